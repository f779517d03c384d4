import { type Instant, toInstant } from '@livelane/contracts/vocabulary';
import { isLivelaneError } from '../../errors/guard.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import { createGroupWriter } from '../../lines/group-writer.ts';
import { type SessionGap, sessionGap } from '../gap.ts';
import type { JournalEntry } from './entry.ts';
import type { SessionJournal } from './session-journal.ts';

/** Writes the entries of one session to its journal, in order. */
export interface JournalWriter {
  /**
   * Resolves when the entry is stored. A write that fails is repeated once; then the entry is kept, and written with the
   * next one. The rejection is never unhandled, so that the promise need not be awaited.
   * @throws LOG_NOT_STORED
   */
  append(entry: JournalEntry): Promise<void>;
  /** Resolves when every entry is stored. @throws LOG_NOT_STORED */
  flush(): Promise<void>;
  /** The gap of a journal that cannot be written now; undefined if it can. */
  behind(): SessionGap | undefined;
}

/** What {@link createJournalWriter} works with. */
export interface JournalWriterOptions {
  readonly journal: SessionJournal;
  readonly now: () => number;
  /** Called when the journal could be written again, with the gap. */
  readonly onRecovered: (gap: SessionGap) => void;
}

export function createJournalWriter({
  journal,
  now,
  onRecovered,
}: JournalWriterOptions): JournalWriter {
  let failing: { readonly from: Instant; readonly reason: string } | undefined;
  const gapTo = ({ from, reason }: NonNullable<typeof failing>): SessionGap => {
    const to = toInstant(Math.max(now(), Date.parse(from)));
    return sessionGap('JOURNAL_BEHIND', { from, to, path: '', params: { reason } });
  };
  const group = createGroupWriter<JournalEntry>(async (entries) => {
    try {
      await journal.append(entries);
    } catch (cause) {
      failing ??= { from: toInstant(now()), reason: systemCode(cause) };
      throw rtcError('LOG_NOT_STORED', { reason: failing.reason }, { retryable: true, cause });
    }
    if (failing === undefined) return;
    const gap = gapTo(failing);
    failing = undefined;
    onRecovered(gap);
  });
  return {
    append: (entry) => {
      const stored = group.append(entry).catch(() => group.append(entry));
      stored.catch(() => undefined);
      return stored;
    },
    flush: () => group.flush().catch(() => group.flush()),
    behind: () => (failing === undefined ? undefined : gapTo(failing)),
  };
}

/** The code of the operating system, such as ENOSPC. */
function systemCode(cause: unknown): string {
  if (isLivelaneError(cause, 'FILE_UNWRITABLE')) return cause.details.system ?? 'UNKNOWN';
  const { code } = Object(cause) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'UNKNOWN';
}
