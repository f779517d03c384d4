import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import type { QuotaClause, QuotaPeriod } from './schema.ts';

const PERIODS: Words<QuotaPeriod> = {
  week: 'every week, counted from the first day of the term',
  month: 'every month, counted from the first day of the term',
  term: 'the term',
};

/** Quotas in English. */
export const quotaText: ClauseText<QuotaClause> = {
  summary: 'Says how many pieces a platform gets in each period, and what becomes of missing ones.',
  provisions: ({ platform, pieces, per, makeGoodDays, reduction }, format) => [
    {
      prose: prose`At least ${format.count(pieces, 'piece', 'pieces')} of ${platform === ANY_PLATFORM ? 'all deliverables that are published, on whichever platform,' : prose`the deliverables for ${format.platform(platform)}`} come in ${format.word(PERIODS, per)}; a part of a period at the end of the term has no quota.`,
    },
    {
      prose: !makeGoodDays
        ? prose`What is missing at the end of a period is not made good later.`
        : prose`What is missing at the end of a period may be made good within ${format.days(makeGoodDays)} after it, by pieces beyond the quota of their own period. What was recorded by then counts.`,
    },
    {
      prose:
        reduction === undefined
          ? prose`The statement names what is still missing then; no amount is agreed for it.`
          : prose`Each piece that is still missing then reduces the fee ${format.clauses(reduction.feeId)} by ${format.amount(reduction.perPiece)}.`,
    },
  ],
};
