import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import { partyKey, partyOf } from '../records/party.ts';

/** A finding for each click id on touches of several parties. */
export function sharedClickIds(index: TouchIndex): AttributionFinding[] {
  return [...index.withAtLeast(2, 'click-id')].flatMap(([clickId, positions]) => {
    const touches = Array.from(positions, (position) => index.touch(position) ?? []).flat();
    const parties = new Set(touches.map((touch) => partyKey(partyOf(touch))));
    if (parties.size < 2) return [];
    return findingOf(ATTRIBUTION_FINDINGS, 'CLICK_ID_SHARED', {
      path: pathTo('clickIds', clickId),
      params: { clickId, count: parties.size },
      evidence: evidenceOf({ touchIds: touches.map(({ id }) => id).sort() }),
    });
  });
}
