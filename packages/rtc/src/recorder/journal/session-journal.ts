import type { JournalEntry } from './entry.ts';

/** A line of a journal that cannot be read. */
export interface DamagedLine {
  readonly entry: 'damaged';
  /** Number of the line, from 1. */
  readonly line: number;
  /** What holds the journal, such as the path of a file. */
  readonly source: string;
}

/**
 * Keeps what a session log is made from, so that a process that dies loses nothing that it acknowledged. Implement it
 * over the database of the application, or use `createFileJournal`.
 */
export interface SessionJournal {
  /** All entries, oldest first; lines that cannot be read keep their place. */
  read(): Promise<readonly (JournalEntry | DamagedLine)[]>;
  /** Appends entries durably, all of them or none. */
  append(entries: readonly JournalEntry[]): Promise<void>;
}
