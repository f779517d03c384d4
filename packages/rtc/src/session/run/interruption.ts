import { describeReceived, type Instant, toInstant } from '@livelane/contracts/vocabulary';
import type { Clock } from '../../clock/clock.ts';
import type { DevServer } from '../../devserver/index.ts';

/** Why a session ended before its script. */
export interface Interruption {
  readonly what: 'aborted' | 'server-died';
  readonly at: Instant;
  readonly detail: string;
}

/** Detects that a session must end early. Only the first cause counts. */
export interface InterruptionWatch {
  /** Aborts when the session must end early. */
  readonly signal: AbortSignal;
  cause(): Interruption | undefined;
  report(what: Interruption['what'], detail: string): void;
  /** Reports the exit of the server. */
  watchServer(exited: DevServer['exited']): void;
  /** Stops the detection: the session is ending by itself. */
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
    report('aborted', 'The session was aborted, by Ctrl-C or its abort signal.');
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
        // A server that was killed wrote nothing about it.
        const output =
          last === undefined || signal !== null ? '' : ` Its last line: ${describeReceived(last)}.`;
        report('server-died', `The LiveKit server exited (${how}).${output}`);
      });
    },
    dismiss: () => {
      watching = false;
      outer?.removeEventListener('abort', onAbort);
    },
  };
}
