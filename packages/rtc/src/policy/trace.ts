import type { LinkSample, PolicyDecision } from './decision.ts';
import { type PolicyState, type PolicyStep, startPolicy } from './policy.ts';
import type { Preset } from './preset.ts';
import { PRESETS, type PresetId } from './presets.ts';
import { stepPolicy } from './step-policy.ts';
import { planForUplink, type UplinkMeasurement } from './uplink.ts';

/** First line of a trace: how the policy was started. */
export interface PolicyTraceStart {
  /** Time in milliseconds of a monotonic clock. */
  readonly now: number;
  readonly start: {
    /** The name of a preset, or the data of the application's own. */
    readonly preset: PresetId | Preset;
    /** Codecs that the browser could send, see `PolicyStart.sendable`. */
    readonly sendable: readonly string[];
  };
}

/** What the policy was given after its start, in the order of time. */
export type PolicyTraceInput =
  | { readonly now: number; readonly uplink: UplinkMeasurement }
  | { readonly now: number; readonly sample: LinkSample };

/** A line of a recorded trace; plain JSON data. */
export type PolicyTraceLine = PolicyTraceStart | PolicyTraceInput;

/**
 * The decisions that the policy makes on a recorded trace: those of the session, or those of a changed policy.
 *
 * @returns every decision, in the order of time
 * @example
 * ```ts
 * import { replayPolicy } from '@livelane/rtc/policy';
 * const starved = { outgoing: { availableKbps: 50, roundTripMs: 100, lossShare: 0 } };
 * const decisions = replayPolicy([
 *   { now: 0, start: { preset: 'weak', sendable: ['vp9', 'vp9-svc'] } },
 *   ...[1, 3, 5, 7].map((second) => ({ now: second * 1_000, sample: starved })),
 * ]);
 * decisions.map(({ reason }) => reason.code); // => ["preset","uplink-starved"]
 * ```
 */
export function replayPolicy(
  trace: readonly [PolicyTraceStart, ...PolicyTraceInput[]],
): PolicyDecision[] {
  const [start, ...inputs] = trace;
  let step = startOn(start);
  const decisions = [...step.decisions];
  for (const input of inputs) {
    step = stepOn(step.state, input);
    decisions.push(...step.decisions);
  }
  return decisions;
}

/** The start of the policy. */
export function startOn({ now, start: { preset, sendable } }: PolicyTraceStart): PolicyStep {
  return startPolicy({
    preset: typeof preset === 'string' ? PRESETS[preset] : preset,
    sendable,
    now,
  });
}

/** One step of the policy. */
export function stepOn(state: PolicyState, input: PolicyTraceInput): PolicyStep {
  const { now } = input;
  return 'uplink' in input
    ? planForUplink(state, { uplink: input.uplink, now })
    : stepPolicy(state, { sample: input.sample, now });
}
