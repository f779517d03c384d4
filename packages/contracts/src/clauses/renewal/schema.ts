import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema } from '../../vocabulary/index.ts';

/** How the term goes on: unless a party declines in time, or when the holder of an option declares it in time. */
const ModeSchema = z.enum(['automatic', 'option']);

const renewalFields = clauseFields('renewal', {
  name: { en: 'Renewal', 'zh-Hans': '续约' },
  slots: {
    /** Whether the term goes on by itself, or when the holder of an option declares it. */
    mode: slot(ModeSchema, {
      en: 'whether the contract renews by itself or by an option',
      'zh-Hans': '自动续约还是由一方行使续约权',
    }),
    /** Months by which the term is extended. */
    months: slot(z.int().check(z.gte(1), z.lte(120)), {
      en: 'by how many months the term is extended',
      'zh-Hans': '每次延长几个月',
    }),
    /** Days before the end of the term until which a party declines, or the holder declares it. */
    noticeDays: slot(DaysSchema, {
      en: 'how long before the end it is declined or declared',
      'zh-Hans': '提前几日拒绝或声明',
    }),
    /** How many renewals are left; each one lowers it. Default: no limit. */
    times: slot(
      z.int().check(z.gte(0), z.lte(100)),
      { en: 'how often it can be renewed', 'zh-Hans': '可续约几次' },
      { maySayNothing: true },
    ),
  },
  optional: {
    /** The party that holds the option. Default: either party. */
    holder: z.exactOptional(IdSchema),
  },
});

/** How the term is extended; slots may be open. */
export interface RenewalClause extends z.infer<typeof renewalFields.draft> {}

/** How the term is extended; every slot is filled. */
export interface CompleteRenewalClause extends z.infer<typeof renewalFields.complete> {}

/** The schemas of the kind `renewal`. */
export const renewalSchemas: ClauseSchemas<RenewalClause, CompleteRenewalClause> = renewalFields;
