import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema } from '../../vocabulary/index.ts';
import { mayBeOrdered } from '../framework.ts';

const SilenceSchema = z.enum(['denied', 'approved', 'approved-on-second-request']);

/** What silence means: a refusal, an approval, or a refusal at first and an approval of a second request. */
export type Silence = z.infer<typeof SilenceSchema>;

const approvalFields = clauseFields('approval', {
  name: { en: 'Approval of content', 'zh-Hans': '内容审核' },
  slots: {
    /** The party that approves. */
    approver: slot(IdSchema, { en: 'who approves the content', 'zh-Hans': '由谁审核内容' }),
    /** Days to answer a request; the last one counts to its end. Default of a framework: each order says it. */
    answerDays: slot(
      DaysSchema,
      { en: 'the time to answer', 'zh-Hans': '审核期限' },
      { maySayNothing: mayBeOrdered },
    ),
    /** What it means that no answer was recorded by then. Default of a framework: each order says it. */
    silence: slot(
      SilenceSchema,
      { en: 'what silence means', 'zh-Hans': '逾期未答复的后果' },
      { maySayNothing: mayBeOrdered },
    ),
  },
  optional: {
    /** The deliverables whose pieces need approval. Default: all. */
    deliverableIds: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
  },
});

/** The approval without which a piece does not count as delivered; slots may be open. */
export interface ApprovalClause extends z.infer<typeof approvalFields.draft> {}

/** The approval without which a piece does not count as delivered; every slot is filled. */
export interface CompleteApprovalClause extends z.infer<typeof approvalFields.complete> {}

/** The schemas of the kind `approval`. */
export const approvalSchemas: ClauseSchemas<ApprovalClause, CompleteApprovalClause> =
  approvalFields;
