import * as z from 'zod/mini';
import { contractExpects } from '../../contract/issues.ts';
import { CountSchema, IdSchema, record, ShareSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';
import { DaysSchema, heading, open, type Slot } from '../slot.ts';

/** What may be taken off the price paid before a commission is worked out. */
export const BASE_DEDUCTIONS = [
  'platform-coupon',
  'merchant-coupon',
  'tax',
  'shipping',
  'platform-fee',
  'returns',
] as const;

/** What a result is measured by, where a bonus or an assessment counts it. */
export const MEASURES = [
  'credited-orders',
  'credited-net-sales',
  'live-minutes',
  'deliveries',
  'metric',
] as const;

/** Schema of {@link Threshold}. */
export const ThresholdSchema = z.union([CountSchema, AmountSchema], {
  error: contractExpects('THRESHOLD'),
});

/** How much of a measure must be reached: a count, or an amount where the measure is money. */
export type Threshold = z.infer<typeof ThresholdSchema>;

/** Schema of {@link Measured}. */
export const MeasureSchema = z.enum(MEASURES);

/** What is counted: orders or net sales credited to the creator, minutes live, deliveries, or a reported metric. */
export type Measure = z.infer<typeof MeasureSchema>;

const fixed = {
  /** The fixed amount, at least 0. */
  amount: AmountSchema,
  /** What the amount pays for: each published item, each live session, or the whole deal. */
  per: z.enum(['item', 'session', 'deal']),
};

const commission = {
  /** The rate, in parts per million of the base (12 % is 120000). */
  rate: ShareSchema,
  /** What is taken off before the rate applies; an empty list means the full price paid, returns included. */
  deductions: z.array(z.enum(BASE_DEDUCTIONS)),
  /** Days after a sale before its commission is earned, so that returns can come in. */
  holdDays: DaysSchema,
  /** Days after it is earned, or after the assessment where it is staged, until it is paid. */
  dueDays: DaysSchema,
};

const bonus = {
  /** What the bonus is measured by. */
  measure: MeasureSchema,
  /** Steps from the lowest up. */
  steps: z
    .array(
      record({
        /** What must be reached: a count, or an amount where the measure is money. */
        atLeast: ThresholdSchema,
        /** The bonus that the step pays, at least 0. */
        amount: AmountSchema,
      }),
    )
    .check(z.minLength(1)),
  /** Whether the highest step reached pays alone, or every step reached pays. */
  pays: z.enum(['highest', 'every']),
  /** Days after the assessment until it is paid. */
  dueDays: DaysSchema,
};

const bonusOptions = {
  /** The metric of a data clause, where the measure is `metric`. */
  metricId: z.exactOptional(IdSchema),
};

const required = {
  /** The party that pays. */
  payer: IdSchema,
  /** The party that is paid. */
  payee: IdSchema,
  /** Which of the parts below are owed. */
  model: z.enum(['fixed', 'commission', 'base-plus-commission', 'fixed-plus-bonus']),
};

const optional = {
  /** The deliverables it pays for; left out: all. */
  deliverableIds: z.exactOptional(z.array(IdSchema)),
};

/** Schema of a fee whose slots may be open. */
export const FeeSchema = record({
  ...heading('fee'),
  ...open(required),
  /** The fixed part, where the model has one. */
  fixed: z.exactOptional(z.nullable(record(open(fixed)))),
  /** The commission, where the model has one. */
  commission: z.exactOptional(z.nullable(record(open(commission)))),
  /** The bonus, where the model has one. */
  bonus: z.exactOptional(z.nullable(record({ ...open(bonus), ...bonusOptions }))),
  ...optional,
});

/** What is paid and by which model, as a draft holds it. */
export type Fee = z.infer<typeof FeeSchema>;

/** Schema of a fee with every slot of its model filled. */
export const CompleteFeeSchema = record({
  ...heading('fee'),
  ...required,
  fixed: z.exactOptional(z.nullable(record(fixed))),
  commission: z.exactOptional(z.nullable(record(commission))),
  bonus: z.exactOptional(z.nullable(record({ ...bonus, ...bonusOptions }))),
  ...optional,
});

/** A fee with every slot of its model filled: the parts that the model names are there. */
export type CompleteFee = z.infer<typeof CompleteFeeSchema>;

type Model = NonNullable<Fee['model']>;

const byModel = (clause: Fee): string => `fee.${clause.model ?? 'model'}`;
const needs =
  (...models: Model[]) =>
  (clause: Fee): boolean =>
    clause.model !== undefined && clause.model !== null && models.includes(clause.model);
/** Whether the model of a fee names a fixed amount. */
export const hasFixed = needs('fixed', 'base-plus-commission', 'fixed-plus-bonus');
/** Whether the model of a fee names a commission. */
export const hasCommission = needs('commission', 'base-plus-commission');
/** Whether the model of a fee names a bonus. */
export const hasBonus = needs('fixed-plus-bonus');

/** What a fee cannot do without, by its model. */
export const feeSlots: readonly Slot<Fee>[] = [
  { at: '/payer', name: { en: 'who pays', 'zh-Hans': '由谁付款' } },
  { at: '/payee', name: { en: 'who is paid', 'zh-Hans': '付给谁' } },
  { at: '/model', name: { en: 'the fee model', 'zh-Hans': '费用模式' } },
  {
    at: '/fixed/amount',
    item: byModel,
    when: hasFixed,
    name: { en: 'the fixed amount', 'zh-Hans': '固定费用金额' },
  },
  {
    at: '/fixed/per',
    item: byModel,
    when: hasFixed,
    name: {
      en: 'whether it is paid per item, session or deal',
      'zh-Hans': '按条、按场还是按整单计算',
    },
  },
  {
    at: '/commission/rate',
    item: byModel,
    when: hasCommission,
    name: { en: 'the commission rate', 'zh-Hans': '佣金比例' },
  },
  {
    at: '/commission/deductions',
    item: byModel,
    when: hasCommission,
    // An empty list is an answer: nothing is taken off.
    filled: (clause) => Array.isArray(clause.commission?.deductions),
    name: { en: 'what the commission is worked out on', 'zh-Hans': '佣金计算基数' },
  },
  {
    at: '/commission/holdDays',
    item: byModel,
    when: hasCommission,
    name: { en: 'how long commission is held for returns', 'zh-Hans': '佣金的退货观察期' },
  },
  {
    at: '/commission/dueDays',
    item: byModel,
    when: hasCommission,
    name: { en: 'when commission is due', 'zh-Hans': '佣金何时支付' },
  },
  {
    at: '/bonus/measure',
    item: byModel,
    when: hasBonus,
    name: { en: 'what the bonus is measured by', 'zh-Hans': '奖金考核指标' },
  },
  {
    at: '/bonus/steps',
    item: byModel,
    when: hasBonus,
    name: { en: 'the steps of the bonus', 'zh-Hans': '奖金阶梯' },
  },
  {
    at: '/bonus/pays',
    item: byModel,
    when: hasBonus,
    name: {
      en: 'whether the highest step or every step pays',
      'zh-Hans': '奖金取最高档还是逐档累加',
    },
  },
  {
    at: '/bonus/dueDays',
    item: byModel,
    when: hasBonus,
    name: { en: 'when the bonus is due', 'zh-Hans': '奖金何时支付' },
  },
];
