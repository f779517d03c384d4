import { rm } from 'node:fs/promises';
import { inputInvalid, type SessionLog } from '@livelane/contracts/vocabulary';
import { jsonText, writeFileWhole } from '@livelane/contracts/vocabulary/node';
import { rtcError } from '../../errors/rtc-errors.ts';
import { rtcIssue } from '../../errors/rtc-issues.ts';
import { createFileJournal } from './file-journal.ts';
import { foldJournal } from './recorded-session.ts';

/** Options of {@link recoverLog}. */
export interface RecoverLogOptions {
  /** Path of the file of `createFileJournal`. */
  readonly journal: string;
  /** Path of a file for the log; undefined for a log that is not worth one. */
  readonly out: (log: SessionLog) => string | undefined;
}

/**
 * Makes the log of a session whose process was ended while it recorded, writes it, and removes the journal.
 *
 * @returns the log; undefined if there is no journal
 * @throws JOURNAL_IN_USE if the process is running
 * @throws INPUT_INVALID for a file that is not a journal
 * @throws FILE_UNREADABLE, FILE_UNWRITABLE; the journal stays then
 * @example
 * ```ts
 * import { recoverLog } from '@livelane/rtc/server';
 * await recoverLog({ journal: 'no-such.journal', out: ({ id }) => `${id}.json` }); // => undefined
 * ```
 */
export async function recoverLog({
  journal,
  out,
}: RecoverLogOptions): Promise<SessionLog | undefined> {
  const entries = await createFileJournal({ path: journal }).read();
  const opened = entries.findLast((it) => it.entry === 'opened');
  if (opened !== undefined && opened.process !== process.pid && isRunning(opened.process))
    throw rtcError('JOURNAL_IN_USE', { path: journal, process: opened.process });
  const log = foldJournal(entries);
  if (log === undefined && entries.length > 0)
    throw inputInvalid(journal, [rtcIssue('JOURNAL', { received: entries[0]?.entry })]);
  const path = log === undefined ? undefined : out(log);
  if (path !== undefined) await writeFileWhole(path, jsonText(log));
  await rm(journal, { force: true });
  return log;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    // It is there, but another user's.
    return (failure as { readonly code?: unknown }).code === 'EPERM';
  }
}
