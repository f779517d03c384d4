import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { prose } from '../../clause/text/prose.ts';
import type { RenewalClause } from './schema.ts';

/** Renewal in English. */
export const renewalText: ClauseText<RenewalClause> = {
  summary:
    'Says how the term is extended, by how long and how often, and until when that is declined or declared.',
  provisions: ({ mode, months, noticeDays, times, holder }, format) => [
    {
      prose:
        mode === 'option'
          ? prose`${holder === undefined ? 'Either party' : format.party(holder)} may extend the term by ${format.count(months, 'month', 'months')} by written notice at least ${format.days(noticeDays)} before it ends.`
          : prose`${mode === 'automatic' ? '' : [format.text(null), ': ']}The term is extended by ${format.count(months, 'month', 'months')} unless a party declines that by written notice at least ${format.days(noticeDays)} before it ends.`,
    },
    {
      prose: isSaid(times)
        ? prose`The term can be extended ${format.count(times, 'time', 'times')} in this way.`
        : prose`The number of such extensions is not limited.`,
    },
    {
      prose: prose`All provisions apply to the extended term. Dates that they name stay as they are; work and fees for the new months are agreed in writing.`,
    },
  ],
};
