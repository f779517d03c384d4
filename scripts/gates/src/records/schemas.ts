import { globSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import * as z from 'zod/mini';
import { readTypes } from '../types.ts';
import { root } from '../workspace.ts';
import type { Catalogue } from './catalogue.ts';
import { Meanings } from './meanings.ts';
import type { SchemaNode } from './node.ts';

interface Found {
  readonly label: string;
  /** The page that describes it. */
  readonly page: string;
  /** Where its JSON Schema is written; undefined for a form of value. */
  readonly file?: string;
  /** What the doc comment of its type says. */
  readonly doc?: string | undefined;
  readonly schema: z.core.$ZodType;
  readonly symbol: ts.Symbol | undefined;
}

/** A record or a form of value with what its doc comments say. */
export interface DescribedSchema extends Found {
  readonly node: SchemaNode;
  /** The node, with a link on each part of it that another page describes. */
  readonly linked: SchemaNode;
}

type Schemas = Readonly<Record<string, z.core.$ZodType>>;

const vocabulary = 'packages/contracts/src/vocabulary/index.ts';
/** What the other packages import: the same schemas, made once more. */
const builtVocabulary = 'packages/contracts/dist/vocabulary.js';

/** The records that the packages have in their `RECORDS`, and the forms of the catalogue. */
export async function readSchemas(
  catalogue: Pick<Catalogue, 'records' | 'forms'>,
): Promise<DescribedSchema[]> {
  const registries = globSync('packages/*/src/records.ts', { cwd: root }).sort();
  const types = readTypes([vocabulary, ...registries]);
  const meanings = new Meanings(types);
  const links = z.registry<{ readonly link: string }>();
  const found: Found[] = [];
  for (const file of registries) {
    const { RECORDS } = (await import(join(root, file))) as { readonly RECORDS: Schemas };
    const registry = types.exportsOf(file).get('RECORDS');
    const folder = file.includes('/contracts/') ? 'packages/contracts' : 'docs/records';
    for (const [label, schema] of Object.entries(RECORDS)) {
      const symbol = registry && types.checker.getTypeOfSymbol(registry).getProperty(label);
      const written = `${folder}/schemas/${label}.schema.json`;
      found.push({ label, page: `${label}.md`, file: written, schema, symbol });
    }
  }
  const exported = types.exportsOf(vocabulary);
  for (const file of [builtVocabulary, vocabulary]) {
    const module = (await import(join(root, file))) as Schemas;
    for (const [label, { schema: name }] of Object.entries(catalogue.forms)) {
      const symbol = exported.get(name);
      const doc = meanings.meaningOf(exported.get(name.replace(/Schema$/, '')) ?? symbol);
      const page = `forms.md#${label.replaceAll(' ', '-')}`;
      found.push({ label, page, doc, schema: module[name] ?? z.never(), symbol });
    }
  }
  for (const { label, page, schema } of found)
    if (catalogue.records[label]?.inline !== true)
      links.add(schema, { link: `[${label}](${page})` });
  const referred = found.filter(({ label }) => catalogue.records[label]?.referred === true);
  return found.map((one) => {
    const others = referred.filter(({ schema }) => schema !== one.schema);
    const [node = {}, linked = {}] = [
      z.toJSONSchema(one.schema, { override: (part) => referTo(others, part) }),
      z.toJSONSchema(one.schema, { metadata: links }),
    ].map((it) => meanings.describe(it as SchemaNode, meanings.outputOf(one.symbol)));
    return { ...one, node, linked: { ...linked, link: undefined } };
  });
}

/** Names the file of a record that a part of another one is. */
function referTo(
  records: readonly Pick<Found, 'label' | 'schema'>[],
  part: {
    readonly zodSchema: z.core.$ZodType;
    readonly jsonSchema: z.core.JSONSchema.BaseSchema;
  },
): void {
  const record = records.find(({ schema }) => schema === part.zodSchema);
  if (record === undefined) return;
  for (const field of Object.keys(part.jsonSchema)) delete part.jsonSchema[field];
  part.jsonSchema.$ref = `${record.label}.schema.json`;
}
