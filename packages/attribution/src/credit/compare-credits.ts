import {
  type CreditedSale,
  type Currency,
  type Money,
  money,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { type Party, partyKey } from '../records/party.ts';
import { newestRows } from './credit-totals.ts';

/** What a party is credited by two sets of rows. */
export interface CreditDifference {
  readonly party: Party;
  readonly before: Money;
  readonly after: Money;
  /** `after` less `before`. */
  readonly difference: Money;
}

/** An order that the two sets of rows credit differently. */
export interface DifferentOrder {
  readonly orderId: string;
  /** `both`; `before` or `after` where only those rows have it. */
  readonly in: 'both' | 'before' | 'after';
  /** The parties whose credit differs, sorted by party and currency. */
  readonly credits: readonly CreditDifference[];
}

/** The result of {@link compareCredits}. */
export interface CreditComparison {
  /** Number of orders that are credited alike. */
  readonly alike: number;
  /** The others, sorted by id. */
  readonly different: readonly DifferentOrder[];
  /** What each party is credited in all, sorted by party and currency. */
  readonly parties: readonly CreditDifference[];
}

/**
 * Which orders two sets of credited sales credit differently, and what that moves between parties: before and after a
 * change of policy, ours and a platform's, or two runs. An order counts with all that went back of it, whatever the ids
 * of its rows; of a row that was revised, the highest revision counts.
 *
 * @returns differences of parties sum to zero in each currency where both have the same orders with the same money
 * @throws MONEY_OUT_OF_RANGE for a sum beyond 10^18 minor units
 * @example
 * ```ts
 * import { compareCredits, creditOrders, type Order, policyOfCodes } from '@livelane/attribution';
 * const order: Order = { id: 'O1', at: '2026-11-30T20:00:00Z', codes: ['MIA10'], lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] };
 * const salesOf = (creator: string) => creditOrders({ touches: [], orders: [order] }, policyOfCodes([{ code: 'MIA10', creator }])).sales;
 * compareCredits(salesOf('mia'), salesOf('noor')).parties.map((it) => it.difference.minor); // => ["-1999","1999"]
 * ```
 */
export function compareCredits(
  before: readonly CreditedSale[],
  after: readonly CreditedSale[],
): CreditComparison {
  const sides = { before: byOrder(before), after: byOrder(after) };
  const all = new Map<string, Sums>();
  const different: DifferentOrder[] = [];
  const orderIds = [...new Set([...sides.before.keys(), ...sides.after.keys()])].sort(byCode);
  for (const orderId of orderIds) {
    const [old, now] = [sides.before.get(orderId), sides.after.get(orderId)];
    const sums = sumsOf(old ?? [], now ?? []);
    for (const [key, own] of sums) {
      const sum = sumAt(all, key, own);
      sum.before += own.before;
      sum.after += own.after;
    }
    const changed = differencesOf(sums).filter(({ difference }) => difference.minor !== '0');
    const place = old === undefined ? 'after' : now === undefined ? 'before' : 'both';
    if (changed.length > 0 || place !== 'both')
      different.push({ orderId, in: place, credits: changed });
  }
  const alike = orderIds.length - different.length;
  return { alike, different, parties: differencesOf(all) };
}

/** Minor units on both sides. */
interface Sums {
  readonly party: Party;
  readonly currency: Currency;
  before: bigint;
  after: bigint;
}

function byOrder(rows: readonly CreditedSale[]): ReadonlyMap<string, readonly CreditedSale[]> {
  const orders = new Map<string, CreditedSale[]>();
  for (const row of newestRows(rows).values()) {
    const known = orders.get(row.orderId);
    if (known === undefined) orders.set(row.orderId, [row]);
    else known.push(row);
  }
  return orders;
}

function sumsOf(
  before: readonly CreditedSale[],
  after: readonly CreditedSale[],
): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const [side, rows] of [['before', before] as const, ['after', after] as const])
    for (const { credits } of rows)
      for (const { to: party, amount } of credits) {
        const { currency } = amount;
        sumAt(sums, `${partyKey(party)}\n${currency}`, { party, currency })[side] +=
          toMinor(amount);
      }
  return sums;
}

function sumAt(
  sums: Map<string, Sums>,
  key: string,
  { party, currency }: Pick<Sums, 'party' | 'currency'>,
): Sums {
  const known = sums.get(key) ?? { party, currency, before: 0n, after: 0n };
  sums.set(key, known);
  return known;
}

function differencesOf(sums: ReadonlyMap<string, Sums>): CreditDifference[] {
  return [...sums]
    .sort(([a], [b]) => byCode(a, b))
    .map(([, { party, currency, before, after }]) => ({
      party,
      before: money(currency, before),
      after: money(currency, after),
      difference: money(currency, after - before),
    }));
}

/** Order of UTF-16 code units, which no locale changes. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
