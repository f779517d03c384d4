import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import type { QuotaClause, QuotaPeriod } from './schema.ts';

const PERIODS: Words<QuotaPeriod> = {
  week: '自合同期首日起的每一周',
  month: '自合同期首日起的每一个月',
  term: '合同期内',
};

/** Quotas in Simplified Chinese. */
export const quotaText: ClauseText<QuotaClause> = {
  summary: '写明某平台每周期应发布多少内容，以及不足时如何处理。',
  provisions: ({ platform, pieces, per, makeGoodDays, reduction }, format) => [
    {
      prose: prose`${format.word(PERIODS, per)}，${platform === ANY_PLATFORM ? '各平台的全部发布内容合计' : prose`${format.platform(platform)}的交付内容`}应不少于${format.count(pieces, '条')}；合同期末不足整个周期的部分不计数量。`,
    },
    {
      prose: !makeGoodDays
        ? prose`周期结束时的不足部分不再补发。`
        : prose`周期结束时的不足部分可在其后${format.days(makeGoodDays)}内，以超出当期数量的内容补足；以届时已录入者为准。`,
    },
    {
      prose:
        reduction === undefined
          ? prose`届时仍不足的，在结算单中注明，未约定扣减金额。`
          : prose`届时仍不足的，每条从费用${format.clauses(reduction.feeId)}中扣减${format.amount(reduction.perPiece)}。`,
    },
  ],
};
