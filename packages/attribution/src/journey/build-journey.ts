import type { AttributionPolicy, Id, TouchKind } from '@livelane/contracts/vocabulary';
import { type CodeOwner, codeOwners } from '../identity/code-owners.ts';
import { hasTouchedBefore, type Joined, joinTouches } from '../identity/join.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import { partyKey, partyOf } from '../records/party.ts';
import type { Touch } from '../records/touch.ts';
import { eligibleKinds } from '../windows/classes.ts';
import {
  type Eligibility,
  eligibility,
  lookback,
  type WindowedOrder,
} from '../windows/eligibility.ts';
import type { MergedOrder } from './deduplicate.ts';
import { compareTouches, type Journey, type JourneyTouch } from './journey.ts';
import { codeTouches, isEntryOf, NO_CODES, redeemedCodes } from './redeemed-codes.ts';

/** The inputs of {@link buildJourney} that all orders have in common. */
export interface JourneyContext {
  readonly index: TouchIndex;
  readonly policy: AttributionPolicy;
  readonly codeOwner: (code: string, at: number) => CodeOwner;
  readonly eligible: Eligibility;
  /** The ranks of the kinds that can be eligible. */
  readonly ranks: ReadonlyMap<TouchKind, number>;
  /** The longest time before an order at which a touch can be eligible, in milliseconds. */
  readonly lookback: number;
}

/** The {@link JourneyContext} of a policy. */
export function journeyContext(index: TouchIndex, policy: AttributionPolicy): JourneyContext {
  return {
    index,
    policy,
    codeOwner: codeOwners(policy),
    eligible: eligibility(policy),
    ranks: eligibleKinds(policy),
    lookback: lookback(policy),
  };
}

/** The journey of an order. Marks the eligible touches as used in the index. */
export function buildJourney(order: MergedOrder, context: JourneyContext): Journey {
  const { index, policy } = context;
  const at = Date.parse(order.at);
  if (at < Date.parse(policy.effectiveFrom)) return { ...NO_TOUCHES, order, at };
  const window = { from: at - context.lookback, to: at };
  const { joined, conflicting, contradicting, cutKeys, isKnown } = joinTouches(
    order,
    index,
    window,
  );
  const eligible = eligibleOf(joined, { at, inRoom: order.inRoom ?? null }, context);
  for (const { touch } of eligible) index.used[touch] = 1;
  const rank = context.ranks.get('code');
  const codes = rank === undefined ? NO_CODES : codesOf(order, eligible, context);
  const fromCodes = codeTouches(codes, { at, rank: rank ?? 0 });
  const entries = new Set(fromCodes.flatMap(({ ids }) => ids));
  const touches = eligible
    .map((join) => touchOf(join, index))
    .filter(({ ids: [id = ''] }) => !entries.has(id))
    .concat(fromCodes);
  // A buyer with any touch, even an expired one, is known; only an unknown buyer is credited to the room.
  const toRoom = !isKnown && touches.length === 0;
  return {
    order,
    at,
    touches: (toRoom ? roomTouches(order, at, context) : touches).sort(compareTouches),
    codes: codes.owned,
    unownedCodes: codes.unowned,
    inForce: true,
    introducedEarlier: codes.owned
      .filter(({ creator }) => {
        const party = partyKey({ party: 'creator', id: creator });
        return hasTouchedBefore(order, index, { party, before: window.from });
      })
      .map(({ creator }) => creator),
    conflicting: idsOf(conflicting, index),
    contradicting: idsOf(contradicting, index),
    cutKeys,
  };
}

const NO_TOUCHES = {
  ...{ touches: [], codes: [], unownedCodes: [], inForce: false },
  ...{ introducedEarlier: [], conflicting: [], contradicting: [], cutKeys: [] },
};

function idsOf(touches: readonly number[], index: TouchIndex): Id[] {
  return touches.flatMap((touch) => index.touch(touch)?.id ?? []).sort();
}

function eligibleOf(
  joined: readonly Joined[],
  order: WindowedOrder,
  { index, eligible }: JourneyContext,
): Joined[] {
  return joined.filter(({ touch }) => {
    const record = index.touch(touch);
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
    const record = index.touch(touch);
    return record !== undefined && isEntryOf(order, record, link) ? [record] : [];
  });
  const at = Date.parse(order.at);
  return redeemedCodes(order, entries, (code) => codeOwner(code, at));
}

function touchOf({ touch, link, priority }: Joined, index: TouchIndex): JourneyTouch {
  const record = index.touch(touch) as Touch;
  const at = index.at[touch] ?? 0;
  return {
    ids: [record.id],
    kind: record.kind,
    at,
    firstSeenAt: at,
    rank: index.rank[touch] ?? 0,
    priority,
    party: index.party(touch) ?? partyOf(record),
    sessionId: record.sessionId ?? null,
    link,
  };
}

/** A touch of the only party in the room where an order was placed; none for another order or room. */
function roomTouches(
  order: MergedOrder,
  at: number,
  { index, ranks }: JourneyContext,
): JourneyTouch[] {
  const sessionId = order.inRoom ?? null;
  const party = sessionId === null ? null : index.roomOwner(sessionId);
  const rank = ranks.get('live-click');
  if (party === null || party === undefined || rank === undefined) return [];
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
