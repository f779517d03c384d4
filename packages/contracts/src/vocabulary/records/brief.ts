import * as z from 'zod/mini';
import { IdSchema, LanguageSchema, TextSchema } from '../id.ts';
import { MarketSchema, PlatformSchema } from '../market.ts';
import { MoneySchema } from '../money/money.ts';
import { ProbabilitySchema, ShareSchema } from '../rate.ts';
import { record } from '../schema.ts';

/** Price tiers from the lowest up; the distance between two is a signed number of steps. */
export const PRICE_TIERS = ['budget', 'affordable', 'mid', 'premium', 'luxury'] as const;

/** Schema of {@link PriceTier}. */
export const PriceTierSchema = z.enum(PRICE_TIERS);

/** Where a product, or the products a creator is known for, stand in price within their category. */
export type PriceTier = z.infer<typeof PriceTierSchema>;

/** Schema of {@link Product}. */
export const ProductSchema = record({
  id: IdSchema,
  name: TextSchema,
  category: IdSchema,
  price: MoneySchema,
  tier: PriceTierSchema,
  /** Contribution margin before creator costs, of the price. */
  margin: ShareSchema,
  /** Share of sold units that come back, where known. */
  returns: z.exactOptional(ShareSchema),
});

/** A product line on offer. */
export type Product = z.infer<typeof ProductSchema>;

/** Schema of {@link Audience}. */
export const AudienceSchema = record({
  countries: z.exactOptional(z.record(MarketSchema, ProbabilitySchema)),
  languages: z.exactOptional(z.record(LanguageSchema, ProbabilitySchema)),
  ages: z.exactOptional(
    z.array(
      record({
        from: z.int().check(z.gte(0), z.lte(120)),
        to: z.nullable(z.int().check(z.gte(0), z.lte(120))),
        share: ProbabilitySchema,
      }),
    ),
  ),
  gender: z.exactOptional(record({ female: ProbabilitySchema, male: ProbabilitySchema })),
  interests: z.exactOptional(z.record(IdSchema, ProbabilitySchema)),
});

/** Shares of people by country, language, age bracket (`to` null is open), gender and interest, each from 0 to 1. */
export type Audience = z.infer<typeof AudienceSchema>;

/** Schema of {@link Brief}. */
export const BriefSchema = record({
  kind: z.literal('brief'),
  version: z.literal(1),
  id: IdSchema,
  name: z.exactOptional(TextSchema),
  products: z.array(ProductSchema).check(z.minLength(1, { error: 'at least one product' })),
  market: MarketSchema,
  platform: PlatformSchema,
  audience: AudienceSchema,
  shippableMarkets: z
    .array(MarketSchema)
    .check(z.minLength(1, { error: 'at least one market to ship to' })),
  budget: MoneySchema,
  goals: z.array(z.enum(['sales', 'leads', 'awareness'])),
  competitors: z.exactOptional(z.array(TextSchema)),
});

/** What a brand wants to sell, where, to whom, and for how much: the input of the whole loop. */
export type Brief = z.infer<typeof BriefSchema>;
