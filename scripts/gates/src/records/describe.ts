import { discriminatorOf, openUnionOf, type SchemaNode, variantsOf, withoutNull } from './json.ts';
import { shapeOf } from './shape.ts';
import type { Place } from './source.ts';

/** A JSON Schema whose fields carry what the source says of them as `description`. */
export function withDescriptions(node: SchemaNode, place: Place): SchemaNode {
  const [first, ...rest] = node.anyOf ?? [];
  if (first !== undefined && withoutNull(node).nullable)
    return { ...node, anyOf: [withDescriptions(first, place), ...rest] };
  const shape = shapeOf(place);
  switch (shape.is) {
    case 'list':
      return node.items === undefined
        ? node
        : { ...node, items: withDescriptions(node.items, shape.item) };
    case 'map':
      return node.additionalProperties === undefined
        ? node
        : {
            ...node,
            additionalProperties: withDescriptions(node.additionalProperties, shape.value),
          };
    case 'union': {
      const variants = variantsOf(node).map((variant, index) => {
        const option = shape.options[index];
        return option === undefined ? variant : withDescriptions(variant, option);
      });
      const open = openUnionOf(node);
      if (open !== undefined)
        return {
          ...node,
          anyOf: [{ ...open.known, oneOf: variants }, likeKnown(open.later, variants)],
        };
      return { ...node, ...(node.anyOf === undefined ? { oneOf: variants } : { anyOf: variants }) };
    }
    case 'object': {
      const properties = Object.entries(node.properties ?? {}).map(([name, child]) => {
        const field = shape.fields.findLast((it) => it.name === name);
        if (field === undefined) return [name, child];
        const inner = withDescriptions(child, field.value);
        return [
          name,
          field.meaning === undefined ? inner : { description: field.meaning, ...inner },
        ];
      });
      return { ...node, properties: Object.fromEntries(properties) };
    }
    case 'leaf':
      return node;
  }
}

/** A member that a later version adds: its fields mean what they mean in the known members. */
function likeKnown(later: SchemaNode, variants: readonly SchemaNode[]): SchemaNode {
  const told = discriminatorOf(variants);
  const properties = Object.entries(later.properties ?? {}).map(([name, child]) => {
    const known = variants[0]?.properties?.[name]?.description ?? '';
    return [name, { description: name === told ? 'A kind of a later version.' : known, ...child }];
  });
  return { ...later, properties: Object.fromEntries(properties) };
}
