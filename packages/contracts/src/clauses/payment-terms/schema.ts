import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { IdSchema, PlainDateSchema, record, ShareSchema } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const WeekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** A day of the week. */
export type Weekday = z.infer<typeof WeekdaySchema>;

const BusinessDaysSchema = record({
  /** The days of the week on which banks are closed. */
  weekend: z.array(WeekdaySchema),
  /** The other days on which banks are closed. */
  holidays: z.array(PlainDateSchema),
  /** The last day that the list of holidays covers. */
  until: PlainDateSchema,
  /** Where a due day is no business day: the next one, or the one before. */
  roll: z.enum(['following', 'preceding']),
});

/** Which days are business days, and what becomes of a due day that is none. */
export interface BusinessDays extends z.infer<typeof BusinessDaysSchema> {}

const LateInterestSchema = record({
  /** The agreed rate per year, in parts per million. */
  rate: ShareSchema,
  /** The highest rate per year that the law allows; the lower of the two applies. */
  legalMaximum: ShareSchema,
  /** The days of a year by which interest is worked out. */
  yearDays: z.union([z.literal(360), z.literal(365)]),
  /** Days after the due day within which a payment is in time after all. */
  graceDays: DaysSchema,
});

/** Interest on payments that come late. */
export interface LateInterest extends z.infer<typeof LateInterestSchema> {}

const termsFields = clauseFields('payment-terms', {
  name: { en: 'Terms of payment', 'zh-Hans': '付款条件' },
  slots: {
    /** Whose payments they are. */
    payer: slot(IdSchema, { en: 'whose payments the terms govern', 'zh-Hans': '约束哪一方的付款' }),
  },
  optional: {
    /** Who is paid on these terms. Default: everybody whom the payer owes. */
    payees: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
    /** The least that is paid out at once; less is carried to the next due day. */
    minimum: z.exactOptional(
      record({
        /** The amount. */
        amount: AmountSchema,
        /** What is left below it: `paid` at the end of the term, or `kept` until it is reached. */
        atEnd: z.enum(['paid', 'kept']),
      }),
    ),
    /** Who bears what banks take for a payment; `shared`: each half, an odd unit to the payee. */
    bankFees: z.exactOptional(z.enum(['payer', 'payee', 'shared'])),
    /** Nothing falls due before an invoice, and then not before these days are over. */
    invoice: z.exactOptional(
      record({
        /** Days after the invoice was received. */
        days: DaysSchema,
      }),
    ),
    /** Due days move to the end of their month and these days on. */
    endOfMonth: z.exactOptional(
      record({
        /** Days after the end of the month. */
        days: DaysSchema,
      }),
    ),
    /** Due days move to the end of their quarter of the calendar and these days on. */
    endOfQuarter: z.exactOptional(
      record({
        /** Days after the end of the quarter. */
        days: DaysSchema,
      }),
    ),
    /**
     * How the days of this clause are counted. Default: calendar days. Business days that a contract of a declared type does
     * not define are Mondays to Fridays, holidays among them.
     */
    countedIn: z.exactOptional(z.enum(['calendar-days', 'business-days'])),
    /** Business days. Default: a payment may be due on any day. */
    businessDays: z.exactOptional(BusinessDaysSchema),
    /** The period in which a party may object to a statement. */
    objection: z.exactOptional(
      record({
        /** Days after the statement. */
        days: DaysSchema,
        /** Whether what the payer disputes in time is `held` back until that is settled, or `paid` nevertheless. */
        disputed: z.enum(['held', 'paid']),
      }),
    ),
    /** Whether what was paid and taken back lowers what is owed for something else. Default: true. */
    setOff: z.exactOptional(z.boolean()),
    /** Interest on late payments. Default: none. */
    lateInterest: z.exactOptional(LateInterestSchema),
  },
});

/** The terms on which a payer pays; slots may be open. */
export interface PaymentTermsClause extends z.infer<typeof termsFields.draft> {}

/** The terms on which a payer pays; every slot is filled. */
export interface CompletePaymentTermsClause extends z.infer<typeof termsFields.complete> {}

/** The schemas of the kind `payment-terms`. */
export const paymentTermsSchemas: ClauseSchemas<PaymentTermsClause, CompletePaymentTermsClause> =
  termsFields;

/** Days of the week and dates that are no business days. */
export type ClosedDays = Pick<BusinessDays, 'weekend' | 'holidays'>;

/** No holidays are known. */
const WEEKENDS: ClosedDays = { weekend: ['sat', 'sun'], holidays: [] };

type Counting = Pick<PaymentTermsClause, 'countedIn' | 'businessDays'>;

interface Typed {
  /** What kind of deal it is. */
  readonly dealType?: string;
}

/** Whether terms count the business days of a contract of a declared type that does not say which these are. */
export function countsWeekdays(
  { countedIn, businessDays }: Counting,
  { dealType }: Typed,
): boolean {
  return countedIn === 'business-days' && businessDays === undefined && dealType !== undefined;
}

/**
 * The days that are not counted where terms count business days: those that they name; weekends alone, where a contract of a
 * declared type does not name any.
 * @returns undefined where calendar days are counted
 */
export function uncountedDays(terms: Counting, contract: Typed): ClosedDays | undefined {
  if (terms.countedIn !== 'business-days') return undefined;
  return countsWeekdays(terms, contract) ? WEEKENDS : terms.businessDays;
}
