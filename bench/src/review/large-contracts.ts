import type { Clause, Contract } from '@livelane/contracts';
import { FULL_TERMS } from '../../../packages/contracts/src/clauses/full-terms.fixture.ts';
import { PAYING_TEXTS } from '../../../packages/contracts/src/clauses/paying-texts.fixture.ts';
import { SALES_CLAUSES } from '../../../packages/contracts/src/clauses/sales-clauses.fixture.ts';
import { DEAL_EXAMPLES } from '../../../packages/contracts/src/contract/deal/examples/examples.fixture.ts';
import { lipColourContract } from '../../../packages/contracts/src/contract/lip-colour.fixture.ts';

/** Clauses of every kind: those of the deal of the tests, of the seven types of deals, and of each field filled in. */
function everyClause(): Clause[] {
  const deals = [lipColourContract(), ...Object.values(DEAL_EXAMPLES).map((example) => example())];
  const own = deals.flatMap(({ clauses }, deal) => renamed(clauses, `d${deal}`));
  const paying = PAYING_TEXTS.map(({ clause }, index): Clause => ({ ...clause, id: `p${index}` }));
  return [...own, ...FULL_TERMS, ...SALES_CLAUSES, ...paying];
}

/** The same clauses under other ids, which refer to one another as before. */
function renamed(clauses: readonly Clause[], suffix: string): Clause[] {
  const ids = new Set(clauses.map(({ id }) => id));
  const renamedIn = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return /ids?$/i.test(key) && ids.has(value) ? `${value}-${suffix}` : value;
    if (Array.isArray(value)) return value.map((it) => renamedIn(it, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, it]) => [name, renamedIn(it, name)]),
    );
  };
  return clauses.map((clause) => renamedIn(clause) as Clause);
}

/** A contract of this many clauses of every kind, each of which refers to those of its own copy. */
export function mixedContract(count: number): Contract {
  const every = everyClause();
  const copies = Math.ceil(count / every.length);
  const clauses = Array.from({ length: copies }, (_, copy) => renamed(every, `c${copy}`)).flat();
  return { ...lipColourContract(), clauses: clauses.slice(0, count) };
}

/** A contract of this many commissions that all count the same sales, after the clauses of the deal of the tests. */
export function rivalContract(count: number): Contract {
  const { clauses, ...deal } = lipColourContract();
  const fee = clauses.find((it) => it.clause === 'fee' && it.commission !== undefined);
  if (fee === undefined) throw new RangeError('no commission');
  const fees = Array.from({ length: count }, (_, index) => ({ ...fee, id: `fee-${index}` }));
  return { ...deal, clauses: [...clauses, ...fees] };
}

/** A contract with this many bytes of words of the parties, in clauses of 10,000 bytes. */
export function wordyContract(bytes: number): Contract {
  const { clauses, ...deal } = lipColourContract();
  const line =
    'The Creator publishes three videos by 3 March 2027 and supports the launch promptly. ';
  const text = line.repeat(Math.ceil(10_000 / line.length)).slice(0, 10_000);
  const words = Array.from(
    { length: Math.ceil(bytes / text.length) },
    (_, index): Clause => ({
      clause: 'other',
      id: `words-${index}`,
      text,
    }),
  );
  return { ...deal, clauses: [...clauses, ...words] };
}
