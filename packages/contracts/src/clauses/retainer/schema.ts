import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { PAYEE, PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema, PlainDateSchema, record, ShareSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const ModelSchema = z.enum(['instalments', 'monthly', 'weekly']);

/** Whether amounts are paid on named days, or for every month or week. */
export type RetainerModel = z.infer<typeof ModelSchema>;

interface WithModel {
  readonly model?: RetainerModel | null;
}

/** Whether a retainer names the days of its payments. */
export const hasInstalments = ({ model }: WithModel): boolean => model === 'instalments';
/** Whether a retainer is paid for every month or week. */
export const isPeriodic = ({ model }: WithModel): boolean =>
  model === 'monthly' || model === 'weekly';

const InstalmentSchema = record({
  /** The instalment. */
  id: IdSchema,
  /** The day on which it is earned and due. */
  on: PlainDateSchema,
  /** The amount, at least 0. Default: its share of the total. */
  amount: z.exactOptional(AmountSchema),
  /** Its part of the total, in parts per million; the shares of all instalments sum to one whole. */
  share: z.exactOptional(ShareSchema),
});

/** An amount that is paid on a day. */
export interface Instalment extends z.infer<typeof InstalmentSchema> {}

const EscalationSchema = z.discriminatedUnion('of', [
  record({
    /** Each year adds a part of the first year's amount. */
    of: z.literal('first-year'),
    /** The part, in parts per million. */
    rate: ShareSchema,
  }),
  record({
    /** Each year adds a part of the amount of the year before, which is rounded to a minor unit. */
    of: z.literal('year-before'),
    /** The part, in parts per million. */
    rate: ShareSchema,
  }),
  record({
    /** Each year adds the same amount. */
    of: z.literal('amount'),
    /** The amount, at least 0. */
    amount: AmountSchema,
  }),
]);

/** How the amount of a period rises with every year of the contract after the first. */
export type Escalation = z.infer<typeof EscalationSchema>;

const retainerFields = clauseFields('retainer', {
  name: { en: 'Retainer', 'zh-Hans': '固定酬金' },
  slots: {
    /** The party that pays. */
    payer: PAYER,
    /** The party that is paid. */
    payee: PAYEE,
    /** Named days, or every month or week. */
    model: slot(ModelSchema, {
      en: 'whether it is paid on named days, monthly or weekly',
      'zh-Hans': '按约定日期、按月还是按周支付',
    }),
  },
  parts: {
    /** The payments on named days. */
    instalments: {
      when: hasInstalments,
      slots: {
        /** The instalments, each with an amount, or each with its share of the total. */
        parts: slot(z.array(InstalmentSchema).check(z.minLength(1)), {
          en: 'the instalments: day and amount',
          'zh-Hans': '各期的日期与金额',
        }),
      },
      optional: {
        /** The amount that the shares divide by largest remainder, ties to the earliest of the list; at least 0. */
        total: z.exactOptional(AmountSchema),
      },
    },
    /** The payment for every month or week. */
    periodic: {
      when: isPeriodic,
      slots: {
        /** The amount of a whole month or week, at least 0. */
        amount: slot(AmountSchema, { en: 'the amount of a period', 'zh-Hans': '每期金额' }),
        /** The first day. Months begin on its day of the month, in shorter months on their last; weeks on its weekday. */
        from: slot(PlainDateSchema, { en: 'from when it is paid', 'zh-Hans': '起始日' }),
        /** The last day. A period that it cuts short is paid by its days. */
        until: slot(PlainDateSchema, { en: 'until when it is paid', 'zh-Hans': '截止日' }),
        /** Whether a period is earned on its first day, or when its last has ended. */
        paid: slot(z.enum(['in-advance', 'in-arrears']), {
          en: 'whether it is paid in advance or in arrears',
          'zh-Hans': '预付还是后付',
        }),
        /** Days until payment after a period is earned. */
        dueDays: slot(DaysSchema, { en: 'when it is due', 'zh-Hans': '何时支付' }),
      },
      optional: {
        /** How it rises with every year of the contract after the first. Default: it does not. */
        escalation: z.exactOptional(EscalationSchema),
      },
    },
  },
});

/** Amounts owed by the calendar, whatever is delivered; slots may be open. */
export interface RetainerClause extends z.infer<typeof retainerFields.draft> {}

/** Amounts owed by the calendar, whatever is delivered; every slot of the model is filled. */
export interface CompleteRetainerClause extends z.infer<typeof retainerFields.complete> {}

/** The schemas of the kind `retainer`. */
export const retainerSchemas: ClauseSchemas<RetainerClause, CompleteRetainerClause> =
  retainerFields;
