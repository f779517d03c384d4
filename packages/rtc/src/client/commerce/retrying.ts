import { systemClock } from '../../clock/clock.ts';
import { isLivelaneError } from '../../errors/guard.ts';
import type { CommerceOptions } from './commerce.ts';

/** Milliseconds before the first retry, which double up to the second value; spread by half. */
const RETRY_MS = { first: 1_000, most: 30_000 } as const;

/** An attempt, and when it is given up. */
export interface Attempts {
  readonly signal: AbortSignal;
  readonly attempt: () => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
}

/** Repeats an attempt until it succeeds, the room is closed or the signal aborts; while it does so, calls have no effect. */
export function retrying(
  { random = Math.random }: CommerceOptions,
  { signal, attempt, onFailure }: Attempts,
): () => Promise<void> {
  let running = false;
  return async () => {
    if (running) return;
    running = true;
    for (let waitMs: number = RETRY_MS.first; !signal.aborted; waitMs *= 2) {
      try {
        await attempt();
        break;
      } catch (error) {
        onFailure(error);
        if (isLivelaneError(error, 'ROOM_CLOSED')) break;
      }
      const spread = Math.min(waitMs, RETRY_MS.most) * (0.5 + random() / 2);
      await systemClock.sleep(spread, signal);
    }
    running = false;
  };
}
