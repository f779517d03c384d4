import { readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionLog } from '@livelane/contracts/vocabulary';
import { type BinContext, jsonText } from '@livelane/contracts/vocabulary/node';
import { createFileJournal } from '../recorder/journal/file-journal.ts';
import { foldJournal } from '../recorder/journal/recorded-session.ts';
import { recoverLog } from '../recorder/journal/recover-log.ts';
import type { SessionJournal } from '../recorder/journal/session-journal.ts';
import { checkWritable } from '../session/run/writable.ts';
import { hasBegun } from './log-output.ts';

/** The journal of a run. */
export interface RunJournal {
  readonly journal: SessionJournal;
  /** Removes it, after the log was written. */
  remove(): Promise<void>;
  /** Notes where it is, if anything was recorded; removes it if nothing was. */
  keep(): Promise<void>;
}

/**
 * Opens the journal of a run: beside its output file, else in the temporary folder. What an earlier run left in it is
 * made a log first.
 * @throws JOURNAL_IN_USE, INPUT_INVALID, FILE_UNREADABLE, FILE_UNWRITABLE
 */
export async function openRunJournal(
  { out, journal: named }: { readonly out?: string; readonly journal?: string },
  { note }: BinContext,
): Promise<RunJournal> {
  if (named !== undefined) await checkWritable(named);
  const path = named ?? (await defaultPath(out));
  await recoverEarlier(path, { log: out === undefined || out === '-' ? path : out, note });
  // Beside the output file it is looked for by the next run; elsewhere people must know where it is.
  let isKnown = path === named || path === `${out}.journal`;
  const { read, append } = createFileJournal({ path });
  return {
    journal: {
      read,
      append: async (entries) => {
        await append(entries);
        if (!isKnown)
          note({
            en: `What happens is kept in ${path} until the log is written.`,
            'zh-Hans': `写出日志之前，经过保存在 ${path}。`,
          });
        isKnown = true;
      },
    },
    remove: () => rm(path, { force: true }),
    keep: async () => {
      const log = foldJournal(await read().catch(() => []));
      if (log === undefined) return;
      if (!hasBegun(log)) return rm(path, { force: true });
      note({
        en: `What was recorded is in ${path}; livelane-rtc log --journal ${path} makes the log.`,
        'zh-Hans': `已记录的内容在 ${path}；可用 livelane-rtc log --journal ${path} 生成日志。`,
      });
    },
  };
}

/** Makes the log of what an earlier run left, beside the log of this one; unless `livelane-rtc log` has made it there. */
async function recoverEarlier(
  journal: string,
  { log, note }: { readonly log: string } & Pick<BinContext, 'note'>,
): Promise<void> {
  const made = await textOf(log);
  const isMade = (earlier: SessionLog): boolean => made === jsonText(earlier);
  const pathOf = (earlier: SessionLog): string | undefined =>
    hasBegun(earlier) && !isMade(earlier) ? earlierPath(log, earlier) : undefined;
  const earlier = await recoverLog({ journal, out: pathOf });
  const path = earlier === undefined ? undefined : pathOf(earlier);
  if (earlier !== undefined && isMade(earlier))
    note({
      en: `The log of an earlier run is in ${log}; the log of this one will replace it.`,
      'zh-Hans': `此前一次运行的日志在 ${log}；将由本次运行的日志取代。`,
    });
  if (path !== undefined)
    note({
      en: `An earlier run was ended before it wrote its log; it is in ${path} now.`,
      'zh-Hans': `此前一次运行在写出日志前被终止；其日志现已写入 ${path}。`,
    });
}

/** The text of a file; undefined if there is none, or it is a pipe or a device, which would be waited for. */
async function textOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? readFile(path, 'utf8').catch(() => undefined) : undefined;
}

/** A pipe or a device has no neighbours. */
async function defaultPath(out: string | undefined): Promise<string> {
  const target = out === undefined || out === '-' ? undefined : out;
  const old = target === undefined ? undefined : await stat(target).catch(() => undefined);
  return target === undefined || old?.isFile() === false
    ? join(tmpdir(), `livelane-rtc-${process.pid}.journal`)
    : `${target}.journal`;
}

/** A path for an earlier log: that of the new one with the time at which the earlier session began. */
function earlierPath(path: string, { start }: SessionLog): string {
  const time = start.replace(/\.\d+Z$/, 'Z').replaceAll(/[-:]/g, '');
  return /\.json$/.test(path) ? path.replace(/\.json$/, `.${time}.json`) : `${path}.${time}.json`;
}
