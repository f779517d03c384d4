import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import { partyKey, partyOf } from '../records/party.ts';

/** A finding for each click id on touches of several parties. */
export function sharedClickIds(index: TouchIndex): AttributionFinding[] {
  return [...index.byClickId].flatMap(([clickId, positions]) => {
    if (positions.length < 2) return [];
    const touches = positions.flatMap((position) => index.touches[position] ?? []);
    const parties = new Set(touches.map((touch) => partyKey(partyOf(touch))));
    if (parties.size < 2) return [];
    return finding({
      code: 'CLICK_ID_SHARED',
      severity: 'warning',
      at: ['clickIds', clickId],
      en: `Click id ${quoted(clickId)} stands on touches of ${parties.size} parties.`,
      zh: `点击编号 ${quoted(clickId)} 出现在 ${parties.size} 方的触点上。`,
      touchIds: touches.map(({ id }) => id).sort(),
    });
  });
}
