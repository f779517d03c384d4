import {
  AudienceSchema,
  IdSchema,
  InstantSchema,
  LanguageSchema,
  MarketSchema,
  MoneySchema,
  PlatformSchema,
  PriceTierSchema,
  ProbabilitySchema,
  ProvenanceSchema,
  record,
  ShareSchema,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** More followers than there are people indicate a wrong unit. */
const MOST_FOLLOWERS = 10_000_000_000;

const Whole = z
  .int({ error: 'a whole number written out (1200000, not "1.2M" or 1.5)' })
  .check(z.gte(0, { error: 'a count of at least 0' }));

const Followers = Whole.check(
  z.lte(MOST_FOLLOWERS, {
    error: 'at most 10,000,000,000 followers: more than there are people is a slip of units',
  }),
);

/** Schema of {@link CreatorPost}. */
export const CreatorPostSchema = record({
  id: IdSchema,
  publishedAt: InstantSchema,
  /** Null if the platform hides the figure; 0 means zero. */
  views: z.nullable(Whole),
  likes: z.nullable(Whole),
  comments: z.nullable(Whole),
  format: z.enum(['live', 'short-video', 'image-text']),
  category: IdSchema,
  sponsored: z.boolean(),
  brand: z.exactOptional(TextSchema),
  brandTier: z.exactOptional(PriceTierSchema),
  /** Whether a sponsored post is disclosed as such; omit if not checked. */
  disclosed: z.exactOptional(z.boolean()),
});

/** One post of a creator, with the figures that the platform shows; null is hidden, not zero. */
export interface CreatorPost extends z.infer<typeof CreatorPostSchema> {}

/** Schema of {@link PastLive}. */
export const PastLiveSchema = record({
  viewers: Whole,
  conversions: z.nullable(Whole),
  minutes: z.number().check(z.gte(0)),
  category: IdSchema,
  source: z.enum(['measured', 'declared']),
  /** Price tier of the products sold. Default: the creator's own. */
  tier: z.exactOptional(PriceTierSchema),
});

/** A past live sale: `measured` in your own room or shop, or `declared` by the creator. */
export interface PastLive extends z.infer<typeof PastLiveSchema> {}

/** Schema of {@link CreatorProfile}. */
export const CreatorProfileSchema = record({
  kind: z.literal('creator-profile'),
  version: z.literal(1),
  id: IdSchema,
  name: TextSchema,
  platform: PlatformSchema,
  market: MarketSchema,
  /** A count, or a count with its source; null if hidden. */
  followers: z.nullable(
    z.union([Followers, record({ value: z.nullable(Followers), source: ProvenanceSchema })]),
  ),
  posts: z.array(CreatorPostSchema),
  lives: z.exactOptional(z.array(PastLiveSchema)),
  audience: AudienceSchema,
  audienceSource: z.enum(['measured', 'declared', 'estimated']),
  /** The price tier of the products that the creator is known for. */
  priceTier: PriceTierSchema,
  tierSource: z.enum(['measured', 'declared', 'estimated']),
  /** Share of the creator's content by category, each 0 to 1. */
  categories: z.record(IdSchema, ProbabilitySchema),
  /** Languages spoken on camera, the main one first. */
  languages: z.array(LanguageSchema),
  /** The creator's price; omit if unknown. A part that is null is not charged. */
  fee: z.exactOptional(
    record({ fixed: z.nullable(MoneySchema), commission: z.nullable(ShareSchema) }),
  ),
  permits: z.exactOptional(
    z.array(
      record({
        market: MarketSchema,
        number: z.exactOptional(TextSchema),
        validUntil: z.nullable(InstantSchema),
      }),
    ),
  ),
});

/** What is known about a creator: the input of a grade. */
export interface CreatorProfile extends z.infer<typeof CreatorProfileSchema> {}
