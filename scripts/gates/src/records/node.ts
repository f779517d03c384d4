/** As much of a JSON Schema as the pages are made of. */
export interface SchemaNode {
  readonly type?: string | readonly string[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[] | undefined;
  readonly oneOf?: readonly SchemaNode[];
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode;
  readonly description?: string;
  /** A Markdown link to where it is described; only the pages have it. */
  readonly link?: string | undefined;
}

/** What a node is when it is not null. */
export function withoutNull(node: SchemaNode): SchemaNode {
  const types = [node.type ?? []].flat().filter((type) => type !== 'null');
  const anyOf = node.anyOf?.filter(({ type }) => type !== 'null');
  const [only, ...others] = anyOf ?? [];
  if (only !== undefined && others.length === 0) return withoutNull(only);
  return { ...node, anyOf, type: types.length > 1 ? types : types[0] };
}

/** The forms that a node may have, where it may have several; a form of forms counts as those. */
export function variantsOf({ anyOf, oneOf }: SchemaNode): readonly SchemaNode[] {
  return (anyOf ?? oneOf ?? []).flatMap((one) => (one.anyOf || one.oneOf ? variantsOf(one) : one));
}

/** The field by which several objects are told apart; one of them may stand for all other values. */
export function discriminatorOf(variants: readonly SchemaNode[]): string | undefined {
  return Object.keys(variants[0]?.properties ?? {}).find((name) => {
    const values = variants.map((it) => it.properties?.[name]?.const);
    return new Set(values).size === variants.length && values[0] !== undefined;
  });
}

/** What a value of a node looks like, in words; null is named where it may be null. */
export function formOf(given: SchemaNode): string {
  const node = withoutNull(given);
  const nullable = [given.type].flat().includes('null') || given.anyOf?.some(isNull);
  return `${coreForm(node)}${nullable === true ? ' or null' : ''}`;
}

function isNull({ type }: SchemaNode): boolean {
  return type === 'null';
}

function coreForm(node: SchemaNode): string {
  const { link, items, propertyNames, additionalProperties, type } = node;
  if (link !== undefined) return link;
  if (items !== undefined) return `list of ${formOf(items)}`;
  if (propertyNames !== undefined)
    return `map from ${formOf(propertyNames)} to ${formOf(additionalProperties ?? {})}`;
  const variants = variantsOf(node);
  const key = discriminatorOf(variants);
  if (key !== undefined) return `object, told apart by \`${key}\``;
  const [choices, other] = variants;
  if (choices?.enum !== undefined && other?.type === 'string')
    return `${formOf(choices)}, or another of a later version`;
  if (variants.length > 0) return [...new Set(variants.map(formOf))].join(' or ');
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (type === 'integer' || type === 'number')
    return `${type === 'integer' ? 'whole number' : 'number'}${range(node)}`;
  return [type ?? 'value'].flat().join(' or ');
}

function range({ minimum, exclusiveMinimum, maximum }: SchemaNode): string {
  // JSON Schema bounds whole numbers where doubles cease to be exact; nobody needs to read that.
  const [least, most] = [minimum, maximum].map((limit) =>
    Math.abs(limit ?? 0) === Number.MAX_SAFE_INTEGER ? undefined : limit,
  );
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return ` of at least ${least}`;
  if (most !== undefined) return ` of at most ${most}`;
  return exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`;
}
