import type { Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Europe/Rome';
// It has no end.
const TERM: Window = { start: '2026-01-31T23:00:00Z', end: '2027-01-31T23:00:00Z' };

/** Creators who post about software every week, paid by views and for subscribers. */
export const MOTION_SOFTWARE_CREATORS: Agreement = {
  note: 'Creators who post once a week about software for motion graphics, paid by a thousand views and 30 % of first payments (a year here; the law is not named: that of the company here); 2026, Italy',
  asOf: '2026-11-22',
  general: ['independent-contractor', 'conduct', 'amendments'],
  contract: agreed({
    id: 'motion-software-creators',
    dealType: 'commission-only',
    term: TERM,
    law: 'IT',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'IT' },
      { ...TALENT, market: 'IT' },
    ],
    audience: [{ market: 'IT', languages: ['en'] }],
    clauses: [
      // On X in any form, on Instagram as reels, on YouTube as videos of any length.
      {
        ...{ clause: 'deliverable', id: 'posts', actor: 'talent', action: 'publish' },
        ...{ form: 'post', platform: 'any', quantity: 52, keepUpDays: 30 },
        topic: 'The software, shown in a way that has substance, from own use',
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      { clause: 'quota', id: 'weekly', platform: 'any', pieces: 1, per: 'week' },
      // Of the first period of a subscriber who had none for 90 days.
      {
        ...{ clause: 'fee', id: 'referrals', payer: 'brand', payee: 'talent' },
        model: 'commission',
        commission: {
          ...{ rate: 300_000, deductions: [], dueDays: 0, returns: 'taken-off' },
          ...{ sales: { customer: 'new' }, rateChanges: { by: 'brand', cutAfterDays: 60 } },
        },
      },
      { clause: 'payment-terms', id: 'payouts', payer: 'brand', endOfMonth: { days: 45 } },
      // Nothing says which of two creators counts.
      {
        ...{ clause: 'attribution', id: 'links', precedence: ['affiliate'] },
        windows: {
          click: { basis: 'calendar', days: 30, zone: ZONE },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
      },
      {
        ...{ clause: 'compliance', id: 'lawful' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      // By the company.
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 30, cureDays: 0 },
        causes: ['false-data', 'missed-publication', 'unlawful-content', 'reputation-harm'],
        payment: 'delivered-only',
      },
      ...others(
        'A thousand views bring 0.10 dollars on X, 0.25 on Instagram, 1 on YouTube and 2 for a video of 8 minutes or more that is mainly about the software',
        'Views count once a post has 5,000 of them on X, 4,000 on Instagram or 1,000 on YouTube within 30 days',
        'No commission on renewals, own purchases, those of family and partners, free accounts and disputed payments',
        'Earnings are verified for 15 to 30 days; 30 days of notice bring in a least payout',
        'The talent leaves with 14 days of notice; four weeks without a post are a cause',
        'Fraud forfeits what is unpaid, and what was paid is claimed back; another breach forfeits what it brought',
        'Leave is granted: 30 days a year for illness, 14 in a row and 30 a year for holidays, 7 for technical trouble',
        'Another threshold comes with 30 days of notice, another list of platforms with 14; older posts keep their rate',
        'Facts and opinions are told apart, pictures and sound are good, nobody promises results',
        'No bought or exchanged views, forced clicks, rewards for clicks, or harm by promoting competitors',
        'The name of the company stands in no handle, domain or mark of the talent',
        'The talent is free to work for other brands',
        'Tax is withheld only where the law asks for it; the talent hands in tax papers and sees to own taxes',
        'Paid by transfer or through a payment service',
        'Members are adults with an account in good standing, and not under sanctions',
      ),
    ],
  }),
};
