import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { IdSchema, MarketSchema, ShareSchema, TextSchema } from '../../vocabulary/index.ts';

const taxFields = clauseFields('tax', {
  name: { en: 'Tax and withholding', 'zh-Hans': '税费与代扣' },
  slots: {
    /** Share of each payment that the payer withholds, in parts per million. */
    withholdingRate: slot(ShareSchema, { en: 'the withholding rate', 'zh-Hans': '代扣税率' }),
    /** The market whose tax authority receives it. */
    authority: slot(MarketSchema, {
      en: 'the country whose tax is withheld',
      'zh-Hans': '代扣税所属国家或地区',
    }),
    /** `creator` bears it: the net is paid out; `payer` bears it: payments are grossed up so that the agreed amount arrives. */
    borneBy: slot(z.enum(['creator', 'payer']), {
      en: 'who bears the tax',
      'zh-Hans': '税款由谁承担',
    }),
  },
  optional: {
    /** The fees, retainers and other clauses that pay which it applies to. Default: all but expenses. */
    feeIds: z.exactOptional(z.array(IdSchema)),
    /** Papers that lower the rate, such as a certificate of residence. */
    papers: z.exactOptional(TextSchema),
  },
});

/** Tax withheld from payments; slots may be open. */
export interface TaxClause extends z.infer<typeof taxFields.draft> {}

/** Tax withheld from payments; every slot is filled. */
export interface CompleteTaxClause extends z.infer<typeof taxFields.complete> {}

/** The schemas of the kind `tax`. */
export const taxSchemas: ClauseSchemas<TaxClause, CompleteTaxClause> = taxFields;
