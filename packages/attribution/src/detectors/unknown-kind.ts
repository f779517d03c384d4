import { findingOf, nearestName, TOUCH_KINDS } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Touch } from '../records/touch.ts';

const KNOWN: ReadonlySet<string> = new Set(TOUCH_KINDS);

/** The most touches that a message names. */
const NAMED = 5;

/** A finding for each kind of touch that this version does not know; an error where its name is near to a known one. */
export function unknownKinds(touches: readonly Touch[]): AttributionFinding[] {
  const byKind = new Map<string, string[]>();
  for (const { id, kind } of touches) {
    if (KNOWN.has(kind)) continue;
    const ids = byKind.get(kind);
    if (ids === undefined) byKind.set(kind, [id]);
    else ids.push(id);
  }
  return [...byKind].map(([kind, unsorted]) => {
    const touchIds = unsorted.toSorted();
    const near = nearestName(kind, TOUCH_KINDS);
    const named = [...touchIds.slice(0, NAMED), ...(touchIds.length > NAMED ? ['…'] : [])];
    return findingOf(ATTRIBUTION_FINDINGS, 'TOUCH_KIND_UNKNOWN', {
      path: pathTo('touches', touchIds[0] ?? '', 'kind'),
      ...(near === undefined ? {} : { severity: 'error' as const }),
      params: {
        kind: near === undefined ? kind : `${kind} (≈ ${near})`,
        count: touchIds.length,
        touches: named,
      },
      evidence: evidenceOf({ touchIds }),
    });
  });
}
