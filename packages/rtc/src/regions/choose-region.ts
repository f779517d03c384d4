import { conversationalAudio } from '../quality/mean-opinion.ts';
import type { RegionProbe } from './region.ts';

/**
 * What put the chosen region before its runner-up. `only`: nothing else answered. `uplink`: the other one does not carry
 * a voice with a small picture. `voice`: the score of a voice by loss, jitter and round trip. `setup`: the time of the first
 * answer. `order`: nothing differs, and it was named first.
 */
export interface RegionReason {
  readonly code: 'only' | 'uplink' | 'voice' | 'setup' | 'order';
  /** The figure of the chosen region: kbps, mean opinion score (1 to 5) or milliseconds; null if there is none. */
  readonly chosen: number | null;
  /** That of the runner-up. */
  readonly runnerUp: number | null;
}

/** A choice among regions. */
export interface RegionChoice {
  /** null if none answered. */
  readonly chosen: string | null;
  /** The one to go to if the first is lost; null if no other answered. */
  readonly runnerUp: string | null;
  /** null if none answered. */
  readonly reason: RegionReason | null;
  /** Names of all that answered, the best first. */
  readonly ranked: readonly string[];
}

/** Kilobits per second below which the smallest picture of the preset `weak` and its voice do not fit. */
const ENOUGH_KBPS = 200;

/** Scores that differ by less sound the same. */
const SAME_SCORE = 0.02;

/**
 * Chooses the region in which a voice scores best, among those whose uplink carries one with a small picture. The score is
 * `conversationalAudio` of `./quality` with twice the jitter as buffer; scores within 0.02 are decided by the time of the
 * first answer, then by the order of the list.
 *
 * @returns the same choice for the same probes
 * @example
 * ```ts
 * import { chooseRegion } from '@livelane/rtc';
 * const probe = { reachable: true, setupMs: 90, joinMs: null, jitterMs: 2, lossShare: 0, uplinkKbps: null, path: null, error: null };
 * const choice = chooseRegion([{ ...probe, region: 'us', rttMs: 240 }, { ...probe, region: 'sg', rttMs: 40 }]);
 * [choice.chosen, choice.runnerUp, choice.reason?.code]; // => ["sg","us","voice"]
 * ```
 */
export function chooseRegion(probes: readonly RegionProbe[]): RegionChoice {
  const candidates = probes.filter(({ reachable }) => reachable).map(candidateOf);
  const ranked = best(candidates);
  const [chosen, runnerUp] = ranked;
  return {
    chosen: chosen?.region ?? null,
    runnerUp: runnerUp?.region ?? null,
    reason: chosen === undefined ? null : reasonOf(chosen, runnerUp),
    ranked: ranked.map(({ region }) => region),
  };
}

interface Candidate {
  readonly region: string;
  readonly uplinkKbps: number | null;
  readonly score: number;
  readonly setupMs: number | null;
}

function candidateOf(probe: RegionProbe): Candidate {
  const { region, uplinkKbps, setupMs } = probe;
  const score = conversationalAudio({
    lossPercent: 100 * (probe.lossShare ?? 0),
    bitsPerSecond: 24_000,
    dtx: false,
    protection: 'red',
    roundTripMs: probe.rttMs ?? setupMs ?? 0,
    bufferMs: 2 * (probe.jitterMs ?? 0),
  });
  return { region, uplinkKbps, score, setupMs };
}

/**
 * The candidates in order. The nearest in score are decided by another figure, which is no order of all; so the best is
 * taken out again and again.
 */
function best(candidates: readonly Candidate[]): Candidate[] {
  const left = [...candidates];
  const ranked: Candidate[] = [];
  while (left.length > 0) {
    const carrying = left.filter(carries);
    const pool = carrying.length > 0 ? carrying : left;
    const top = Math.max(...pool.map(({ score }) => score));
    const near = pool.filter(({ score }) => top - score < SAME_SCORE);
    const first = Math.min(...near.map(setupOf));
    const next = near.find((it) => setupOf(it) === first);
    if (next === undefined) break;
    ranked.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ranked;
}

const carries = ({ uplinkKbps }: Candidate) => uplinkKbps === null || uplinkKbps >= ENOUGH_KBPS;
const setupOf = ({ setupMs }: Candidate) => setupMs ?? Number.POSITIVE_INFINITY;

function reasonOf(chosen: Candidate, runnerUp: Candidate | undefined): RegionReason {
  const reason = (code: RegionReason['code'], figure: (one: Candidate) => number | null) => ({
    code,
    chosen: figure(chosen),
    runnerUp: runnerUp === undefined ? null : figure(runnerUp),
  });
  if (runnerUp === undefined) return reason('only', () => null);
  if (carries(chosen) && !carries(runnerUp)) return reason('uplink', (one) => one.uplinkKbps);
  if (chosen.score - runnerUp.score >= SAME_SCORE)
    return reason('voice', ({ score }) => Math.round(score * 100) / 100);
  if (chosen.setupMs !== runnerUp.setupMs) return reason('setup', (one) => one.setupMs);
  return reason('order', () => null);
}
