import { toInstant } from '../../vocabulary/index.ts';
import type { Revisions } from '../agreement/revisions.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';

/** Revisions that are not in force, and why. */
export function revisionFindings({ waiting, newest }: Revisions): SettlementFinding[] {
  const by = newest.contract.revision;
  return waiting.map(({ contract: { revision }, unsigned, from }) =>
    from === null
      ? settlementFinding('REVISION_NOT_SIGNED', {
          path: '/amends',
          params: { revision, parties: [...unsigned], by },
        })
      : settlementFinding('REVISION_NOT_IN_FORCE', {
          path: '/amends/effectiveAt',
          params: { revision, at: toInstant(from), by },
        }),
  );
}
