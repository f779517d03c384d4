import * as z from 'zod/mini';
import { contractExpects } from '../error/issues.ts';
import { IdSchema, LanguageSchema, MarketSchema, record } from '../vocabulary/index.ts';

/** Schema of {@link Bearer}. */
export const BearerSchema = z.union([
  z.literal('at-fault', { error: contractExpects('BEARER') }),
  IdSchema,
]);

/** Who bears a loss: the party at fault, or the party of an id. */
export type Bearer = z.infer<typeof BearerSchema>;

/** Schema of {@link Territory}. */
export const TerritorySchema = z.union([
  z.literal('worldwide', { error: contractExpects('TERRITORY') }),
  z.array(MarketSchema).check(z.minLength(1)),
]);

/** Where a right or a duty applies: everywhere, or in the named markets. */
export type Territory = z.infer<typeof TerritorySchema>;

/** Schema of {@link AddressedMarket}. */
export const AddressedMarketSchema = record({
  /** The market. */
  market: MarketSchema,
  /** Languages spoken to its people. */
  languages: z.array(LanguageSchema).check(z.minLength(1)),
});

/** A market whose people are addressed. */
export interface AddressedMarket extends z.infer<typeof AddressedMarketSchema> {}

/** Schema of a number of whole days, 0 to 3,650. */
export const DaysSchema = z
  .int({ error: contractExpects('DAYS') })
  .check(
    z.gte(0, { error: contractExpects('DAYS') }),
    z.lte(3650, { error: contractExpects('DAYS') }),
  );

/** Schema of {@link EndPayment}. */
export const EndPaymentSchema = z.enum(['delivered-only', 'pro-rata', 'refund']);

/** What is paid when a contract ends early. */
export type EndPayment = z.infer<typeof EndPaymentSchema>;
