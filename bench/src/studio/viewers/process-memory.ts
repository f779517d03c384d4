import { readFileSync, writeFileSync } from 'node:fs';

/** Memory of a process that is in the machine's own, in megabytes of 2^20 bytes. */
export interface ProcessMemory {
  readonly now: number;
  /** The most that it has been since its start, or since {@link forgetPeak}. */
  readonly peak: number;
}

/** @returns null where the system has no `/proc` */
export function processMemory(pid: number): ProcessMemory | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
    return { now: of('VmRSS'), peak: of('VmHWM') };
  } catch {
    return null;
  }
}

/** Lets the peak of a process count from now. @returns whether the system could */
export function forgetPeak(pid: number): boolean {
  try {
    // See proc_pid_clear_refs(5): resets the peak of the resident set to its present size.
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return true;
  } catch {
    return false;
  }
}
