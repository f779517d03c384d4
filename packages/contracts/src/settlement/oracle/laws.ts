/**
 * Laws that every settlement keeps, whatever it comes to: each is checked on the random deal of a seed, without knowing
 * the right amounts.
 */

import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import type { CreditedSale, Fact, Settlement, Window } from '../../vocabulary/index.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { credited } from '../facts/facts.fixture.ts';
import { type SettledStatement, settle } from '../settle.ts';
import { verifyStatements } from '../statement/verify-statements.ts';
import { at, DAY, Dice, FROM } from './dice.ts';
import { type AmendedDeal, randomChain } from './random-chain.ts';
import { randomDeal, shuffled } from './random-deal.ts';
import { COPY } from './random-facts.ts';

/** What is wrong with the deal of a seed by a law, in words; null where the law holds. */
export type Law = (seed: number) => string | null;

/** A deal of one contract, or for every third seed of its revisions. */
function dealOf(seed: number): AmendedDeal {
  if (seed % 3 === 0) return randomChain(seed);
  const { contract, ...deal } = randomDeal(seed);
  return { ...deal, contracts: [contract] };
}

const settled = (
  { contracts, facts, fx, knownAsOf }: AmendedDeal,
  more: Partial<Parameters<typeof settle>[2]> = {},
): SettledStatement => settle(contracts, facts, { fx, knownAsOf, ...more });

/** The first difference of two values, as text. */
function difference(name: string, found: unknown, wanted: unknown): string | null {
  const [a, b] = [canonicalJson(found), canonicalJson(wanted)];
  if (a === b) return null;
  const place = [...a].findIndex((letter, index) => letter !== b[index]);
  const from = Math.max(0, place - 80);
  return `${name}: …${a.slice(from, place + 80)}… instead of …${b.slice(from, place + 80)}…`;
}

/** What money a statement says, without its lines. */
const amountsOf = ({ totals, payees, debts, due }: Settlement) => ({
  totals,
  payees,
  debts,
  due: due.map(({ payee, payer, amount, on }) => ({ payee, payer, amount, on })),
});

const orderAndRepetition =
  (change: (facts: readonly Fact[], seed: number) => Fact[]): Law =>
  (seed) => {
    const deal = dealOf(seed);
    const facts = change(deal.facts, seed);
    return difference('statement', settled({ ...deal, facts }), settled(deal));
  };

/** A sale and its two halves, of one order and moment. */
const saleInTwo: Law = (seed) => {
  const deal = dealOf(seed);
  const dice = new Dice(seed + 1);
  const [currency] = deal.contracts.map((contract) => contract.currency);
  const when = at(FROM + dice.upTo(60) * DAY);
  const [first, second] = [dice.amount(), dice.amount()];
  const of = (units: bigint, own: bigint, line: string): Fact => {
    const fact = credited('divided', units, {
      ...(currency === undefined ? {} : { currency }),
      ...{ occurredAt: when, recordedAt: when },
    }) as FactOf<'credited-sale'>;
    const credits = fact.sale.credits.map((credit): CreditedSale['credits'][number] => ({
      ...credit,
      amount: {
        ...credit.amount,
        minor: `${credit.to.party === 'creator' ? own : units - own}`,
      },
    }));
    const sale = { ...fact.sale, id: `divided-${line}`, lineId: line, credits };
    return { ...fact, id: `fact:divided-${line}`, sale };
  };
  const [ownFirst, ownSecond] = [first / BigInt(1 + dice.upTo(3)), second];
  const whole = of(first + second, ownFirst + ownSecond, 'whole');
  const parts = [of(first, ownFirst, 'one'), of(second, ownSecond, 'two')];
  const one = settled({ ...deal, facts: [...deal.facts, whole] });
  const two = settled({ ...deal, facts: [...deal.facts, ...parts] });
  return difference('amounts', amountsOf(two), amountsOf(one));
};

/** Two statements that follow each other, and one over both periods. */
const periodInTwo: Law = (seed) => {
  const deal = dealOf(seed);
  const dice = new Dice(seed + 2);
  const [start, middle, end] = [FROM - 100 * DAY, FROM + dice.upTo(95) * DAY, FROM + 100 * DAY].map(
    at,
  ) as [Window['start'], Window['start'], Window['start']];
  // Settled before, at, or after the end of the period; never after what the second one knows.
  const known = Date.parse(middle) + (dice.upTo(41) - 20) * DAY;
  const early = at(Math.min(known, Date.parse(deal.knownAsOf)));
  const first = settled(deal, { knownAsOf: early, period: { start, end: middle } });
  const period = { start: middle, end };
  const second = settled(deal, { period, previous: first });
  const once = settled(deal);
  const isWhole = once.postings.every((posting) => Date.parse(posting.at) < Date.parse(end));
  return (
    difference('findings of the chain', verifyStatements([first, second]), []) ??
    (isWhole ? difference('lines', [...first.lines, ...second.lines], once.lines) : null) ??
    difference('totals', second.totals, once.totals)
  );
};

/** What was known earlier stays as it was booked. */
const lateAndEarly: Law = (seed) => {
  const deal = dealOf(seed);
  const dice = new Dice(seed + 3);
  const late = settled(deal);
  const known = Date.parse(deal.knownAsOf);
  const early = settled(deal, { knownAsOf: at(known - dice.upTo(80) * DAY) });
  const same = late.lines.slice(0, early.lines.length);
  return difference('lines', same, early.lines);
};

