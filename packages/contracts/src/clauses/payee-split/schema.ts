import * as z from 'zod/mini';
import { IdSchema, record, ShareSchema } from '../../vocabulary/index.ts';
import { heading, open, type Slot } from '../slot.ts';

const required = {
  /** The fee that is split. */
  feeId: IdSchema,
  /** The payees' shares, which sum to one whole. */
  shares: z
    .array(
      record({
        /** The party that is paid. */
        payee: IdSchema,
        /** Their part, in parts per million. */
        share: ShareSchema,
      }),
    )
    .check(z.minLength(1)),
};

/** Schema of a payee split whose slots may be open. */
export const PayeeSplitSchema = record({ ...heading('payee-split'), ...open(required) });

/** Who shares in what the creator earns, as a draft holds it. */
export type PayeeSplit = z.infer<typeof PayeeSplitSchema>;

/** Schema of a payee split with every slot filled. */
export const CompletePayeeSplitSchema = record({ ...heading('payee-split'), ...required });

/** A payee split with every slot filled. */
export type CompletePayeeSplit = z.infer<typeof CompletePayeeSplitSchema>;

/** What a payee split cannot do without. */
export const payeeSplitSlots: readonly Slot<PayeeSplit>[] = [
  { at: '/feeId', name: { en: 'which fee is split', 'zh-Hans': '拆分哪一项费用' } },
  { at: '/shares', name: { en: "the payees' shares", 'zh-Hans': '各收款方的比例' } },
];
