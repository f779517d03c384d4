import type { Clause } from '../../../clauses/schemas.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../agreement.fixture.ts';

const RATES = [
  ['post', 'image-text', 500_000n],
  ['reel', 'short-video', 800_000n],
] as const;

/** Creators post as they like, and are paid for each piece that the company approves. */
export const PAID_POSTS_SIGNAGE: Agreement = {
  note: 'Agreement of a software company with creators, paid by approved piece (rates, account and cycle are blanks); 2020s, India',
  asOf: '2026-11-22',
  general: [
    ...(['confidentiality', 'licence', 'liability', 'governing-law', 'courts'] as const),
    ...(['notices', 'entire-agreement'] as const),
  ],
  contract: agreed({
    id: 'paid-posts-signage',
    dealType: 'fixed-content',
    term: { start: '2025-12-31T18:30:00Z', end: '2026-12-31T18:30:00Z' },
    law: 'IN',
    currency: 'INR',
    zone: 'Asia/Kolkata',
    parties: [
      { ...BRAND, market: 'IN' },
      { ...TALENT, market: 'IN' },
    ],
    audience: [{ market: 'IN', languages: ['en'] }],
    clauses: [
      // How many, and when, the talent decides.
      ...RATES.flatMap(([id, form, amount]): Clause[] => [
        {
          ...{ clause: 'deliverable', id, actor: 'talent', action: 'publish', form },
          ...{ platform: 'instagram', topic: 'The product of the company' },
        },
        {
          ...{ clause: 'fee', id: `${id}-fee`, payer: 'brand', payee: 'talent', model: 'fixed' },
          fixed: { amount: { ...money(amount), currency: 'INR' }, per: 'item' },
          deliverableIds: [id],
        },
        {
          ...{ clause: 'payment', id: `${id}-paid`, feeId: `${id}-fee` },
          stages: [{ id: 'approved', share: 1_000_000, trigger: 'publication', dueDays: 0 }],
        },
      ]),
      { clause: 'payment-terms', id: 'monthly', payer: 'brand', endOfMonth: { days: 0 } },
      { clause: 'approval', id: 'pieces', approver: 'brand' },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', redistribute: true },
        media: ['social', 'own-site'],
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label', 'platform-switch'] },
      },
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        ...{ causes: ['false-data', 'unlawful-content'], payment: 'delivered-only' },
      },
      ...others(
        'A piece is handed in after it was published, and paid once it was approved',
        'Identity, account at the bank and social accounts are verified first',
        'The company can hold or take back the pay for content that was removed or is fraudulent',
        'Followers and engagement are genuine',
        'The marks of the company are used in the content alone',
        'Tax is deducted as the law requires; the talent files its own taxes',
        'The agreement is issued again when the rates change',
      ),
    ],
  }),
};
