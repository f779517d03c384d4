import { readFileSync } from 'node:fs';

/** Clock ticks a second in `/proc`, the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * Processor time that a process has used so far, in seconds, user and system; null where the system has no `/proc`.
 */
export function cpuSeconds(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in parentheses and may hold blanks; user and system time are fields 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}

/** Starts to watch a process. @returns cores that it used since, 1 for a whole one; null where it cannot be read */
export function watchCores(pid: number | undefined): () => number | null {
  if (pid === undefined) return () => null;
  const [from, before] = [performance.now(), cpuSeconds(pid)];
  return () => {
    const now = cpuSeconds(pid);
    if (before === null || now === null) return null;
    return Number((((now - before) * 1_000) / (performance.now() - from)).toFixed(2));
  };
}
