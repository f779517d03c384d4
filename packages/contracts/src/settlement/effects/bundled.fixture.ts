import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, Money } from '../../vocabulary/index.ts';
import { credited, delivery, session, signed } from '../facts/facts.fixture.ts';

/** An amount of dollars. */
export const usd = (minor: `${bigint}`): Money => ({ currency: 'USD', minor });
/** The known state of every deal. */
export const KNOWN = { knownAsOf: '2027-06-01T00:00:00Z' } as const;
/** Rates that differ from day to day. */
export const QUOTES = (['CNY', 'EUR'] as const).flatMap((quote) =>
  (['2026-11-01', '2026-12-03', '2027-01-01', '2027-02-01'] as const).map((day, index) => ({
    ...{ base: 'USD', quote, rate: `7.${index + 1}`, side: 'mid', source: 'bank' },
    asOf: `${day}T00:00:00Z`,
  })),
);

/** A deal, and the facts by which its terms have their effect. */
export interface Deal {
  readonly contract: Contract;
  /** Whether plan and policy are part of its outcome. */
  readonly isPlanned?: boolean;
  facts(contract: Contract): readonly Fact[];
}

/** A fact of a type, at noon of a day. */
export const fact = (type: string, at: string, more: object): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: `${type} ${at}`, type },
    ...{ occurredAt: `${at}T12:00:00Z`, recordedAt: `${at}T12:00:00Z` },
    ...more,
  }) as Fact;
/** What is delivered. */
export const work: readonly Fact[] = [
  delivery('v1', 'videos', '2026-11-29'),
  delivery('v2', 'videos', '2026-12-01'),
  session('s1', '2026-12-06', 3600),
];
/** Six sales of one moment, of which one is refunded, and another. */
export const sales: readonly Fact[] = [
  ...Array.from({ length: 6 }, (_, index) => credited(`o${index}`, 2000)),
  credited('o0', -2000, { change: 'refund', recordedAt: '2026-12-20T00:00:00Z' }),
  credited('old', 777, {
    ...{ occurredAt: '2026-12-10T03:00:00Z', recordedAt: '2026-12-11T00:00:00Z' },
  }),
];
/** The signatures of both parties. */
export const signing = (contract: Contract): Fact[] =>
  ['rosy', 'mia'].map((by) => ({ ...signed(contract, by, '2026-11-24'), id: `signed by ${by}` }));

/** The bundled deal. */
export const base = lipColourContract();
/** The clauses of the bundled deal but those of some kinds. */
export const without = (...kinds: readonly Clause['clause'][]): Clause[] =>
  base.clauses.filter(({ clause }) => !kinds.includes(clause));

/** The bundled deal paid by other clauses, with the facts that bring them into effect. */
export const paying = (
  clauses: readonly Clause[],
  facts: readonly Fact[],
  more: Partial<Contract> = {},
): Deal => ({
  contract: {
    ...base,
    ...more,
    clauses: [...without('payment', 'tax', 'fee', 'assessment'), ...clauses],
  },
  facts: () => facts,
});
