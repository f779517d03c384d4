import type { DutyKind } from '../../clause/duty/duty.ts';
import { type Phrase, say, the } from '../../clause/duty/phrase.ts';
import type { UndertakingClause } from './schema.ts';

/** What is promised for another party, which answers for the duties of that party. */
export const undertakingDuties: DutyKind<UndertakingClause> = {
  duties: (clause) => [
    {
      name: 'promise',
      by: clause.by,
      what: promiseOf(clause),
      details:
        clause.most === undefined ? [] : [say('up-to', { amount: the('amount', clause.most) })],
      when: {
        at: 'after',
        days: clause.days ?? (clause.promise === 'lends-services' ? undefined : 0),
        event: say('demand'),
      },
    },
  ],
  follows: ({ by, for: other, promise }, { by: owes, isPayment = false }) =>
    promise && other && owes === other && (promise !== 'guarantees-payment' || isPayment)
      ? [say('answers', { party: the('party', by) })]
      : [],
};

function promiseOf({ promise, for: other }: UndertakingClause): Phrase {
  const party = the('party', other);
  switch (promise) {
    case 'lends-services':
      return say('lend', { party });
    case 'guarantees-payment':
      return say('pay-for', { party });
    case 'guarantees-performance':
      return say('perform-for', { party });
    default:
      return say('as-agreed', { text: the('wording', null) });
  }
}
