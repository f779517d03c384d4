import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../workspace.ts';
import { withDescriptions } from './describe.ts';
import { type Table, tablesOf } from './fields.ts';
import type { SchemaNode } from './json.ts';
import { meaningless } from './meaningless.ts';
import { type Place, placeOf } from './source.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SHARED = `
/** An amount. */
export type Money = unknown;
export const MoneySchema = record({ minor: z.string() });
export function heading(kind) {
  return {
    clause: z.literal(kind),
    /** A heading of its own. */
    title: z.exactOptional(z.string()),
  };
}
export { MoneySchema as Renamed };
`;
const SOURCE = `
import { heading, MoneySchema } from './shared.ts';
const Common = {
  /** The record. */
  id: z.string(),
};
const slots = {
  /** What is paid. */
  amount: MoneySchema,
};
const { law } = CoverSchema.def.shape;
/** Schema of {@link Cover}. */
export const CoverSchema = record({
  /** The market whose
   *  law governs. */
  law: z.string(),
}).check(z.minLength(1));
export const RecordSchema = record({
  ...Common,
  law,
  /** Lines of {@link Money}. */
  lines: z.array(record({ price: z.nullable(MoneySchema) })).check(z.minLength(1)),
  /** Left out: none. */
  note: z.exactOptional(z.string()),
  clauses: z.array(z.discriminatedUnion('clause', [
    record({ ...heading('fee'), ...open(slots) }),
    record({ ...heading('tax'),
      /** The rate | in ppm. */
      rate: z.int() }),
  ])),
});
`;
writeFileSync(join(folder, 'shared.ts'), SHARED);
writeFileSync(join(folder, 'record.ts'), SOURCE);

const text: SchemaNode = { type: 'string' };
const money: SchemaNode = { type: 'object', properties: { minor: text }, required: ['minor'] };
const clause = (kind: string, own: Record<string, SchemaNode>): SchemaNode => ({
  type: 'object',
  properties: { clause: { type: 'string', const: kind }, title: text, ...own },
  required: ['clause'],
});
const node: SchemaNode = {
  type: 'object',
  properties: {
    id: text,
    law: text,
    lines: {
      type: 'array',
      items: {
        type: 'object',
        properties: { price: { anyOf: [money, { type: 'null' }] } },
        required: ['price'],
      },
    },
    note: text,
    clauses: {
      type: 'array',
      items: {
        oneOf: [
          clause('fee', { amount: { anyOf: [money, { type: 'null' }] } }),
          clause('tax', { rate: { type: 'integer', minimum: 0, maximum: 1_000_000 } }),
        ],
      },
    },
  },
  required: ['id', 'law', 'lines', 'clauses'],
};

function place(): Place {
  const found = placeOf('RecordSchema', relative(root, join(folder, 'record.ts')));
  if (found === undefined) throw new TypeError('the source of the test was not found');
  return found;
}

function tables(): Table[] {
  return tablesOf({ node, place: place() }, (name) =>
    name === 'MoneySchema' ? 'MONEY' : undefined,
  );
}

describe('the fields of a record', () => {
  it('have the form of the schema and the meaning of their doc comments, through names and imports', () => {
    const rows = tables()[0]?.rows.map((row) => [row.path, row.form, row.required, row.meaning]);
    expect(rows).toEqual([
      ['id', 'string', true, 'The record.'],
      ['law', 'string', true, 'The market whose law governs.'],
      ['lines', 'list of object', true, 'Lines of `Money`.'],
      ['lines[].price', 'MONEY or null', true, undefined],
      ['note', 'string', false, 'Left out: none.'],
      ['clauses', 'list of object, told apart by `clause`', true, undefined],
    ]);
  });

  it('of several forms stand in a table of their own, what all have in common first', () => {
    const rows = tables()[1]?.rows.map((row) => [row.with, row.path, row.form, row.meaning]);
    expect(rows).toEqual([
      [undefined, 'clauses[].title', 'string', 'A heading of its own.'],
      ['clause `fee`', 'clauses[].clause', '`"fee"`', undefined],
      ['clause `fee`', 'clauses[].amount', 'MONEY or null', 'What is paid.'],
      ['clause `tax`', 'clauses[].clause', '`"tax"`', undefined],
      ['clause `tax`', 'clauses[].rate', 'whole number from 0 to 1000000', 'The rate | in ppm.'],
    ]);
  });

  it('without a meaning are named by their place in the source', () => {
    const [main] = tables();
    expect(
      meaningless(main?.rows ?? []).map((line) => line.replace(/^.* (?=RecordSchema)/, '')),
    ).toEqual([
      'RecordSchema.lines.price (lines[].price) has no doc comment that says what it means',
      'RecordSchema.note (note) has no doc comment that says what it means',
      'RecordSchema.clauses (clauses) has no doc comment that says what it means',
    ]);
  });

  it('carry their meaning into the JSON Schema, and change nothing else of it', () => {
    const described = withDescriptions(node, place());
    expect(described.properties?.['id']).toEqual({ description: 'The record.', type: 'string' });
    const [fee] = described.properties?.['clauses']?.items?.oneOf ?? [];
    expect(fee?.properties?.['amount']?.description).toBe('What is paid.');
    const without = JSON.parse(
      JSON.stringify(described, (key, value) => (key === 'description' ? undefined : value)),
    );
    expect(without).toEqual(node);
  });
});
