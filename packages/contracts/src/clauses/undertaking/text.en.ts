import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { UndertakingClause } from './schema.ts';

/** Undertakings for another party in English. */
export const undertakingText: ClauseText<UndertakingClause> = {
  summary: 'Says what a loan-out company or a guarantor promises for another party.',
  provisions: (clause, format) => [{ prose: promiseOf(clause, format) }],
};

function promiseOf(
  { by, for: other, promise, days, most }: UndertakingClause,
  format: ValueFormatter,
): Prose {
  const [giver, party] = [format.party(by), format.party(other)];
  const within = isSaid(days)
    ? prose`within ${format.days(days)} of a written demand`
    : prose`on the day of a written demand`;
  const limit = most === undefined ? '' : prose`, up to ${format.amount(most)}`;
  switch (promise) {
    case 'lends-services':
      return prose`${giver} lends the services of ${party} and answers for them. ${party} renders them in person, looks to ${giver} alone for pay, and is bound directly where ${giver} does not perform${isSaid(days) ? [' ', ...within] : []}.`;
    case 'guarantees-payment':
      return prose`${giver} guarantees the payments that ${party} owes under this contract${limit}, and pays what is overdue ${within}.`;
    case 'guarantees-performance':
      return prose`${giver} guarantees that ${party} performs its duties under this contract, and performs them or makes good the loss${limit} ${within}.`;
    default:
      return prose`${giver} promises for ${party}: ${format.text(null)}, ${within}.`;
  }
}
