import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describeReceived } from '../text/inert.ts';
import { CountSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { inputIssues, parseInput } from './read-input.ts';

const Person = record({ name: z.string(), followers: CountSchema });

describe('input', () => {
  it('comes back as the same object with unknown fields kept', () => {
    const input = { name: 'A', followers: 3, later: { version: 2 } };
    expect(parseInput(Person, input, 'person')).toBe(input);
    expect(z.parse(Person, input)).toEqual(input);
  });

  it.each([['1.2M'], [-1], [1.5], [Number.NaN], [null], [2 ** 53]])(
    'names path and received value of the followers %s',
    (followers) => {
      const [issue] = inputIssues(z.array(Person), [
        { name: 'A', followers: 1 },
        { name: 'B', followers },
      ]);
      expect(issue?.path).toBe('/1/followers');
      expect(issue?.received).toBe(describeReceived(followers));
    },
  );

  it('tells the fix for followers given as text', () => {
    expect(inputIssues(Person, { name: 'A', followers: '1.2M' })[0]?.message).toContain(
      '1200000, not "1.2M"',
    );
  });

  it('names a field that resembles a missing one beside it, at any depth', () => {
    const Creator = record({ id: z.string(), fee: record({ commission: z.number() }) });
    const creators = [
      { id: 'a', fee: { comission: 1, rebate: 2 } },
      { Id: 'b', fee: { commission: 1 } },
    ];
    expect(
      inputIssues(z.array(Creator), creators).map(({ path, code, params, received }) => [
        ...[path, code, params['near'], received],
      ]),
    ).toEqual([
      ['/0/fee/commission', 'NUMBER', undefined, 'undefined'],
      ['/0/fee/comission', 'UNKNOWN_FIELD_NEAR', 'commission', '"comission"'],
      ['/1/id', 'STRING', undefined, 'undefined'],
      ['/1/Id', 'UNKNOWN_FIELD_NEAR', 'id', '"Id"'],
    ]);
  });

  it('names a misspelt field of a strict object once', () => {
    const found = inputIssues(z.strictObject({ name: z.string() }), { nmae: 'x', other: 1 });
    expect(found.map(({ path, code }) => [path, code]).sort()).toEqual([
      ['/name', 'STRING'],
      ['/nmae', 'UNKNOWN_FIELD_NEAR'],
      ['/other', 'UNKNOWN_FIELD'],
    ]);
  });

  it('names a misspelt discriminator of a union', () => {
    const Event = z.discriminatedUnion('type', [
      record({ type: z.literal('paid'), kind: z.string() }),
      record({ type: z.literal('sent'), by: z.string() }),
    ]);
    const found = inputIssues(Event, { tpye: 'paid', kind: 'x', by: 'y', typ: 1 });
    expect(found.map(({ path, code }) => [path, code])).toEqual([
      ['/type', 'ONE_OF'],
      ['/tpye', 'UNKNOWN_FIELD_NEAR'],
      ['/typ', 'UNKNOWN_FIELD_NEAR'],
    ]);
  });

  it('escapes pointers and does not walk into prototypes', () => {
    const Odd = record({ 'a/b~c': z.number() });
    expect(inputIssues(Odd, { 'a/b~c': 'x' })[0]?.path).toBe('/a~1b~0c');
    expect(
      inputIssues(Person, JSON.parse('{"__proto__":{"name":"x","followers":1}}')),
    ).toHaveLength(2);
  });

  it('keeps a message its lines, whatever the name of a field or file holds', () => {
    const input = JSON.parse('{"\\u001b[31mred\\n  /b: fine\\u202e":"x"}');
    const read = () =>
      parseInput(
        z.record(z.string().check(z.regex(/^[a-z]+$/, 'a word')), z.string()),
        input,
        'a\u001b[2J.json',
      );
    let thrown: unknown;
    try {
      read();
    } catch (error) {
      thrown = error;
    }
    const { message, details } = thrown as {
      message: string;
      details: { issues: { path: string }[] };
    };
    expect(message.split('\n')).toHaveLength(2);
    expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message).toContain('expected a word; received "\\u001b[31mred\\n  /b: fine[U+202E]"');
    expect(details.issues[0]?.path).toBe('/\u001b[31mred\n  ~1b: fine\u202e');
  });

  it('judges lists of any length without running out of stack, and stays short about them', {
    timeout: 60_000,
  }, () => {
    const many = 200_000;
    const Either = z.union([z.literal('all'), z.array(CountSchema)]);
    const issues = inputIssues(
      Either,
      Array.from({ length: many }, () => -1),
    );
    expect(issues).toHaveLength(many);
    expect(issues.at(-1)?.path).toBe(`/${many - 1}`);
    const people = Array.from({ length: many }, () => ({ name: 'A', followers: 1 }));
    expect(parseInput(z.array(Person), people, 'people')).toBe(people);
    expect(() => parseInput(Either, [...people], 'people')).toThrow(/and 199992 more$/);
  });

  it('refuses a schema that must be awaited, rather than taking its silence for consent', () => {
    const Later = z.string().check(z.refine(async () => false));
    expect(() => inputIssues(Later, 'x')).toThrow(/Promise/);
  });

  it('describes hostile values on one inert line', () => {
    const shown = describeReceived('a\u202eb\u200b\n\u0007');
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(describeReceived('x'.repeat(500)).length).toBeLessThanOrEqual(120);
    expect(describeReceived(10n)).toBe('10n');
  });
});

it('says the same whatever language an application has set for its zod', () => {
  const schema = record({ name: z.string(), to: z.union([z.literal('a'), z.int()]) });
  const said = inputIssues(schema, { name: 1, to: null });
  const before = { ...z.config() };
  z.config({ localeError: () => 'Entrada no válida' });
  try {
    expect(inputIssues(schema, { name: 1, to: null })).toEqual(said);
    expect(said.map(({ message }) => message).join()).not.toMatch(/Invalid|Entrada/);
  } finally {
    z.config(before);
    if (!('localeError' in before)) delete z.config().localeError;
  }
});
