import type { Id, TouchKind } from '@livelane/contracts/vocabulary';
import type { CodeOwner, OwnedCode } from '../identity/code-owners.ts';
import type { Link } from '../identity/join.ts';
import type { OrderLine } from '../records/order.ts';
import type { Party } from '../records/party.ts';
import type { MergedOrder } from './deduplicate.ts';

/** An eligible touch of an order's buyer. */
export interface JourneyTouch {
  /** Ids of the touch records; empty where the order itself is the evidence. */
  readonly ids: readonly Id[];
  readonly kind: TouchKind;
  /** Milliseconds since 1970. A code counts at the time of the order. */
  readonly at: number;
  /** When it was first seen, in milliseconds since 1970: a code can have been entered before the order. */
  readonly firstSeenAt: number;
  /** Index of its kind in the policy's precedence; lower takes precedence. */
  readonly rank: number;
  /** Strength of its join to the order; lower takes precedence. */
  readonly priority: number;
  readonly party: Party;
  readonly sessionId: Id | null;
  readonly link: Link | 'code' | 'room';
}

/** A party with its touches in a journey. */
export interface PartyTouches {
  readonly party: Party;
  readonly touches: readonly JourneyTouch[];
}

/** A code that credits no line of an order: it has no owner, several, or counts for other products. */
export interface UnownedCode {
  readonly code: Id;
  readonly why: Exclude<CodeOwner, OwnedCode>;
}

/** Lines of an order with the touches that can be credited with them. */
export interface JourneyPart {
  readonly lines: readonly OrderLine[];
  /** In their total order. */
  readonly touches: readonly JourneyTouch[];
  /** Redeemed codes with one owner, by priority of their rule. */
  readonly codes: readonly OwnedCode[];
}

/** An order with its eligible touches in their total order. */
export interface Journey {
  readonly order: MergedOrder;
  /** When the order was placed, in milliseconds since 1970. */
  readonly at: number;
  /** Its lines, in several parts where redeemed codes count for some products only. */
  readonly parts: readonly JourneyPart[];
  /** The touches of all parts, each once. */
  readonly touches: readonly JourneyTouch[];
  /** The codes of all parts, each once. */
  readonly codes: readonly OwnedCode[];
  readonly unownedCodes: readonly UnownedCode[];
  /** Codes that count for some products only, where the order has lines whose product is not known. */
  readonly codesNeedingProduct: readonly Id[];
  /** False for an order placed before the policy took effect; such an order has no eligible touch. */
  readonly inForce: boolean;
  /** Owners of redeemed codes who had touched the buyer before the longest window opened. */
  readonly introducedEarlier: readonly Id[];
  /** Ids of touches that share an identity with the order but contradict a stronger one. */
  readonly conflicting: readonly Id[];
  /** Ids of redemptions for the order that contradict it, and earn nothing. */
  readonly contradicting: readonly Id[];
  /** Identities and click ids of which the journey holds only the newest touches. */
  readonly cutKeys: readonly string[];
}

/** Comparator of touches, total: time, then rank of the kind, then strength of the join, then id. */
export function compareTouches(a: JourneyTouch, b: JourneyTouch): number {
  return (
    a.at - b.at ||
    a.rank - b.rank ||
    a.priority - b.priority ||
    compareIds(a.ids[0] ?? '', b.ids[0] ?? '')
  );
}

/** Comparator of ids, in UTF-16 code unit order. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
