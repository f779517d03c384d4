import type { CompleteExclusivityClause } from '../../clauses/exclusivity/schema.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { toEpochMs, toInstant } from '../../vocabulary/index.ts';
import type { ClauseObligation, ObligationsOf } from './obligation.ts';

/**
 * The time of an exclusivity and its tail. At an early end of the deal the exclusivity ends with it, and the tail runs from
 * there.
 */
export const exclusivityObligations: ObligationsOf<CompleteExclusivityClause> = (
  { id, boundParty: by, window, tailDays = 0, category },
  { contract: { zone }, end },
) => {
  const [from, last] = [toEpochMs(window.start), toEpochMs(window.end)];
  const until = end === null ? last : Math.min(last, end.endsAt);
  if (until <= from) return [];
  const barred: ClauseObligation = {
    id: `${id}.window`,
    by,
    what: { en: `advertise no competing goods: ${category}`, 'zh-Hans': `不推广竞品：${category}` },
    when: { at: window.start, until: toInstant(until) },
    zone,
  };
  if (tailDays === 0) return [barred];
  const tail: ClauseObligation = {
    id: `${id}.tail`,
    by,
    what: {
      en: `last day of the tail of exclusivity: ${category}`,
      'zh-Hans': `排他延续期的最后一日：${category}`,
    },
    // The window ends at the first moment that is outside of it.
    when: { on: calendarOf(zone).dateAfter(until - 1, tailDays) },
    zone,
  };
  return [barred, tail];
};
