import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';
import { AmountSchema } from '../money/amount.ts';
import { IdSchema, LanguageSchema, TextSchema } from '../value/id.ts';
import { ProbabilitySchema } from '../value/interval.ts';
import { LocalTextSchema } from '../value/local-text.ts';
import { MarketSchema, PlatformSchema } from '../value/market.ts';
import { openEnum } from '../value/open-union.ts';
import { ShareSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';

/** The price tiers, cheapest first. The distance between two tiers is a signed number of steps. */
export const PRICE_TIERS = ['budget', 'affordable', 'mid', 'premium', 'luxury'] as const;

/** Schema of {@link PriceTier}. */
export const PriceTierSchema = z.enum(PRICE_TIERS);

/** The price level of a product within its category, or of the products that a creator is known for. */
export type PriceTier = z.infer<typeof PriceTierSchema>;

/** Schema of {@link Product}. */
export const ProductSchema = record({
  /** The product, under the shop's own id. */
  id: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** Category, in the same terms as the posts and categories of creator profiles. */
  category: IdSchema,
  /** List price of one unit, at least 0. */
  price: AmountSchema,
  /** Price level within its category. */
  tier: PriceTierSchema,
  /** Contribution margin before creator costs, in parts per million of the price (62 % is 620000). */
  margin: ShareSchema,
  /** Share of sold units that are returned, in parts per million. Default: 0. */
  returns: z.exactOptional(ShareSchema),
});

/** A product that the brand offers. */
export interface Product extends z.infer<typeof ProductSchema> {}

/** Schema of {@link Audience}. */
export const AudienceSchema = record({
  /** Share of people by country, each from 0 to 1. */
  countries: z.exactOptional(z.record(MarketSchema, ProbabilitySchema)),
  /** Share of people by language, each from 0 to 1. */
  languages: z.exactOptional(z.record(LanguageSchema, ProbabilitySchema)),
  /** Share of people by age bracket. */
  ages: z.exactOptional(
    z.array(
      record({
        /** Youngest age of the bracket, in years. */
        from: z.int().check(z.gte(0), z.lte(120)),
        /** Oldest age of the bracket, in years; null is open. */
        to: z.nullable(z.int().check(z.gte(0), z.lte(120))),
        /** Share of people in the bracket, from 0 to 1. */
        share: ProbabilitySchema,
      }),
    ),
  ),
  /** Share of people by gender. */
  gender: z.exactOptional(
    record({
      /** Share of women, from 0 to 1. */
      female: ProbabilitySchema,
      /** Share of men, from 0 to 1. */
      male: ProbabilitySchema,
    }),
  ),
  /** Share of people who care about a topic, by topic, each from 0 to 1; topics may overlap. */
  interests: z.exactOptional(z.record(IdSchema, ProbabilitySchema)),
});

/** Shares of people by country, language, age bracket (`to` null is open), gender and interest, each from 0 to 1. */
export interface Audience extends z.infer<typeof AudienceSchema> {}

/** Schema of {@link RequiredPermit}. */
export const RequiredPermitSchema = record({
  /** The market that requires it. */
  market: MarketSchema,
  /** What the permit is called, with its article where the language has one. */
  name: LocalTextSchema,
  /** The law that requires it. */
  citation: z.exactOptional(TextSchema),
  /** The rule of `@livelane/contracts/law` that it was filled in from. Default: entered by hand. */
  ruleId: z.exactOptional(IdSchema),
});

/** A permit that a creator must hold to advertise in a market. */
export type RequiredPermit = z.infer<typeof RequiredPermitSchema>;

/** Schema of {@link Brief}. */
export const BriefSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('brief'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** Id of the brief, by which grades and contracts refer to it. */
  id: IdSchema,
  /** Name of the campaign. */
  name: z.exactOptional(TextSchema),
  /** The product lines on offer. */
  products: z
    .array(ProductSchema)
    .check(z.minLength(1, { error: expects('AT_LEAST_ITEMS', { minimum: 1 }) })),
  /** The market to sell in first; its law and its grading weights apply. */
  market: MarketSchema,
  /** Where the live session is to be seen. */
  platform: PlatformSchema,
  /** Target audience, as shares. */
  audience: AudienceSchema,
  /** Markets that the shop ships to. */
  shippableMarkets: z
    .array(MarketSchema)
    .check(z.minLength(1, { error: expects('AT_LEAST_ITEMS', { minimum: 1 }) })),
  /** Maximum cost of the campaign, at least 0. */
  budget: AmountSchema,
  /** Cost of product samples and production for one live, or one video, beside what the creator asks. Default: 0. */
  samples: z.exactOptional(AmountSchema),
  /**
   * Share of agreed lives, or videos, that do not take place, in parts per million: the samples are lost, the fee is not
   * paid. Default: 0.
   */
  noShow: z.exactOptional(ShareSchema),
  /** What the campaign is for. */
  goals: z.array(openEnum(['sales', 'leads', 'awareness'])),
  /** Brands whose sponsorship of a creator fails a gate. */
  competitors: z.exactOptional(z.array(TextSchema)),
  /** What the creator is to make; the money that a grade expects is that of one. Default: `live`. */
  format: z.exactOptional(openEnum(['live', 'short-video'])),
  /** Sentences in the tone that the brand wants, with which the texts of posts are compared. */
  tone: z.exactOptional(z.array(TextSchema)),
  /**
   * Labels by which a text shows that it is advertising, as `livelane-contracts permits` fills them in beside the permits.
   * Default: the words for advertising in common languages.
   */
  labels: z.exactOptional(z.array(TextSchema)),
  /** Permits that a creator must hold, as `livelane-contracts permits` fills them in. Default: none is required. */
  permits: z.exactOptional(z.array(RequiredPermitSchema)),
});

/**
 * A brand's request: what to sell, in which market, to which audience, for how much. It is the first record of the
 * loop.
 */
export interface Brief extends z.infer<typeof BriefSchema> {}
