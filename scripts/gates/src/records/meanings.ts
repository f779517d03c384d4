import ts from 'typescript';
import type { Types } from '../types.ts';
import type { SchemaNode } from './node.ts';

/** What tells a union's known members apart, in the member that stands for those of a later version. */
const LATER = 'One that a later version added: readers keep it and give it no effect.';

function isText({ type, const: value, enum: choices }: SchemaNode): boolean {
  return type === 'string' && value === undefined && choices === undefined;
}

/** Puts what the doc comments of a schema's fields say into its JSON Schema, as `description`. */
export class Meanings {
  private readonly checker: ts.TypeChecker;
  /** Named types, by the type that they name. */
  private readonly named = new Map<ts.Type, ts.Symbol>();

  constructor({ checker, declared }: Types) {
    this.checker = checker;
    for (const symbol of declared) {
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      const bases = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
      for (const one of [type, ...bases]) this.named.set(one, symbol);
    }
  }

  /** A doc comment as one line of Markdown; undefined where there is none. */
  meaningOf(symbol: ts.Symbol | undefined): string | undefined {
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(this.checker));
    const line = text.replace(/\{@link (\w+) ?\}/g, '`$1`').replace(/\s+/g, ' ');
    return line.trim() || undefined;
  }

  /** The type of what a schema lets through, from the constant or field that holds the schema. */
  outputOf(schema: ts.Symbol | undefined): ts.Type {
    return this.typeOf(this.typeOf(this.typeOf(schema).getProperty('_zod')).getProperty('output'));
  }

  /** The node and all that is in it, described by the type that stands for the same schema. */
  describe(node: SchemaNode, given: ts.Type): SchemaNode {
    const type = this.checker.getNonNullableType(given);
    const { items, additionalProperties: values, properties } = node;
    const forms = (nodes: readonly SchemaNode[]) =>
      nodes.map((one) => this.describe(one, this.memberFor(one, type)));
    const fields = Object.entries(properties ?? {}).map(([name, child]) => {
      const field = type.getProperty(name);
      // The field that tells the forms of a union apart says what its form is.
      const form = child.const === undefined ? undefined : this.meaningOf(this.named.get(type));
      const later = type.isUnion() && isText(child) && this.typeOf(field).isUnion();
      const description = later ? LATER : (this.meaningOf(field) ?? form);
      const inner = this.describe(child, this.typeOf(field));
      return [name, description === undefined ? inner : { description, ...inner }] as const;
    });
    return {
      ...node,
      ...(node.anyOf && { anyOf: forms(node.anyOf) }),
      ...(node.oneOf && { oneOf: forms(node.oneOf) }),
      ...(items && { items: this.describe(items, this.valuesOf(type, ts.IndexKind.Number)) }),
      ...((values?.type ?? values?.oneOf) && {
        additionalProperties: this.describe(values, this.valuesOf(type, ts.IndexKind.String)),
      }),
      ...(properties && { properties: Object.fromEntries(fields) }),
    };
  }

  /** The member of a union type that an object or a list of the JSON Schema stands for; otherwise the union. */
  private memberFor({ properties, items }: SchemaNode, type: ts.Type): ts.Type {
    const members = type.isUnion() ? type.types : [type];
    if (items !== undefined) return members.find((it) => this.checker.isArrayType(it)) ?? type;
    if (properties === undefined) return type;
    const fits = (member: ts.Type) =>
      Object.entries(properties).every(([name, { const: value }]) => {
        const field = member.getProperty(name);
        const literal = this.typeOf(field);
        return field && (literal.isLiteral() ? literal.value === value : typeof value !== 'string');
      });
    return members.find(fits) ?? type;
  }

  private typeOf(symbol: ts.Symbol | undefined): ts.Type {
    return symbol === undefined
      ? this.checker.getNeverType()
      : this.checker.getTypeOfSymbol(symbol);
  }

  /** The type of the values of a list, of an index, or of a record of known names. */
  private valuesOf(type: ts.Type, index: ts.IndexKind): ts.Type {
    const [known] = type.getProperties();
    return this.checker.getIndexTypeOfType(type, index) ?? this.typeOf(known);
  }
}
