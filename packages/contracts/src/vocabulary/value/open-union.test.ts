import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { inputIssues } from '../error/read-input.ts';
import { FACT_TYPES, FactSchema } from '../records/fact.ts';
import { parseRecord } from '../records/registry.ts';
import { SESSION_EVENT_TYPES, SessionEventSchema } from '../records/session-log.ts';
import { openEnum } from './open-union.ts';

const example = JSON.parse(
  readFileSync(new URL('../../../schemas/fact.example.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const event = { at: '2026-12-05T18:00:00Z', epoch: 1, seq: 0 };
const pin = { ...event, type: 'pin', productId: 'lip', price: { currency: 'USD', minor: '1599' } };

/** Names of kinds that this version does not know, those that objects have by themselves among them. */
const unknown = fc
  .oneof(fc.constantFrom('gift', 'constructor', '__proto__', 'Pin'), fc.string({ minLength: 1 }))
  .filter(
    (type) => !/\p{Cs}/u.test(type) && !FACT_TYPES.has(type) && !SESSION_EVENT_TYPES.has(type),
  );
const places = (schema: z.core.$ZodType, input: unknown) =>
  inputIssues(schema, input).map(({ path, code }) => [path, code]);

describe('a union to which a later version may add', () => {
  it('takes a member that it does not know as it stands', () => {
    fc.assert(
      fc.property(unknown, fc.jsonValue(), (type, more) => {
        const { sale: _, ...rest } = example;
        const fact = { ...rest, type, more };
        expect(parseRecord('fact', fact)).toBe(fact);
        expect(inputIssues(SessionEventSchema, { ...event, type, more })).toEqual([]);
      }),
    );
  });

  it('asks of such a member what every member has', () => {
    const { id: _id, ...rest } = { id: '', ...example, type: 'gift', recordedAt: 'soon' };
    expect(places(FactSchema, rest)).toEqual([
      ['/id', 'ID_STRING'],
      ['/recordedAt', 'INSTANT'],
    ]);
    expect(places(SessionEventSchema, { ...event, type: 'quiz', seq: -1 })).toEqual([
      ['/seq', 'AT_LEAST'],
    ]);
  });

  it('refuses a known member with a wrong or missing field, at that field', () => {
    expect(places(SessionEventSchema, { ...pin, productId: 7 })).toEqual([
      ['/productId', 'ID_STRING'],
    ]);
    expect(
      places(SessionEventSchema, { ...pin, price: { currency: 'USD', minor: '1.5' } }),
    ).toEqual([['/price/minor', 'MINOR_DIGITS']]);
    for (const field of Object.keys(pin).filter((name) => name !== 'type')) {
      const { [field]: _gone, ...rest } = pin as Record<string, unknown>;
      expect(places(SessionEventSchema, rest)).toEqual([[`/${field}`, expect.any(String)]]);
    }
    expect(places(FactSchema, { ...example, sale: null })).toEqual([['/sale', 'OBJECT']]);
  });

  it.each([[undefined], [null], [7], [''], [['pin']]])('names the known kinds for %j', (type) => {
    const [issue, ...others] = inputIssues(SessionEventSchema, { ...pin, type });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: '/type', code: 'ONE_OF' });
    expect(issue?.params['choices']).toEqual([...SESSION_EVENT_TYPES].map((it) => `"${it}"`));
  });

  it('refuses half a character in the name of a kind, and says so', () => {
    expect(places(SessionEventSchema, { ...pin, type: 'gift \ud800' })).toEqual([
      ['/type', 'WHOLE_SURROGATES'],
    ]);
    expect(places(openEnum(['cash']), '\udc00')).toEqual([['', 'WHOLE_SURROGATES']]);
  });

  it.each([[null], ['pin'], [[]], [undefined]])('is made of objects, not of %j', (wrong) => {
    expect(places(SessionEventSchema, wrong)).toEqual([['', 'OBJECT']]);
  });
});

describe('a choice to which a later version may add', () => {
  const Account = openEnum(['cash', 'payable']);
  it('takes any name', () => {
    for (const name of ['cash', 'crypto', 'constructor']) expect(places(Account, name)).toEqual([]);
  });

  it.each([[''], [7], [null]])('names the known ones for %j', (wrong) => {
    expect(inputIssues(z.array(Account), [wrong])).toMatchObject([
      { path: '/0', code: 'ONE_OF', params: { choices: ['"cash"', '"payable"'] } },
    ]);
  });
});
