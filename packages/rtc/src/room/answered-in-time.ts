import type { Clock } from '../clock/clock.ts';
import { withTimeout } from '../clock/wait.ts';
import type { Reserve } from '../commerce/kinds/command.ts';
import { rtcError } from '../errors/rtc-errors.ts';

/** How long the application may take to say whether it has a unit, in seconds. */
const RESERVE_SECONDS = 30;

/**
 * Asks the application for a unit, for as long as a viewer may wait. What it answers later is not heard: the viewer sends the
 * same order again. Without `sleep`, the clock ends no wait.
 */
export function answeredInTime(
  reserve: Reserve,
  clock: Pick<Clock, 'now'> & Partial<Pick<Clock, 'sleep'>>,
): Reserve {
  if (!sleeps(clock)) return reserve;
  return async (orderId, ...unit) => {
    const answered = Promise.resolve(reserve(orderId, ...unit)).then((answer) => ({ answer }));
    const inTime = await withTimeout(clock, 1_000 * RESERVE_SECONDS, answered);
    if (inTime !== undefined) return inTime.answer;
    const late = { reason: 'late', orderId, seconds: RESERVE_SECONDS } as const;
    throw rtcError('RESERVE_FAILED', late, { retryable: true });
  };
}

const sleeps = (clock: Partial<Clock>): clock is Clock => clock.sleep !== undefined;
