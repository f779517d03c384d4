import type { JournalEntry } from './entry.ts';
import type { SessionJournal } from './session-journal.ts';

/**
 * Creates a journal for tests; it does not outlive its process.
 *
 * @example
 * ```ts
 * import { createMemoryJournal, openSessionRecorder } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const journal = createMemoryJournal();
 * const pseudonymKey = 'a key of at least 16 bytes';
 * await openSessionRecorder({ plan, clock: createDrivenClock(0), pseudonymKey, mode: 'memory', server: null, journal });
 * (await journal.read()).map(({ entry }) => entry); // => ["opened"]
 * ```
 */
export function createMemoryJournal(): SessionJournal {
  const entries: JournalEntry[] = [];
  return {
    read: async () => [...entries],
    append: async (more) => {
      entries.push(...more);
    },
  };
}
