import type { AttributionPolicy, Id, TouchKind } from '@livelane/contracts/vocabulary';
import { codeOwners } from '../identity/code-owners.ts';
import { hasTouchedBefore, type Joined, type JoinResult, joinTouches } from '../identity/join.ts';
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
import { type JourneyParts, journeyParts } from './journey-parts.ts';
import { isEntryOf } from './redeemed-codes.ts';

/** The inputs of {@link buildJourney} that all orders have in common. */
export interface JourneyContext {
  readonly index: TouchIndex;
  readonly policy: AttributionPolicy;
  readonly codeOwner: ReturnType<typeof codeOwners>;
  /** Whether some code of the policy counts for some products only. */
  readonly isByProduct: boolean;
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
    isByProduct: policy.codes.some(({ products }) => products !== undefined),
    eligible: eligibility(policy),
    ranks: eligibleKinds(policy),
    lookback: lookback(policy),
  };
}

/** The journey of an order. Marks the eligible touches as used in the index. */
export function buildJourney(order: MergedOrder, context: JourneyContext): Journey {
  const { index, policy } = context;
  const at = Date.parse(order.at);
  if (at < Date.parse(policy.effectiveFrom)) return notInForce(order, at);
  const window = { from: at - context.lookback, to: at };
  const join = joinTouches(order, index, window);
  const eligible = eligibleOf(join.joined, { at, inRoom: order.inRoom ?? null }, context);
  for (const { touch } of eligible) index.used[touch] = 1;
  const { parts, ...codes } = partsOf(order, { ...join, joined: eligible }, context);
  return {
    order,
    at,
    parts,
    touches: [...new Set(parts.flatMap(({ touches }) => touches))].sort(compareTouches),
    ...codes,
    inForce: true,
    introducedEarlier: codes.codes
      .filter(({ creator }) => {
        const party = partyKey({ party: 'creator', id: creator });
        return hasTouchedBefore(order, index, { party, before: window.from });
      })
      .map(({ creator }) => creator),
    conflicting: idsOf(join.conflicting, index),
    contradicting: idsOf(join.contradicting, index),
    cutKeys: join.cutKeys,
  };
}

/** The journey of an order that was placed before its policy took effect. */
function notInForce(order: MergedOrder, at: number): Journey {
  return {
    ...{ order, at, parts: [{ lines: order.lines, touches: [], codes: [] }], touches: [] },
    ...{ codes: [], unownedCodes: [], codesNeedingProduct: [], inForce: false },
    ...{ introducedEarlier: [], conflicting: [], contradicting: [], cutKeys: [] },
  };
}

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

function partsOf(
  order: MergedOrder,
  { joined, isKnown }: Pick<JoinResult, 'joined' | 'isKnown'>,
  context: JourneyContext,
): JourneyParts {
  const { index, codeOwner, isByProduct, ranks } = context;
  const at = Date.parse(order.at);
  const eligible = joined.flatMap((join) => {
    const record = index.touch(join.touch);
    return record === undefined ? [] : [{ ...join, record, touch: touchOf(join, index) }];
  });
  const rank = ranks.get('code');
  return journeyParts({
    ...{ order, eligible, isByProduct, isKnown, room: roomTouches(order, at, context) },
    ...(rank === undefined ? {} : { placed: { at, rank } }),
    entries: eligible.flatMap(({ record, link }) =>
      isEntryOf(order, record, link) ? [record] : [],
    ),
    ownerOf: (code, product) => codeOwner(code, at, product),
  });
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
