import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { MeasureSchema, ThresholdSchema } from '../../clause/measure.ts';
import { PAYEE, PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema, MarketSchema, record, ShareSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';
import { RateChangesSchema } from './rate-changes/schema.ts';
import { TiersSchema } from './tiers/schema.ts';

const ModelSchema = z.enum(['fixed', 'commission', 'base-plus-commission', 'fixed-plus-bonus']);

/** Which parts of a fee are owed. */
export type FeeModel = z.infer<typeof ModelSchema>;

/** Schema of {@link Deduction}. */
export const DeductionSchema = z.enum([
  'platform-coupon',
  'merchant-coupon',
  'tax',
  'shipping',
  'platform-fee',
  'returns',
]);

/** Deductions from the price paid before the commission rate applies. */
export type Deduction = z.infer<typeof DeductionSchema>;

interface WithModel {
  readonly model?: FeeModel | null;
}

const needs =
  (...models: readonly FeeModel[]) =>
  ({ model }: WithModel): boolean =>
    models.some((it) => it === model);

/** Whether the model of a fee names a fixed amount. */
export const hasFixed = needs('fixed', 'base-plus-commission', 'fixed-plus-bonus');
/** Whether the model of a fee names a commission. */
export const hasCommission = needs('commission', 'base-plus-commission');
/** Whether the model of a fee names a bonus. */
export const hasBonus = needs('fixed-plus-bonus');

/** Parts are needed by a model alone, so their slots settle the item of that model. */
const item = ({ model }: WithModel): string => `fee.${model ?? 'fixed'}`;

const ShareOfSchema = z.enum(['credited-sales', 'all-sales', 'gifts']);

/** What a commission is a share of. */
export type ShareOf = z.infer<typeof ShareOfSchema>;

const StepSchema = record({
  /** Threshold: a count, or an amount of money. */
  atLeast: ThresholdSchema,
  /** The bonus that the step pays, at least 0. */
  amount: AmountSchema,
});

const fixed = {
  when: hasFixed,
  slots: {
    /** The fixed amount, at least 0. */
    amount: slot(AmountSchema, { en: 'the fixed amount', 'zh-Hans': '固定费用金额' }, { item }),
    /** What the amount pays for: each published item, each live session, or the whole deal. */
    per: slot(
      z.enum(['item', 'session', 'deal']),
      {
        en: 'whether it is paid per item, session or deal',
        'zh-Hans': '按条、按场还是按整单计算',
      },
      { item },
    ),
  },
  optional: {},
} as const;

/** Schema of {@link SalesSelector}. */
const SalesSelectorSchema = record({
  /** Sales of these live sessions. */
  sessionIds: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
  /** Sales of these products. */
  productIds: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
  /** Sales with these discount codes. */
  codes: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
  /** Sales credited to these creators. */
  creatorIds: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
  /** Sales to buyers in these markets. */
  markets: z.exactOptional(z.array(MarketSchema).check(z.minLength(1))),
  /** Sales to buyers who had not bought before, or who had. */
  customer: z.exactOptional(z.enum(['new', 'returning'])),
  /** Sales that a paid advertisement led to, or that none did. */
  adDriven: z.exactOptional(z.boolean()),
});

/** Which sales a commission counts: those that meet every condition. */
export interface SalesSelector extends z.infer<typeof SalesSelectorSchema> {}

const commission = {
  when: hasCommission,
  slots: {
    /** The rate, in parts per million of the base (12 % is 120000). */
    rate: slot(ShareSchema, { en: 'the commission rate', 'zh-Hans': '佣金比例' }, { item }),
    /** Deductions before the rate applies; an empty list means the full price paid. */
    deductions: slot(
      z.array(DeductionSchema),
      { en: 'what the commission is worked out on', 'zh-Hans': '佣金计算基数' },
      { item, mayBeEmpty: true },
    ),
    /** Days between a sale and the time its commission is earned, to wait for returns. Default: 0. */
    holdDays: slot(
      DaysSchema,
      { en: 'how long commission is held for returns', 'zh-Hans': '佣金的退货观察期' },
      { item, maySayNothing: true },
    ),
    /** Days until payment after it is earned, or after the assessment if it is paid in stages. */
    dueDays: slot(
      DaysSchema,
      { en: 'when commission is due', 'zh-Hans': '佣金何时支付' },
      { item },
    ),
  },
  optional: {
    /**
     * What it is a share of: `credited-sales` of the payee; `all-sales` that facts report, whoever is credited with them and
     * also of products that the contract does not list, such as a royalty; or `gifts`, with what else viewers pay on a
     * platform, which facts report as sales credited to the payee. Only the first needs a clause that attributes sales.
     * `productIds` of `sales` limit each to some products. Default: credited sales.
     */
    of: z.exactOptional(ShareOfSchema),
    /** Conditions that a sale must meet, beside the deliverables of the fee. Default: none. */
    sales: z.exactOptional(SalesSelectorSchema),
    /**
     * Whether it is paid beside other commissions on the same sale. Default: no; of several commissions of one payer to one
     * payee a sale earns the one with the most conditions, in a tie the first of the contract.
     */
    inAddition: z.exactOptional(z.boolean()),
    /** Other rates from totals on; below the first of them `rate` applies. Default: none. */
    tiers: z.exactOptional(TiersSchema),
    /** Who may announce another rate. Default: nobody; the contract is amended. */
    rateChanges: z.exactOptional(RateChangesSchema),
    /** Whether what buyers get back reduces the commission. Default: it does. */
    returns: z.exactOptional(z.enum(['taken-off', 'kept'])),
  },
} as const;

const bonus = {
  when: hasBonus,
  slots: {
    /** What the bonus is measured by. */
    measure: slot(
      MeasureSchema,
      { en: 'what the bonus is measured by', 'zh-Hans': '奖金考核指标' },
      { item },
    ),
    /** Steps from the lowest up. */
    steps: slot(
      z.array(StepSchema).check(z.minLength(1)),
      { en: 'the steps of the bonus', 'zh-Hans': '奖金阶梯' },
      { item },
    ),
    /** Whether the highest step reached pays alone, or every step reached pays. */
    pays: slot(
      z.enum(['highest', 'every']),
      {
        en: 'whether the highest step or every step pays',
        'zh-Hans': '奖金取最高档还是逐档累加',
      },
      { item },
    ),
    /** Days after the assessment until it is paid. */
    dueDays: slot(DaysSchema, { en: 'when the bonus is due', 'zh-Hans': '奖金何时支付' }, { item }),
  },
  optional: {
    /** The metric of a data clause, where the measure is `metric`. */
    metricId: z.exactOptional(IdSchema),
  },
} as const;

const feeFields = clauseFields('fee', {
  name: { en: 'Fee', 'zh-Hans': '费用结构' },
  slots: {
    /** The party that pays. */
    payer: PAYER,
    /** The party that is paid. */
    payee: PAYEE,
    /** Which of the parts below are owed. */
    model: slot(ModelSchema, { en: 'the fee model', 'zh-Hans': '费用模式' }),
  },
  parts: {
    /** The fixed part, where the model has one. */
    fixed,
    /** The commission, where the model has one. */
    commission,
    /** The bonus, where the model has one. */
    bonus,
  },
  optional: {
    /** The deliverables it pays for. Default: all. */
    deliverableIds: z.exactOptional(z.array(IdSchema)),
  },
});

/** What is paid and by which model; slots may be open. */
export interface FeeClause extends z.infer<typeof feeFields.draft> {}

/** What is paid and by which model; every slot of the model is filled. */
export interface CompleteFeeClause extends z.infer<typeof feeFields.complete> {}

/** What the commission of a fee is a share of. */
export const shareOf = ({ commission }: Pick<FeeClause, 'commission'>): ShareOf =>
  commission?.of ?? 'credited-sales';

/** Whether a fee pays for sales that must be credited to somebody. */
export const paysForCredits = (fee: FeeClause): boolean =>
  hasCommission(fee) && shareOf(fee) === 'credited-sales';

/** The schemas of the kind `fee`. */
export const feeSchemas: ClauseSchemas<FeeClause, CompleteFeeClause> = feeFields;
