import type { LinkSample, PolicyDecision, PolicyReason } from './decision.ts';
import { type LadderMemory, startLadder } from './ladder-memory.ts';
import type { LadderPlan, Rung } from './ladder-plan.ts';

/** Result of one step of the ladder. */
export interface LadderStep {
  readonly memory: LadderMemory;
  readonly decisions: readonly PolicyDecision[];
}

type Outgoing = NonNullable<LinkSample['outgoing']>;

/** A sample whose bandwidth estimate is known. */
interface Look {
  readonly plan: LadderPlan;
  readonly outgoing: Outgoing;
  readonly available: number;
  readonly now: number;
}

const known = (value: number | null): value is number => value !== null && Number.isFinite(value);

export function stepLadder(
  plan: LadderPlan,
  before: LadderMemory,
  { outgoing, now }: { readonly outgoing: Outgoing | undefined; readonly now: number },
): LadderStep {
  if (outgoing === undefined) return { memory: before, decisions: [] };
  if (outgoing.restarted === true) return restart(plan, before, now);
  // Without a picture the browser may have no estimate, and none is needed.
  const available = outgoing.availableKbps ?? (plan.rungs[before.rung]?.maxKbps === 0 ? 0 : null);
  if (!known(available)) return { memory: before, decisions: [] };
  const look = { plan, outgoing, available, now };
  const memory = observe(before, look);
  if (now - (memory.sendingSince ?? now) < plan.settleMs) {
    return { memory: { ...memory, starvedSince: null, cpuLimitedSince: null }, decisions: [] };
  }
  return revertTrial(memory, look) ?? decide(memory, look);
}

/** Holds still while media has stopped: what was observed before does not count after it, and a trial begins again. */
export function holdLadder(before: LadderMemory, now: number): LadderMemory {
  return {
    ...before,
    starvedSince: null,
    cpuLimitedSince: null,
    ampleSince: before.ampleSince.map(() => null),
    climb: before.climb === null ? null : { ...before.climb, at: now },
  };
}

/** Marks a finished trial as proven, then decides whether to step down, step up or stay. */
function decide(before: LadderMemory, look: Look): LadderStep {
  const { climb } = before;
  const over = climb !== null && look.now - climb.at >= trialOf(before, look);
  const memory = over ? { ...before, climb: { ...climb, proven: true } } : before;
  return stepDown(memory, look) ?? stepUp(memory, look) ?? { memory, decisions: [] };
}

const trialOf = ({ rung }: LadderMemory, { plan }: Look) => plan.rungs[rung]?.trialMs ?? 0;

/** Updates what is known of the link; decides nothing. */
function observe(before: LadderMemory, { plan, outgoing, available, now }: Look): LadderMemory {
  const current = plan.rungs[before.rung];
  const roundTrip = outgoing.roundTripMs;
  const least = before.leastRoundTripMs;
  const since = (holds: boolean, from: number | null | undefined) => (holds ? (from ?? now) : null);
  const calm =
    (!known(outgoing.lossShare) || outgoing.lossShare < plan.trialLoss) &&
    (!known(roundTrip) || roundTrip <= (least ?? roundTrip) + plan.calmRoundTripMs);
  const held = before.climb !== null && now - before.climb.at >= plan.heldAfterMs;
  return {
    ...before,
    sendingSince: before.sendingSince ?? now,
    starvedSince: since(available < (current?.leaveBelowKbps ?? 0), before.starvedSince),
    cpuLimitedSince: since(outgoing.cpuLimited === true, before.cpuLimitedSince),
    ampleSince: plan.rungs.map(({ enterFromKbps }, index) =>
      since(calm && available >= enterFromKbps, before.ampleSince[index]),
    ),
    // The minimum rises by a millisecond per sample, so that a route that became longer counts as calm after a while.
    leastRoundTripMs: known(roundTrip) ? Math.min(roundTrip, (least ?? roundTrip) + 1) : least,
    climb: held ? null : before.climb,
    failures: held ? 0 : before.failures,
  };
}

/** Reverts a step up on trial if the round-trip time rose, packets were lost, or the estimate did not rise. */
function revertTrial(memory: LadderMemory, look: Look): LadderStep | undefined {
  const { plan, outgoing, available, now } = look;
  const { climb } = memory;
  if (climb === null || climb.proven) return undefined;
  const fail = (because: 'estimate' | 'loss' | 'round-trip', measured: number, limit: number) => {
    const failures = memory.failures + 1;
    const nextAfterMs = waitAfter(plan, failures);
    const reason = {
      code: 'climb-failed',
      because,
      measured,
      limit,
      failures,
      nextAfterMs,
    } as const;
    return moveTo(memory, { look, rung: restingFrom(plan, climb.from), reason });
  };
  const { lossShare, roundTripMs } = outgoing;
  const roundTripLimit = (memory.leastRoundTripMs ?? 0) + plan.trialRoundTripMs;
  if (known(roundTripMs) && roundTripMs > roundTripLimit)
    return fail('round-trip', roundTripMs, roundTripLimit);
  if (known(lossShare) && lossShare >= plan.trialLoss)
    return fail('loss', lossShare, plan.trialLoss);
  const proof = plan.rungs[memory.rung]?.provenFromKbps ?? 0;
  if (now - climb.at >= trialOf(memory, look) && available < proof)
    return fail('estimate', available, proof);
  return undefined;
}

