import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../../contract/document.ts';
import { isLivelaneError } from '../../error/contract-error.ts';
import { workflowIssue } from '../../error/workflow-issues.ts';
import type { LinesBy } from '../../settlement/schedule/calendar.ts';
import { settle } from '../../settlement/settle.ts';
import {
  type FxQuote,
  type Instant,
  inputInvalid,
  type Settlement,
  toEpochMs,
  type Window,
} from '../../vocabulary/index.ts';
import {
  type BinContext,
  jsonText,
  unwritableFile,
  writeFileWhole,
} from '../../vocabulary/node/index.ts';
import { namingKnownAsOf } from '../input.ts';
import { type DealFiles, dealFiles } from './deal-files.ts';
import { type Failure, failureOf } from './error-text.ts';
import { statementFile } from './file-name.ts';
import { monthIn } from './month.ts';
import { type DealReader, readContracts, readDeal, readStatement } from './read-deal.ts';
import { errorsOf, type RunReport, runReport, type SettledSums } from './run-result.ts';

/** What is settled, and where the statements go. */
export interface FolderRun {
  readonly folder: string;
  readonly period: string;
  readonly knownAsOf: (period: Window) => Instant;
  readonly fx: readonly FxQuote[];
  readonly linesBy?: LinesBy;
  /** The folder of the statements; undefined where only totals are wanted. */
  readonly out: string | undefined;
  readonly onProgress: (done: number) => void;
}

interface Done {
  readonly contractId: string;
  readonly statement: Settlement;
  readonly isKept: boolean;
}

/** A statement for each deal of a folder. One that cannot be settled is in the report, and the others go on. */
export async function settleFolder(
  run: FolderRun,
  { context, reader }: { readonly context: BinContext; readonly reader: DealReader },
): Promise<RunReport> {
  const deals = await dealFiles(run.folder);
  if (run.out !== undefined)
    await mkdir(run.out, { recursive: true }).catch((cause: unknown) => {
      throw unwritableFile(run.out ?? '', cause);
    });
  const sums: SettledSums[] = [];
  const failures: Failure[] = [];
  const errors: Failure[] = [];
  const names = new Map<string, string>();
  let kept = 0;
  for (const [place, deal] of deals.entries()) {
    context.signal.throwIfAborted();
    try {
      const { contractId, statement, isKept } = await settled(deal, { run, reader, names });
      if (isKept) kept += 1;
      errors.push(...errorsOf(contractId, statement, context));
      sums.push({ currency: statement.currency, debts: statement.debts ?? [] });
    } catch (error) {
      // No room for a statement: none of the others has it either.
      if (!isLivelaneError(error) || isLivelaneError(error, 'FILE_UNWRITABLE')) throw error;
      failures.push(failureOf(deal.name, error.toJSON(), context));
    }
    run.onProgress(place + 1);
  }
  const { period } = run;
  return runReport(sums, { period, settled: sums.length - kept, kept, errors, failures });
}

async function settled(
  deal: DealFiles,
  {
    run,
    reader,
    names,
  }: {
    readonly run: FolderRun;
    readonly reader: DealReader;
    /** The folder of each contract so far. */
    readonly names: Map<string, string>;
  },
): Promise<Done> {
  const contracts = await readContracts(deal, reader);
  const { id: contractId, zone } = contracts[0];
  const other = names.get(contractId);
  if (other !== undefined)
    throw inputInvalid(deal.name, [
      workflowIssue('CONTRACT_ONE_FOLDER', { received: contractId, params: { other } }),
    ]);
  names.set(contractId, deal.name);
  const period = monthIn(run.period, zone);
  const path = run.out === undefined ? undefined : join(run.out, statementFile(contractId));
  const old = await keptStatement(path, { contractId, period, month: run.period, reader });
  if (old !== undefined) return { contractId, statement: old, isKept: true };
  const statement = await statementOf(deal, { contracts, period, run, reader });
  if (path !== undefined) await writeFileWhole(path, jsonText(statement));
  return { contractId, statement, isKept: false };
}

async function statementOf(
  deal: DealFiles,
  {
    contracts,
    period,
    run,
    reader,
  }: {
    readonly contracts: readonly Contract[];
    readonly period: Window;
    readonly run: FolderRun;
    readonly reader: DealReader;
  },
): Promise<Settlement> {
  const { facts, fx: own, previous } = await readDeal(deal, reader);
  return namingKnownAsOf(() =>
    settle(contracts, facts, {
      knownAsOf: run.knownAsOf(period),
      fx: [...run.fx, ...own],
      period,
      ...(run.linesBy === undefined ? {} : { linesBy: run.linesBy }),
      ...(previous === undefined ? {} : { previous }),
    }),
  );
}

/** The statement that a run before this one wrote. @throws INPUT_INVALID where another file is in its place */
async function keptStatement(
  path: string | undefined,
  {
    contractId,
    period,
    month,
    reader,
  }: {
    readonly contractId: string;
    readonly period: Window;
    readonly month: string;
    readonly reader: DealReader;
  },
): Promise<Settlement | undefined> {
  if (path === undefined || (await stat(path).catch(() => undefined)) === undefined)
    return undefined;
  const old = await readStatement(path, reader);
  const isOfPeriod =
    toEpochMs(old.period.start) === toEpochMs(period.start) &&
    toEpochMs(old.period.end) === toEpochMs(period.end);
  if (old.contract.id === contractId && isOfPeriod) return old;
  throw inputInvalid(path, [
    workflowIssue('STATEMENT_OF_PERIOD', {
      received: `${old.contract.id} ${old.period.start}`,
      params: { contract: contractId, period: month },
    }),
  ]);
}
