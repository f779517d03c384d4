import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { IdSchema, PlainDateSchema, TextSchema } from '../../vocabulary/index.ts';

const conditionFields = clauseFields('condition', {
  name: { en: 'Condition precedent', 'zh-Hans': '先决条件' },
  slots: {
    /** What must happen first, in words. */
    what: slot(TextSchema.check(z.minLength(1)), {
      en: 'what must happen first',
      'zh-Hans': '须先满足什么条件',
    }),
  },
  optional: {
    /** The clauses under which nothing is earned or due before. Default: all that pay. */
    clauseIds: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
    /** The last day on which it can be met; after it nothing is owed under these clauses. Default: it has no end. */
    until: z.exactOptional(PlainDateSchema),
  },
});

/** Something that must happen before anything is earned; slots may be open. */
export interface ConditionClause extends z.infer<typeof conditionFields.draft> {}

/** Something that must happen before anything is earned; every slot is filled. */
export interface CompleteConditionClause extends z.infer<typeof conditionFields.complete> {}

/** The schemas of the kind `condition`. */
export const conditionSchemas: ClauseSchemas<ConditionClause, CompleteConditionClause> =
  conditionFields;
