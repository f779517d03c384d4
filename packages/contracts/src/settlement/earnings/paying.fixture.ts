import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, FxQuote, Instant, PlainDate, Settlement } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { settle } from '../settle.ts';

/** The deal of the tests with other clauses that pay, and without its fee, stages, taxes and assessment. */
export function dealWith(clauses: readonly Clause[], changes: Partial<Contract> = {}): Contract {
  const contract = lipColourContract();
  const replaced: readonly Clause['clause'][] = ['fee', 'payment', 'tax', 'assessment'];
  const others = contract.clauses.filter(({ clause }) => !replaced.includes(clause));
  return { ...contract, zone: 'UTC', ...changes, clauses: [...others, ...clauses] };
}

/** An amount of the tests' currency. */
export const usd = (minor: number) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const;

/** A statement with what of it cannot be worked out again from its own lines. */
export function settled(
  contract: Contract,
  {
    facts = [],
    on,
    fx = [],
  }: {
    readonly facts?: readonly Fact[];
    readonly on: PlainDate | Instant;
    readonly fx?: readonly FxQuote[];
  },
): Settlement & { readonly amounts: readonly string[]; readonly notRecomputed: readonly string[] } {
  const knownAsOf = on.length === 10 ? (`${on}T00:00:00Z` as Instant) : (on as Instant);
  const statement = settle(contract, facts, { knownAsOf, fx: [...fx] });
  return {
    ...statement,
    amounts: statement.lines.map(({ entry, amount }) => `${entry} ${amount.minor}`),
    notRecomputed: statement.lines
      .filter((line) => recomputedAmount(line)?.minor !== line.amount.minor)
      .map(({ id }) => id),
  };
}

/** The fact that a party ended the deal. */
export function ended(day: PlainDate, recorded = day): Fact {
  return {
    ...{ kind: 'fact', version: 1, id: `notice-${day}`, type: 'notice', by: 'rosy' },
    occurredAt: `${day}T12:00:00Z`,
    recordedAt: `${recorded}T13:00:00Z`,
    about: 'ending',
    text: 'We end the cooperation.',
  } as Fact;
}
