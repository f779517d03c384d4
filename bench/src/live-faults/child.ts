import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process of the sale, which writes a line of JSON for everything that happens. */
export interface Child {
  readonly pid: number;
  /** Resolves with the first line that has a property; rejects when the process ends before. */
  line(property: string): Promise<Readonly<Record<string, unknown>>>;
  write(text: string): void;
  readonly ended: Promise<void>;
}

/**
 * Starts a program beside this file.
 * @param given - passed to it as JSON, in its arguments
 */
export function startChild(
  program: string,
  given: object,
  onLine: (line: Readonly<Record<string, unknown>>) => void = () => undefined,
): Child {
  const path = new URL(`./${program}`, import.meta.url).pathname;
  const child: ChildProcess = spawn(process.execPath, [path, JSON.stringify(given)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: Readonly<Record<string, unknown>>[] = [];
  const awaited = new Map<string, (line: Readonly<Record<string, unknown>>) => void>();
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on('line', (text) => {
      // The last line of a killed process may be cut off.
      if (!text.startsWith('{') || !text.endsWith('}')) return;
      const line = JSON.parse(text) as Readonly<Record<string, unknown>>;
      lines.push(line);
      onLine(line);
      for (const [property, resolve] of awaited) if (property in line) resolve(line);
    });
  child.stdin?.on('error', () => undefined);
  const ended = once(child, 'close').then(() => undefined);
  return {
    pid: child.pid ?? -1,
    ended,
    write: (text) => void child.stdin?.write(text),
    line: (property) =>
      new Promise((resolve, reject) => {
        const known = lines.find((line) => property in line);
        if (known !== undefined) resolve(known);
        awaited.set(property, resolve);
        void ended.then(() =>
          reject(new TypeError(`${program} ended before it wrote ${property}`)),
        );
      }),
  };
}

/** Ends a process at once, also one that is stopped. */
export async function killChild({ pid, ended }: Child): Promise<void> {
  signal(pid, 'SIGKILL');
  await ended;
}

/** Sends a signal to a process by its id; one that is gone already is left alone. */
export function signal(pid: number, name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}
