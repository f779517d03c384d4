import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { TextSchema } from '../../vocabulary/index.ts';

const otherFields = clauseFields('other', {
  name: { en: 'Other term', 'zh-Hans': '其他约定' },
  slots: {
    /** What is agreed, in words. */
    text: slot(TextSchema.check(z.minLength(1)), { en: 'what is agreed', 'zh-Hans': '约定内容' }),
  },
});

/**
 * A term that no other kind of clause covers. It is rendered as written and reported by review; nothing checks or
 * computes it.
 */
export interface OtherClause extends z.infer<typeof otherFields.draft> {}

/** A term that no other kind of clause covers, with its text. */
export interface CompleteOtherClause extends z.infer<typeof otherFields.complete> {}

/** The schemas of the kind `other`. */
export const otherSchemas: ClauseSchemas<OtherClause, CompleteOtherClause> = otherFields;
