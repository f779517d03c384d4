import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { inputIssues } from '../error/read-input.ts';
import { canonicalHash } from '../hash/index.ts';
import { parseRecord, RECORDS, type RecordKind, recordJsonSchema, recordKind } from './registry.ts';

/** Records that stand in lists and in other records, and so do not name their kind. */
const UNNAMED: readonly RecordKind[] = ['product', 'fx-quote'];
const KINDS = (Object.keys(RECORDS) as RecordKind[]).filter((kind) => !UNNAMED.includes(kind));
const root = new URL('../../../', import.meta.url);
const exampleText = (kind: RecordKind): string =>
  readFileSync(new URL(`schemas/${kind}.example.json`, root), 'utf8');
const example = (kind: RecordKind): Record<string, unknown> =>
  JSON.parse(exampleText(kind)) as Record<string, unknown>;
const shipped = (kind: RecordKind): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`schemas/${kind}.schema.json`, root), 'utf8')) as Record<
    string,
    unknown
  >;

describe.each(KINDS)('the record %s', (kind) => {
  const validate = new Ajv2020({ strict: false }).compile(recordJsonSchema(kind));

  it('takes its example as it stands and keeps what a later version may add, at every depth', () => {
    const input = withAdditions(example(kind)) as Record<string, unknown>;
    expect(JSON.stringify(input).match(/fromALaterVersion/g)?.length).toBeGreaterThan(1);
    expect(parseRecord(kind, input)).toBe(input);
    expect(validate(input)).toBe(true);
    // A copy that a schema makes loses nothing, so that even a hash over it is the hash over what was received.
    expect(canonicalHash(z.parse(RECORDS[kind], input))).toBe(canonicalHash(input));
    expect(canonicalHash(input)).not.toBe(canonicalHash(example(kind)));
    expect(recordKind(input)).toBe(kind);
  });

  it('is judged alike by its JSON Schema, read by an independent validator', () => {
    expect(validate(example(kind))).toBe(true);
    for (const field of Object.keys(example(kind))) {
      const { [field]: _gone, ...rest } = example(kind);
      expect([field, validate(rest)]).toEqual([
        field,
        inputIssues(RECORDS[kind], rest).length === 0,
      ]);
    }
  });

  it('refuses another kind, another version and a missing body', () => {
    for (const wrong of [
      { ...example(kind), kind: 'x' },
      { ...example(kind), version: 2 },
      { kind },
      null,
      [],
      'text',
    ]) {
      expect(() => parseRecord(kind, wrong)).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID' }),
      );
    }
  });

  it('ships as JSON Schema what it is at run time, with a meaning for every field', () => {
    const { fields, plain } = withoutMeanings(shipped(kind));
    expect(plain).toEqual(recordJsonSchema(kind));
    expect(fields.length).toBeGreaterThan(5);
    // `npm run gates -- --update-records` takes them from the doc comments of the schemas.
    expect(fields.filter(({ meaning }) => meaning === undefined || meaning === '')).toEqual([]);
  });
});

describe('a credited sale', () => {
  const sale = example('credited-sale') as {
    money: { currency: string; minor: string };
    credits: { amount: { currency: string; minor: string } }[];
  };
  const credited = (change: (amount: { currency: string; minor: string }) => object) => ({
    ...sale,
    credits: sale.credits.map((credit, index) =>
      index === 0 ? { ...credit, amount: change(credit.amount) } : credit,
    ),
  });

  it.each([
    ['more than its money', credited(({ currency, minor }) => ({ currency, minor: `${minor}0` }))],
    ['another currency', credited(({ minor }) => ({ currency: 'VND', minor }))],
  ])('credited with %s is refused', (_, input) => {
    expect(inputIssues(RECORDS['credited-sale'], input).map(({ path }) => path)).toEqual([
      '/credits',
    ]);
  });
});

it('a credited sale without credits is told how one is written that nobody is credited with', () => {
  const sale = { ...example('credited-sale'), credits: [] };
  expect(inputIssues(RECORDS['credited-sale'], sale)).toContainEqual(
    expect.objectContaining({
      ...{ path: '/credits', code: 'CREDITS_SOME' },
      message: expect.stringContaining('whose `to` has "party": "nobody"'),
    }),
  );
});

it('a credited sale with an amount that is none is refused by the path of the amount alone', () => {
  const sale = example('credited-sale');
  const odd = { ...sale, money: { ...(sale['money'] as object), minor: '1.5' } };
  expect(inputIssues(RECORDS['credited-sale'], odd).map(({ path }) => path)).toEqual([
    '/money/minor',
  ]);
});

