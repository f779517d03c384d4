import type { Window } from '../../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  attended,
  BRAND,
  others,
  TALENT,
} from '../../agreement.fixture.ts';

const TERM: Window = { start: '2015-06-15T04:00:00Z', end: '2019-06-15T04:00:00Z' };
const FIRST: Window = { start: TERM.start, end: '2016-06-15T04:00:00Z' };
const LATER: Window = { start: FIRST.end, end: TERM.end };

/** A basketball player, lent by his company, who endorses innerwear and designs a line of it. */
export const INNERWEAR_ATHLETE: Agreement = {
  note: 'Collaboration with an athlete on innerwear, for royalty and warrants (royalty and shares are not public: 10 % here); 2015, New York',
  asOf: '2015-06-15',
  general: [
    ...(['confidentiality', 'conduct', 'indemnity', 'independent-contractor'] as const),
    ...(['assignment', 'entire-agreement', 'amendments', 'severability', 'notices'] as const),
    ...(['governing-law', 'arbitration', 'counterparts', 'licence'] as const),
  ],
  contract: agreed({
    id: 'innerwear-athlete',
    dealType: 'ambassador-year',
    term: TERM,
    parties: [
      BRAND,
      TALENT,
      { id: 'lender', role: 'loan-out', name: 'The lender', legalName: 'The lender', market: 'US' },
      { id: 'agent', role: 'payee', name: 'The agent', market: 'US' },
    ],
    clauses: [
      attended('shoot-day', FIRST, {
        ...{ id: 'first-production', quantity: 2, minutes: 180 },
        topic: 'One day for the products of the brand, one for the common line as well',
      }),
      // One a year at most.
      attended('shoot-day', LATER, {
        ...{ id: 'later-production', quantity: 3, minutes: 180 },
        topic: 'The common line and the products of the brand',
      }),
      // Two a year.
      attended('appearance', TERM, {
        ...{ id: 'appearances', quantity: 8, minutes: 60 },
        topic: 'Publicity shoots, interviews and other media for the products',
      }),
      // Five channels of the talent are named, and a reasonable frequency.
      {
        ...{ clause: 'deliverable', id: 'own-channels', actor: 'talent', action: 'publish' },
        topic: 'The products, in promotion of the talent himself',
      },
      // Of all sales of the common line, whoever made them.
      {
        ...{ clause: 'fee', id: 'royalty', payer: 'brand', payee: 'lender', model: 'commission' },
        commission: {
          ...{ of: 'all-sales', rate: 100_000, deductions: ['tax', 'returns'] },
          ...{ holdDays: 0, dueDays: 0 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'quarterly', payer: 'brand', payees: ['lender'] },
        endOfQuarter: { days: 1 },
      },
      {
        ...{ clause: 'in-kind', id: 'warrant', payer: 'brand', payee: 'lender' },
        what: 'A warrant on shares for seven years, half of it after a year, a quarter after each of two more',
      },
      {
        ...{ clause: 'in-kind', id: 'agent-warrant', payer: 'brand', payee: 'agent' },
        what: 'A warrant on shares, on the same terms',
      },
      {
        ...{ clause: 'undertaking', id: 'loan', by: 'lender', for: 'talent' },
        promise: 'lends-services',
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: 'worldwide' },
        ...{ window: TERM, category: 'Underwear, undershirts, loungewear, sleepwear and robes' },
        exceptions: ['Athletic shoes and apparel of an existing agreement'],
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand', reEdit: true },
        ...{ likeness: 'social-and-advertising', territory: 'worldwide', termDays: 1461 },
        media: ['own-site', 'social', 'paid-ads', 'tv', 'retail'],
        takedownBorneBy: 'brand',
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'brand' },
        penaltiesBorneBy: 'brand',
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 7, payment: 'delivered-only' },
        causes: ['missed-publication', 'non-payment', 'reputation-harm'],
      },
      ...others(
        'Up to three more hours are given in the first or the second year for packaging',
        'Uses of the image are shown ten days before; what is not refused in 3 business days is approved',
        'New versions of the materials and quotes need approval in the same way',
        'The brand may see what the talent posts before, and has it removed when it likes',
        'The talent comments on designs in 10 days, and is named creative director',
        'At appearances the talent signs, hands out samples and is photographed',
        'The talent joins the advisory board, and may join the board of directors for 18 months',
        'The talent introduces the brand to shops of other partners',
        'The talent wears the products where fitting and mentions them in interviews',
        'Rules of the league are kept, and its marks are not licensed',
        'Rights in the common line belong to both',
        'The talent pays the taxes on what is received',
        'Papers that show the sales come with each royalty',
        'The brand ends it with 10 days of notice after a breach, the talent after insolvency or late pay as well',
        'Vested warrants are kept, and lost after a material breach',
        'Either may offer up to three more years 90 days before the end; silence for 14 days declines',
        'For 90 days before the end the brand alone negotiates',
        'Ordered products may be sold for six months after the end',
        'The talent may show the materials in an own portfolio',
        'Each party bears its own costs of the contract; the loser bears those of a claim',
      ),
    ],
  }),
};
