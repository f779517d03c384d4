import { clausesIn, grouped, type WithClauses } from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { type FeeClause, feeSchemas } from './schema.ts';
import { CONDITION_NAMES, competes, conditionsOf } from './selection.ts';

/** Commissions of one payer to one payee that compete for sales, in the order of the contract. */
interface Rivals {
  readonly fees: readonly FeeClause[];
  /** The places of all. */
  readonly every: readonly number[];
  readonly places: ReadonlyMap<FeeClause, number>;
  /** The places of those that have a condition, by its name and each value that meets it; under {@link ANY} of the others. */
  readonly byCondition: ReadonlyMap<string, ReadonlyMap<unknown, readonly number[]>>;
}

const ANY = Symbol('any value');

const rivals = onceFor((contract: WithClauses): ReadonlyMap<string, Rivals> => {
  const competing = clausesIn<FeeClause>(contract, feeSchemas).filter(competes);
  const pairs = grouped(competing, (fee) => [pairOf(fee)]);
  return new Map([...pairs].map(([pair, fees]) => [pair, rivalsOf(fees)]));
});

const pairOf = ({ payer, payee }: FeeClause): string => `${payer} ${payee}`;

function rivalsOf(fees: readonly FeeClause[]): Rivals {
  const every = [...fees.keys()];
  const conditions = fees.map((fee) => new Map(conditionsOf(fee)));
  const byCondition = new Map(
    CONDITION_NAMES.map((name) => [
      name,
      grouped(every, (place) => conditions[place]?.get(name) ?? [ANY]),
    ]),
  );
  return { fees, every, places: new Map(fees.map((fee, place) => [fee, place])), byCondition };
}

/** A later commission that competes with a fee, with the conditions that a sale meets which both count; `*` where any does. */
export interface Overlap {
  readonly other: string;
  readonly sale: string;
}

/**
 * The later commissions that compete with a fee for a sale, so many of them at the most. Only those that share the rarest of the
 * fee's conditions are looked at.
 */
export function overlaps(fee: FeeClause, contract: WithClauses, most: number): Overlap[] {
  const all = rivals(contract).get(pairOf(fee));
  const own = all?.places.get(fee);
  if (all === undefined || own === undefined) return [];
  const found: Overlap[] = [];
  for (const place of laterOf(own, placesOf(fee, all))) {
    if (found.length === most) break;
    const rival = all.fees[place];
    const sale = rival === undefined ? null : sharedSale(fee, rival);
    if (rival !== undefined && sale !== null) found.push({ other: rival.id, sale });
  }
  return found;
}

/** Lists of places which hold every rival that can overlap: those of the condition that the fewest share. */
function placesOf(fee: FeeClause, { every, byCondition }: Rivals): (readonly number[])[] {
  const sizeOf = (lists: readonly (readonly number[])[]) =>
    lists.reduce((sum, { length }) => sum + length, 0);
  const choices = conditionsOf(fee).map(([name, wanted]) =>
    [...wanted, ANY].map((value) => byCondition.get(name)?.get(value) ?? []),
  );
  return choices.reduce((best, lists) => (sizeOf(lists) < sizeOf(best) ? lists : best), [
    every,
  ] as (readonly number[])[]);
}

/** The numbers above one in ascending lists, in order, each once. */
function* laterOf(own: number, lists: readonly (readonly number[])[]): Generator<number> {
  const next = lists.map((list) => firstAbove(own, list));
  for (;;) {
    const least = Math.min(
      ...lists.map((list, index) => list[next[index] ?? 0] ?? Number.POSITIVE_INFINITY),
    );
    if (least === Number.POSITIVE_INFINITY) return;
    yield least;
    for (const [index, list] of lists.entries()) {
      const at = next[index] ?? 0;
      if (list[at] === least) next[index] = at + 1;
    }
  }
}

function firstAbove(own: number, list: readonly number[]): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) > own) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The conditions that a sale meets which two commissions count, in words; null where there is no such sale. */
function sharedSale(fee: FeeClause, rival: FeeClause): string | null {
  const shared = new Map(conditionsOf(fee));
  for (const [name, wanted] of conditionsOf(rival))
    shared.set(name, shared.get(name)?.filter((it) => wanted.includes(it)) ?? wanted);
  const met = [...shared];
  if (met.some(([, values]) => values.length === 0)) return null;
  return met.map(([name, [first]]) => `${name} ${first}`).join(', ') || '*';
}
