import {
  describeReceived,
  type Instant,
  type LocalText,
  toInstant,
} from '@livelane/contracts/vocabulary';
import type { Clock } from '../../clock/clock.ts';
import type { DevServer, DevServerExit } from '../../devserver/index.ts';
import { type SessionGap, sessionGap } from '../../recorder/gap.ts';

/** Why a session ended before its script. */
export type Interruption =
  | { readonly code: 'ABORTED'; readonly at: Instant }
  | { readonly code: 'SERVER_DIED'; readonly at: Instant; readonly how: LocalText };

/** The finding of an interruption as a gap that lasts until `to`. */
export function interruptionGap(cause: Interruption, to: Instant): SessionGap {
  const parts = { from: cause.at, to, path: '' };
  return cause.code === 'ABORTED'
    ? sessionGap('ABORTED', parts)
    : sessionGap('SERVER_DIED', { ...parts, params: { how: cause.how } });
}

/** Detects that a session must end early. Only the first cause counts. */
export interface InterruptionWatch {
  /** Aborts when the session must end early. */
  readonly signal: AbortSignal;
  cause(): Interruption | undefined;
  /** Reports that the server ended. @param how - by language, without a full stop */
  serverDied(how: LocalText): void;
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
  const report = (found: Interruption): void => {
    if (!watching || cause !== undefined) return;
    cause = found;
    inner.abort();
  };
  const now = (): Instant => toInstant(clock.now());
  const onAbort = (): void => report({ code: 'ABORTED', at: now() });
  const serverDied = (how: LocalText): void => report({ code: 'SERVER_DIED', at: now(), how });
  if (outer?.aborted === true) onAbort();
  else outer?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: inner.signal,
    cause: () => cause,
    serverDied,
    watchServer: (exited) => {
      void exited.then((exit) => serverDied(howItEnded(exit)));
    },
    dismiss: () => {
      watching = false;
      outer?.removeEventListener('abort', onAbort);
    },
  };
}

function howItEnded({ code, signal, lastLines }: DevServerExit): LocalText {
  // A server that was killed wrote nothing about it.
  if (signal !== null) return { en: signal, 'zh-Hans': signal };
  const last = lastLines.findLast((line) => line.trim() !== '');
  const output = last === undefined ? undefined : describeReceived(last);
  return {
    en: `exit code ${code ?? '?'}${output === undefined ? '' : `, last line ${output}`}`,
    'zh-Hans': `退出码 ${code ?? '?'}${output === undefined ? '' : `，最后一行 ${output}`}`,
  };
}
