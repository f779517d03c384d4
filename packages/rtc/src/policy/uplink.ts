import { startLadder } from './ladder-memory.ts';
import type { LadderPlan } from './ladder-plan.ts';
import type { PolicyState, PolicyStep } from './policy.ts';
import type { PublishPlan } from './preset.ts';

/** Result of a measurement of the uplink before publishing. */
export interface UplinkMeasurement {
  /** Kilobits per second that got through. */
  readonly kbps: number;
  /** Whether the link set that limit. False: the measurement ended first, and the link may carry more. */
  readonly limited: boolean;
  /** Where it is from, if not measured now: an earlier session, or the assumption of the preset. */
  readonly from?: 'remembered' | 'assumed';
}

/**
 * Chooses what to publish first from a measurement of the uplink: the best quality that fits into its usable share, and
 * the start value of the bandwidth estimate. Call it once, before the first sample.
 *
 * @returns the state with the new starting rung, and one `publish-plan` decision; no decision for a preset that does
 * not measure
 * @example
 * ```ts
 * import { PRESETS, planForUplink, startPolicy } from '@livelane/rtc/policy';
 * const { state } = startPolicy({ preset: PRESETS.auto, sendable: ['vp9', 'vp9-svc'], now: 0 });
 * const fast = planForUplink(state, { uplink: { kbps: 8_000, limited: false }, now: 90 });
 * fast.state.preset.publish.video.width; // => 1280
 * ```
 */
export function planForUplink(
  state: PolicyState,
  { uplink, now }: { readonly uplink: UplinkMeasurement; readonly now: number },
): PolicyStep {
  const { preset } = state;
  const { probe } = preset;
  if (probe === null || !(uplink.kbps > 0)) return { state, decisions: [] };
  const usableKbps = uplink.kbps * probe.usableShare;
  const start = bestWithin(preset.ladder, usableKbps);
  const plan = publishAt(preset.publish, preset.ladder, start);
  const slow = start >= preset.ladder.start;
  const startKbps = Math.round(
    Math.min(usableKbps, slow ? probe.start.slowKbps : probe.start.fastKbps),
  );
  const publish = { ...plan, startKbps };
  const ladder = { ...preset.ladder, start };
  const reason = {
    code: `uplink-${uplink.from ?? 'measured'}`,
    kbps: Math.round(uplink.kbps),
    limited: uplink.limited,
  } as const;
  return {
    state: { ...state, preset: { ...preset, publish, ladder }, ladder: startLadder(ladder) },
    decisions: [{ at: now, action: { kind: 'publish-plan', plan: publish }, reason }],
  };
}

/** Index of the best rung that may be stayed on and needs no more than this. */
function bestWithin({ rungs }: LadderPlan, kbps: number): number {
  const found = rungs.findIndex(
    ({ enterFromKbps, easeKbps }) => easeKbps === undefined && enterFromKbps <= kbps,
  );
  return found < 0 ? rungs.length - 1 : found;
}

/** The publish plan in the size and bitrate of a rung. */
function publishAt(publish: PublishPlan, { rungs }: LadderPlan, index: number): PublishPlan {
  const rung = rungs[index];
  if (rung === undefined) return publish;
  const { width, height } = publish.capture;
  const scale = rung.shortSide / Math.min(width, height);
  return {
    ...publish,
    video: {
      ...publish.video,
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      framesPerSecond: rung.framesPerSecond,
      maxKbps: rung.maxKbps,
    },
  };
}
