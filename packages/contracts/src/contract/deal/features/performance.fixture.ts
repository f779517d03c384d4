import { usd } from '../../../settlement/earnings/paying.fixture.ts';
import { type Holder, held } from './holders.fixture.ts';

/** What real endorsement and affiliate agreements say of performance, and what holds it in ours. */
export const PERFORMANCE: Readonly<Record<string, readonly Holder[]>> = {
  'quotas per platform and period': [
    held(
      'quota',
      { platform: 'instagram', pieces: 2, per: 'month' },
      'At least 2 pieces of the deliverables for Instagram come in every month',
    ),
  ],
  'window of publication and blackout': [
    held(
      'publishing-schedule',
      {
        hours: { from: '18:00', until: '23:00', days: ['fri', 'sat'] },
        blackouts: [{ window: { start: '2026-12-24T08:00:00Z', end: '2026-12-26T08:00:00Z' } }],
      },
      'from 18:00 until 23:00 (Los Angeles time) on Friday and Saturday',
      'from 24 December 2026, 00:00 until 26 December 2026, 00:00 (Los Angeles time) (Holidays)',
    ),
  ],
  'approval with a silence rule, and resubmission after an edit': [
    held(
      'approval',
      { answerDays: 4, silence: 'denied' },
      'within 4 days after the request, the last day included. Without an answer by then the request counts as denied',
      'A piece that was denied may be changed and submitted again.',
    ),
    held('approval', { silence: 'approved' }, 'by then the piece counts as approved'),
    held(
      'approval',
      { silence: 'approved-on-second-request' },
      'approved if a second request is not answered in time either',
    ),
  ],
  'pay or play': [held('cancellation', { otherwise: 1_000_000 }, '| longer | 100% |')],
  'conditions precedent': [
    held(
      'condition',
      { what: 'The authority grants the permit', until: '2026-12-31' },
      'before this has happened: The authority grants the permit.',
      'by the end of 31 December 2026, nothing is owed',
    ),
  ],
  'exclusivity by category, territory, carve-out and tail': [
    held(
      'exclusivity',
      {
        ...{ category: 'Lip make-up below 30 USD a set', territory: ['US', 'CA'], tailDays: 7 },
        exceptions: ['Own brand'],
      },
      'in this category: Lip make-up below 30 USD a set',
      'in the United States and Canada',
      'and for 7 days after that',
      'These stay allowed: Own brand.',
    ),
  ],
  'licence by medium, territory, term and sell-off': [
    held(
      'intellectual-property',
      { territory: ['US'], termDays: 365, media: ['social', 'paid-ads', 'own-site', 'retail'] },
      'its territory is the United States, its term is 365 days from publication',
      "its media are social media, paid advertising, the licensee's own sites and points of sale",
    ),
    held('term licence', { sellOffDays: 30 }, 'may be used up for 30 days after its end'),
  ],
  'morals, and termination with notice and cure': [
    held(
      'term conduct',
      { bound: ['mia', 'north'], cureDays: 7 },
      'Harmful conduct of Mia Torres and North Talent is',
      'Within 7 days after the notice',
    ),
    held(
      'termination',
      { noticeDays: 14, cureDays: 7, causes: ['missed-publication', 'unlawful-content'] },
      'by written notice of 14 days',
      'does not cure a breach within 7 days of written notice',
      'a publish date is missed, content breaks the law',
    ),
  ],
  'audit and statements': [
    held(
      'term audit',
      { keptYears: 3, noticeDays: 14, perYear: 1, shortfall: 50_000 },
      'For 3 years after each payment',
      'with 1 inspection in a calendar year at most',
      'on notice in writing of 14 days',
      'unless 5% or more of what was owed',
    ),
    held(
      'payment-terms',
      { objection: { days: 10, disputed: 'held' } },
      'may object to a statement within 10 business days after it',
      'need not be paid until the objection is settled',
    ),
  ],
  'insurance, indemnity and cap of liability': [
    held(
      'term insurance',
      { cover: 'general-liability', least: usd(100_000_000) },
      'general liability insurance of USD 1,000,000.00 at least for each claim',
    ),
    held('term indemnity', { capped: false }, 'limit of liability applies to indemnities: no'),
    held('term liability', { cap: usd(10_000_000) }, 'is limited to USD 100,000.00'),
  ],
  'loan-out company and guarantor': [
    held(
      'party',
      { role: 'loan-out', name: 'Torres Studio LLC' },
      '**Loan-out company** | Torres Studio',
    ),
    held(
      'undertaking',
      { by: 'studio', for: 'mia', promise: 'lends-services' },
      'Torres Studio LLC lends the services of Mia Torres and answers for them.',
    ),
    held('party', { role: 'guarantor', name: 'Rosy Holding' }, '**Guarantor** | Rosy Holding'),
    held(
      'undertaking',
      { by: 'parent', promise: 'guarantees-payment', days: 10, most: usd(500_000) },
      'Rosy Holding guarantees the payments that Rosy Lips owes',
      'up to USD 5,000.00, and pays what is overdue within 10 days',
    ),
  ],
  'amendment by replacing a numbered provision': [
    held(
      'amendment',
      {
        effectiveAt: '2027-01-01T08:00:00Z',
        patch: [{ op: 'replace', path: '/clauses/2/commission/rate' }],
      },
      '**3.2** Rosy Lips pays Mia Torres a commission of 15%',
      '**In force from** | 1 January 2027, 00:00',
    ),
  ],
  'permit of the creator, valid at every publish node': [
    held(
      'party',
      {
        licences: [{ market: 'AE', number: 'A17', valid: { end: '2027-06-01T08:00:00Z' } }],
      },
      'Permits: A17 (Council · ae.advertiser-permit · the United Arab Emirates · from',
      'until 1 June 2027, 01:00',
    ),
  ],
};
