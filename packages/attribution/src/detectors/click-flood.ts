import { findingOf, type TouchKind } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import { partyKey, partyName, partyOf } from '../records/party.ts';
import type { Touch } from '../records/touch.ts';

const CLICKS: ReadonlySet<TouchKind> = new Set([
  'pin-click',
  'live-click',
  'click',
  'affiliate',
  'post-click',
]);

/** Threshold of the `CLICK_FLOOD` finding: this many clicks of one person for one party in a half-open span of this many seconds. */
export const CLICK_FLOOD = { clicks: 20, seconds: 60 } as const;

/** A finding for each person and party at or above {@link CLICK_FLOOD}; its evidence is the densest span. */
export function clickFloods(index: TouchIndex): AttributionFinding[] {
  return [...index.withDense(CLICK_FLOOD.clicks, CLICK_FLOOD.seconds)].flatMap(
    ([person, touches]) => {
      const clicks = Array.from(touches).filter((touch) => isClickOf(index.touch(touch), person));
      return clicks.length < CLICK_FLOOD.clicks ? [] : floodsOf(person, clicks, index);
    },
  );
}

/** Counts a click for the person's strongest identity only, so that one click is not counted twice. */
function isClickOf(touch: Touch | undefined, person: string): boolean {
  return touch !== undefined && touch.persons[0] === person && CLICKS.has(touch.kind);
}

interface Click {
  readonly id: string;
  readonly at: number;
  readonly name: string;
}

function floodsOf(
  person: string,
  touches: readonly number[],
  index: TouchIndex,
): AttributionFinding[] {
  const byParty = new Map<string, Click[]>();
  for (const position of touches) {
    const touch = index.touch(position);
    if (touch === undefined) continue;
    const party = partyOf(touch);
    const list = byParty.get(partyKey(party)) ?? [];
    list.push({ id: touch.id, at: index.at[position] ?? 0, name: partyName(party) });
    byParty.set(partyKey(party), list);
  }
  return [...byParty].flatMap(([key, clicks]) => {
    const dense = densestSpan(clicks.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));
    const name = dense[0]?.name;
    if (name === undefined || dense.length < CLICK_FLOOD.clicks) return [];
    return findingOf(ATTRIBUTION_FINDINGS, 'CLICK_FLOOD', {
      path: pathTo('persons', person, key),
      params: { person, count: dense.length, party: name, seconds: CLICK_FLOOD.seconds },
      evidence: evidenceOf({ touchIds: dense.map(({ id }) => id) }),
    });
  });
}

/** The most clicks within the span of {@link CLICK_FLOOD}, of clicks sorted by time. */
function densestSpan(clicks: readonly Click[]): readonly Click[] {
  let best = { from: 0, to: 0 };
  for (let from = 0, to = 0; to < clicks.length; to += 1) {
    while ((clicks[to]?.at ?? 0) - (clicks[from]?.at ?? 0) >= CLICK_FLOOD.seconds * 1000) from += 1;
    if (to + 1 - from > best.to - best.from) best = { from, to: to + 1 };
  }
  return clicks.slice(best.from, best.to);
}
