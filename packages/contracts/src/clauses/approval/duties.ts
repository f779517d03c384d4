import { clausesIn } from '../../clause/contract-context.ts';
import { type DutyKind, NO_DATE } from '../../clause/duty/duty.ts';
import { say } from '../../clause/duty/phrase.ts';
import { isContent } from '../deliverable/form/form.ts';
import { deliverablesOf } from '../deliverable/pieces.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import { hasUnpublished } from '../deliverable/unpublished.ts';
import { isOrdered } from '../framework.ts';
import type { ApprovalClause, Silence } from './schema.ts';

const SILENCE = {
  denied: say('silence-denied'),
  approved: say('silence-approved'),
  'approved-on-second-request': say('silence-second'),
} as const satisfies Readonly<Record<Silence, unknown>>;

/** Pieces are submitted before they go out, and answered in time. */
export const approvalDuties: DutyKind<ApprovalClause> = {
  duties: ({ approver, answerDays, silence, deliverableIds }, contract) => {
    const pieces = deliverablesOf(
      deliverableIds,
      clausesIn<DeliverableClause>(contract, deliverableSchemas),
    ).filter(isContent);
    const actors = [...new Set(pieces.map(({ actor }) => actor))];
    const before = hasUnpublished(deliverableIds, contract)
      ? 'before-publication-or-delivery'
      : 'before-publication';
    return [
      ...actors.map((by, index) => ({
        name: `submit.${index}`,
        by,
        to: approver,
        what: say('submit', { thing: say('each-piece') }),
        when: { at: 'said', as: say(before) } as const,
        follows: [say('not-counted')],
      })),
      {
        name: 'answer',
        by: approver,
        what: say('approve', { thing: say('each-piece') }),
        when: isOrdered(answerDays, contract)
          ? NO_DATE
          : { at: 'after', days: answerDays, event: say('request') },
        follows: silence ? [SILENCE[silence]] : [],
      },
    ];
  },
};
