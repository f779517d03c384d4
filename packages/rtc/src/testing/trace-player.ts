import { inputInvalid } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import type { PolicyDecision } from '../policy/decision.ts';
import { type PolicyTraceLine, startOn, stepOn } from '../policy/trace.ts';

/** How a trace is played. */
export interface PlayTraceOptions {
  /** The clock that it is played on: `createDrivenClock` for a test, `systemClock` to watch it. */
  readonly clock: Clock;
  /** Called with every decision at its time. */
  readonly onDecision?: (decision: PolicyDecision) => void;
  /** Ends the playing early. */
  readonly signal?: AbortSignal;
}

/**
 * Plays a recorded trace of the weak-network policy at its own pace, for tests of what an application shows when decisions
 * come. `replayPolicy` of `./policy` gives all decisions at once.
 *
 * @param trace - the lines that `onTrace` of `attachWeakNetwork` was called with, in their order
 * @returns every decision that was made before the end or the signal
 * @throws INPUT_INVALID unless the first line, and no other, is a start
 * @example
 * ```ts
 * import { createDrivenClock, playTrace } from '@livelane/rtc/testing';
 * const sample = { outgoing: { availableKbps: 50, roundTripMs: 100, lossShare: 0 } };
 * const clock = createDrivenClock(0);
 * const reasons: string[] = [];
 * const trace = [1, 3, 5, 7].map((second) => ({ now: second * 1_000, sample }));
 * const start = { now: 0, start: { preset: 'weak', sendable: ['vp9', 'vp9-svc'] } } as const;
 * void playTrace([start, ...trace], { clock, onDecision: ({ reason }) => reasons.push(reason.code) });
 * await clock.advance(7_000);
 * reasons; // => ["preset","uplink-starved"]
 * ```
 */
export async function playTrace(
  trace: readonly PolicyTraceLine[],
  { clock, onDecision, signal }: PlayTraceOptions,
): Promise<readonly PolicyDecision[]> {
  const [first, ...inputs] = trace;
  const faults = trace.filter((line, index) => 'start' in line !== (index === 0));
  if (first === undefined || !('start' in first) || faults.length > 0)
    throw inputInvalid('trace', [rtcIssue('TRACE_START', { received: faults[0] })]);
  const made: PolicyDecision[] = [];
  const give = (decisions: readonly PolicyDecision[]) => {
    made.push(...decisions);
    for (const decision of decisions) onDecision?.(decision);
  };
  const from = clock.now() - first.now;
  let step = startOn(first);
  give(step.decisions);
  for (const input of inputs) {
    if ('start' in input) continue;
    await clock.sleep(from + input.now - clock.now(), signal);
    if (signal?.aborted === true) break;
    step = stepOn(step.state, input);
    give(step.decisions);
  }
  return made;
}
