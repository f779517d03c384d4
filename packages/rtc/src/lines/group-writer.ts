/** Writes entries in order, those that come during a write together. */
export interface GroupWriter<Entry> {
  /** Resolves when the entry is written. Entries of a failed write are written again with the next one. */
  append(entry: Entry): Promise<void>;
  /** Resolves when every entry is written; writes again what could not be written before. */
  flush(): Promise<void>;
}

/** @param write - writes all of the entries or none */
export function createGroupWriter<Entry>(
  write: (entries: readonly Entry[]) => Promise<void>,
): GroupWriter<Entry> {
  const pending = new Set<Entry>();
  let writing: Promise<void> = Promise.resolve();
  const inTurn = (isWanted: () => boolean): Promise<void> => {
    const written = writing.then(async () => {
      // Written together with an earlier one.
      if (!isWanted()) return;
      const batch = [...pending];
      await write(batch);
      for (const it of batch) pending.delete(it);
    });
    writing = written.catch(() => undefined);
    return written;
  };
  return {
    append(entry) {
      pending.add(entry);
      return inTurn(() => pending.has(entry));
    },
    flush: () => inTurn(() => pending.size > 0),
  };
}
