import type { Clock } from '../clock/clock.ts';
import type { NotedDue, NotedResult } from './commands/commands.ts';

/** How a room does by itself what is due. */
export interface TimetableOptions {
  /** What is due at some time, the next first. */
  readonly dues: () => readonly NotedDue[];
  readonly send: (result: NotedResult) => Promise<unknown>;
  /** Whether this process writes the room no more. */
  readonly isOver: () => boolean;
  readonly clock: Pick<Clock, 'now'> & Partial<Pick<Clock, 'sleep'>>;
}

/** Carries out what a room does by itself, such as the end of a flash sale. */
export interface Timetable {
  /** Carries out everything that is due now, and waits for what is due next. */
  keep(): void;
  /** Ends the waiting. */
  stop(): void;
}

/** Longest wait without a look at the clock, which may have been set meanwhile, in milliseconds. */
const LONGEST_WAIT_MS = 60_000;

export function createTimetable({ dues, send, isOver, clock }: TimetableOptions): Timetable {
  let waiting: { readonly at: number; readonly over: AbortController } | undefined;
  const wait = (at: number): void => {
    if (clock.sleep === undefined || waiting?.at === at) return;
    waiting?.over.abort();
    const over = new AbortController();
    waiting = { at, over };
    const ms = Math.min(Math.max(at - clock.now(), 0), LONGEST_WAIT_MS);
    void clock.sleep(ms, over.signal).then(() => {
      if (over.signal.aborted) return;
      waiting = undefined;
      keep();
    });
  };
  const keep = (): void => {
    while (!isOver()) {
      const [all, now] = [dues(), clock.now()];
      const result = firstOf(all.filter(({ at }) => at <= now));
      if (result === undefined) {
        const next = all.find(({ at }) => at > now);
        if (next !== undefined) wait(next.at);
        return;
      }
      // What cannot be sent or stored is in the log as a gap.
      send(result).catch(() => undefined);
    }
  };
  return {
    keep,
    stop: () => waiting?.over.abort(),
  };
}

/** The result of the first that can be carried out. What cannot is tried again with the next command, and holds up nothing else. */
function firstOf(dues: readonly NotedDue[]): NotedResult | undefined {
  for (const { run } of dues) {
    try {
      return run();
    } catch {
      // Such as an event that does not fit the state.
    }
  }
  return undefined;
}
