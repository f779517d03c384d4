import type { Contract } from '../../document.ts';
import { ENDING, FORCE, LAWFUL, LICENCE } from './clauses.fixture.ts';
import { dealOf, NORTH, usd, waived } from './cover.fixture.ts';

/** What an agency and a brand agree once, for all orders: the price of a piece, when it is paid, whose the content is. */
export function agencyFramework(): Contract {
  const { parties, ...deal } = dealOf('agency-framework', {
    title: { en: 'Framework for orders of videos', 'zh-Hans': '短视频订单框架合同' },
    clauses: [
      {
        clause: 'fee',
        id: 'price',
        payer: 'rosy',
        payee: 'north',
        model: 'fixed',
        fixed: { amount: usd('120000'), per: 'item' },
      },
      {
        clause: 'payment',
        id: 'after-publication',
        feeId: 'price',
        stages: [{ id: 'published', share: 1_000_000, trigger: 'publication', dueDays: 30 }],
      },
      { clause: 'payment-terms', id: 'by-invoice', payer: 'rosy', invoice: { days: 30 } },
      {
        ...LICENCE,
        owner: 'rosy',
        likeness: null,
        footageClearedBy: 'north',
        musicClearedBy: 'north',
        takedownBorneBy: null,
      },
      {
        ...LAWFUL,
        localLawWarrantedBy: 'north',
        platformPolicyChange: null,
        disclosure: { by: 'north', means: ['content-label', 'platform-switch'] },
      },
      FORCE,
      ENDING,
    ],
    waivers: [
      ...waived('Each order names the creator', 'ip.likeness'),
      ...waived('The law decides', 'ip.takedown'),
      ...waived('An order can be changed', 'compliance.platform-policy'),
      ...waived(
        'Each order says what is reported',
        'data.metrics',
        'data.definitions',
        'data.time-range',
        'data.format',
        'data.deadline',
      ),
    ],
  });
  return { ...deal, parties: [...parties.filter(({ role }) => role === 'brand'), NORTH] };
}
