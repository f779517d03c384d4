import type { Contract } from '../../document.ts';
import { CREDIT, ENDING, LAWFUL } from './clauses.fixture.ts';
import { dealOf, usd, waived } from './cover.fixture.ts';

/** The terms of a programme that an affiliate joins: a code, a commission, a least payout. */
export function affiliateProgramme(): Contract {
  return dealOf('affiliate-programme', {
    title: { en: 'Rosy Lips affiliate programme', 'zh-Hans': '联盟推广计划' },
    clauses: [
      {
        clause: 'fee',
        id: 'commission',
        payer: 'rosy',
        payee: 'mia',
        model: 'commission',
        commission: {
          rate: 100_000,
          deductions: ['merchant-coupon', 'tax', 'shipping', 'returns'],
          holdDays: 45,
          dueDays: 15,
        },
      },
      {
        clause: 'payment-terms',
        id: 'payouts',
        payer: 'rosy',
        minimum: { amount: usd('5000'), atEnd: 'paid' },
      },
      CREDIT,
      { ...LAWFUL, platformPolicyChange: null },
      ENDING,
    ],
    waivers: [
      ...waived(
        'The programme takes no licence; what an affiliate posts is the affiliate’s own',
        'ip.owner',
        'ip.third-party',
        'ip.takedown',
      ),
      ...waived('Affiliates choose their platforms', 'compliance.platform-policy'),
    ],
  });
}
