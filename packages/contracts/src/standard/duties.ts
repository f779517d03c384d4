import type { ClauseDuty, DutyTime } from '../clause/duty/duty.ts';
import { counted, type Phrase, say, the } from '../clause/duty/phrase.ts';
import type { StandardTerm, StandardTermId, StandardTermOf } from './schemas.ts';

/** What a standard term says about duties. */
interface TermDuties<Term> {
  /** What is owed under a term. */
  duties?(term: Term): readonly ClauseDuty[];
  /** What a term says happens when a duty is missed. */
  follows?(term: Term, duty: ClauseDuty): readonly Phrase[];
}

/** A term by which nobody owes anything that has a time of its own. */
const RULE = {};

const within = (days: number | null | undefined, event: Phrase): DutyTime => ({
  at: 'after',
  days,
  event,
});
const said = (as: Phrase): DutyTime => ({ at: 'said', as });

/** The parties that a term names; one that is open where it names none. */
const each = (ids: readonly string[] | null | undefined): readonly (string | undefined)[] =>
  ids && ids.length > 0 ? ids : [undefined];

/** What each standard term says about duties. */
const TERM_DUTIES: { readonly [Id in StandardTermId]: TermDuties<StandardTermOf<Id>> } = {
  definitions: RULE,
  'rights-transfer': {
    duties: ({ assignor, assignee, passes }) => [
      {
        ...{ name: 'transfer', by: assignor, to: assignee, what: say('transfer-copyright') },
        when: said(say(passes === 'payment' ? 'once-paid' : 'on-creation')),
      },
    ],
  },
  licence: {
    duties: ({ licensees, sellOffDays }) =>
      each(licensees).map((by, index) => ({
        ...{ name: `end.${index}`, by },
        what: say(sellOffDays === 0 ? 'end-uses' : 'use-up'),
        when: within(sellOffDays, say('licence-end')),
        isLegal: true,
      })),
  },
  'moral-rights': {
    duties: ({ author, credited }) =>
      credited === true
        ? [
            {
              ...{ name: 'credit', isShared: true, to: author },
              what: say('credit', { party: the('party', author) }),
              when: said(say('with-each-use')),
            },
          ]
        : [],
  },
  confidentiality: {
    duties: ({ years }) => [
      {
        ...{ name: 'secret', isShared: true, what: say('keep-confidential') },
        when: said(counted('years-after-term', years)),
      },
      {
        ...{ name: 'return', isShared: true, what: say('return-data') },
        when: within(30, say('contract-end')),
      },
    ],
  },
  'data-protection': {
    duties: ({ breachHours }) => [
      {
        ...{ name: 'breach', isShared: true, what: say('notify', { thing: say('data-breach') }) },
        when: said(counted('within-hours', breachHours, { event: say('learning') })),
        isLegal: true,
      },
    ],
  },
  conduct: {
    duties: ({ bound, cureDays }) =>
      each(bound).map((by, index) => ({
        ...{ name: `conduct.${index}`, by, what: say('avoid-harm') },
        ...{ when: said(say('during-term')), follows: [counted('may-end', cureDays)] },
        breach: 'reputation-harm',
      })),
  },
  'independent-contractor': RULE,
  'invoices-cn': {
    duties: ({ issuer, recipient, rate, daysBefore }) => [
      {
        ...{ name: 'invoice', by: issuer, to: recipient },
        what: say('send', { thing: say('invoice') }),
        details: [the('share', rate)],
        when: said(counted('before-due', daysBefore)),
        follows: [say('pays-later')],
      },
    ],
  },
  'late-payment': {
    follows: ({ suspendDays }, { isPayment }) =>
      isPayment === true ? [counted('may-suspend', suspendDays)] : [],
  },
  'breach-cn': {
    follows: ({ dailyRate, endAfterDays, compensation }, { isPayment, delivers }) =>
      isPayment === true || delivers !== undefined
        ? [
            say('daily-damages', { share: the('share', dailyRate) }),
            counted('may-end-late', endAfterDays, { share: the('share', compensation) }),
          ]
        : [],
  },
  liability: RULE,
  indemnity: {
    duties: () => [
      {
        ...{ name: 'claims', isShared: true, what: say('compensate') },
        when: said(say('no-date')),
      },
    ],
    follows: (_, { isLegal }) => (isLegal === true ? [say('indemnifies')] : []),
  },
  insurance: {
    duties: ({ insured, cover, least }) =>
      each(insured).flatMap((by, index) => [
        {
          ...{ name: `cover.${index}`, by },
          what: say('hold-insurance', { thing: cover ? say(cover) : the('wording', null) }),
          details: [say('at-least', { amount: the('amount', least) })],
          when: said(counted('months-after-term', 12)),
        },
        {
          ...{ name: `proof.${index}`, by },
          what: say('hand-over', { thing: say('insurance-proof') }),
          when: within(10, say('request')),
        },
      ]),
  },
  audit: {
    duties: ({ audited, keptYears, noticeDays, shortfall }) =>
      each(audited).flatMap((by, index) => [
        {
          ...{ name: `records.${index}`, by, what: say('keep-records') },
          when: said(counted('years-after-payment', keptYears)),
        },
        {
          ...{ name: `inspection.${index}`, by, what: say('open-records') },
          when: within(noticeDays, say('request')),
          follows: [say('audit-cost', { share: the('share', shortfall) })],
        },
      ]),
  },
  assignment: RULE,
  amendments: RULE,
  'entire-agreement': RULE,
  severability: RULE,
  notices: RULE,
  'governing-law': RULE,
  courts: RULE,
  arbitration: RULE,
  'litigation-cn': RULE,
  counterparts: RULE,
  'copies-cn': RULE,
};

/** What a term says about duties, typed so that the term itself can be given to it. */
export function termDutiesOf({ term }: StandardTerm): TermDuties<StandardTerm> {
  return TERM_DUTIES[term] as unknown as TermDuties<StandardTerm>;
}
