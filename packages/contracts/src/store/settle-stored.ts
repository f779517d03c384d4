import type { Contract } from '../contract/document.ts';
import { isLivelaneError } from '../error/contract-error.ts';
import type { LinesBy } from '../settlement/schedule/calendar.ts';
import { settle } from '../settlement/settle.ts';
import { statementHash } from '../settlement/statement/seal.ts';
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
import type { Deal, IssuedStatement, RunOutcome, Store } from './store.ts';

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
        const deals = await open.deals(ids);
        return issueEach(
          deals.map((deal, place) => settled(ids[place] ?? '', { deal, options })),
          open,
        );
      },
    });
    if (done === 0) break;
    worked += done;
    onProgress?.(worked);
  }
  return { worked, outcomes: await store.outcomes(run) };
}

/** A contract of a run with its outcome, or with the statement that is to be issued. */
type Settled = RunOutcome | { readonly contractId: string; readonly issue: IssuedStatement };

/** Settles a contract for the period; the statement that was issued last stays where it is of this period already. */
function settled(
  contractId: string,
  {
    deal: { contracts, facts, last },
    options,
  }: { readonly deal: Deal; readonly options: SettleStoredOptions },
): Settled {
  const { period: wanted, knownAsOf = ({ end }) => end, fx = [], linesBy } = options;
  return orFailure(contractId, () => {
    const period = typeof wanted === 'function' ? wanted(contracts[0] as Contract) : wanted;
    if (last !== null && isSame(last.statement.period, period))
      return { contractId, statement: last.hash };
    const more = {
      ...(linesBy === undefined ? {} : { linesBy }),
      ...(last === null ? {} : { previous: last.statement }),
    };
    const known = typeof knownAsOf === 'function' ? knownAsOf(period) : knownAsOf;
    const statement = settle(contracts, facts, { knownAsOf: known, fx, period, ...more });
    return {
      contractId,
      issue: { statement, hash: statement.seal?.hash ?? statementHash(statement) },
    };
  });
}

/** Issues what was settled, in one go as far as each continues the statement issued last. */
async function issueEach(all: readonly Settled[], open: Store): Promise<RunOutcome[]> {
  const toIssue = all.flatMap((it) => ('issue' in it ? [it.issue] : []));
  const hashes = new Set(toIssue.length === 0 ? [] : await open.issueAll(toIssue));
  const outcomes: RunOutcome[] = [];
  for (const it of all)
    if (!('issue' in it)) outcomes.push(it);
    else if (hashes.has(it.issue.hash))
      outcomes.push({ contractId: it.contractId, statement: it.issue.hash });
    else outcomes.push(await issueAlone(it, open));
  return outcomes;
}

async function issueAlone(
  { contractId, issue }: Extract<Settled, { issue: unknown }>,
  open: Store,
): Promise<RunOutcome> {
  try {
    return { contractId, statement: (await open.issue(issue.statement)).hash };
  } catch (error) {
    return failureOf(contractId, error);
  }
}

function orFailure(contractId: string, work: () => Settled): Settled {
  try {
    return work();
  } catch (error) {
    return failureOf(contractId, error);
  }
}

/** A fault of the database, or of this code, ends the run; one of the contract or its facts does not. */
function failureOf(contractId: string, error: unknown): RunOutcome {
  if (!isLivelaneError(error)) throw error;
  return { contractId, failure: error.toJSON() };
}

function isSame(one: Window, other: Window): boolean {
  return (
    toEpochMs(one.start) === toEpochMs(other.start) && toEpochMs(one.end) === toEpochMs(other.end)
  );
}

/**
 * The totals of statements, per payer and currency, in the order of the payers.
 * @example
 * ```ts
 * import { totalsOf } from '@livelane/contracts/store';
 * const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
 * const none = { paid: usd('0'), pending: usd('0'), overpaid: usd('0') };
 * const owed = { ...none, earned: usd('90000'), withheld: usd('9000'), outstanding: usd('81000') };
 * const debts = ['mia', 'noa'].map((payee) => ({ payer: 'brand', payee, ...owed }));
 * const totals = totalsOf(debts.map((debt) => ({ currency: 'USD', debts: [debt] })));
 * totals.map(({ payer, outstanding }) => [payer, outstanding.minor]);
 * // => [["brand", "162000"]]
 * ```
 */
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
