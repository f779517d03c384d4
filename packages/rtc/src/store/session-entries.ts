import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { journalEntryOf } from '../recorder/journal/entry-of.ts';
import type { SessionJournal } from '../recorder/journal/session-journal.ts';
import { addContents, contentsOf, type EntryTable } from './entry-rows.ts';

const ENTRIES: EntryTable = { table: 'livelane_session_entry', owner: 'session' };

/** What the log of a session is made from, in a table. */
export function sessionEntries(executor: SqlExecutor, session: string): SessionJournal {
  return {
    async read() {
      const contents = await contentsOf(executor, ENTRIES, session);
      return contents.map((text, at) =>
        journalEntryOf(text, { line: at + 1, source: `session ${session}` }),
      );
    },
    append: (entries) => addContents(executor, ENTRIES, { owner: session, entries }),
  };
}
