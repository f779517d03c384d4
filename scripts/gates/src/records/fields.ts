import { discriminatorOf, plainForm, type SchemaNode, variantsOf, withoutNull } from './json.ts';
import { type Field, type Shape, shapeOf, typeDoc } from './shape.ts';
import type { Place } from './source.ts';

/** A line of a page's table. */
export interface Row {
  /** In which of several forms the field occurs, such as `type "pin"`; undefined: in all. */
  readonly with: string | undefined;
  readonly path: string;
  readonly form: string;
  readonly required: boolean;
  /** Undefined where the source does not say it. */
  readonly meaning: string | undefined;
  /** Where its source stands. */
  readonly source: string;
}

/** A table: the fields of the record, or of what stands at a path in one of several forms. */
export interface Table {
  readonly at: string;
  readonly rows: readonly Row[];
}

/** A schema with what is written about it. */
export interface Described {
  readonly node: SchemaNode;
  readonly place: Place;
}

/** What the reader looks up elsewhere: the link of a schema that is described on a page of its own. */
export type LinkOf = (schemaName: string) => string | undefined;

/** The tables of a record: its fields, then those of each place that holds one of several forms. */
export function tablesOf(described: Described, linkOf: LinkOf): Table[] {
  return new FieldReader(linkOf).tables(described, '');
}

class FieldReader {
  private readonly linkOf: LinkOf;
  private later: { readonly described: Described; readonly at: string }[] = [];

  constructor(linkOf: LinkOf) {
    this.linkOf = linkOf;
  }

  tables(described: Described, at: string): Table[] {
    const { node } = withoutNull(described.node);
    const shape = shapeOf(described.place);
    const rows =
      shape.is === 'union'
        ? this.unionRows(node, shape.options, at)
        : this.objectRows({ node, fields: fieldsIn(shape) }, { at, with: undefined });
    const { later } = this;
    this.later = [];
    return [{ at, rows }, ...later.flatMap((it) => this.tables(it.described, it.at))];
  }

  private objectRows(
    { node, fields }: { readonly node: SchemaNode; readonly fields: readonly Field[] },
    context: { readonly at: string; readonly with: string | undefined },
  ): Row[] {
    return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
      const field = fields.findLast((it) => it.name === name);
      if (field === undefined) return [];
      const path = context.at === '' ? name : `${context.at}.${name}`;
      const own: Row = {
        with: context.with,
        path,
        form: this.form(child, field.value),
        required: node.required?.includes(name) ?? false,
        meaning: field.meaning,
        source: `${field.value.file} ${field.owner}`,
      };
      return [own, ...this.within({ node: child, place: field.value }, { ...context, at: path })];
    });
  }

  /** The rows of what a field holds; where that has several forms, they get a table of their own, later. */
  private within(
    { node: given, place }: Described,
    context: { readonly at: string; readonly with: string | undefined },
  ): Row[] {
    const { node } = withoutNull(given);
    const shape = shapeOf(place);
    if (this.link(shape) !== undefined) return [];
    if (shape.is === 'list' && node.items !== undefined)
      return this.within(
        { node: node.items, place: shape.item },
        { ...context, at: `${context.at}[]` },
      );
    if (shape.is === 'object') return this.objectRows({ node, fields: shape.fields }, context);
    if (shape.is !== 'union') return [];
    const described = objectsOf(node, shape.options).filter(
      (it) => this.link(shapeOf(it.place)) === undefined,
    );
    const [only, ...others] = described;
    if (only === undefined) return [];
    if (others.length === 0) return this.within(only, context);
    if (!this.later.some((it) => it.at === context.at))
      this.later.push({ described: { node, place }, at: context.at });
    return [];
  }

  private unionRows(node: SchemaNode, options: readonly Place[], at: string): Row[] {
    const variants = variantsOf(node);
    const told = discriminatorOf(variants) ?? '';
    const rows = objectsOf(node, options).map((variant) => {
      const value = String(variant.node.properties?.[told]?.const);
      const shape = shapeOf(variant.place);
      const fields = fieldsIn(shape).map((field) =>
        field.name === told && field.meaning === undefined
          ? { ...field, meaning: typeDoc(shape.names, variant.place) }
          : field,
      );
      return this.objectRows({ node: variant.node, fields }, { at, with: `${told} \`${value}\`` });
    });
    const same = (a: Row, b: Row) =>
      a.path === b.path && a.form === b.form && a.meaning === b.meaning;
    const shared = (row: Row) => rows.every((own) => own.some((it) => same(it, row)));
    return [
      ...(rows[0] ?? []).filter(shared).map((row) => ({ ...row, with: undefined })),
      ...rows.flatMap((own) => own.filter((row) => !shared(row))),
    ];
  }

  private form(given: SchemaNode, place: Place): string {
    const { node, nullable } = withoutNull(given);
    return `${this.coreForm(node, place)}${nullable ? ' or null' : ''}`;
  }

  private coreForm(node: SchemaNode, place: Place): string {
    const shape = shapeOf(place);
    const link = this.link(shape);
    if (link !== undefined) return link;
    if (shape.is === 'list' && node.items !== undefined)
      return `list of ${this.form(node.items, shape.item)}`;
    if (shape.is === 'map' && node.additionalProperties !== undefined)
      return `map from ${this.coreForm({ type: 'string' }, shape.key)} to ${this.form(node.additionalProperties, shape.value)}`;
    if (shape.is === 'object') return 'object';
    if (shape.is !== 'union') return plainForm(node);
    const told = discriminatorOf(variantsOf(node));
    if (told !== undefined) return `object, told apart by \`${told}\``;
    const forms = variantsOf(node).map((variant, index) => {
      const option = shape.options[index];
      return option === undefined ? plainForm(variant) : this.form(variant, option);
    });
    return [...new Set(forms)].join(' or ');
  }

  private link({ names }: Shape): string | undefined {
    return names.map((name) => this.linkOf(name)).find((link) => link !== undefined);
  }
}

function fieldsIn(shape: Shape): readonly Field[] {
  return shape.is === 'object' ? shape.fields : [];
}

/** The options of a union that are objects. */
function objectsOf(node: SchemaNode, options: readonly Place[]): Described[] {
  return variantsOf(node).flatMap((variant, index) => {
    const place = options[index];
    return place === undefined || variant.properties === undefined
      ? []
      : [{ node: variant, place }];
  });
}
