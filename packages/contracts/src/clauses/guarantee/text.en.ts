import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { GuaranteeClause } from './schema.ts';

const PER: Words<NonNullable<GuaranteeClause['per']>> = {
  month: 'in every calendar month',
  term: 'over the whole term',
};

const RECOUP: Words<NonNullable<GuaranteeClause['recoup']>> = {
  no: 'It is not recouped from what later periods earn.',
  'later-periods':
    'It is recouped from what later periods earn above the guaranteed amount, until nothing of it is left.',
};

/** Minimum guarantees in English. */
export const guaranteeText: ClauseText<GuaranteeClause> = {
  summary: 'States what fees come to at least, and how the difference is paid and recouped.',
  provisions: ({ payer, payee, amount, feeIds, per, recoup, dueDays }, format) => {
    const provisions: Provision[] = [
      {
        prose: prose`${format.party(payer)} guarantees ${format.party(payee)} that these fees come to ${format.amount(amount)} at least ${format.word(PER, per)}: ${format.clauses(feeIds)}. What they fall short of it is paid ${format.days(dueDays)} after the period has ended.`,
      },
      {
        prose: prose`What these fees earn counts in the period in which it happened, also where it becomes known or is taken back later: the difference is then worked out anew. A part of a period is guaranteed in proportion to its days.`,
      },
      { prose: prose`${format.word(RECOUP, recoup)}` },
    ];
    return provisions;
  },
};
