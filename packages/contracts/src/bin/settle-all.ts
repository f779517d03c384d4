import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { workflowIssue } from '../error/workflow-issues.ts';
import type { LinesBy } from '../settlement/schedule/calendar.ts';
import {
  type FxQuote,
  type Instant,
  inputInvalid,
  type LocalText,
  toEpochMs,
  type Window,
} from '../vocabulary/index.ts';
import {
  type BinContext,
  confirmedLists,
  type ExitCode,
  helpText,
  jsonText,
  listReading,
  progressLine,
  readQuotes,
  type TableArguments,
  writeFileWhole,
} from '../vocabulary/node/index.ts';
import { knownBy, monthIn, monthOption } from './deals/month.ts';
import { withStore } from './deals/open-store.ts';
import { type RunReport, runTable } from './deals/run-result.ts';
import { settleFolder } from './deals/settle-folder.ts';
import { settleStore } from './deals/settle-store.ts';
import { now } from './input.ts';

/** The options of `settle` for many contracts at once, beside those of any settlement. */
export interface AllArguments extends TableArguments {
  readonly all?: string;
  readonly store?: string;
  readonly period?: string;
  readonly fx?: string;
  readonly knownAsOf?: Instant;
  readonly linesBy?: LinesBy;
  readonly out?: string;
}

/** Options of one contract, which have no meaning for many. */
const OF_ONE = ['facts', 'credited', 'log', 'plan', 'signedAt', 'from', 'to', 'previous'];

/** Adds the options by which `settle` settles every contract of a folder or a store. */
export function addAllOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--all <folder>',
        helpText(
          'settle every contract of a folder (a folder each), with --period; --out is a folder then',
          '结算文件夹内的全部合同（每份合同一个子文件夹），与 --period 同用；此时 --out 为文件夹',
        ),
      ).conflicts(['store', 'rows', ...OF_ONE]),
    )
    .addOption(storeOption().conflicts(['rows', ...OF_ONE]))
    .addOption(
      new Option(
        '--period <month>',
        helpText(
          'the month of the statement, such as 2026-11, in the zone of the contract',
          '结算单的月份，如 2026-11，按合同的时区',
        ),
      )
        .argParser(monthOption)
        .conflicts(['from', 'to']),
    );
}

/** The option `--store`: where contracts, facts and statements are kept. */
export function storeOption(): Option {
  return new Option(
    '--store <address>',
    helpText(
      'the store: postgres://… (package `pg`) or a folder (package `@electric-sql/pglite`)',
      '存储：postgres://…（需 `pg` 包）或文件夹（需 `@electric-sql/pglite` 包）',
    ),
  );
}

/** Whether the options ask for many contracts. @throws INPUT_INVALID where something is missing or does not fit */
export function wantsAll(paths: readonly string[], options: AllArguments): boolean {
  const { all, store, period } = options;
  const source = all ?? store;
  if (source === undefined) {
    if (paths.length > 0) return false;
    throw inputInvalid('<contract>', [workflowIssue('CONTRACT_OR_ALL', { received: undefined })]);
  }
  if (period === undefined)
    throw inputInvalid('--period', [
      workflowIssue('BOTH_OR_NEITHER', {
        received: source,
        params: { options: '--all / --store, --period' },
      }),
    ]);
  if (paths.length > 0)
    throw inputInvalid('<contract>', [workflowIssue('CONTRACT_OR_ALL', { received: paths })]);
  return true;
}

/** Settles many contracts; exit 1 where one of them could not be, or has findings that are errors. */
export async function settleAll(options: AllArguments, context: BinContext): Promise<ExitCode> {
  const { all, store: address = '', period = '', out, linesBy } = options;
  const lists = await listReading(options, context);
  const quotes = await readQuotes(options.fx, lists);
  context.noteFindings(confirmedLists(quotes));
  const progress = progressLine(process.stderr, {
    say: (count) => context.say(SETTLED(count)),
    now: () => performance.now(),
  });
  const run = {
    period,
    out,
    fx: quotes.flatMap(({ items }): readonly FxQuote[] => items),
    knownAsOf: clockOf(options),
    ...(linesBy === undefined ? {} : { linesBy }),
    onProgress: (done: number) => progress.rows(done),
  };
  // Reading shows no progress of its own: a deal has few facts, and the contracts are counted.
  const reader = { ...context, lists: { ...lists, progress: () => undefined } };
  const report =
    all === undefined
      ? await withStore(address, (store) => settleStore(store, run, context))
      : await settleFolder({ ...run, folder: all }, { context, reader });
  progress.clear();
  return delivered(report, { out, context });
}

const SETTLED = (count: string): LocalText => ({
  en: `${count} contracts settled`,
  'zh-Hans': `已结算 ${count} 份合同`,
});

/**
 * Until when facts are known. Where nothing is written or issued, a period that is not over counts by now.
 * @throws INPUT_INVALID where the period is over in no zone, so that no statement of it can be issued
 */
function clockOf({ period = '', store, out, ...options }: AllArguments): (it: Window) => Instant {
  const clock = { given: options.knownAsOf, now: now() };
  if (store === undefined && out === undefined)
    return ({ end }) => clock.given ?? (toEpochMs(end) < toEpochMs(clock.now) ? end : clock.now);
  knownBy(monthIn(period, FIRST_ZONE), clock);
  return (window) => knownBy(window, clock);
}

/** The zone where every day begins and ends first. */
const FIRST_ZONE = 'Pacific/Kiritimati';

async function delivered(
  report: RunReport,
  { out, context }: { readonly out: string | undefined; readonly context: BinContext },
): Promise<ExitCode> {
  const { failures, errors } = report;
  for (const { contract, code, message } of failures)
    context.note({
      en: `not settled: ${contract}: ${code}: ${message}`,
      'zh-Hans': `未结算：${contract}：${code}：${message}`,
    });
  for (const { contract, code, message } of errors)
    context.note({
      en: `look at the statement of ${contract}: ${code}: ${message}`,
      'zh-Hans': `请查看 ${contract} 的结算单：${code}：${message}`,
    });
  if (out !== undefined) {
    const path = join(out, 'totals.json');
    await writeFileWhole(path, jsonText(report));
    context.note({
      en: `Wrote ${report.settled} statement(s) to ${out}, and the totals to ${path}`,
      'zh-Hans': `已将 ${report.settled} 份结算单写入 ${out}，合计写入 ${path}`,
    });
  }
  context.print({ people: runTable(report, context), json: report });
  return failures.length + errors.length > 0 ? 1 : 0;
}
