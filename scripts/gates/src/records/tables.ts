import { discriminatorOf, formOf, type SchemaNode, variantsOf, withoutNull } from './node.ts';

/** A line of a page's table. */
export interface Row {
  /** In which of several forms the field occurs, such as `type "pin"`; absent: in all. */
  readonly with?: string;
  readonly path: string;
  readonly form: string;
  readonly required: boolean;
  readonly meaning: string;
}

/** A table: the fields of the record, or of what stands at a path in one of several forms. */
export interface Table {
  readonly at: string;
  readonly rows: readonly Row[];
}

/** The tables of a described schema: its fields, then those of each place that holds one of several forms. */
export function tablesOf(root: SchemaNode): Table[] {
  const places: Places = new Map([['', root]]);
  // The map grows while it is read: a place with several forms gets a table of its own.
  return Array.from(places, ([at, node]) => ({ at, rows: rowsOf(node, at, places) }));
}

type Places = Map<string, SchemaNode>;

function rowsOf(node: SchemaNode, at: string, places: Places): Row[] {
  const variants = variantsOf(node).filter(({ properties }) => properties !== undefined);
  if (variants.length === 0) return fieldRows(node, at, places);
  const key = discriminatorOf(variants) ?? '';
  const rows = variants.map((variant) => fieldRows(variant, at, places));
  const shared = (row: Row) =>
    rows.every((own) => own.some((it) => JSON.stringify(it) === JSON.stringify(row)));
  const own = rows.flatMap((fields, index) => {
    const value = variants[index]?.properties?.[key]?.const;
    const form = value === undefined ? `any other ${key}` : `${key} \`${String(value)}\``;
    return fields.filter((row) => !shared(row)).map((row) => ({ ...row, with: form }));
  });
  return [...(rows[0] ?? []).filter(shared), ...own];
}

function fieldRows({ properties, required }: SchemaNode, at: string, places: Places): Row[] {
  return Object.entries(properties ?? {}).flatMap(([name, child]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const meaning = child.description ?? '';
    const own = { path, form: formOf(child), required: required?.includes(name) ?? false, meaning };
    return [own, ...rowsWithin(withoutNull(child), path, places)];
  });
}

/** The rows of what a field holds; what has several forms is put off to a table of its own. */
function rowsWithin(node: SchemaNode, at: string, places: Places): Row[] {
  if (node.link !== undefined) return [];
  if (node.items !== undefined) return rowsWithin(withoutNull(node.items), `${at}[]`, places);
  const objects = variantsOf(node).filter((it) => it.properties && !it.link);
  if (objects.length < 2) return fieldRows(objects[0] ?? node, at, places);
  places.set(at, node);
  return [];
}
