import type { SchemaElement, SchemaTree } from 'hyparquet';

/** A column of a Parquet file or a part of a nested one, and what its type says of its values. */
export interface ParquetColumn {
  readonly name: string;
  /** What its values are made of; `scalar` also where each says itself what it is. */
  readonly form: 'scalar' | 'list' | 'map' | 'struct';
  /** The items of a list, the key and the value of a map, the fields of a struct. */
  readonly parts: readonly ParquetColumn[];
  /** Whether its values are text. */
  readonly isText: boolean;
  /** Whether its timestamps are instants; local times otherwise. */
  readonly isUtc: boolean;
  /** Decimals after the point; undefined where its values are no decimals. */
  readonly scale: number | undefined;
  /** Whether its decimals are read as the whole numbers that they are stored as; as floating-point numbers otherwise. */
  readonly isStored: boolean;
  /** Whether its numbers have single precision. */
  readonly isSingle: boolean;
}

export function parquetColumn(tree: SchemaTree, isKey = false): ParquetColumn {
  const { name, type, logical_type: logical } = tree.element;
  const { form, parts } = nestingOf(tree);
  const isScalar = form === 'scalar';
  return {
    name,
    form,
    parts: parts.map((part, at) => parquetColumn(part, form === 'map' && at === 0)),
    isText: isScalar && type === 'BYTE_ARRAY' && !isDecimal(tree.element),
    isUtc: logical?.type !== 'TIMESTAMP' || logical.isAdjustedToUTC,
    scale: isDecimal(tree.element) ? scaleOf(tree.element) : undefined,
    isStored: isScalar && !isKey && isWhole(tree.element),
    isSingle: type === 'FLOAT',
  };
}

/**
 * The types of a column and its parts as the reader is to know them, by the types that the file has: decimals as the
 * whole numbers that they are stored as, since it would give them as floating-point numbers. Keys of maps stay, which
 * it makes text of.
 */
export function storedElements(
  tree: SchemaTree,
  isKey = false,
): (readonly [SchemaElement, SchemaElement])[] {
  const { form, parts } = nestingOf(tree);
  if (form !== 'scalar')
    return parts.flatMap((part, at) => storedElements(part, form === 'map' && at === 0));
  if (isKey || !isWhole(tree.element)) return [];
  const { converted_type: _converted, logical_type: _logical, ...stored } = tree.element;
  return [[tree.element, stored]];
}

/** How the reader nests the values of a type. */
function nestingOf({ element, children }: SchemaTree): {
  form: ParquetColumn['form'];
  parts: readonly SchemaTree[];
} {
  const { converted_type: converted, logical_type: logical } = element;
  const [first] = children;
  // The reader puts the parts of a variant together, and has to know their types.
  if (first === undefined || logical?.type === 'VARIANT') return { form: 'scalar', parts: [] };
  const isRepeated = children.length === 1 && first.element.repetition_type === 'REPEATED';
  if (converted === 'LIST' && isRepeated && first.children.length <= 1)
    return { form: 'list', parts: [first.children[0] ?? first] };
  if (converted === 'MAP' && isRepeated && isEntry(first.children))
    return { form: 'map', parts: first.children };
  return { form: 'struct', parts: children };
}

function isEntry(children: readonly SchemaTree[]): boolean {
  const isPart = (name: string, at: number): boolean =>
    children[at]?.element.name === name && children[at].element.repetition_type !== 'REPEATED';
  return children.length === 2 && isPart('key', 0) && isPart('value', 1);
}

/** The most decimals after the point, and bytes of a number, of the longest decimals that programs write: 76 digits. */
const [MOST_DECIMALS, MOST_BYTES] = [76, 32];

function isDecimal({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return converted === 'DECIMAL' || logical?.type === 'DECIMAL';
}

/** Whether a type is a decimal that is stored as a whole number. */
function isWhole(element: SchemaElement): boolean {
  const { type, type_length: length = 0 } = element;
  const scale = scaleOf(element);
  const isNumber =
    type === 'INT32' ||
    type === 'INT64' ||
    (type === 'FIXED_LEN_BYTE_ARRAY' && length > 0 && length <= MOST_BYTES);
  return isDecimal(element) && isNumber && scale >= 0 && scale <= MOST_DECIMALS;
}

function scaleOf({ scale, logical_type: logical }: SchemaElement): number {
  return scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
}
