import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { CountSchema, IdSchema, record } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';
import { AgreedPlatformSchema } from '../../vocabulary/value/market.ts';

const PeriodNameSchema = z.enum(['week', 'month', 'term']);

/** The period of a quota: seven days or a month, counted from the first day of the term, or the whole term. */
export type QuotaPeriod = z.infer<typeof PeriodNameSchema>;

const quotaFields = clauseFields('quota', {
  name: { en: 'Quota of pieces', 'zh-Hans': '发布数量' },
  slots: {
    /**
     * The platform whose pieces count: those of the deliverables for it; `any` counts those of every deliverable that is
     * published. Pieces of a deliverable on `any` count for no one platform, wherever they were published.
     */
    platform: slot(AgreedPlatformSchema, {
      en: 'on which platform the quota is',
      'zh-Hans': '在哪个平台计数',
    }),
    /** How many pieces there are in each period at least. */
    pieces: slot(CountSchema.check(z.gte(1)), {
      en: 'how many pieces a period has',
      'zh-Hans': '每周期的数量',
    }),
    /** The period. */
    per: slot(PeriodNameSchema, { en: 'the period of the quota', 'zh-Hans': '计数周期' }),
    /** Days after a period in which pieces beyond the quota of their own period make good what is missing; 0 for none. Default: none. */
    makeGoodDays: slot(
      DaysSchema,
      { en: 'the time to make good missing pieces', 'zh-Hans': '补发期限' },
      { maySayNothing: true },
    ),
  },
  optional: {
    /** What each piece that is still missing then takes off a fee. Default: the statement names it, and nothing is taken off. */
    reduction: z.exactOptional(
      record({
        /** The fee that is reduced. */
        feeId: IdSchema,
        /** The amount for each piece. */
        perPiece: AmountSchema,
      }),
    ),
  },
});

/** How many pieces a platform gets in each period; slots may be open. */
export interface QuotaClause extends z.infer<typeof quotaFields.draft> {}

/** How many pieces a platform gets in each period; every slot is filled. */
export interface CompleteQuotaClause extends z.infer<typeof quotaFields.complete> {}

/** The schemas of the kind `quota`. */
export const quotaSchemas: ClauseSchemas<QuotaClause, CompleteQuotaClause> = quotaFields;