/** The best rung from this index on that is meant to be stayed on: one that exists to make the browser probe is not. */
function restingFrom({ rungs }: LadderPlan, from: number): number {
  return rungs.findIndex(({ easeKbps }, index) => index >= from && easeKbps === undefined);
}

/** Steps down if the estimate was too low, or the CPU too slow, for long enough. */
function stepDown(memory: LadderMemory, look: Look): LadderStep | undefined {
  const { plan, available, now } = look;
  const { starvedSince, cpuLimitedSince, rung } = memory;
  const neededKbps = plan.rungs[rung]?.leaveBelowKbps ?? 0;
  const share = available / neededKbps;
  const atOnce = share < 1 / 4 && rung < plan.start;
  const patienceMs = atOnce ? 0 : share < 1 / 2 ? plan.downAfterMs / 4 : plan.downAfterMs;
  if (starvedSince !== null && now - starvedSince >= patienceMs) {
    const fitting = plan.rungs.findIndex(
      ({ provenFromKbps }, index) => index > rung && available >= provenFromKbps,
    );
    const forMs = now - starvedSince;
    const reason = { code: 'uplink-starved', availableKbps: available, neededKbps, forMs } as const;
    return moveTo(memory, {
      look,
      rung: fitting < 0 ? fitting : restingFrom(plan, fitting),
      reason,
    });
  }
  if (cpuLimitedSince !== null && now - cpuLimitedSince >= plan.downAfterMs && rung < plan.start) {
    const reason = { code: 'cpu-limited', forMs: now - cpuLimitedSince } as const;
    return moveTo(memory, { look, rung: restingFrom(plan, rung + 1), reason });
  }
  return undefined;
}

/**
 * Steps up to the best rung that the estimate has allowed for long enough, unless a trial or the wait after a failure
 * is not over. From below the starting rung it goes no further than the starting rung.
 */
function stepUp(memory: LadderMemory, look: Look): LadderStep | undefined {
  const { plan, available, now } = look;
  const onTrial = memory.climb !== null && !memory.climb.proven;
  if (onTrial || (memory.notBefore !== null && now < memory.notBefore)) return undefined;
  const rung = plan.rungs.findIndex(({ enterFromKbps, enterAfterMs }, index) => {
    const since = memory.ampleSince[index] ?? null;
    const nearEnough = memory.rung <= plan.start || index >= plan.start;
    const plenty = enterFromKbps > 0 && available >= 3 * enterFromKbps;
    const afterMs = plenty ? enterAfterMs / 4 : enterAfterMs;
    return nearEnough && index < memory.rung && since !== null && now - since >= afterMs;
  });
  const target = plan.rungs[rung];
  if (target === undefined) return undefined;
  const forMs = now - (memory.ampleSince[rung] ?? now);
  return moveTo(memory, { look, rung, reason: reasonOfClimb(target, { rung, forMs, look }) });
}

function reasonOfClimb(
  { enterFromKbps }: Rung,
  { rung, forMs, look }: { readonly rung: number; readonly forMs: number; readonly look: Look },
): PolicyReason {
  if (enterFromKbps === 0) return { code: 'trickle', forMs };
  const code = rung < look.plan.start ? 'uplink-ample' : 'uplink-recovered';
  return { code, availableKbps: look.available, neededKbps: enterFromKbps, forMs };
}

interface Move {
  readonly look: Look;
  readonly rung: number;
  readonly reason: PolicyReason;
}

const waitAfter = ({ retryAfterMs, retryAtMostMs }: LadderPlan, failures: number) =>
  failures === 0 ? 0 : Math.min(retryAtMostMs, retryAfterMs * 2 ** (failures - 1));

/** A step down from above the starting rung, or soon after any step up, is a failure: the next step up waits longer. */
function moveTo(memory: LadderMemory, { look, rung: index, reason }: Move): LadderStep {
  const { plan, now } = look;
  const rung = plan.rungs[index];
  if (rung === undefined) return { memory: { ...memory, starvedSince: null }, decisions: [] };
  const upward = index < memory.rung;
  const failed = !upward && (memory.climb !== null || memory.rung < plan.start);
  const failures = memory.failures + (failed ? 1 : 0);
  return {
    memory: {
      ...memory,
      rung: index,
      starvedSince: null,
      cpuLimitedSince: null,
      ampleSince: memory.ampleSince.map(() => null),
      climb: upward ? { from: memory.rung, at: now, proven: false } : null,
      failures,
      notBefore: upward ? memory.notBefore : now + waitAfter(plan, failures),
    },
    decisions: [{ at: now, action: { kind: 'video-rung', rung }, reason }],
  };
}

/** A camera that was published again starts with a new estimate, hence on the starting rung; a lower rung is kept. */
function restart(plan: LadderPlan, before: LadderMemory, now: number): LadderStep {
  const index = Math.max(plan.start, before.rung);
  const rung = plan.rungs[index];
  const memory = {
    ...startLadder(plan),
    rung: index,
    failures: before.failures,
    sendingSince: now,
  };
  return rung === undefined || index === before.rung
    ? { memory, decisions: [] }
    : {
        memory,
        decisions: [
          { at: now, action: { kind: 'video-rung', rung }, reason: { code: 'republished' } },
        ],
      };
}
