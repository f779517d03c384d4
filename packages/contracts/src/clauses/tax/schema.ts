import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import {
  IdSchema,
  MarketSchema,
  record,
  ShareSchema,
  TextSchema,
  WindowSchema,
} from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

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
    /**
     * `creator` bears it: the net is paid out; `payer` bears it: payments are grossed up so that the agreed amount arrives. Default
     * where nothing is withheld: what the law comes to require is taken from the payment.
     */
    borneBy: slot(
      z.enum(['creator', 'payer']),
      { en: 'who bears the tax', 'zh-Hans': '税款由谁承担' },
      {
        when: ({ withholdingRate }: { readonly withholdingRate?: number | null }) =>
          withholdingRate !== 0,
      },
    ),
  },
  optional: {
    /** The fees, retainers and other clauses that pay which it applies to. Default: all but expenses. */
    feeIds: z.exactOptional(z.array(IdSchema)),
    /** Papers that lower the rate, such as a certificate of residence. */
    papers: z.exactOptional(TextSchema),
    /** A lower rate for payments that fall due while a certificate of residence is valid. Without one: the full rate. */
    treaty: z.exactOptional(
      record({
        /** The rate under the treaty. */
        rate: ShareSchema,
        /** A certificate that is there already. Default: the payee hands one over, as a fact of the type `certificate`. */
        certificate: z.exactOptional(
          record({
            /** The authority's number of it. */
            reference: TextSchema.check(z.minLength(1)),
            /** When it is valid. */
            valid: WindowSchema,
          }),
        ),
      }),
    ),
    /** An amount that each payee may earn of each payer in a calendar year without the tax. Years go by due days. */
    threshold: z.exactOptional(
      record({
        /** The amount, before tax. */
        amount: AmountSchema,
        /** What is taxed once it is exceeded: what exceeds it, or everything of that year. */
        taxes: z.enum(['excess', 'whole']),
      }),
    ),
  },
});

/** Tax withheld from payments; slots may be open. */
export interface TaxClause extends z.infer<typeof taxFields.draft> {}

/** Tax withheld from payments; every slot is filled. */
export interface CompleteTaxClause extends z.infer<typeof taxFields.complete> {}

/** The schemas of the kind `tax`. */
export const taxSchemas: ClauseSchemas<TaxClause, CompleteTaxClause> = taxFields;