describe('the signs of a credited sale', () => {
  const sale = example('credited-sale') as {
    money: { currency: string };
    credits: { amount: object }[];
  };
  const changed = (change: string, minor: string) => {
    const amount = { currency: sale.money.currency, minor };
    const credits = sale.credits.map((credit, index) => ({
      ...credit,
      amount: index === 0 ? amount : { ...amount, minor: '0' },
    }));
    return { ...sale, change, money: amount, credits };
  };
  const paths = (input: unknown) =>
    inputIssues(RECORDS['credited-sale'], input).map(({ path }) => path);

  it.each([
    ['sale', '1'],
    ['chargeback-won', '1'],
    ['refund', '-1'],
    ['cancellation', '-1'],
    ['chargeback', '-1'],
  ])('of a %s is that of %s; nothing is nothing either way', (change, minor) => {
    expect(paths(changed(change, minor))).toEqual([]);
    expect(paths(changed(change, '0'))).toEqual([]);
    const turned = minor === '1' ? '-1' : '1';
    expect(paths(changed(change, turned))).toEqual(['/money/minor', '/credits/0/amount/minor']);
  });

  it('are looked at inside a fact as well', () => {
    const fact = { ...example('fact'), sale: changed('refund', '5') };
    expect(inputIssues(RECORDS.fact, fact)).toMatchObject([
      { path: '/sale/money/minor', message: 'an amount of at most 0, as `change` is "refund"' },
      { path: '/sale/credits/0/amount/minor', received: '"5"' },
    ]);
  });

  it('are one in a row: no credit is paid for by another', () => {
    const row = changed('sale', '5');
    const [first] = row.credits;
    const part = (minor: string) => ({ ...first, amount: { ...row.money, minor } });
    expect(paths({ ...row, credits: [part('10'), part('-5')] })).toEqual([
      '/credits/1/amount/minor',
    ]);
  });
});

describe('prices', () => {
  it.each([
    ['brief', '/products/0/price/minor'],
    ['brief', '/budget/minor'],
    ['session-plan', '/products/0/price/minor'],
    ['session-plan', '/products/0/promotion/price/minor'],
  ] as const)('of a %s at %s may be nothing, and are never below', (kind, path) => {
    const priced = (minor: string) => {
      const input = structuredClone(example(kind));
      const keys = path.slice(1).split('/');
      const last = keys.pop() ?? '';
      const holder = keys.reduce<Record<string, unknown>>(
        (value, key) => value[key] as Record<string, unknown>,
        input,
      );
      holder[last] = minor;
      return inputIssues(RECORDS[kind], input).map((issue) => issue.path);
    };
    expect(priced('0')).toEqual([]);
    expect(priced('-1')).toEqual([path]);
  });
});

describe('records of one deal', () => {
  it('name each other by true hashes', () => {
    const plan = example('session-plan');
    expect(example('session-log')['planHash']).toBe(canonicalHash(plan));
    expect((example('credited-sale')['policy'] as { hash: string }).hash).toBe(
      canonicalHash(example('attribution-policy')),
    );
    expect(example('fact')['sale']).toEqual(example('credited-sale'));
  });

  it('are told apart by kind; what names none of ours is refused', () => {
    for (const wrong of [{ kind: 'toString' }, { kind: '__proto__' }, {}, null, 7]) {
      expect(() => recordKind(wrong)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    }
  });
});

const MAPS: readonly string[] = ['countries', 'languages', 'interests'];

/** The value with an additional field in every object; maps, whose keys are codes or topics, stay unchanged. */
function withAdditions(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withAdditions(item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, child]) => [key, withAdditions(child, key)]);
  const isText = Object.keys(value).every((key) => /^[a-z]{2,3}(-[A-Z].*)?$/.test(key));
  const addition =
    isText || MAPS.includes(name) ? {} : { fromALaterVersion: { of: [1, { more: null }] } };
  return { ...Object.fromEntries(fields), ...addition };
}

interface Meaning {
  readonly field: string;
  readonly meaning: string | undefined;
}

/** A JSON Schema with the descriptions of its fields taken off, and those descriptions. */
function withoutMeanings(schema: unknown): { fields: Meaning[]; plain: unknown } {
  const fields: Meaning[] = [];
  const plain = JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => {
      if (key !== 'properties') return value;
      return Object.fromEntries(
        Object.entries(value as Record<string, { description?: string }>).map(
          ([field, { description: meaning, ...rest }]) => {
            fields.push({ field, meaning });
            return [field, rest];
          },
        ),
      );
    }),
  );
  return { fields, plain };
}
