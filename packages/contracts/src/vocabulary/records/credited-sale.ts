import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';
import { FINDING_FIELDS } from '../finding/finding.ts';
import { AmountSchema } from '../money/amount.ts';
import { type Money, MoneySchema, toMinor } from '../money/money.ts';
import { IdSchema, TextSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { LocalTextSchema } from '../value/local-text.ts';
import { MarketSchema } from '../value/market.ts';
import { knownMembers, openEnum, openUnion } from '../value/open-union.ts';
import { ShareSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { Sha256Schema } from './reference.ts';

/** Schema of {@link Credit}. */
export const CreditSchema = record({
  /** Who is credited. */
  to: openUnion('party', [
    record({
      /** A creator. */
      party: z.literal('creator'),
      /** The creator who is credited. */
      id: IdSchema,
    }),
    record({
      /** A channel with no creator behind it. */
      party: z.literal('channel'),
      /** The channel that is credited. */
      id: IdSchema,
    }),
    record({
      /** Nobody: no touch was eligible. */
      party: z.literal('nobody'),
    }),
  ]),
  /** Amount credited, in the sale's currency and with its sign. */
  amount: MoneySchema,
  /** Share credited in parts per million, as the rule gives it; the amounts, not the shares, sum exactly. */
  share: ShareSchema,
  /** The evidence for the credit. */
  evidence: record({
    /** The touches behind it; none where the order itself is the evidence. */
    touchIds: z.array(IdSchema),
    /** How many more touches are behind it, all older than those listed. Default: none. */
    moreTouches: z.exactOptional(z.int().check(z.gte(1))),
    /** The rule that gave it, such as `last` or `code`. */
    ruleId: IdSchema,
    /** Revision of the policy that the rule is of. */
    ruleVersion: z.int().check(z.gte(1)),
    /** The reason in words. */
    why: LocalTextSchema,
  }),
});

/** A part of a sale's money, the party it is credited to, and the evidence. */
export interface Credit extends z.infer<typeof CreditSchema> {}

const CHANGES = ['sale', 'refund', 'cancellation', 'chargeback', 'chargeback-won'] as const;

/** The changes of money that this version knows; a list may hold sales with others of a later version. */
export const SALE_CHANGES: ReadonlySet<string> = new Set(CHANGES);

/** The parties of a credit that this version knows; a sale may hold others of a later version. */
export const CREDIT_PARTIES = knownMembers(CreditSchema.def.shape.to, 'party');

const BreakdownPartSchema = record({
  /**
   * What it is: a discount or coupon that the platform or the merchant pays for, tax, shipping, or a fee of the platform.
   * Parts of one kind are added up.
   */
  part: openEnum(['platform-coupon', 'merchant-coupon', 'tax', 'shipping', 'platform-fee']),
  /** How much, at least 0, in the currency of the sale. */
  amount: AmountSchema,
  /** Whether the money of the sale includes it; else it is on top of that money. */
  inside: z.boolean(),
});

/** Schema of {@link CreditedSale}. */
export const CreditedSaleSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('credited-sale'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The row: one order line, or one adjustment of it. */
  id: IdSchema,
  /** The order, under the shop's id. */
  orderId: IdSchema,
  /** The line of the order; null for the order as a whole. */
  lineId: z.nullable(IdSchema),
  /** Whether it is a sale, or a change that reduces or restores its money. */
  change: openEnum(CHANGES),
  /** The credited sale that this one adjusts; null for a sale. */
  adjusts: z.nullable(IdSchema),
  /** When the order was placed, or the money went back. */
  occurredAt: InstantSchema,
  /** When it became known. */
  recordedAt: InstantSchema,
  /** Increased when the row is reported again with other content; the highest revision counts. */
  revision: z.int().check(z.gte(1)),
  /** Whether the buyer had bought before. */
  customer: z.enum(['new', 'returning', 'unknown']),
  /** Where the buyer is; null where not known. */
  market: z.nullable(MarketSchema),
  /** What was bought; null where not known. */
  productId: z.nullable(IdSchema),
  /** How many pieces of the product, at least 1. Default: 1. */
  quantity: z.exactOptional(z.int().check(z.gte(1))),
  /** The live session that led to it or in whose room it was placed; null where there was none. */
  sessionId: z.nullable(IdSchema),
  /** The deliverable clause that led to it. Default: that of its session, else the only one that is not live. */
  deliverableId: z.exactOptional(IdSchema),
  /** The discount code that the buyer used. */
  code: z.exactOptional(IdSchema),
  /** Whether a paid advertisement led to it. */
  adDriven: z.exactOptional(z.boolean()),
  /**
   * Parts of the price, for commissions whose base leaves some of them out. A change of a sale needs none: what goes back
   * reduces the base in proportion.
   */
  breakdown: z.exactOptional(z.array(BreakdownPartSchema)),
  /** What was paid for the line; at most 0 where a refund, cancellation or chargeback takes it back, else at least 0. */
  money: MoneySchema,
  /** The money divided among those credited; the parts sum to it exactly. */
  credits: z.array(CreditSchema).check(z.minLength(1, { error: expects('CREDITS_SOME') })),
  /** The policy by which it was credited. */
  policy: record({
    /** The policy. */
    id: IdSchema,
    /** Its revision. */
    revision: z.int().check(z.gte(1)),
    /** Hash of its canonical JSON. */
    hash: Sha256Schema,
  }),
  /** Findings about the sale for people to look at. */
  findings: z.array(
    record({
      /** The finding's code. */
      code: IdSchema,
      /** The finding in words, in English. */
      detail: TextSchema,
      ...FINDING_FIELDS,
    }),
  ),
}).check(
  z.check(signsFit),
  z.refine(creditsSumExactly, {
    error: expects('CREDITS_SUM'),
    path: ['credits'],
  }),
  z.refine(breakdownFits, {
    error: expects('BREAKDOWN'),
    path: ['breakdown'],
  }),
);

/** What takes money back, and so has no amount above zero. */
const TAKES_BACK: ReadonlySet<string> = new Set(['refund', 'cancellation', 'chargeback']);

interface Signed {
  readonly change: string;
  readonly money: Money;
  readonly credits: readonly { readonly amount: Money }[];
}

/** Refuses a sale with a negative amount and a refund with a positive one. */
function signsFit({ value, issues }: z.core.ParsePayload<Signed>): void {
  if (!SALE_CHANGES.has(value.change)) return;
  const takesBack = TAKES_BACK.has(value.change);
  const expected = expects(takesBack ? 'SALE_AT_MOST_ZERO' : 'SALE_AT_LEAST_ZERO', {
    change: value.change,
  });
  const places = [
    { minor: value.money.minor, path: ['money', 'minor'] },
    ...value.credits.map(({ amount }, index) => ({
      minor: amount.minor,
      path: ['credits', index, 'amount', 'minor'],
    })),
  ];
  for (const { minor, path } of places) {
    if (minor === '0' || minor.startsWith('-') === takesBack) continue;
    issues.push({
      code: 'custom',
      input: value,
      path,
      message: expected(),
      params: { expected },
      continue: true,
    });
  }
}

function creditsSumExactly({
  money,
  credits,
}: {
  readonly money: Money;
  readonly credits: readonly { readonly amount: Money }[];
}): boolean {
  // An amount without digits has an issue of its own already.
  if (![money, ...credits.map(({ amount }) => amount)].every(hasDigits)) return true;
  let left = toMinor(money);
  for (const { amount } of credits) {
    if (amount.currency !== money.currency) return false;
    left -= toMinor(amount);
  }
  return left === 0n;
}

/** Whether all parts are in the sale's currency, and those inside its money are no more than it. */
function breakdownFits({
  money,
  breakdown = [],
}: {
  readonly money: Money;
  readonly breakdown?: readonly { readonly amount: Money; readonly inside: boolean }[];
}): boolean {
  if (![money, ...breakdown.map(({ amount }) => amount)].every(hasDigits)) return true;
  const paid = toMinor(money);
  const inside = breakdown.reduce((sum, it) => sum + (it.inside ? toMinor(it.amount) : 0n), 0n);
  return (
    breakdown.every(({ amount }) => amount.currency === money.currency) &&
    inside <= (paid < 0n ? -paid : paid)
  );
}

function hasDigits({ minor }: Money): boolean {
  return /^-?\d+$/.test(minor);
}

/** One order line, or one adjustment of it, with credits that sum to its money exactly. */
export interface CreditedSale extends z.infer<typeof CreditedSaleSchema> {}
