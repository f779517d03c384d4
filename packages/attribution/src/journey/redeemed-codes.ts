import { type CodeOwner, codeKey, type OwnedCode } from '../identity/code-owners.ts';
import type { Link } from '../identity/join.ts';
import type { Touch } from '../records/touch.ts';
import type { MergedOrder } from './deduplicate.ts';
import { compareIds, type JourneyTouch, type UnownedCode } from './journey.ts';

/** The codes that an order redeemed, by whether they have one owner. */
export interface RedeemedCodes {
  readonly owned: readonly OwnedCode[];
  readonly unowned: readonly UnownedCode[];
}

/** Whether a code touch is the entry of a code of this order: joined by the order itself, or of a code that the order carries. */
export function isEntryOf(order: MergedOrder, touch: Touch, link: Link): boolean {
  if (touch.kind !== 'code' || touch.code === undefined) return false;
  return link === 'order' || (order.codes ?? []).some((code) => sameCode(code, touch.code ?? ''));
}

/** The codes of an order and of the entries that belong to it. */
export function codesOf(order: MergedOrder, entries: readonly Touch[]): Set<string> {
  return new Set([...(order.codes ?? []), ...entries.flatMap(({ code }) => code ?? [])]);
}

/** The codes of an order and of the entries that belong to it, each with its owner at the time of the order. */
export function redeemedCodes(
  order: MergedOrder,
  entries: readonly Touch[],
  ownerOf: (code: string) => CodeOwner,
): RedeemedCodes {
  const owned = new Map<string, OwnedCode>();
  const unowned: UnownedCode[] = [];
  for (const code of codesOf(order, entries)) {
    const owner = ownerOf(code);
    if (typeof owner === 'string') unowned.push({ code, why: owner });
    else owned.set(owner.code, owner);
  }
  return {
    owned: [...owned.values()].sort((a, b) => a.priority - b.priority),
    unowned: unowned.sort((a, b) => compareIds(a.code, b.code)),
  };
}

/**
 * The touches of redeemed codes: one per owned code at the time of the order, whether or not its entry was recorded.
 * @param at - the time of the order, in milliseconds since 1970
 * @param rank - index of codes in the policy's precedence
 */
export function codeTouches(
  { owned, entries }: Pick<RedeemedCodes, 'owned'> & { readonly entries: readonly Touch[] },
  { at, rank }: { readonly at: number; readonly rank: number },
): JourneyTouch[] {
  return owned.map(({ code, creator, priority }) => {
    const seen = entries
      .filter((touch) => sameCode(touch.code ?? '', code))
      .sort((a, b) => compareIds(a.id, b.id));
    return {
      ids: seen.map(({ id }) => id),
      kind: 'code',
      at,
      firstSeenAt: Math.min(at, ...seen.map((touch) => Date.parse(touch.at))),
      rank,
      priority,
      party: { party: 'creator', id: creator },
      sessionId: seen.find(({ sessionId }) => sessionId !== undefined)?.sessionId ?? null,
      link: 'code',
    };
  });
}

function sameCode(a: string, b: string): boolean {
  return codeKey(a) === codeKey(b);
}
