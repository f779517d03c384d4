import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import { MOST_TOUCHES_OF_A_KEY } from '../identity/timeline.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import type { Journey } from '../journey/journey.ts';

/** Threshold of the `IDENTITY_SHARED` finding: this many touches, or this many orders, of one identity. */
export const IDENTITY_SHARED = { records: 1000 } as const;

interface Uses {
  touches: number;
  readonly orderIds: string[];
  isCut: boolean;
}

/** A finding for each identity with so many touches or orders that it stands for many people, such as a guest account. */
export function sharedIdentities(
  journeys: readonly Journey[],
  index: TouchIndex,
): AttributionFinding[] {
  const uses = new Map<string, Uses>();
  const useOf = (key: string): Uses => {
    const known = uses.get(key) ?? { touches: 0, orderIds: [], isCut: false };
    uses.set(key, known);
    return known;
  };
  for (const { order, cutKeys } of journeys) {
    for (const person of order.persons ?? []) useOf(person).orderIds.push(order.id);
    for (const key of cutKeys) useOf(key).isCut = true;
  }
  for (const [person] of index.withAtLeast(IDENTITY_SHARED.records)) useOf(person);
  for (const [value, use] of uses)
    use.touches = index.countOf({ by: 'person', value }) + index.countOf({ by: 'click-id', value });
  return [...uses].flatMap(([identity, { touches, orderIds, isCut }]) => {
    const isMany = Math.max(touches, orderIds.length) >= IDENTITY_SHARED.records;
    if (!isCut && !isMany) return [];
    return findingOf(ATTRIBUTION_FINDINGS, 'IDENTITY_SHARED', {
      path: pathTo('persons', identity),
      params: { identity, touches, orders: orderIds.length, limit: MOST_TOUCHES_OF_A_KEY },
      evidence: evidenceOf({ orderIds: orderIds.sort() }),
    });
  });
}
