import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { PaymentClause, Stage } from './schema.ts';
import { type DueWriter, isPerPiece, payerOf, stageShare, stagesTable } from './stages.ts';

const TRIGGERS: Words<Stage['trigger']> = {
  signing: 'the last party has signed',
  publication: 'publication',
  assessment: 'the assessment date',
};

const due: DueWriter = ({ trigger, deliverableId, dueDays, deposit }, { format, isPerPiece }) => {
  const each = isPerPiece && deposit === undefined;
  const of =
    trigger !== 'publication'
      ? ''
      : deliverableId === undefined
        ? each
          ? ' of each deliverable, in equal parts'
          : ' of the last deliverable'
        : prose`${each ? ' of each piece of ' : ' of '}${format.text(deliverableId)}${each ? ', in equal parts' : ''}`;
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
    ...(clause.stages ?? []).flatMap((stage) => deposit(stage, format)),
    ...(clause.method === undefined
      ? []
      : [{ prose: prose`Manner of payment: ${format.text(clause.method)}.` }]),
    ...(clause.payout === undefined
      ? []
      : [
          {
            prose: prose`Payments are made in ${format.text(clause.payout.currency)}, at the rate of ${format.text(clause.payout.source)} on the day on which they are ${clause.payout.rateAt === 'due' ? 'due' : 'earned'}.`,
          },
        ]),
  ],
  duties: (clause, format) =>
    (clause.stages ?? []).map((stage, index) => ({
      who: payerOf(clause, format),
      what: prose`pay ${stageShare(clause, index, format)} of the fixed fee${stage.deposit === undefined ? '' : ' (performance deposit), as far as it is released'}`,
      by: due(stage, { format, isPerPiece: isPerPiece(clause, format) }),
    })),
};

function deposit({ id, deposit: it }: Stage, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  const how =
    it.release === 'pro-rata'
      ? 'for each criterion of the assessment that is met, its equal part is released and paid; the rest is forfeited to the payer'
      : 'it is released and paid when every criterion of the assessment is met, and is forfeited to the payer when one is not';
  return [{ prose: prose`Stage ${format.text(id)} is a performance deposit: ${how}.` }];
}
