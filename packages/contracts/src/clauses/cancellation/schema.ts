import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema, record, ShareSchema } from '../../vocabulary/index.ts';

const NoticeStepSchema = record({
  /** Notice of less than so many hours before the piece was planned, 1 to 8,760. */
  underHours: z.int().check(z.gte(1), z.lte(8760)),
  /** The part of the piece's fee that is owed then, in parts per million. */
  share: ShareSchema,
});

/** What a late cancellation costs. */
export interface NoticeStep extends z.infer<typeof NoticeStepSchema> {}

const cancellationFields = clauseFields('cancellation', {
  name: { en: 'Cancellation', 'zh-Hans': '取消费用' },
  slots: {
    /** The fee of the pieces or sessions that are cancelled. */
    feeId: slot(IdSchema, { en: 'of which fee', 'zh-Hans': '适用于哪一项费用' }),
    /** What is owed at short notice, from the shortest up. */
    steps: slot(
      z.array(NoticeStepSchema),
      { en: 'what is owed at which notice', 'zh-Hans': '各通知时限应付多少' },
      { mayBeEmpty: true },
    ),
    /** The part that is owed at longer notice, in parts per million: 0 for nothing, 1,000,000 for pay or play. */
    otherwise: slot(ShareSchema, {
      en: 'what is owed at longer notice',
      'zh-Hans': '更早通知时应付多少',
    }),
    /** Days until payment after the cancellation. Default: 0. */
    dueDays: slot(
      DaysSchema,
      { en: 'when it is due', 'zh-Hans': '何时支付' },
      { maySayNothing: true },
    ),
  },
});

/** What the payer owes for a piece or session that it cancels; slots may be open. */
export interface CancellationClause extends z.infer<typeof cancellationFields.draft> {}

/** What the payer owes for a piece or session that it cancels; every slot is filled. */
export interface CompleteCancellationClause extends z.infer<typeof cancellationFields.complete> {}

/** The schemas of the kind `cancellation`. */
export const cancellationSchemas: ClauseSchemas<CancellationClause, CompleteCancellationClause> =
  cancellationFields;