/** What is recorded at another time comes to the same in the end, where no clause decides on a day. */
const recordingTime: Law = (seed) => {
  const deal = dealOf(seed);
  const dice = new Dice(seed + 4);
  const contracts = undecided(deal.contracts);
  const hashes = new Map(
    deal.contracts.map((contract, place) => [
      contractHash(contract),
      contractHash(contracts[place] ?? contract),
    ]),
  );
  // Which of two ids of one happening counts is decided by which is known first, and is an error to be mended.
  const once = deal.facts.filter(({ id }) => !id.endsWith(COPY));
  const renamed = once.map(
    (fact): Fact =>
      fact.type === 'signature'
        ? { ...fact, documentHash: hashes.get(fact.documentHash) ?? fact.documentHash }
        : fact,
  );
  // The agreed pieces are those that become known first; under several revisions it matters which these are.
  const isPiece = ({ type }: Fact): boolean => type === 'delivery' || type === 'session';
  const delayed = renamed.map((fact): Fact => {
    const days = contracts.length > 1 && isPiece(fact) ? 0 : dice.upTo(50);
    return { ...fact, recordedAt: at(Date.parse(fact.recordedAt) + days * DAY) };
  });
  const knownAsOf = at(FROM + 400 * DAY);
  const soon = settled({ ...deal, contracts, facts: renamed, knownAsOf });
  const late = settled({ ...deal, contracts, facts: delayed, knownAsOf });
  return difference('totals', late.totals, soon.totals);
};

/** The revisions without anything that is decided on a day, or rounded by the order in which pieces become known. */
function undecided(contracts: readonly Contract[]): Contract[] {
  const byParent = new Map(contracts.map((contract) => [contract.amends?.parent, contract]));
  const chain: Contract[] = [];
  const renamed = new Map<Contract, Contract>();
  let old = byParent.get(undefined);
  while (old !== undefined) {
    const parent = chain.at(-1);
    const plain: Contract = {
      ...old,
      ...(old.amends === undefined || parent === undefined
        ? {}
        : { amends: { ...old.amends, parent: contractHash(parent) } }),
      clauses: old.clauses.flatMap((clause): Contract['clauses'] => {
        if (clause.clause === 'tax') return [];
        if (clause.clause === 'fee' && clause.model === 'fixed-plus-bonus')
          return [{ ...clause, model: 'fixed' }];
        if (clause.clause !== 'payment') return [clause];
        const stages = (clause.stages ?? []).map(({ deposit: _deposit, ...stage }) =>
          stage.trigger === 'assessment' ? { ...stage, trigger: 'publication' as const } : stage,
        );
        return [{ ...clause, stages }];
      }),
    };
    chain.push(plain);
    renamed.set(old, plain);
    old = byParent.get(contractHash(old));
  }
  return contracts.map((contract) => renamed.get(contract) ?? contract);
}

const NEXT: Readonly<Record<string, string>> = {
  USD: 'EUR',
  EUR: 'THB',
  THB: 'USD',
  JPY: 'VND',
  VND: 'JPY',
};

/** The same deal with the names of currencies of one exponent exchanged. */
const currencyNames: Law = (seed) => {
  const { contract, ...deal } = randomDeal(seed);
  const permuted = <Value>(value: Value): Value =>
    JSON.parse(
      JSON.stringify(value).replaceAll(/\b(USD|EUR|THB|JPY|VND)\b/g, (name) => NEXT[name] ?? name),
    );
  const other = permuted(contract);
  const [before, after] = [contractHash(contract), contractHash(other)];
  const facts = permuted(deal.facts).map(
    (fact): Fact =>
      fact.type === 'signature' && fact.documentHash === before
        ? { ...fact, documentHash: after }
        : fact,
  );
  const found = settle(other, facts, { ...deal, fx: permuted(deal.fx) });
  return difference(
    'amounts',
    amountsOf(found),
    permuted(amountsOf(settle(contract, deal.facts, deal))),
  );
};

/** The laws by name. */
export const LAWS = {
  'order of facts': orderAndRepetition((facts, seed) => shuffled(facts, seed)),
  'repetition of facts': orderAndRepetition((facts) => [...facts, ...structuredClone(facts)]),
  'one sale in two': saleInTwo,
  'the period in two': periodInTwo,
  'late and early': lateAndEarly,
  'recording time': recordingTime,
  'names of currencies': currencyNames,
} as const satisfies Readonly<Record<string, Law>>;

/** How many seeds a law is checked on, and what it was broken by. */
export interface LawReport {
  readonly law: keyof typeof LAWS;
  readonly runs: number;
  /** The first five, each with its seed. */
  readonly broken: readonly string[];
}

/** Checks a law on as many random deals as wanted. */
export function checkLaw(
  law: keyof typeof LAWS,
  { runs, firstSeed = 1 }: { readonly runs: number; readonly firstSeed?: number },
): LawReport {
  const broken: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + runs && broken.length < 5; seed += 1) {
    const wrong = LAWS[law](seed);
    if (wrong !== null) broken.push(`seed ${seed}: ${wrong}`);
  }
  return { law, runs, broken };
}
