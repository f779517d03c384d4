import * as z from 'zod/mini';
import { IdSchema, TextSchema } from '../id.ts';
import { InstantSchema } from '../instant.ts';
import { MarketSchema } from '../market.ts';
import { LocalTextSchema } from '../message.ts';
import { type Money, MoneySchema, toMinor } from '../money/money.ts';
import { ShareSchema } from '../rate.ts';
import { record } from '../schema.ts';
import { Sha256Schema } from './reference.ts';

/** Schema of {@link Credit}. */
export const CreditSchema = record({
  to: z.discriminatedUnion('party', [
    record({ party: z.literal('creator'), id: IdSchema }),
    record({ party: z.literal('channel'), id: IdSchema }),
    record({ party: z.literal('nobody') }),
  ]),
  amount: MoneySchema,
  /** Of the sale's money, as the rule gives it; the amounts, not the shares, sum exactly. */
  share: ShareSchema,
  evidence: record({
    touchIds: z.array(IdSchema),
    ruleId: IdSchema,
    ruleVersion: z.int().check(z.gte(1)),
    why: LocalTextSchema,
  }),
});

/** A part of a sale's money, for whom, and by which evidence. */
export type Credit = z.infer<typeof CreditSchema>;

/** Schema of {@link CreditedSale}. */
export const CreditedSaleSchema = record({
  kind: z.literal('credited-sale'),
  version: z.literal(1),
  id: IdSchema,
  orderId: IdSchema,
  lineId: z.nullable(IdSchema),
  /** A sale, or what takes money back or gives it again. */
  change: z.enum(['sale', 'refund', 'cancellation', 'chargeback', 'chargeback-won']),
  /** The credited sale that this one adjusts; null for a sale. */
  adjusts: z.nullable(IdSchema),
  occurredAt: InstantSchema,
  recordedAt: InstantSchema,
  revision: z.int().check(z.gte(1)),
  customer: z.enum(['new', 'returning', 'unknown']),
  market: z.nullable(MarketSchema),
  productId: z.nullable(IdSchema),
  sessionId: z.nullable(IdSchema),
  /** Signed: adjustments that take money back are negative. */
  money: MoneySchema,
  credits: z.array(CreditSchema).check(z.minLength(1)),
  policy: record({ id: IdSchema, revision: z.int().check(z.gte(1)), hash: Sha256Schema }),
  findings: z.array(record({ code: IdSchema, detail: TextSchema })),
}).check(
  z.refine(creditsSumExactly, {
    error: "credits in the sale's currency that sum to its money exactly",
    path: ['credits'],
  }),
);

function creditsSumExactly({
  money,
  credits,
}: {
  readonly money: Money;
  readonly credits: readonly { readonly amount: Money }[];
}): boolean {
  // What is no amount has been told already, by its own path.
  if (![money, ...credits.map(({ amount }) => amount)].every(hasDigits)) return true;
  let left = toMinor(money);
  for (const { amount } of credits) {
    if (amount.currency !== money.currency) return false;
    left -= toMinor(amount);
  }
  return left === 0n;
}

function hasDigits({ minor }: Money): boolean {
  return /^-?\d+$/.test(minor);
}

/** One order line, or one adjustment of it, with its money credited so that the credits sum to it exactly. */
export type CreditedSale = z.infer<typeof CreditedSaleSchema>;
