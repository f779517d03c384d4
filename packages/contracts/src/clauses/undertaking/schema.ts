import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { AmountSchema, IdSchema } from '../../vocabulary/index.ts';

const PromiseSchema = z.enum(['lends-services', 'guarantees-payment', 'guarantees-performance']);

const isGuarantee = ({ promise }: { readonly promise?: string | null }): boolean =>
  promise !== 'lends-services';

const undertakingFields = clauseFields('undertaking', {
  name: { en: 'Undertaking for another party', 'zh-Hans': '为他方作出的承诺' },
  slots: {
    /** The party that promises: a loan-out company, or a guarantor. */
    by: slot(IdSchema, { en: 'who promises', 'zh-Hans': '由谁承诺' }),
    /** The party for which it promises: whose services it lends, or whose duties it guarantees. */
    for: slot(IdSchema, { en: 'for whom', 'zh-Hans': '为哪一方' }),
    /** What it promises. */
    promise: slot(PromiseSchema, { en: 'what is promised', 'zh-Hans': '承诺什么' }),
    /**
     * Days after a written demand within which the promise is performed; who lends services need not say it. Default of a
     * guarantor: on the day of the demand.
     */
    days: slot(
      DaysSchema,
      {
        en: 'within how many days of a demand it is performed',
        'zh-Hans': '收到要求后几日内履行',
      },
      { when: isGuarantee, maySayNothing: true },
    ),
  },
  optional: {
    /** The most that a guarantor pays. Default: all that is owed. */
    most: z.exactOptional(AmountSchema),
  },
});

/** A promise of a loan-out company or a guarantor; slots may be open. */
export interface UndertakingClause extends z.infer<typeof undertakingFields.draft> {}

/** A promise of a loan-out company or a guarantor; every slot is filled. */
export interface CompleteUndertakingClause extends z.infer<typeof undertakingFields.complete> {}

/** The schemas of the kind `undertaking`. */
export const undertakingSchemas: ClauseSchemas<UndertakingClause, CompleteUndertakingClause> =
  undertakingFields;
