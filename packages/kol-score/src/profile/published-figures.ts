import {
  CountSchema,
  IdSchema,
  InstantSchema,
  MoneySchema,
  openEnum,
  ProbabilitySchema,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

const Mean = z.nullable(z.number().check(z.gte(0)));
const Source = z.enum(['measured', 'declared', 'estimated']);

/** Schema of {@link PostAverages}. */
export const PostAveragesSchema = record({
  /** Number of posts that the averages are taken over; null where not stated. */
  posts: z.nullable(CountSchema),
  /** Mean views of a post; null where hidden. */
  views: Mean,
  /** Mean likes of a post; null where hidden. */
  likes: Mean,
  /** Mean comments of a post; null where hidden. */
  comments: Mean,
  /** Engagement rate as the source states it. */
  engagement: z.exactOptional(
    record({
      /** The rate, from 0 to 1. */
      rate: ProbabilitySchema,
      /** What engagements are divided by. */
      per: z.enum(['views', 'followers']),
    }),
  ),
  /** How the averages came to be known. */
  source: Source,
});

/** Averages over recent posts, as vendors export them. */
export interface PostAverages extends z.infer<typeof PostAveragesSchema> {}

/** Schema of {@link ShopFigures}. */
export const ShopFiguresSchema = record({
  /** Length of the window that the figures cover, in days; null where not stated. */
  days: z.nullable(z.int().check(z.gte(1))),
  /** Number of live sales in the window; null where not stated. */
  lives: z.nullable(CountSchema),
  /** Mean viewers of a live sale; null where not stated. */
  liveViewers: Mean,
  /** Mean views of a video with products; null where not stated. */
  videoViews: Mean,
  /** Units sold in the window, as a range. */
  units: z.exactOptional(
    record({
      /** Lower end. */
      lower: CountSchema,
      /** Upper end; null is open. */
      upper: z.nullable(CountSchema),
    }),
  ),
  /** Revenue in the window, as a range. */
  revenue: z.exactOptional(
    record({
      /** Lower end. */
      lower: MoneySchema,
      /** Upper end; null is open. */
      upper: z.nullable(MoneySchema),
    }),
  ),
  /** Part of the revenue that lives made, as a range. */
  liveRevenue: z.exactOptional(
    record({
      /** Lower end. */
      lower: MoneySchema,
      /** Upper end; null is open. */
      upper: z.nullable(MoneySchema),
    }),
  ),
  /** How the figures came to be known. */
  source: Source,
});

/** What a marketplace publishes about a creator's sales. Ranges are kept as ranges. */
export interface ShopFigures extends z.infer<typeof ShopFiguresSchema> {}

/** Schema of {@link FakeShare}. */
export const FakeShareSchema = record({
  /** Estimated share of followers that are not people, from 0 to 1. */
  value: ProbabilitySchema,
  /** Lower end of the interval. */
  low: ProbabilitySchema,
  /** Upper end of the interval. */
  high: ProbabilitySchema,
  /** How often the interval is meant to cover the true share, from 0 to 1. */
  level: ProbabilitySchema,
  /** Number of sampled followers that it is estimated from. */
  n: CountSchema,
});

/** The share of fake followers that `audit` estimates from a sample of followers. */
export interface FakeShare extends z.infer<typeof FakeShareSchema> {}

/** Schema of {@link FollowerCount}. */
export const FollowerCountSchema = record({
  /** When it was read. */
  at: InstantSchema,
  /** Number of followers at that time. */
  followers: CountSchema,
});

/** The number of followers at one time. */
export interface FollowerCount extends z.infer<typeof FollowerCountSchema> {}

/** Schema of {@link PromotedPrice}. */
export const PromotedPriceSchema = record({
  /** Category of the product, by the categories of briefs. */
  category: IdSchema,
  /** List price of one unit. */
  price: MoneySchema,
});

/** The price of a product that the creator has promoted; a price tier is estimated from it. */
export interface PromotedPrice extends z.infer<typeof PromotedPriceSchema> {}

/** Schema of {@link WorkQuote}. */
export const WorkQuoteSchema = record({
  /** What it pays for; `post` is one whose format is not stated. */
  work: openEnum(['live', 'short-video', 'image-text', 'story', 'post']),
  /** Length of the video in seconds, where the price depends on it. */
  seconds: z.exactOptional(
    record({
      /** Shortest. */
      from: CountSchema,
      /** Longest; null is open. */
      to: z.nullable(CountSchema),
    }),
  ),
  /** The price, as a range where one is given. */
  price: record({
    /** Lower end. */
    lower: MoneySchema,
    /** Upper end, the same for a single price; null is open. */
    upper: z.nullable(MoneySchema),
  }),
  /** How the price came to be known. */
  source: Source,
});

/** What a creator, or a model of a vendor, asks for one piece of work; the fee of a live session is `fee.fixed`. */
export interface WorkQuote extends z.infer<typeof WorkQuoteSchema> {}
