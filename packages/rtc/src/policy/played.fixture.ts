import type { LinkSample, PolicyDecision } from './decision.ts';
import { type PolicyState, startPolicy } from './policy.ts';
import { PRESETS } from './presets.ts';
import { stepPolicy } from './step-policy.ts';

export const start = () => startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 }).state;

/** Plays one sample a second and returns every decision. */
export function play(samples: readonly LinkSample[], from: PolicyState = start()) {
  const decisions: PolicyDecision[] = [];
  let state = from;
  samples.forEach((sample, index) => {
    const step = stepPolicy(state, { sample, now: (index + 1) * 1_000 });
    state = step.state;
    decisions.push(...step.decisions);
  });
  return { state, decisions };
}

export const uplink = (
  availableKbps: number | null,
  over: Partial<NonNullable<LinkSample['outgoing']>> = {},
): LinkSample => ({ outgoing: { availableKbps, roundTripMs: 100, lossShare: 0, ...over } });
export const times = <T>(count: number, value: T): T[] =>
  Array.from({ length: count }, () => value);
export const summary = (decisions: readonly PolicyDecision[]) =>
  decisions.map(({ at, action, reason }) => [
    at / 1_000,
    action.kind === 'video-rung' ? action.rung.id : action.kind,
    reason.code,
  ]);
