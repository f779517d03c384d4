import { open } from 'node:fs/promises';
import { unreadableFile, unwritableFile } from '@livelane/contracts/vocabulary/node';
import { appendLines, type LineHandle, readLines } from '../../lines/line-file.ts';
import { journalEntryOf } from './entry-of.ts';
import type { SessionJournal } from './session-journal.ts';

/** Options of {@link createFileJournal}. */
export interface FileJournalOptions {
  /** Path of the file; it is created at the first entry, readable for its owner only. Its folder must exist. */
  readonly path: string;
  /** Opens the file. Default: `open` of node:fs/promises. */
  readonly open?: (path: string, flags: string, mode?: number) => Promise<LineHandle>;
}

/**
 * Creates a journal in a file of JSON lines. An entry is on the disk before `append` resolves. A line that a crash cut
 * off stays where it is, and is a gap of the log. One process at a time may write.
 *
 * @example
 * ```ts no-run
 * import { createFileJournal, openSessionRecorder, systemClock as clock } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const journal = createFileJournal({ path: 'session.journal' });
 * const pseudonymKey = process.env['PSEUDONYM_KEY'] ?? '';
 * const recorder = await openSessionRecorder({ plan, clock, pseudonymKey, mode: 'real', server: null, journal });
 * ```
 */
export function createFileJournal({
  path,
  open: openFile = open,
}: FileJournalOptions): SessionJournal {
  /** The byte after the last line, once it is known. */
  let end: number | undefined;
  /** Whether the last line that an earlier process wrote was cut off. */
  let isCutOff = false;
  return {
    read: async () => {
      const handle = await openFile(path, 'r').catch((cause: { readonly code?: unknown }) => {
        if (cause.code === 'ENOENT') return undefined;
        throw unreadableFile(path, cause);
      });
      if (handle === undefined) return [];
      try {
        const { lines, rest } = await readLines(handle, 0);
        return [...lines, ...(rest === '' ? [] : [rest])].map((line, at) =>
          journalEntryOf(line, { line: at + 1, source: path }),
        );
      } finally {
        await handle.close();
      }
    },
    append: async (entries) => {
      const lines = entries.map((entry) => JSON.stringify(entry));
      const handle = await openFile(path, 'a+', 0o600).catch((cause: unknown) => {
        throw unwritableFile(path, cause);
      });
      try {
        if (end === undefined) {
          end = (await handle.stat()).size;
          isCutOff = (await readLines(handle, Math.max(0, end - 1))).rest !== '';
        }
        // An empty line ends the one that was cut off.
        end = await appendLines(handle, isCutOff ? ['', ...lines] : lines, end);
        isCutOff = false;
      } finally {
        await handle.close();
      }
    },
  };
}
