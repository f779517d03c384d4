import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { UndertakingClause } from './schema.ts';

/** Undertakings for another party in Simplified Chinese. */
export const undertakingText: ClauseText<UndertakingClause> = {
  summary: '写明达人的公司或保证人为他方作出的承诺。',
  provisions: (clause, format) => [{ prose: promiseOf(clause, format) }],
};

function promiseOf(
  { by, for: other, promise, days, most }: UndertakingClause,
  format: ValueFormatter,
): Prose {
  const [giver, party] = [format.party(by), format.party(other)];
  const within = isSaid(days)
    ? prose`收到书面要求后${format.days(days)}内`
    : prose`收到书面要求当日`;
  const limit = most === undefined ? '' : prose`，以${format.amount(most)}为限`;
  switch (promise) {
    case 'lends-services':
      return prose`${giver}提供${party}的服务并对其负责。${party}亲自履行，报酬仅向${giver}主张；${giver}未${isSaid(days) ? ['在', ...within] : ''}履行的，由${party}直接承担。`;
    case 'guarantees-payment':
      return prose`${giver}保证${party}在本合同项下的付款${limit}，并在${within}支付逾期款项。`;
    case 'guarantees-performance':
      return prose`${giver}保证${party}履行本合同项下的义务，并在${within}代为履行或赔偿损失${limit}。`;
    default:
      return prose`${giver}为${party}承诺：${format.text(null)}，于${within}履行。`;
  }
}
