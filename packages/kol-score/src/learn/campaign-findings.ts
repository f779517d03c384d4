import {
  findingOf,
  SESSION_EVENT_TYPES,
  type SessionLog,
  unknownEntries,
  unknownNames,
} from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeEvidence, GradeFinding } from '../findings/finding.ts';
import { type Campaign, isCampaignOf } from './campaign.ts';

/** Whether a session was held for its audience: not in memory, not a rehearsal, not scripted. */
export function isShow({ mode, purpose = 'show' }: SessionLog): boolean {
  return mode === 'real' && purpose === 'show';
}

/**
 * Reasons not to rely on a campaign: that it was not a show, errors of the settlement, and what a later
 * version wrote in settlement and log. Findings of a settlement that state no severity are not counted.
 * @param options - `path`: JSON Pointer of the campaign in the grade; `counts`: it was learned from; `creator`: the
 *   creator of the grade
 */
export function campaignFindings(
  campaign: Campaign,
  { path, counts, creator }: { path: string; counts: boolean; creator: string },
): GradeFinding[] {
  const { settlement, log } = campaign;
  const evidence = { settlementId: settlement.id, logId: log.id };
  const place = { path, evidence };
  const codes = settlement.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
  const unknown = unknownEntries(settlement);
  const names = unknownNames(unknown.names).map(({ name }) => name);
  return [
    ...(isCampaignOf(creator, campaign)
      ? []
      : [
          findingOf(GRADE_FINDINGS, 'CAMPAIGN_OF_ANOTHER', {
            ...place,
            params: { settlement: settlement.id, creator },
          }),
        ]),
    ...(isShow(log)
      ? []
      : [
          findingOf(GRADE_FINDINGS, counts ? 'CAMPAIGN_ASSUMED' : 'CAMPAIGN_NOT_COUNTED', {
            ...place,
            params: { session: log.sessionId, kind: kindOf(log) },
          }),
        ]),
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

function kindOf({ mode, purpose }: SessionLog): string {
  return purpose === undefined || purpose === 'show' ? mode : purpose;
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
