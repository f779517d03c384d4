/** As much of a JSON Schema as the pages are made of. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode;
  readonly description?: string;
}

/** A node that may be null, without the null. */
export function withoutNull(node: SchemaNode): {
  readonly node: SchemaNode;
  readonly nullable: boolean;
} {
  if (Array.isArray(node.type) && node.type.includes('null'))
    return { node: { ...node, type: node.type.find((it) => it !== 'null') }, nullable: true };
  const [first, second, ...more] = node.anyOf ?? [];
  if (first === undefined || second?.type !== 'null' || more.length > 0)
    return { node, nullable: false };
  return { node: withoutNull(first).node, nullable: true };
}

/** The forms that a node may have, where it may have several; of an open union, the known ones. */
export function variantsOf(node: SchemaNode): readonly SchemaNode[] {
  return openUnionOf(node)?.known.oneOf ?? node.anyOf ?? node.oneOf ?? [];
}

/** The known members of an open union, and what a member that a later version adds must have. */
export function openUnionOf({
  anyOf = [],
}: SchemaNode): { readonly known: SchemaNode; readonly later: SchemaNode } | undefined {
  const [known, later] = anyOf;
  return known?.oneOf === undefined || later === undefined ? undefined : { known, later };
}

/** The field by which several objects are told apart. */
export function discriminatorOf(variants: readonly SchemaNode[]): string | undefined {
  const [first] = variants;
  return Object.keys(first?.properties ?? {}).find((name) => {
    const values = new Set(variants.map((it) => it.properties?.[name]?.const));
    return values.size === variants.length && !values.has(undefined);
  });
}

/** What JSON alone tells of a value: its type, its choices, its range. */
export function plainForm(node: SchemaNode): string {
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  const [choices] = node.anyOf ?? [];
  if (choices?.enum !== undefined) return `${plainForm(choices)}, or another of a later version`;
  if (node.type === 'integer') return `whole number${range(node)}`;
  if (node.type === 'number') return `number${range(node)}`;
  if (node.type === 'string') return 'string';
  return Array.isArray(node.type) ? node.type.join(' or ') : String(node.type ?? 'value');
}

function range({ minimum, exclusiveMinimum, maximum }: SchemaNode): string {
  const least = bound(minimum);
  const most = bound(maximum);
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return ` of at least ${least}`;
  if (most !== undefined) return ` of at most ${most}`;
  return exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`;
}

/** JSON Schema's whole numbers are bounded where doubles cease to be exact; nobody needs to read that. */
function bound(limit: number | undefined): number | undefined {
  return limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? undefined : limit;
}
