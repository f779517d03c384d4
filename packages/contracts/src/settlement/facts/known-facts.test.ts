import { describe, expect, it } from 'vitest';
import { type Fact, type Instant, isLivelaneError } from '../../vocabulary/index.ts';
import { credited, paid, session } from './facts.fixture.ts';
import { knownFacts } from './known-facts.ts';

const AS_OF: Instant = '2027-01-01T00:00:00Z';
const idsOf = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);
const sale = (id: string, revision: number, recordedAt: Instant) =>
  credited('o', 5000 + revision, { id, revision, recordedAt });

describe('known facts', () => {
  it('were recorded by the moment, and not after it', () => {
    const at = (recordedAt: Instant) => ({ ...paid('mia', 5, '2026-12-01'), recordedAt });
    expect(knownFacts([at(AS_OF)], AS_OF).payment).toHaveLength(1);
    expect(knownFacts([at('2027-01-01T00:00:00.001Z')], AS_OF).payment).toEqual([]);
  });

  it('come in the order of time, then of id, whatever order they were given in', () => {
    const noon: Instant = '2026-12-02T12:00:00Z';
    const payments = ['b', 'a', 'c'].map(
      (id, index): Fact => ({ ...paid('mia', 6 + index, '2026-12-01'), id, recordedAt: noon }),
    );
    const earlier: Fact = { ...paid('mia', 5, '2026-12-01'), id: 'z' };
    for (const facts of [
      [...payments, earlier],
      [earlier, ...payments.toReversed()],
    ])
      expect(idsOf(knownFacts(facts, AS_OF).payment)).toEqual(['z', 'a', 'b', 'c']);
  });

  it('revisions of one sale at one moment come in the order of their ids, however the moment is spelt', () => {
    const revisions = [
      sale('b', 2, '2026-12-02T00:00:00Z'),
      sale('a', 1, '2026-12-02T00:00:00.000Z'),
      sale('c', 3, '2026-12-02T00:00:00Z'),
    ];
    for (const facts of [revisions, revisions.toReversed()])
      expect(idsOf(knownFacts(facts, AS_OF)['credited-sale'])).toEqual(['a', 'b', 'c']);
  });

  it('of types that are not known are kept apart', () => {
    const later = { ...session('s', '2026-12-06', 60), type: 'gift' } as unknown as Fact;
    const known = knownFacts([later, session('t', '2026-12-06', 60)], AS_OF);
    expect([idsOf(known.later), idsOf(known.session)]).toEqual([['session:s'], ['session:t']]);
  });

  it('a sale without money is no fact', () => {
    const fact = structuredClone(credited('o', 5000)) as { sale: { money: unknown } };
    fact.sale.money = 5000;
    expect(() => knownFacts([fact as never], AS_OF)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

describe('one id with two contents', () => {
  const issueOf = (a: object, b: object) => {
    try {
      return knownFacts([a as Fact, b as Fact], AS_OF);
    } catch (error) {
      if (isLivelaneError(error, 'INPUT_INVALID')) return error.details.issues[0];
      throw error;
    }
  };
  const fact = paid('mia', 5, '2026-12-01');

  it('is refused with the first field that differs, in the order of the alphabet', () => {
    const other = { ...fact, reference: 'x', occurredAt: '2026-12-03T00:00:00Z' };
    expect(issueOf(fact, other)).toMatchObject({
      code: 'FACT_CONTENT_ONCE',
      path: '/1/occurredAt',
      received: '"2026-12-03T00:00:00Z"',
      params: { fact: fact.id },
    });
    expect(issueOf(fact, { ...fact, zeal: 1 })).toMatchObject({
      path: '/1/zeal',
      received: '1',
    });
  });

  it('is accepted when the same content is given again, in any order of its keys', () => {
    const again = Object.fromEntries(Object.entries(fact).reverse());
    expect(issueOf(fact, again)).toMatchObject({ payment: [fact] });
  });
});
