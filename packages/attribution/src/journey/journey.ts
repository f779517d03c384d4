import type { AttributionPolicy, Id, TouchKind } from '@livelane/contracts/vocabulary';
import { type CodeOwner, codeKey, type OwnedCode } from '../identity/codes.ts';
import { type Joined, joinTouches, type Link } from '../identity/join.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import { type Eligibility, lookback, type WindowedOrder } from '../windows/eligible.ts';
import { type Party, partyOf } from './party.ts';
import type { Touch } from './touch.ts';
import type { KnownOrder } from './unique.ts';

/** A touch on the way to one order. */
export interface JourneyTouch {
  /** The records behind it; none where the order itself is the evidence. */
  readonly ids: readonly Id[];
  readonly kind: TouchKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When it was first seen: a code counts at checkout, its entering may have been seen before. */
  readonly seenAt: number;
  /** Place of its kind in the policy's precedence: lower outranks. */
  readonly rank: number;
  /** Strength of the rule that joined it: lower outranks. */
  readonly priority: number;
  readonly party: Party;
  readonly sessionId: Id | null;
  readonly link: Link | 'code' | 'room';
}

/** An order with the touches that are good for it, in their total order. */
export interface Journey {
  readonly order: KnownOrder;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly touches: readonly JourneyTouch[];
  /** The redeemed codes that one creator owns. */
  readonly codes: readonly OwnedCode[];
  /** Redeemed codes that nobody or more than one creator owns. */
  readonly unownedCodes: readonly { readonly code: Id; readonly why: 'several' | 'unknown' }[];
  /** False for an order from before the policy took effect: nothing is good for it. */
  readonly inForce: boolean;
  /** Touch ids that a weak identity would have joined wrongly. */
  readonly conflicting: readonly Id[];
}

/** What journeys are built from. */
export interface JourneyContext {
  readonly index: TouchIndex;
  readonly policy: AttributionPolicy;
  readonly codeOwner: (code: string, at: number) => CodeOwner;
  readonly eligible: Eligibility;
}

/**
 * The order of touches, total: time, then the rank of the kind, then the strength of the join, then the id.
 */
