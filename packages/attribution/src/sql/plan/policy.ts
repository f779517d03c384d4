import type { AttributionPolicy, Period, TouchKind } from '@livelane/contracts/vocabulary';
import { offsetChanges } from '@livelane/contracts/vocabulary/zones';
import { codeKey, codeOwners } from '../../identity/code-owners.ts';
import { MOST_TOUCHES_OF_A_KEY } from '../../identity/timeline.ts';
import { classesOf, eligibleKinds } from '../../windows/classes.ts';
import { CLICKS_IN_ROOM, lookback, windowOf } from '../../windows/eligibility.ts';
import type { CodeSpan, Offsets, WindowClause, WindowLength } from './plan.ts';

/** What a policy means for the primitives of a plan. The only place that reads a policy. */
export interface PolicyMeaning {
  /** The kinds that count, in their precedence, each once. */
  readonly kinds: readonly TouchKind[];
  readonly inForceFrom: number;
  readonly lookbackMs: number;
  /** The first whose kinds and room fit a touch applies. */
  readonly windows: readonly WindowClause[];
  readonly minimumDwellSeconds: number;
  readonly codeSpans: readonly CodeSpan[];
  readonly codeRank: number | null;
  readonly roomRank: number | null;
  /** Of more touches of one key only the newest are joined to an order. */
  readonly mostTouchesOfKey: number;
  readonly codeTakesAll: boolean;
  /** Classes of kinds, the best first; null where a policy has none. */
  readonly classes: readonly (readonly TouchKind[])[] | null;
}

/** The instants that an offset from UTC is looked up for: from 1970 to the end of 2099. */
const SPAN = { from: 0, to: Date.UTC(2100, 0) };

/** The meaning of a checked policy. */
export function meaningOf(policy: AttributionPolicy): PolicyMeaning {
  const kinds = [...eligibleKinds(policy).keys()];
  return {
    kinds,
    inForceFrom: Date.parse(policy.effectiveFrom),
    lookbackMs: lookback(policy),
    windows: windowsOf(policy, kinds),
    minimumDwellSeconds: policy.minimumDwellSeconds,
    codeSpans: codeSpansOf(policy),
    codeRank: rankOf('code', kinds),
    roomRank: rankOf('live-click', kinds),
    mostTouchesOfKey: MOST_TOUCHES_OF_A_KEY,
    codeTakesAll: policy.codeTakesAll,
    classes: classesOf(policy)?.map((one) => one.kinds) ?? null,
  };
}

function rankOf(kind: TouchKind, kinds: readonly TouchKind[]): number | null {
  const rank = kinds.indexOf(kind);
  return rank < 0 ? null : rank;
}

/** The in-room window of clicks in the room, then the window of each kind: kinds with equal windows are one clause. */
function windowsOf(policy: AttributionPolicy, kinds: readonly TouchKind[]): WindowClause[] {
  const { inRoom } = policy.windows;
  const clicks = kinds.filter((kind) => CLICKS_IN_ROOM.has(kind));
  const clauses = new Map<string, { kinds: TouchKind[]; period: Period }>();
  for (const kind of kinds) {
    const period = windowOf(kind, policy);
    const key = JSON.stringify(period);
    const clause = clauses.get(key) ?? { kinds: [], period };
    clause.kinds.push(kind);
    clauses.set(key, clause);
  }
  const ofKinds = Array.from(clauses.values(), ({ kinds: all, period }): WindowClause => {
    return { kinds: all, room: 'any', length: lengthOf(period) };
  });
  if (inRoom === undefined || clicks.length === 0) return ofKinds;
  return [{ kinds: clicks, room: 'same', length: lengthOf(inRoom) }, ...ofKinds];
}

function lengthOf(period: Period): WindowLength {
  return period.basis === 'elapsed'
    ? { basis: 'elapsed', ms: period.seconds * 1000 }
    : { basis: 'calendar', days: period.days, offsets: offsetsOf(period.zone) };
}

/** The offsets of a zone from 1970 to 2099. */
export function offsetsOf(zone: string): Offsets {
  return offsetChanges(zone, SPAN);
}

/** Far before and far after every instant. */
const ALWAYS = { from: -62_167_219_200_000, to: 253_402_300_800_000 };

/** Every code of a policy at every time, in spans during which its owner does not change. */
function codeSpansOf(policy: AttributionPolicy): CodeSpan[] {
  const ownerOf = codeOwners(policy);
  const edges = new Map<string, Set<number>>();
  for (const { code, valid } of policy.codes) {
    const known = edges.get(codeKey(code)) ?? new Set([ALWAYS.from, ALWAYS.to]);
    if (valid !== undefined) known.add(Date.parse(valid.start)).add(Date.parse(valid.end));
    edges.set(codeKey(code), known);
  }
  return [...edges].flatMap(([code, at]) => {
    const sorted = [...at].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((from, place): CodeSpan => {
      const owner = ownerOf(code, from);
      const to = sorted[place + 1] ?? ALWAYS.to;
      return { code, from, to, owner: typeof owner === 'string' ? null : owner };
    });
  });
}
