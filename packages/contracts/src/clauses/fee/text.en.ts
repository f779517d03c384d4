import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, type ProsePart, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { MEASURES } from '../../clause/text/words.en.ts';
import { isPaidByTermsAlone } from '../due-date.ts';
import { DEDUCTIONS } from './deductions.en.ts';
import { type PaidPer, partsOf, stepsTable, unpublishedDone } from './parts.ts';
import { type FeeClause, type ShareOf, shareOf } from './schema.ts';
import { SELECTION } from './selection.en.ts';
import { selectionProvisions } from './selection-text.ts';
import { TIERS } from './tiers/text.en.ts';
import { tierProvisions } from './tiers/text.ts';

const PER: Words<PaidPer> = {
  item: 'for each published item',
  session: 'for each live session held',
  deal: 'for the whole of the deal',
};

const EARNED_BY: Words<PaidPer> = {
  item: 'with the delivery of each item',
  session: 'with each session',
  deal: 'with the delivery of the last piece',
};

/** Fees in English. */
export const feeText: ClauseText<FeeClause> = {
  summary:
    'Says what is paid: a fixed amount, a commission, a base with commission, or a fixed amount with a performance bonus.',
  provisions: (clause, format) => {
    const { fixed, commission, bonus } = partsOf(clause);
    const payer = format.party(clause.payer);
    const payee = format.party(clause.payee);
    const provisions: Provision[] = [];
    if (!clause.model)
      provisions.push({
        prose: prose`${payer} pays ${payee} by this model: ${format.text(null)}.`,
      });
    if (fixed)
      provisions.push({
        prose: prose`${payer} pays ${payee} a fixed fee of ${format.amount(fixed.amount)} ${format.word(perOf(clause, format), fixed.per)}.`,
      });
    if (fixed && isPaidByTermsAlone(clause, format.contract))
      provisions.push({
        prose: prose`It is earned ${format.word(EARNED_BY, fixed.per)}, and due on that day where the terms of payment name no other.`,
      });
    if (commission)
      provisions.push(
        {
          prose: prose`${payer} pays ${payee} a commission of ${format.share(commission.rate)}${commission.tiers ? ' (by the steps below)' : ''} of ${soldOf(clause, payee)}${base(commission, format)}. Coupons, taxes, shipping and platform fees that are not deducted belong to this price, also where the amount recorded for a sale leaves them out and lists them.`,
        },
        ...selectionProvisions(clause, { format, words: SELECTION }),
        ...tierProvisions(commission, { format, words: TIERS }),
        ...rateChanges(commission, format),
        {
          prose: prose`The commission of a ${commission.of === 'gifts' ? 'gift' : 'sale'} is earned ${isSaid(commission.holdDays) ? [format.days(commission.holdDays), ' after'] : 'with'} ${commission.of === 'gifts' ? 'it' : 'the sale'} and is paid ${format.days(commission.dueDays)} after it is earned. ${commission.returns === 'kept' ? 'A refund or chargeback does not take it back.' : 'A refund or chargeback takes back the commission on the amount returned, and no more.'}`,
        },
      );
    if (bonus)
      provisions.push({
        prose: prose`${payer} pays ${payee} a performance bonus by ${format.word(MEASURES, bonus.measure)}, ${bonus.pays === 'every' ? 'the sum of all steps reached' : bonus.pays === 'highest' ? 'the highest step reached alone' : format.text(null)}, ${format.days(bonus.dueDays)} after the assessment date:`,
        table: stepsTable(clause, format, ['At least', 'Bonus']),
      });
    if (clause.deliverableIds !== undefined)
      provisions.push({
        prose: prose`It pays for these deliverables alone: ${format.clauses(clause.deliverableIds)}.`,
      });
    return provisions;
  },
};

/** What a commission is a share of. */
function soldOf(clause: FeeClause, payee: ProsePart): Prose {
  const words: Readonly<Record<ShareOf, Prose>> = {
    'credited-sales': prose`the price paid for each sale credited to ${payee} under this contract`,
    'all-sales': prose`the price paid for each sale that is reported under this contract, ${clause.commission?.sales?.productIds ? '' : 'whatever the product and '}whoever is credited with it`,
    gifts: prose`what viewers pay for each gift to ${payee} on the platform`,
  };
  return words[shareOf(clause)];
}

/** What a fixed fee is for; items are named by what is done with them where not all of them are published. */
function perOf(clause: FeeClause, { contract }: ValueFormatter): typeof PER {
  const done = unpublishedDone(clause, contract);
  return done === null ? PER : { ...PER, item: `for each item once it is ${done.en}` };
}

function base({ deductions }: NonNullable<FeeClause['commission']>, format: ValueFormatter): Prose {
  if (!deductions) return prose`, less ${format.text(null)}`;
  return deductions.length === 0
    ? [' without any deduction']
    : prose`, less ${format.words(DEDUCTIONS, deductions)}`;
}

function rateChanges(
  { rateChanges: changes }: NonNullable<FeeClause['commission']>,
  format: ValueFormatter,
): Provision[] {
  if (changes === undefined) return [];
  const { by, cutAfterDays } = changes;
  return [
    {
      prose: prose`${format.party(by)} may announce another rate of this commission. A higher rate applies to sales from the announcement on, a lower one to sales made after the day on which ${format.days(cutAfterDays)} have passed since. Where announcements overlap, the later one applies from the time that is its own.`,
    },
  ];
}
