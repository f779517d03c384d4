import { inputIssues } from '@livelane/contracts/vocabulary';
import { type JournalEntry, JournalEntrySchema } from './entry.ts';
import type { DamagedLine } from './session-journal.ts';

/** An entry of its JSON; one that cannot be read keeps its place. */
export function journalEntryOf(
  text: string,
  place: { readonly line: number; readonly source: string },
): JournalEntry | DamagedLine {
  try {
    const value: unknown = JSON.parse(text);
    if (inputIssues(JournalEntrySchema, value).length === 0) return value as JournalEntry;
  } catch {
    // Reported with its place; the text may hold what people asked.
  }
  return { entry: 'damaged', ...place };
}
