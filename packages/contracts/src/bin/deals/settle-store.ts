import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinesBy } from '../../settlement/schedule/calendar.ts';
import { settleStored } from '../../store/settle-stored.ts';
import type { Store } from '../../store/store.ts';
import type { FxQuote, Instant, Sha256, Window } from '../../vocabulary/index.ts';
import {
  type BinContext,
  jsonText,
  unwritableFile,
  writeFileWhole,
} from '../../vocabulary/node/index.ts';
import { type Failure, failureOf } from './error-text.ts';
import { statementFile } from './file-name.ts';
import { monthIn } from './month.ts';
import { errorsOf, type RunReport, runReport, type SettledSums } from './run-result.ts';

/** What is settled of a store. */
export interface StoreRun {
  readonly period: string;
  readonly knownAsOf: (period: Window) => Instant;
  readonly fx: readonly FxQuote[];
  readonly linesBy?: LinesBy;
  /** A folder to which the statements are written as well. */
  readonly out: string | undefined;
  readonly onProgress: (done: number) => void;
}

/** A statement for each contract of a store, issued there; several processes may share the work. */
export async function settleStore(
  store: Store,
  run: StoreRun,
  context: BinContext,
): Promise<RunReport> {
  const { period, out, ...options } = run;
  const { name, contractIds, issued } = await openRound(store, period);
  const { worked, outcomes } = await settleStored(store, {
    ...options,
    run: name,
    contractIds,
    period: ({ zone }) => monthIn(period, zone),
  });
  if (out !== undefined)
    await mkdir(out, { recursive: true }).catch((cause: unknown) => {
      throw unwritableFile(out, cause);
    });
  const failures: Failure[] = [];
  for (const outcome of outcomes)
    if ('failure' in outcome)
      failures.push(failureOf(outcome.contractId, outcome.failure, context));
    else issued.set(outcome.contractId, outcome.statement);
  const sums: SettledSums[] = [];
  const errors: Failure[] = [];
  for (const [contractId, wanted] of issued) {
    const statements = await store.statements(contractId);
    const statement = statements.find(({ hash }) => hash === wanted)?.statement;
    if (statement === undefined) continue;
    errors.push(...errorsOf(contractId, statement, context));
    sums.push({ currency: statement.currency, debts: statement.debts ?? [] });
    if (out !== undefined)
      await writeFileWhole(join(out, statementFile(contractId)), jsonText(statement));
  }
  const settled = Math.max(0, worked - failures.length);
  return runReport(sums, { period, settled, kept: sums.length - settled, errors, failures });
}

interface Round {
  readonly name: string;
  readonly contractIds: readonly string[];
  /** The statements of the rounds before, by contract. */
  readonly issued: Map<string, Sha256>;
}

/**
 * The round of a period that is to be worked on, and its contracts. The first has all contracts; where a round is over,
 * the next one tries those again that it could not settle.
 */
async function openRound(store: Store, period: string): Promise<Round> {
  const issued = new Map<string, Sha256>();
  let contractIds: readonly string[] = await store.contractIds();
  for (let round = 1; ; round++) {
    const name = round === 1 ? period : `${period} (${round})`;
    const outcomes = await store.outcomes(name);
    const known = new Set(outcomes.map(({ contractId }) => contractId));
    const failed = outcomes.flatMap((it) => ('failure' in it ? [it.contractId] : []));
    const isOver = contractIds.every((id) => known.has(id));
    if (!isOver || failed.length === 0) return { name, contractIds, issued };
    for (const it of outcomes) if ('statement' in it) issued.set(it.contractId, it.statement);
    contractIds = failed;
  }
}