export function compareTouches(a: JourneyTouch, b: JourneyTouch): number {
  return (
    a.at - b.at ||
    a.rank - b.rank ||
    a.priority - b.priority ||
    compareIds(a.ids[0] ?? '', b.ids[0] ?? '')
  );
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The journey that led to an order. Marks its touches as used in the index. */
export function journeyOf(order: KnownOrder, context: JourneyContext): Journey {
  const { index, policy, eligible } = context;
  const at = Date.parse(order.at);
  const base = { order, at, unownedCodes: [], conflicting: [], codes: [], touches: [] };
  if (at < Date.parse(policy.effectiveFrom)) return { ...base, inForce: false };
  const { joined, conflicting } = joinTouches(order, index, {
    from: at - lookback(policy),
    to: at,
  });
  const placed = { at, inRoom: order.inRoom ?? null };
  const good = joined.filter(({ touch }) => isGood(index, touch, { placed, eligible }));
  for (const { touch } of good) index.used[touch] = 1;
  const atCheckout = good.filter(({ touch, link }) =>
    isRedemption(index.touches[touch], order, link),
  );
  const { codes, unownedCodes } = redeemedCodes(order, at, {
    context,
    atCheckout: atCheckout.map(({ touch }) => index.touches[touch]),
  });
  const codeKinds = codeTouches(codes, {
    at,
    context,
    redemptions: atCheckout.flatMap(({ touch }) => index.touches[touch] ?? []),
  });
  const covered = new Set(codeKinds.flatMap(({ ids }) => ids));
  const touches: JourneyTouch[] = [];
  for (const join of good) {
    const touch = touchOf(index, join);
    if (touch !== undefined && !covered.has(touch.ids[0] ?? '')) touches.push(touch);
  }
  for (const touch of codeKinds) touches.push(touch);
  const known = joined.length + conflicting.length + touches.length > 0;
  const whole = known ? touches : roomTouches(order, at, context);
  return {
    order,
    at,
    inForce: true,
    codes,
    unownedCodes,
    touches: whole.sort(compareTouches),
    conflicting: conflicting.flatMap((touch) => index.touches[touch]?.id ?? []).sort(),
  };
}

function touchOf(
  { touches, at, rank, party }: TouchIndex,
  { touch, link, priority }: Joined,
): JourneyTouch | undefined {
  const record = touches[touch];
  if (record === undefined) return undefined;
  const moment = at[touch] ?? 0;
  return {
    ids: [record.id],
    kind: record.kind,
    at: moment,
    seenAt: moment,
    rank: rank[touch] ?? 0,
    priority,
    party: party[touch] ?? partyOf(record),
    sessionId: record.sessionId ?? null,
    link,
  };
}

function isGood(
  { touches, at }: TouchIndex,
  touch: number,
  { placed, eligible }: { readonly placed: WindowedOrder; readonly eligible: Eligibility },
): boolean {
  const record = touches[touch];
  if (record === undefined) return false;
  const { kind, dwellSeconds, sessionId } = record;
  return eligible({ kind, at: at[touch] ?? 0, sessionId, dwellSeconds }, placed);
}

/** A code touch that is the order's own redemption: made for it, or by its buyer with a code that it carries. */
function isRedemption(touch: Touch | undefined, order: KnownOrder, link: Link): boolean {
  if (touch?.kind !== 'code' || touch.code === undefined) return false;
  return link === 'order' || (order.codes ?? []).some((code) => sameCode(code, touch.code ?? ''));
}

function sameCode(a: string, b: string): boolean {
  return codeKey(a) === codeKey(b);
}

interface Redemptions {
  readonly context: JourneyContext;
  readonly atCheckout: readonly (Touch | undefined)[];
}

function redeemedCodes(
  order: KnownOrder,
  at: number,
  { context, atCheckout }: Redemptions,
): Pick<Journey, 'codes' | 'unownedCodes'> {
  const owned = new Map<string, OwnedCode>();
  const unowned: { code: Id; why: 'several' | 'unknown' }[] = [];
  if (!context.policy.precedence.includes('code')) return { codes: [], unownedCodes: [] };
  for (const code of new Set([
    ...(order.codes ?? []),
    ...atCheckout.flatMap((touch) => touch?.code ?? []),
  ])) {
    const owner = context.codeOwner(code, at);
    if (typeof owner === 'string') unowned.push({ code, why: owner });
    else owned.set(owner.code, owner);
  }
  const codes = [...owned.values()].sort((a, b) => a.priority - b.priority);
  return { codes, unownedCodes: unowned.sort((a, b) => compareIds(a.code, b.code)) };
}

/** A redeemed code is a touch at checkout, whether or not its entering was seen as well. */
function codeTouches(
  codes: readonly OwnedCode[],
  {
    at,
    context,
    redemptions,
  }: { at: number; context: JourneyContext; redemptions: readonly Touch[] },
): JourneyTouch[] {
  return codes.map(({ code, creator, priority }) => {
    const seen = redemptions
      .filter((touch) => sameCode(touch.code ?? '', code))
      .sort((a, b) => compareIds(a.id, b.id));
    return {
      ids: seen.map(({ id }) => id),
      kind: 'code',
      at,
      seenAt: Math.min(at, ...seen.map((touch) => Date.parse(touch.at))),
      rank: context.policy.precedence.indexOf('code'),
      priority,
      party: { party: 'creator', id: creator },
      sessionId: seen.find(({ sessionId }) => sessionId !== undefined)?.sessionId ?? null,
      link: 'code',
    };
  });
}

/** An order placed in a room that is one party's, by a buyer of whom no touch is known, not even an expired one. */
function roomTouches(
  order: KnownOrder,
  at: number,
  { index, policy }: JourneyContext,
): JourneyTouch[] {
  const sessionId = order.inRoom ?? null;
  const party = sessionId === null ? null : index.roomOwner.get(sessionId);
  const rank = policy.precedence.indexOf('live-click');
  if (party === null || party === undefined || rank < 0) return [];
  return [
    {
      ids: [],
      kind: 'live-click',
      at,
      seenAt: at,
      rank,
      priority: 0,
      party,
      sessionId,
      link: 'room',
    },
  ];
}
