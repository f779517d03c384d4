import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema } from '../../clause/terms.ts';
import {
  CurrencySchema,
  IdSchema,
  record,
  ShareSchema,
  TextSchema,
  ZoneSchema,
} from '../../vocabulary/index.ts';
import { DepositSchema } from './deposit.ts';

const StageSchema = record({
  /** The stage. */
  id: IdSchema,
  /** Of the fixed amount; the stages of a clause sum to one whole. */
  share: ShareSchema,
  /**
   * Trigger: the last signature, the publication of the last deliverable that is published, the completion of the last
   * deliverable of any form (published, held, attended or delivered), or the assessment's date.
   */
  trigger: z.enum(['signing', 'publication', 'assessment', 'completion']),
  /** Calendar days after the trigger. */
  dueDays: DaysSchema,
  /** Publication or completion of this deliverable alone. Default: of all that the fee pays for. */
  deliverableId: z.exactOptional(IdSchema),
  /** Makes the stage a performance deposit: paid only as the criteria of the assessment are met. */
  deposit: z.exactOptional(DepositSchema),
});

/** A part of a fixed fee, with its trigger. */
export interface Stage extends z.infer<typeof StageSchema> {}

const paymentFields = clauseFields('payment', {
  name: { en: 'Payment in stages', 'zh-Hans': '分期付款' },
  slots: {
    /** The fee clause whose fixed amount is paid in stages. */
    feeId: slot(IdSchema, { en: 'which fee is paid', 'zh-Hans': '支付的是哪一项费用' }),
    /** The parts in which the fixed amount is paid. */
    stages: slot(
      z.array(StageSchema).check(z.minLength(1)),
      {
        en: 'the stages: share, trigger and due days',
        'zh-Hans': '分期：比例、触发条件与付款天数',
      },
      { item: 'payment.stages' },
    ),
  },
  optional: {
    /** How it is paid, in words. */
    method: z.exactOptional(TextSchema),
    /** Zone in which due days are counted. Default: the contract's. */
    zone: z.exactOptional(ZoneSchema),
    /** Payment in another currency than that of the contract. */
    payout: z.exactOptional(
      record({
        /** The currency that is paid out. */
        currency: CurrencySchema,
        /**
         * The day of the exchange rate: when it was earned, or when it is due, by terms of payment where they move that day. What
         * is paid before it is known or over is paid at the rate of the day of payment. A minimum payout does not change the rate.
         */
        rateAt: z.enum(['earned', 'due']),
        /** Source of the exchange rate. */
        source: TextSchema,
      }),
    ),
  },
});

/** Payment of a fixed fee in stages; slots may be open. */
export interface PaymentClause extends z.infer<typeof paymentFields.draft> {}

/** Payment of a fixed fee in stages; every slot is filled. */
export interface CompletePaymentClause extends z.infer<typeof paymentFields.complete> {}

/** The schemas of the kind `payment`. */
export const paymentSchemas: ClauseSchemas<PaymentClause, CompletePaymentClause> = paymentFields;
