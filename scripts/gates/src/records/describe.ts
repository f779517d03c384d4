import { type SchemaNode, variantsOf, withoutNull } from './json.ts';
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
