import * as z from 'zod/mini';
import { IdSchema, MarketSchema, record, ShareSchema, TextSchema } from '../../vocabulary/index.ts';
import { heading, open, type Slot } from '../slot.ts';

const required = {
  /** Of each payment, withheld by the payer. */
  withholdingRate: ShareSchema,
  /** Whose tax authority receives it. */
  authority: MarketSchema,
  /** `creator` bears it: the net is paid out; `payer` bears it: payments are grossed up so that the agreed amount arrives. */
  borneBy: z.enum(['creator', 'payer']),
};

const optional = {
  /** The fees it applies to; left out: all. */
  feeIds: z.exactOptional(z.array(IdSchema)),
  /** Papers that lower the rate, such as a certificate of residence. */
  papers: z.exactOptional(TextSchema),
};

/** Schema of tax and withholding whose slots may be open. */
export const TaxSchema = record({ ...heading('tax'), ...open(required), ...optional });

/** What is withheld from payments for tax, as a draft holds it. */
export type Tax = z.infer<typeof TaxSchema>;

/** Schema of tax and withholding with every slot filled. */
export const CompleteTaxSchema = record({ ...heading('tax'), ...required, ...optional });

/** Tax and withholding with every slot filled. */
export type CompleteTax = z.infer<typeof CompleteTaxSchema>;

/** What a tax clause cannot do without. */
export const taxSlots: readonly Slot<Tax>[] = [
  { at: '/withholdingRate', name: { en: 'the withholding rate', 'zh-Hans': '代扣税率' } },
  {
    at: '/authority',
    name: { en: 'the country whose tax is withheld', 'zh-Hans': '代扣税所属国家或地区' },
  },
  { at: '/borneBy', name: { en: 'who bears the tax', 'zh-Hans': '税款由谁承担' } },
];
