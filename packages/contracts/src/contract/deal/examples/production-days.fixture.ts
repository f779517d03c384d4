import type { ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../document.ts';
import { ENDING, LAWFUL, LICENCE } from './clauses.fixture.ts';
import { dealOf, usd, waived, ZONE } from './cover.fixture.ts';

const at = (local: string) => ({ node: 'local', local, zone: ZONE }) as const;

const attended = { clause: 'deliverable', actor: 'mia', action: 'attend' } as const;

/** Two shoot days, an appearance, an interview and five files that the brand publishes itself, each at its own rate. */
export function productionDays(): Contract {
  const shoot: ClauseOf<'deliverable'> = {
    ...{ ...attended, id: 'shoot', form: 'shoot-day', quantity: 2, minutes: 480 },
    topic: 'The spring campaign of the lip colour set',
    place: 'Studio 4, 210 Main Street, Portland, OR',
    publish: [at('2026-12-02T09:00'), at('2026-12-03T09:00')],
    placeOfPerformance: 'US',
  };
  const opening: ClauseOf<'deliverable'> = {
    ...{ ...attended, id: 'opening', form: 'appearance', quantity: 1, minutes: 120 },
    topic: 'Opening of the shop, with a talk on stage of 20 minutes',
    place: '18 Alder Street, Portland, OR',
    publish: [at('2026-12-10T17:00')],
  };
  const press: ClauseOf<'deliverable'> = {
    ...{ ...attended, id: 'press', form: 'interview', quantity: 2, minutes: 30 },
    topic: 'How the six shades were chosen',
    publish: [at('2026-12-10T15:00'), at('2026-12-10T15:45')],
  };
  return dealOf('fixed-content', {
    id: 'example-production-days',
    title: { en: 'Shoot days and appearance: lip colour set', 'zh-Hans': '拍摄与活动：唇釉套装' },
    clauses: [
      shoot,
      opening,
      press,
      {
        ...{ clause: 'deliverable', id: 'files', actor: 'mia', action: 'deliver', form: 'ugc' },
        ...{ quantity: 5, recipient: 'rosy' },
        topic: 'Swatches of all six shades on bare lips, 15 to 30 seconds each',
        publish: [
          {
            node: 'window',
            window: { start: '2026-12-01T08:00:00Z', end: '2026-12-15T08:00:00Z' },
            zone: ZONE,
          },
        ],
      },
      {
        ...{ clause: 'fee', id: 'days', payer: 'rosy', payee: 'mia', model: 'fixed' },
        fixed: { amount: usd('120000'), per: 'item' },
        deliverableIds: ['shoot'],
      },
      {
        ...{ clause: 'fee', id: 'rest', payer: 'rosy', payee: 'mia', model: 'fixed' },
        fixed: { amount: usd('300000'), per: 'deal' },
        deliverableIds: ['opening', 'press', 'files'],
      },
      {
        ...{ clause: 'payment', id: 'day-stages', feeId: 'days' },
        stages: [{ id: 'each-day', share: 1_000_000, trigger: 'completion', dueDays: 14 }],
      },
      {
        ...{ clause: 'payment', id: 'rest-stages', feeId: 'rest' },
        stages: [
          { id: 'signing', share: 400_000, trigger: 'signing', dueDays: 7 },
          { id: 'done', share: 600_000, trigger: 'completion', dueDays: 14 },
        ],
      },
      {
        ...{ clause: 'approval', id: 'approval', approver: 'rosy', answerDays: 3 },
        ...{ silence: 'approved', deliverableIds: ['files'] },
      },
      { ...LICENCE, takedownBorneBy: null },
      { ...LAWFUL, platformPolicyChange: null },
      ENDING,
    ],
    waivers: [
      ...waived('The law decides', 'ip.takedown', 'compliance.force-majeure'),
      ...waived('The brand publishes by itself', 'compliance.platform-policy'),
    ],
  });
}
