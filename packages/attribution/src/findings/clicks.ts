import type { TouchKind } from '@livelane/contracts/vocabulary';
import type { TouchIndex } from '../identity/touch-index.ts';
import { partyKey, partyName, partyOf } from '../journey/party.ts';
import type { Touch } from '../journey/touch.ts';
import { type AttributionFinding, finding, quoted } from './finding.ts';

const CLICKS: ReadonlySet<TouchKind> = new Set([
  'pin-click',
  'live-click',
  'click',
  'affiliate',
  'post-click',
]);

/** Beyond what people do: this many clicks of one person for one party within this time. */
export const CLICK_FLOOD = { clicks: 20, seconds: 60 } as const;

/** A finding for each person and party with at least {@link CLICK_FLOOD} clicks; its evidence is the densest minute. */
export function clickFloods(index: TouchIndex): AttributionFinding[] {
  return [...index.crowded(CLICK_FLOOD.clicks)].flatMap(([person, touches]) => {
    const clicks = touches.filter((touch) => isClickOf(index.touches[touch], person));
    return clicks.length < CLICK_FLOOD.clicks ? [] : floodsOf(person, clicks, index);
  });
}

function isClickOf(touch: Touch | undefined, person: string): boolean {
  return touch !== undefined && touch.persons[0] === person && CLICKS.has(touch.kind);
}

function floodsOf(
  person: string,
  touches: readonly number[],
  index: TouchIndex,
): AttributionFinding[] {
  const byParty = new Map<string, { id: string; at: number; name: string }[]>();
  for (const place of touches) {
    const touch = index.touches[place];
    if (touch === undefined) continue;
    const party = partyOf(touch);
    const list = byParty.get(partyKey(party)) ?? [];
    list.push({ id: touch.id, at: index.at[place] ?? 0, name: partyName(party) });
    byParty.set(partyKey(party), list);
  }
  return [...byParty].flatMap(([key, list]) => {
    const dense = densest(list.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));
    const name = dense[0]?.name;
    if (name === undefined || dense.length < CLICK_FLOOD.clicks) return [];
    return finding({
      code: 'CLICK_FLOOD',
      severity: 'warning',
      at: ['persons', person, key],
      en: `${quoted(person)} clicked ${dense.length} times for ${quoted(name)} within ${CLICK_FLOOD.seconds} s.`,
      zh: `${quoted(person)} 在 ${CLICK_FLOOD.seconds} 秒内为 ${quoted(name)} 点击了 ${dense.length} 次。`,
      touchIds: dense.map(({ id }) => id).slice(0, 100),
    });
  });
}

function densest<T extends { readonly at: number }>(clicks: readonly T[]): readonly T[] {
  let best = { from: 0, to: 0 };
  for (let from = 0, to = 0; to < clicks.length; to += 1) {
    while ((clicks[to]?.at ?? 0) - (clicks[from]?.at ?? 0) >= CLICK_FLOOD.seconds * 1000) from += 1;
    if (to + 1 - from > best.to - best.from) best = { from, to: to + 1 };
  }
  return clicks.slice(best.from, best.to);
}

/** A finding for each click id that stands on touches of more than one party. */
export function sharedClickIds(index: TouchIndex): AttributionFinding[] {
  return [...index.byClickId].flatMap(([clickId, places]) => {
    if (places.length < 2) return [];
    const touches = places.flatMap((place) => index.touches[place] ?? []);
    const parties = new Set(touches.map((touch) => partyKey(partyOf(touch))));
    if (parties.size < 2) return [];
    return finding({
      code: 'CLICK_ID_SHARED',
      severity: 'warning',
      at: ['clickIds', clickId],
      en: `Click id ${quoted(clickId)} stands on touches of ${parties.size} parties.`,
      zh: `点击编号 ${quoted(clickId)} 出现在 ${parties.size} 方的触点上。`,
      touchIds: touches
        .map(({ id }) => id)
        .sort()
        .slice(0, 100),
    });
  });
}
