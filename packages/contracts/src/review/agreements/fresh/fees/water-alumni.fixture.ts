import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Window } from '../../../../vocabulary/index.ts';
import {
  type Agreement,
  agreed,
  BRAND,
  expenses,
  money,
  others,
  TALENT,
} from '../../agreement.fixture.ts';

const TERM: Window = { start: '2017-11-01T07:00:00Z', end: '2020-11-03T08:00:00Z' };
const CHAPTER = { id: 'chapter', name: 'The chapter', legalName: 'The chapter' } as const;

const sent = (
  id: string,
  quantity: number,
  [one, several, noun]: readonly [string, string, string],
): ClauseOf<'deliverable'> => ({
  ...{ clause: 'deliverable', id, actor: 'talent', action: 'publish', form: 'custom', quantity },
  ...{ platform: id, topic: 'The company and its products' },
  custom: {
    name: { en: one, 'zh-Hans': noun },
    nouns: { en: { one, several }, 'zh-Hans': { measure: '期', noun } },
    asks: ['platform', 'topic'],
  },
  publish: [{ node: 'window', window: TERM, zone: 'America/Los_Angeles' }],
});

/** An association of former players that lends its logo to bottled waters and promotes them to its members. */
export const WATER_ALUMNI: Agreement = {
  note: 'Endorsement of waters by an association of players and its chapter: licence fee, instalments, five cents a unit; 2017, California',
  asOf: '2017-10-30',
  general: [
    ...([
      'licence',
      'indemnity',
      'insurance',
      'liability',
      'late-payment',
      'severability',
    ] as const),
    ...(['assignment', 'governing-law', 'arbitration', 'independent-contractor'] as const),
    ...(['entire-agreement', 'amendments', 'notices'] as const),
  ],
  contract: agreed({
    id: 'water-alumni',
    dealType: 'ambassador-year',
    term: TERM,
    draftedAt: '2017-10-30T16:00:00Z',
    zone: 'America/Los_Angeles',
    parties: [
      BRAND,
      { ...TALENT, name: 'The association', legalName: 'The association' },
      { ...CHAPTER, role: 'creator', market: 'US' },
    ],
    // The value of 2,000 bottles is 220,000 dollars.
    products: [{ id: 'concentrate', name: 'Bottle of a concentrate', price: money(11_000n) }],
    clauses: [
      // Two a year at least.
      sent('e-mail', 6, ['e-mail to members', 'e-mails to members', '会员邮件']),
      // Four a year at least.
      sent('newsletter', 12, ['newsletter feature', 'newsletter features', '简报专题']),
      // Four a year at least, on all channels of the association.
      {
        ...{ clause: 'deliverable', id: 'social', actor: 'talent', action: 'publish' },
        ...{ quantity: 12, topic: 'The company and its products' },
        publish: [{ node: 'window', window: TERM, zone: 'America/Los_Angeles' }],
      },
      // As both agree, on request.
      {
        ...{ clause: 'deliverable', id: 'members', actor: 'chapter', action: 'attend' },
        ...{ form: 'appearance', topic: 'Officers and members as models and at events' },
      },
      {
        ...{ clause: 'approval', id: 'messages', approver: 'brand' },
        deliverableIds: ['e-mail', 'newsletter', 'social'],
      },
      {
        ...{ clause: 'fee', id: 'licence', payer: 'brand', payee: 'chapter', model: 'fixed' },
        fixed: { amount: money(3_500_000n), per: 'deal' },
      },
      {
        ...{ clause: 'retainer', id: 'promotion', payer: 'brand', payee: 'talent' },
        model: 'instalments',
        instalments: {
          parts: (['01', '04', '07', '10'] as const).map((month, index) => ({
            ...{ id: `q${index + 1}`, on: `2018-${month}-10` as const, amount: money(250_000n) },
          })),
        },
      },
      // Of all sales of the company, whoever made them; two concentrates count so.
      {
        ...{ clause: 'unit-fee', id: 'units', payer: 'brand', payee: 'chapter' },
        ...{ of: 'all-sales', amount: money(5n), others: 'one-each', holdDays: 0, dueDays: 0 },
        conversions: [{ productId: 'concentrate', pieces: 1, units: 30 }],
      },
      {
        ...{ clause: 'payment-terms', id: 'quarterly', payer: 'brand', payees: ['chapter'] },
        ...{ endOfQuarter: { days: 10 }, countedIn: 'business-days' },
      },
      {
        ...{ clause: 'in-kind', id: 'bottles', payer: 'brand', payee: 'talent' },
        what: 'Up to 2,000 bottles of a concentrate for members who renew, with shipping',
        cap: money(22_000_000n),
      },
      {
        ...{ clause: 'in-kind', id: 'water', payer: 'brand', payee: 'chapter' },
        what: 'Bottled water for the rooms of the chapter',
      },
      expenses(['travel', 'hotel', 'meals'], { payee: 'chapter' }),
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', territory: 'worldwide' },
        ...{ category: 'Products as those of the company', window: TERM },
      },
      { clause: 'intellectual-property', id: 'rights', likeness: 'none' },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'brand' },
        penaltiesBorneBy: 'brand',
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 30 },
        causes: ['non-payment', 'missed-publication', 'reputation-harm'],
      },
      ...others(
        'The chapter hands 15 % of the proceeds to the association',
        'Sales reports come on request, and one after the stock was sold off',
        'Uses of the logo that are not refused in 10 business days are approved',
        'The logo is shown on labels, television, radio, print, the Internet, in shops and by mail',
        'Members wear the products where that fits, with the logo of the company at its cost',
        'The company is listed as a sponsor and may join events at its own cost',
        'Members get a discount of 15 % at a partner, and a call centre',
        'Members in television advertising are paid the scale of the union by the company',
        'Services are owed only while payments are up to date',
        'Late payments cost 1 % a month, or what the law allows',
        'Money is due within 10 business days of a notice',
        'The company may end it at once when an officer is charged with a felony for 90 days',
        'Insolvency of the company ends it',
        'Stock may be sold for 90 days after the end',
        'Talks on a renewal begin by June 2020',
        'The company registers no mark that resembles the logo',
      ),
    ],
  }),
};
