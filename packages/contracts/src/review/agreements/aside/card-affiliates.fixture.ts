import { type Agreement, agreed, others } from '../agreement.fixture.ts';

/** Affiliates of a bank, paid for each account that is approved. */
export const CARD_AFFILIATES: Agreement = {
  note: 'Affiliate programme for credit cards, paid by approved account; 2007, Delaware',
  asOf: '2007-04-06',
  general: ['indemnity', 'confidentiality', 'liability', 'governing-law'],
  contract: agreed({
    id: 'card-affiliates',
    dealType: 'affiliate-programme',
    term: { start: '2007-04-06T04:00:00Z', end: '2008-04-06T04:00:00Z' },
    clauses: [
      // The amount and its tiers stand in the offer of the network; statements and payments are monthly.
      {
        ...{ clause: 'action-fee', id: 'referral', payer: 'brand', payee: 'talent' },
        action: 'sign-up',
      },
      {
        ...{ clause: 'approval', id: 'materials', approver: 'brand', answerDays: 5 },
        silence: 'denied',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', footageClearedBy: 'talent' },
        musicClearedBy: 'talent',
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'talent',
      },
      { clause: 'termination', id: 'ending', noticeDays: 0, payment: 'delivered-only' },
      ...others(
        'Accounts count when applied for through a link, approved and reported as approved',
        'Accounts that the system cannot trace to a link earn nothing',
        'Fees may be changed by written notice, the terms by posting new ones',
        'Sites with restricted content are not accepted',
        'Affiliates use no creative, description or search term but the provided ones',
        'Affiliates of affiliates are listed on request and paid no more than the lowest tier',
        'No spyware, spam, telemarketing, domain squatting or proxies',
        'A privacy policy stands on the site of each affiliate',
        'Marks of the bank are licensed for the links alone',
        'The bank decides about offers, applications and customers',
        'Links are removed at the end',
      ),
    ],
  }),
};
