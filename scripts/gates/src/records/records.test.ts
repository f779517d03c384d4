import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readTypes } from '../types.ts';
import { Meanings } from './meanings.ts';
import type { SchemaNode } from './node.ts';
import { MoneySchema, SaleSchema } from './sale.fixture.ts';
import { tablesOf } from './tables.ts';

const fixture = 'scripts/gates/src/records/sale.fixture.ts';
const types = readTypes([fixture]);
const meanings = new Meanings(types);
const sale = meanings.outputOf(types.exportsOf(fixture).get('SaleSchema'));

/** The fixture's tables, each row as its cells. */
function cells(): unknown[][][] {
  const metadata = z.registry<{ link: string }>().add(MoneySchema, { link: 'MONEY' });
  const node = meanings.describe(z.toJSONSchema(SaleSchema, { metadata }) as SchemaNode, sale);
  return tablesOf(node).map(({ rows }) =>
    rows.map((row) => [row.with, row.path, row.form, row.required, row.meaning]),
  );
}

it('gives a field the form of its schema and the meaning of its doc comment', () => {
  expect(cells()[0]).toEqual([
    [undefined, 'lines', 'list of object', true, 'Lines of `Money`.'],
    [undefined, 'lines[].price', 'MONEY', true, ''],
    [undefined, 'notes', 'map from string to object', true, 'Words by language.'],
    [
      undefined,
      'clauses',
      'list of object, told apart by `clause` or null',
      true,
      'What is agreed.',
    ],
  ]);
});

it('puts what has several forms into a table of its own, first what they share', () => {
  expect(cells()[1]).toEqual([
    [undefined, 'clauses[].title', 'string', false, 'A heading of its own.'],
    ['clause `fee`', 'clauses[].clause', '`"fee"`', true, 'Who is paid.'],
    ['clause `fee`', 'clauses[].amount', 'MONEY or null', true, 'What is paid.'],
    ['clause `tax`', 'clauses[].clause', '`"tax"`', true, 'What is withheld.'],
    [
      'clause `tax`',
      'clauses[].rate',
      'whole number from 0 to 1000000',
      true,
      'The rate | in ppm.',
    ],
    ['any other clause', 'clauses[].clause', 'string', true, 'The kind of another clause.'],
  ]);
});

it('describes the JSON Schema at every depth, and changes nothing else of it', () => {
  const plain = z.toJSONSchema(SaleSchema) as SchemaNode;
  const described = meanings.describe(plain, sale);
  const { lines, notes } = described.properties ?? {};
  expect(lines?.items?.properties?.['price']?.properties?.['minor']?.description).toBe(
    'Whole minor units.',
  );
  expect(notes?.additionalProperties?.properties?.['text']?.description).toBe('The words.');
  const without = JSON.stringify(described, (key, value) =>
    key === 'description' ? undefined : value,
  );
  expect(JSON.parse(without)).toEqual(JSON.parse(JSON.stringify(plain)));
});
