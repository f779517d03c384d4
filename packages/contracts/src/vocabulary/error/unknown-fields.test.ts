import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { FactSchema } from '../records/fact.ts';
import { openUnion } from '../value/open-union.ts';
import { record } from '../value/record.ts';
import { unknownFields } from './unknown-fields.ts';

const Line = record({ sku: z.string(), count: z.exactOptional(z.int()) });
const Order = record({
  id: z.string(),
  note: z.exactOptional(z.nullable(z.string())),
  lines: z.array(Line),
  byMarket: z.exactOptional(z.record(z.string(), Line)),
  payer: z.exactOptional(
    z.union([record({ person: z.string() }), record({ company: z.string() })]),
  ),
  event: z.exactOptional(
    openUnion('type', [
      record({ type: z.literal('paid'), by: z.string() }),
      record({ type: z.literal('sent') }),
    ]),
  ),
});
const order = { id: 'o', lines: [{ sku: 'a' }] };

const named = (value: unknown): string[] =>
  unknownFields(Order, value).map(({ path, near }) =>
    near === undefined ? path : `${path} ${near}`,
  );

describe('the fields that a schema does not know', () => {
  it.each([
    [{ ...order }, []],
    [{ ...order, colour: 1 }, ['/colour']],
    [{ ...order, notes: 'x' }, ['/notes note']],
    [{ ...order, note: 'x', notes: 'x' }, ['/notes']],
    [{ ...order, note: null, notes: 'x' }, ['/notes note']],
    [{ ...order, lines: [{ sku: 'a' }, { sku: 'b', cuont: 2 }] }, ['/lines/1/cuont count']],
    [{ ...order, byMarket: { US: { sku: 'a', 'a/b': 1 } } }, ['/byMarket/US/a~1b']],
    [{ ...order, payer: { company: 'x', vat: 1 } }, ['/payer/vat']],
    [{ ...order, event: { type: 'paid', by: 'x', bye: 1 } }, ['/event/bye']],
    [{ ...order, event: { type: 'sent', by: 'x' } }, ['/event/by']],
    [
      JSON.parse('{"id":"o","lines":[],"__proto__":1,"constructor":2}'),
      ['/__proto__', '/constructor'],
    ],
  ])('of %j are %j', (value, fields) => expect(named(value)).toEqual(fields));

  it('are none of a member that a later version added, whose fields nobody knows', () => {
    expect(named({ ...order, event: { type: 'returned', why: 'x' } })).toEqual([]);
    const fact = {
      kind: 'fact',
      version: 1,
      id: 'f',
      occurredAt: '2026-10-10T10:00:00Z',
      recordedAt: '2026-10-10T10:00:00Z',
    };
    expect(unknownFields(FactSchema, { ...fact, type: 'weather', rain: 1 })).toEqual([]);
    expect(
      unknownFields(FactSchema, {
        ...fact,
        type: 'signature',
        by: 'a',
        documentHash: `sha256:${'0'.repeat(64)}`,
        rain: 1,
      }).map(({ path }) => path),
    ).toEqual(['/rain']);
  });

  it('are none of a value that has no fields', () => {
    for (const value of [null, 1, 'x', []]) expect(unknownFields(Order, value)).toEqual([]);
  });
});
