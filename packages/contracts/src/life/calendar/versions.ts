import type { Obligation } from '../obligations/obligation.ts';

/** An obligation as the newest version has it, or as the last one that had it. */
export interface Dated {
  readonly obligation: Obligation;
  /** How often calendars must take it anew (RFC 5545, SEQUENCE): the version that changed it last, from 0. */
  readonly sequence: number;
  /** Whether the newest version has it no more. */
  readonly isCancelled: boolean;
}

/**
 * The obligations of all versions, each once: the one that was changed last and how often.
 * @param versions - the obligations of each revision, the oldest first; the last may be those after an early end
 */
export function datedObligations(versions: readonly (readonly Obligation[])[]): Dated[] {
  const seen = new Map<string, Dated>();
  versions.forEach((version, sequence) => {
    const ids = new Set(version.map(({ id }) => id));
    for (const obligation of version) {
      const before = seen.get(obligation.id);
      if (before === undefined || before.isCancelled || differ(before.obligation, obligation))
        seen.set(obligation.id, { obligation, sequence, isCancelled: false });
    }
    for (const [id, before] of seen)
      if (!ids.has(id) && !before.isCancelled)
        seen.set(id, { ...before, sequence, isCancelled: true });
  });
  return [...seen.values()];
}

function differ(a: Obligation, b: Obligation): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
