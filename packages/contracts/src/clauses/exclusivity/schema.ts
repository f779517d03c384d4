import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema, TerritorySchema } from '../../clause/terms.ts';
import { IdSchema, TextSchema, WindowSchema } from '../../vocabulary/index.ts';

const exclusivityFields = clauseFields('exclusivity', {
  name: { en: 'Exclusivity', 'zh-Hans': '排他' },
  slots: {
    /** The party that is bound. */
    boundParty: slot(IdSchema, { en: 'who is bound', 'zh-Hans': '约束哪一方' }),
    /** The kind of product that it is about, in words. */
    category: slot(TextSchema.check(z.minLength(1)), {
      en: 'the category',
      'zh-Hans': '排他品类',
    }),
    /** Where it applies. */
    territory: slot(TerritorySchema, { en: 'the territory', 'zh-Hans': '排他地域' }),
    /** When it applies. */
    window: slot(WindowSchema, { en: 'the time', 'zh-Hans': '排他期间' }),
  },
  optional: {
    /** Days after the window in which it still applies. Default: 0. */
    tailDays: z.exactOptional(DaysSchema),
    /** Brands and products that are exempt. */
    exceptions: z.exactOptional(z.array(TextSchema)),
  },
});

/** Competing work that is prohibited; slots may be open. */
export interface ExclusivityClause extends z.infer<typeof exclusivityFields.draft> {}

/** Competing work that is prohibited; every slot is filled. */
export interface CompleteExclusivityClause extends z.infer<typeof exclusivityFields.complete> {}

/** The schemas of the kind `exclusivity`. */
export const exclusivitySchemas: ClauseSchemas<ExclusivityClause, CompleteExclusivityClause> =
  exclusivityFields;
