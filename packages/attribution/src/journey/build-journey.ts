import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import type { CodeOwner } from '../identity/code-owners.ts';
import { type Joined, joinTouches } from '../identity/join.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import { partyOf } from '../records/party.ts';
import { type Eligibility, lookback, type WindowedOrder } from '../windows/eligibility.ts';
import type { MergedOrder } from './deduplicate.ts';
import { compareTouches, type Journey, type JourneyTouch } from './journey.ts';
import { codeTouches, isEntryOf, NO_CODES, redeemedCodes } from './redeemed-codes.ts';

/** The inputs of {@link buildJourney} that all orders have in common. */
export interface JourneyContext {
  readonly index: TouchIndex;
  readonly policy: AttributionPolicy;
  readonly codeOwner: (code: string, at: number) => CodeOwner;
  readonly eligible: Eligibility;
}

/** The journey of an order. Marks the eligible touches as used in the index. */
export function buildJourney(order: MergedOrder, context: JourneyContext): Journey {
  const { index, policy } = context;
  const at = Date.parse(order.at);
  if (at < Date.parse(policy.effectiveFrom))
    return { order, at, touches: [], codes: [], unownedCodes: [], inForce: false, conflicting: [] };
  const window = { from: at - lookback(policy), to: at };
  const { joined, conflicting } = joinTouches(order, index, window);
  const eligible = eligibleOf(joined, { at, inRoom: order.inRoom ?? null }, context);
  for (const { touch } of eligible) index.used[touch] = 1;
  const rank = policy.precedence.indexOf('code');
  const codes = rank < 0 ? NO_CODES : codesOf(order, eligible, context);
  const fromCodes = codeTouches(codes, { at, rank });
  const entries = new Set(fromCodes.flatMap(({ ids }) => ids));
  const touches = eligible
    .map((join) => touchOf(join, index))
    .filter(({ ids: [id = ''] }) => !entries.has(id))
    .concat(fromCodes);
  // A buyer with any touch, even an expired one, is known; only an unknown buyer is credited to the room.
  const isKnown = joined.length + conflicting.length + touches.length > 0;
  return {
    order,
    at,
    touches: (isKnown ? touches : roomTouches(order, at, context)).sort(compareTouches),
    codes: codes.owned,
    unownedCodes: codes.unowned,
    inForce: true,
    conflicting: conflicting.flatMap((touch) => index.touches[touch]?.id ?? []).sort(),
  };
}

function eligibleOf(
  joined: readonly Joined[],
  order: WindowedOrder,
  { index, eligible }: JourneyContext,
): Joined[] {
  return joined.filter(({ touch }) => {
    const record = index.touches[touch];
    if (record === undefined) return false;
    const { kind, dwellSeconds, sessionId } = record;
    return eligible({ kind, at: index.at[touch] ?? 0, sessionId, dwellSeconds }, order);
  });
}

function codesOf(
  order: MergedOrder,
  eligible: readonly Joined[],
  { index, codeOwner }: JourneyContext,
): ReturnType<typeof redeemedCodes> {
  const entries = eligible.flatMap(({ touch, link }) => {
    const record = index.touches[touch];
    return record !== undefined && isEntryOf(order, record, link) ? [record] : [];
  });
  const at = Date.parse(order.at);
  return redeemedCodes(order, entries, (code) => codeOwner(code, at));
}

function touchOf({ touch, link, priority }: Joined, index: TouchIndex): JourneyTouch {
  const record = index.touches[touch] as (typeof index.touches)[number];
  const at = index.at[touch] ?? 0;
  return {
    ids: [record.id],
    kind: record.kind,
    at,
    firstSeenAt: at,
    rank: index.rank[touch] ?? 0,
    priority,
    party: index.party[touch] ?? partyOf(record),
    sessionId: record.sessionId ?? null,
    link,
  };
}

/** A touch of the only party in the room where an order was placed; none for another order or room. */
function roomTouches(
  order: MergedOrder,
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
      firstSeenAt: at,
      rank,
      priority: 0,
      party,
      sessionId,
      link: 'room',
    },
  ];
}
