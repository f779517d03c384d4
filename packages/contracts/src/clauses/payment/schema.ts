import * as z from 'zod/mini';
import {
  CurrencySchema,
  IdSchema,
  record,
  ShareSchema,
  TextSchema,
  ZoneSchema,
} from '../../vocabulary/index.ts';
import { DaysSchema, heading, open, type Slot } from '../slot.ts';

/** Schema of {@link Stage}. */
export const StageSchema = record({
  /** The stage. */
  id: IdSchema,
  /** Of the fixed amount; the stages of a clause sum to one whole. */
  share: ShareSchema,
  /** What makes it due: the last signature, the publication of the last deliverable, or the assessment's date. */
  trigger: z.enum(['signing', 'publication', 'assessment']),
  /** Calendar days after the trigger. */
  dueDays: DaysSchema,
  /** Publication of this deliverable alone; left out: of all that the fee pays for. */
  deliverableId: z.exactOptional(IdSchema),
  /** There where the stage is a performance deposit: paid only as the assessment's criteria are met. */
  deposit: z.exactOptional(
    record({
      /** The assessment clause whose criteria decide. */
      assessmentId: IdSchema,
      /** All or nothing, or for each criterion met its equal part. */
      release: z.enum(['all-or-nothing', 'pro-rata']),
    }),
  ),
});

/** A part of a fixed fee, with what makes it due. */
export type Stage = z.infer<typeof StageSchema>;

const required = {
  /** The fee clause whose fixed amount is staged. */
  feeId: IdSchema,
  /** The parts in which the fixed amount is paid. */
  stages: z.array(StageSchema).check(z.minLength(1)),
};

const optional = {
  /** How it is paid, in words. */
  method: z.exactOptional(TextSchema),
  /** Zone in which due days are counted; left out: the contract's. */
  zone: z.exactOptional(ZoneSchema),
  /** Paid out in another currency than it is owed in. */
  payout: z.exactOptional(
    record({
      /** The currency that is paid out. */
      currency: CurrencySchema,
      /** Whether the rate of the day it was earned or of the day it is due is taken. */
      rateAt: z.enum(['earned', 'due']),
      /** Whose rate is taken. */
      source: TextSchema,
    }),
  ),
};

/** Schema of payment in stages whose slots may be open. */
export const PaymentSchema = record({ ...heading('payment'), ...open(required), ...optional });

/** When a fee is paid, in stages, as a draft holds it. */
export type Payment = z.infer<typeof PaymentSchema>;

/** Schema of payment in stages with every slot filled. */
export const CompletePaymentSchema = record({ ...heading('payment'), ...required, ...optional });

/** Payment in stages with every slot filled. */
export type CompletePayment = z.infer<typeof CompletePaymentSchema>;

/** What payment in stages cannot do without. */
export const paymentSlots: readonly Slot<Payment>[] = [
  { at: '/feeId', name: { en: 'which fee is paid', 'zh-Hans': '支付的是哪一项费用' } },
  {
    at: '/stages',
    item: 'payment.stages',
    name: {
      en: 'the stages: share, trigger and due days',
      'zh-Hans': '分期：比例、触发条件与付款天数',
    },
  },
];
