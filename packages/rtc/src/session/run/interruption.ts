import { describeReceived, type Instant, toInstant } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import type { DevServer } from '../devserver/index.ts';

/** What ended a session before its script did. */
export interface Interruption {
  readonly what: 'aborted' | 'server-died';
  readonly at: Instant;
  readonly detail: string;
}

/** Notices what ends a session early, whoever notices it first. */
export interface InterruptionWatch {
  /** Aborts when the session is to end early. */
  readonly signal: AbortSignal;
  cause(): Interruption | undefined;
  report(what: Interruption['what'], detail: string): void;
  watchServer(exited: DevServer['exited']): void;
  /** What happens from now on is the session's own ending. */
  dismiss(): void;
}

export function watchInterruptions(
  clock: Pick<Clock, 'now'>,
  outer: AbortSignal | undefined,
): InterruptionWatch {
  const inner = new AbortController();
  let cause: Interruption | undefined;
  let watching = true;
  const report: InterruptionWatch['report'] = (what, detail) => {
    if (!watching || cause !== undefined) return;
    cause = { what, at: toInstant(clock.now()), detail };
    inner.abort();
  };
  const onAbort = (): void =>
    report('aborted', 'The session was stopped from outside: Ctrl-C, or its signal.');
  if (outer?.aborted === true) onAbort();
  else outer?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: inner.signal,
    cause: () => cause,
    report,
    watchServer: (exited) => {
      void exited.then(({ code, signal, lastLines }) => {
        const how = signal ?? `exit code ${code ?? 'unknown'}`;
        const last = lastLines.findLast((line) => line.trim() !== '');
        // Whom somebody killed had no last word about it.
        const word =
          last === undefined || signal !== null ? '' : ` Its last line: ${describeReceived(last)}.`;
        report('server-died', `The LiveKit server ended (${how}).${word}`);
      });
    },
    dismiss: () => {
      watching = false;
      outer?.removeEventListener('abort', onAbort);
    },
  };
}
