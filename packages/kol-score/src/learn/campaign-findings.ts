import {
  findingOf,
  SESSION_EVENT_TYPES,
  type SessionLog,
  unknownEntries,
  unknownNames,
} from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeEvidence, GradeFinding } from '../findings/finding.ts';
import type { Campaign } from './campaign.ts';

/**
 * Reasons not to rely on a campaign: a scripted session, errors of the settlement, and what a later version
 * wrote in settlement and log. Findings of a settlement that state no severity are not counted.
 * @param path - JSON Pointer of the campaign in the grade
 */
export function campaignFindings({ settlement, log }: Campaign, path: string): GradeFinding[] {
  const evidence = { settlementId: settlement.id, logId: log.id };
  const place = { path, evidence };
  const codes = settlement.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
  const unknown = unknownEntries(settlement);
  const names = unknownNames(unknown.names).map(({ name }) => name);
  return [
    ...(log.purpose === 'scripted'
      ? [
          findingOf(GRADE_FINDINGS, 'CAMPAIGN_SCRIPTED', {
            ...place,
            params: { session: log.sessionId },
          }),
        ]
      : []),
    ...(codes.length === 0
      ? []
      : [
          findingOf(GRADE_FINDINGS, 'SETTLEMENT_WITH_ERRORS', {
            ...place,
            params: { settlement: settlement.id, codes: [...new Set(codes)] },
          }),
        ]),
    ...(unknown.count === 0
      ? []
      : [
          findingOf(GRADE_FINDINGS, 'ENTRY_UNKNOWN', {
            ...place,
            params: { settlement: settlement.id, count: unknown.count, names },
          }),
        ]),
    ...unknownEvents(log, place),
  ];
}

function unknownEvents(
  { events }: SessionLog,
  place: { readonly path: string; readonly evidence: GradeEvidence },
): GradeFinding[] {
  const unknown = events.map(({ type }) => type).filter((type) => !SESSION_EVENT_TYPES.has(type));
  return unknownNames(unknown).map(({ name: type, count }) =>
    findingOf(GRADE_FINDINGS, 'EVENT_UNKNOWN', { ...place, params: { type, count } }),
  );
}
