import type { Contract } from '../contract/document.ts';
import { isLivelaneError } from '../error/contract-error.ts';
import type { LinesBy } from '../settlement/schedule/calendar.ts';
import { settle } from '../settlement/settle.ts';
import {
  type Currency,
  type FxQuote,
  type Instant,
  type Money,
  money,
  type Settlement,
  toEpochMs,
  toMinor,
  type Window,
} from '../vocabulary/index.ts';
import type { Deal, RunOutcome, Store } from './store.ts';

/** Contracts settled in one transaction: few enough that a crash repeats little, many enough to spare ways to the database. */
const AT_ONCE = 20;

/** Options of {@link settleStored}. */
export interface SettleStoredOptions {
  /** Name of the run. A run that was broken off is taken up again under its name; several processes may share it. */
  readonly run: string;
  /** The period of the statements, such as a month in each contract's own zone. A statement of it that was issued stays. */
  readonly period: Window | ((contract: Contract) => Window);
  /** Facts recorded after this instant are ignored. Default: the end of the period. */
  readonly knownAsOf?: Instant | ((period: Window) => Instant);
  /** Exchange rates for all contracts. Default: none. */
  readonly fx?: readonly FxQuote[];
  /** How lines of commission are booked, as in `settle`. Default: `moment`. */
  readonly linesBy?: LinesBy;
  /** Only these contracts. Default: all of the store. */
  readonly contractIds?: readonly string[];
  /** Called after every few contracts with how many this process has worked on. */
  readonly onProgress?: (done: number) => void;
}

/** What a payer owes or has paid in one currency, over all statements of a run. */
export interface PayerTotal {
  readonly payer: string;
  readonly currency: Currency;
  readonly earned: Money;
  readonly withheld: Money;
  readonly paid: Money;
  readonly outstanding: Money;
}

/** The result of a run, as far as it has come. */
export interface RunResult {
  /** How many contracts this call worked on. */
  readonly worked: number;
  /** What became of every contract of the run, in the order of their ids. */
  readonly outcomes: readonly RunOutcome[];
}

/**
 * Settles the contracts of a store: one statement each, chained to the one before and issued. A contract that cannot be
 * settled is listed with its error, and the others go on. Processes that share a run share its contracts.
 * @throws whatever the database throws; the contracts in work are open again then
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { memoryStore, settleStored } from '@livelane/contracts/store';
 * const example = createRequire(import.meta.url);
 * const [contract, fact] = ['contract', 'fact'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const store = memoryStore();
 * await store.addContract(contract);
 * await store.addFacts(contract.id, [fact]);
 * const period = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' } as const;
 * const { outcomes } = await settleStored(store, { run: '2026-11', period });
 * outcomes.length; // => 1
 * ```
 */
export async function settleStored(store: Store, options: SettleStoredOptions): Promise<RunResult> {
  const { run, onProgress, contractIds = await store.contractIds() } = options;
  await store.openRun(run, contractIds);
  let worked = 0;
  for (;;) {
    const done = await store.work(run, {
      limit: AT_ONCE,
      work: async (ids, open) => {
        const outcomes: RunOutcome[] = [];
        for (const [place, deal] of (await open.deals(ids)).entries())
          outcomes.push(await settled(ids[place] ?? '', { deal, open, options }));
        return outcomes;
      },
    });
    if (done === 0) break;
    worked += done;
    onProgress?.(worked);
  }
  return { worked, outcomes: await store.outcomes(run) };
}

async function settled(
  contractId: string,
  {
    deal,
    open,
    options,
  }: { readonly deal: Deal; readonly open: Store; readonly options: SettleStoredOptions },
): Promise<RunOutcome> {
  try {
    const statement = statementOf(deal, options);
    return { contractId, statement: (await open.issue(statement)).hash };
  } catch (error) {
    // A fault of the database, or of this code, ends the run; one of the contract or its facts does not.
    if (!isLivelaneError(error)) throw error;
    return { contractId, failure: error.toJSON() };
  }
}

/** The statement of a deal for the period; the last one issued where that is of this period already. */
function statementOf(
  { contracts, facts, last }: Deal,
  { period: wanted, knownAsOf = ({ end }) => end, fx = [], linesBy }: SettleStoredOptions,
): Settlement {
  const period = typeof wanted === 'function' ? wanted(contracts[0] as Contract) : wanted;
  if (last !== null && isSame(last.statement.period, period)) return last.statement;
  const more = {
    ...(linesBy === undefined ? {} : { linesBy }),
    ...(last === null ? {} : { previous: last.statement }),
  };
  const known = typeof knownAsOf === 'function' ? knownAsOf(period) : knownAsOf;
  return settle(contracts, facts, { knownAsOf: known, fx, period, ...more });
}

function isSame(one: Window, other: Window): boolean {
  return (
    toEpochMs(one.start) === toEpochMs(other.start) && toEpochMs(one.end) === toEpochMs(other.end)
  );
}

/** The totals of statements, per payer and currency, in the order of the payers. */
export function totalsOf(
  statements: Iterable<Pick<Settlement, 'currency' | 'debts'>>,
): PayerTotal[] {
  const totals = new Map<string, { payer: string; currency: Currency; sums: bigint[] }>();
  for (const { currency, debts = [] } of statements)
    for (const { payer, earned, withheld, paid, outstanding } of debts) {
      const key = JSON.stringify([payer, currency]);
      const total = totals.get(key) ?? { payer, currency, sums: [0n, 0n, 0n, 0n] };
      totals.set(key, total);
      for (const [place, amount] of [earned, withheld, paid, outstanding].entries())
        total.sums[place] = (total.sums[place] ?? 0n) + toMinor(amount);
    }
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { payer, currency, sums }]) => {
      const [earned, withheld, paid, outstanding] = sums.map((units) => money(currency, units));
      const none = money(currency, 0n);
      return {
        payer,
        currency,
        earned: earned ?? none,
        withheld: withheld ?? none,
        paid: paid ?? none,
        outstanding: outstanding ?? none,
      };
    });
}
