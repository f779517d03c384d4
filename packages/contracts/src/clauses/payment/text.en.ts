import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { Deposit } from './deposit.ts';
import type { PaymentClause, Stage } from './schema.ts';
import { type DueWriter, depositTable, stagesTable } from './stages.ts';

const TRIGGERS: Words<Stage['trigger']> = {
  signing: 'the last party has signed',
  publication: 'publication',
  assessment: 'the assessment date',
  completion: 'completion',
};

const due: DueWriter = ({ trigger, deliverableId, dueDays, deposit }, { format, ...fee }) => {
  const each = fee.isPerPiece && deposit === undefined;
  const parts = fee.asTheyCome ? '' : ', in equal parts';
  const of =
    trigger !== 'publication' && trigger !== 'completion'
      ? ''
      : deliverableId === undefined
        ? each
          ? fee.asTheyCome
            ? ' of each piece'
            : ' of each deliverable, in equal parts'
          : ' of the last deliverable'
        : prose`${each ? ' of each piece of ' : ' of '}${format.clauses(deliverableId)}${each ? parts : ''}`;
  return prose`within ${format.days(dueDays)} after ${format.word(TRIGGERS, trigger)}${of}`;
};

/** Payment in stages in English. */
export const paymentText: ClauseText<PaymentClause> = {
  summary:
    'Says which part of a fixed fee is due when, and which part is a deposit that performance releases.',
  provisions: (clause, format) => [
    {
      prose: prose`The fixed fee is paid in these stages, each within the days named after what triggers it:`,
      table: stagesTable(clause, format, { head: ['Stage', 'Share', 'Due'], due }),
    },
    ...(clause.stages ?? []).flatMap((stage, index) => deposit(stage, index, format)),
    ...(clause.method === undefined
      ? []
      : [{ prose: prose`Manner of payment: ${format.wording(clause.method)}.` }]),
    ...(clause.payout === undefined
      ? []
      : [
          {
            prose: prose`Payments are made in ${format.text(clause.payout.currency)}, at the rate of ${format.text(clause.payout.source)} on the day on which they are ${clause.payout.rateAt === 'due' ? 'due' : 'earned'}.`,
          },
        ]),
  ],
};

function deposit({ id, deposit: it }: Stage, index: number, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  const sentence = prose`Stage ${format.row(id, index)} is a performance deposit: ${format.word(RELEASES, it.release)}`;
  if (it.release !== 'steps') return [{ prose: [...sentence, '.'] }];
  return [
    {
      prose: [...sentence, ':'],
      table: depositTable(it, format, ['At least reached', 'Released']),
    },
  ];
}

const RELEASES: Words<Deposit['release']> = {
  'all-or-nothing':
    'it is released and paid when every criterion of the assessment is met, and is forfeited to the payer when one is not',
  'pro-rata':
    'for each criterion of the assessment that is met, its equal part is released and paid; the rest is forfeited to the payer',
  proportional:
    'each criterion of the assessment decides on an equal part, of which as much is released and paid as is reached of its threshold; the rest is forfeited to the payer',
  steps:
    'the part in this table is released and paid for how much is reached of the threshold of the criterion that is reached the least, and nothing below the first; the rest is forfeited to the payer',
};
