import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  attended,
  BRAND,
  expenses,
  money,
  others,
  TALENT,
} from '../../agreement.fixture.ts';

const ZONE = 'America/New_York';
const TERM: Window = { start: '2019-03-15T04:00:00Z', end: '2022-03-16T04:00:00Z' };
const CHANNELS = ['instagram', 'x', 'facebook'] as const;
const POSTS = CHANNELS.map((platform) => `posts-${platform}`);

/** Four instalments of a contract year, the first of them on a day of its own. */
const year = (number: 1 | 2 | 3, first: `${number}-${number}-${number}`, amount: bigint) => {
  const later = (['06', '09', '12'] as const).map(
    (month) => `${2018 + number}-${month}-01` as const,
  );
  return [first, ...later].map((on, index) => ({
    ...{ id: `y${number}-${index + 1}`, on, amount: money(amount) },
  }));
};

const yearly = (
  own: Partial<ClauseOf<'deliverable'>> & { readonly id: string },
): ClauseOf<'deliverable'> => attended('appearance', TERM, { quantity: 3, minutes: 360, ...own });

/** A former athlete, lent by the owner of his rights, who endorses a chain of pizza shops for three years. */
export const PIZZA_CELEBRITY: Agreement = {
  note: 'Celebrity endorsement of pizza through the owner of his rights: service days, monthly posts, cash and stock; 2019, Delaware',
  asOf: '2019-06-11',
  general: [
    ...(['rights-transfer', 'confidentiality', 'conduct', 'indemnity', 'insurance'] as const),
    ...(['liability', 'independent-contractor', 'arbitration', 'governing-law'] as const),
    ...(['severability', 'entire-agreement', 'amendments', 'notices', 'counterparts'] as const),
  ],
  contract: agreed({
    id: 'pizza-celebrity',
    dealType: 'ambassador-year',
    term: TERM,
    draftedAt: '2019-06-06T15:00:00Z',
    parties: [
      BRAND,
      TALENT,
      { id: 'lender', role: 'loan-out', name: 'The lender', legalName: 'The lender', market: 'US' },
    ],
    clauses: [
      // Four a year at most.
      attended('shoot-day', TERM, {
        ...{ id: 'production', quantity: 12, minutes: 480 },
        topic: 'Advertising with the creative agency of the brand',
      }),
      yearly({ id: 'company-events', topic: 'Franchisees and team members, one day a year' }),
      yearly({ id: 'shops', topic: 'Visits to shops, one day a year' }),
      yearly({ id: 'community', topic: 'A community event, one day a year' }),
      // An hour a year, which may be split.
      attended('appearance', TERM, {
        ...{ id: 'interviews', form: 'interview', quantity: 3, minutes: 60 },
        topic: 'The brand, in an hour of interviews each year',
      }),
      attended('appearance', TERM, {
        ...{ id: 'broadcast-news', form: 'interview', quantity: 2, place: 'New York City' },
        topic: 'The announcement, on television',
      }),
      attended('appearance', TERM, {
        ...{ id: 'press-news', form: 'interview', quantity: 3, place: 'New York City' },
        topic: 'The announcement, in print or online media',
      }),
      {
        ...{ clause: 'deliverable', id: 'announcement', actor: 'talent', action: 'publish' },
        ...{ quantity: 1, topic: 'The announcement' },
      },
      {
        ...{ clause: 'deliverable', id: 'photographs', actor: 'talent', action: 'deliver' },
        ...{ form: 'ugc', quantity: 2, recipient: 'brand' },
        topic: 'Photographs for release, one in a shop and one making pizza',
        publish: [{ node: 'window', window: TERM, zone: ZONE }],
      },
      ...CHANNELS.flatMap((platform): (ClauseOf<'deliverable'> | ClauseOf<'quota'>)[] => [
        {
          ...{ clause: 'deliverable', id: `posts-${platform}`, actor: 'talent' },
          ...{
            action: 'publish',
            platform,
            form: 'post',
            quantity: 36,
            topic: 'The products of the brand',
          },
          publish: [{ node: 'window', window: TERM, zone: ZONE }],
        },
        { clause: 'quota', id: `monthly-${platform}`, platform, pieces: 1, per: 'month' },
      ]),
      {
        ...{ clause: 'approval', id: 'posts-approved', approver: 'lender', answerDays: 3 },
        ...{
          silence: 'approved-on-second-request',
          deliverableIds: [...POSTS, 'announcement', 'photographs'],
        },
      },
      {
        ...{ clause: 'retainer', id: 'cash', payer: 'brand', payee: 'lender' },
        model: 'instalments',
        instalments: {
          parts: [
            ...year(1, '2019-03-15', 31_250_000n),
            ...year(2, '2020-03-01', 34_375_000n),
            ...year(3, '2021-03-01', 37_500_000n),
          ],
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'transfers', payer: 'brand', payees: ['lender'] },
        ...{ bankFees: 'payer', setOff: false },
      },
      {
        ...{ clause: 'in-kind', id: 'stock', payer: 'brand', payee: 'lender' },
        what: '87,136 restricted stock units, of which 31, 33 and 36 % vest on three anniversaries',
      },
      expenses(['private-flights', 'hotel', 'ground-travel']),
      {
        ...{ clause: 'undertaking', id: 'loan', by: 'lender', for: 'talent' },
        promise: 'lends-services',
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'lender', territory: 'worldwide' },
        ...{ window: TERM, tailDays: 365 },
        category: 'Pizza to carry out, delivered, in pizza restaurants or frozen',
        exceptions: [
          'Breakfast food, pastries and coffee of an existing agreement',
          'Fast casual restaurants for chicken',
          'Steakhouses that have pizza among other dishes',
          'Frozen ice bars and energy drinks',
        ],
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'brand', termDays: 1097 },
        ...{ likeness: 'social-and-advertising', territory: 'worldwide' },
        ...{ media: ['tv', 'paid-ads'], takedownBorneBy: 'brand' },
        ...{ footageClearedBy: 'brand', musicClearedBy: 'brand' },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'brand' },
        penaltiesBorneBy: 'brand',
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      {
        ...{ clause: 'force-majeure', id: 'force' },
        events: [
          ...(['government-act', 'natural-disaster', 'epidemic', 'strike', 'war'] as const),
          'beyond-control',
        ],
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 30, payment: 'pro-rata' },
        causes: ['reputation-harm', 'missed-publication', 'non-payment'],
      },
      ...others(
        'There are eight service days a year at least, one of them without a named use',
        'A quote, a headshot and a biography are handed over for the announcement',
        'The brand writes the posts and the words that disclose them',
        'Advertisements and their channels are approved as concept and as finished piece, in 3 days each, silence refusing the first request',
        'Press releases that are not approved in 3 days are refused',
        'Use without approval cannot be cured',
        'The name is not used on products and packaging, nor with alcohol, medicine, weapons, politics and the like',
        'Two companions travel along; stylists whom the talent accepts are paid by the brand',
        'Minimum payments of unions come on top, 40 % of the cash counting as covered services',
        'All taxes but those on the income of the lender are borne by the brand',
        'Services that are not called for lapse and are paid nevertheless',
        'No services are owed while a payment is late, and none that are dangerous',
        'Force majeure excuses the talent and the lender alone',
        'Money is due within 5 business days of a notice; if the lender ends the contract, 18 months are due at once',
        'The exclusivity lasts six months if the lender ends the contract, and none at all if it was not paid',
        'Printed materials and booked media may be used for six months after the end',
        'The term may be extended by a year in writing',
        'The talent may show the materials in archives and at awards',
        'Neither party disparages the other for a year after the end',
        'The talent buys a share of nine shops by another contract',
      ),
    ],
  }),
};
