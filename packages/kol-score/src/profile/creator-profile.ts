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

/** More than the people on earth is a slip of units, not an audience. */
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
  /** Null where the platform hides them; never zero for hidden. */
  views: z.nullable(Whole),
  likes: z.nullable(Whole),
  comments: z.nullable(Whole),
  format: z.enum(['live', 'short-video', 'image-text']),
  category: IdSchema,
  sponsored: z.boolean(),
  brand: z.exactOptional(TextSchema),
  brandTier: z.exactOptional(PriceTierSchema),
  /** Whether a sponsored post says so; left out where nobody looked. */
  disclosed: z.exactOptional(z.boolean()),
});

/** One post of a creator, with the figures as the platform shows them; null is hidden, not zero. */
export interface CreatorPost extends z.infer<typeof CreatorPostSchema> {}

/** Schema of {@link PastLive}. */
export const PastLiveSchema = record({
  viewers: Whole,
  conversions: z.nullable(Whole),
  minutes: z.number().check(z.gte(0)),
  category: IdSchema,
  source: z.enum(['measured', 'declared']),
  /** Price tier of what was sold; left out: the creator's own. */
  tier: z.exactOptional(PriceTierSchema),
});

/** A past live sale: `measured` in a room or shop of our own, or `declared` by the creator. */
export interface PastLive extends z.infer<typeof PastLiveSchema> {}

/** Schema of {@link CreatorProfile}. */
export const CreatorProfileSchema = record({
  kind: z.literal('creator-profile'),
  version: z.literal(1),
  id: IdSchema,
  name: TextSchema,
  platform: PlatformSchema,
  market: MarketSchema,
  /** A count, or a figure with its source; null where hidden. */
  followers: z.nullable(
    z.union([Followers, record({ value: z.nullable(Followers), source: ProvenanceSchema })]),
  ),
  posts: z.array(CreatorPostSchema),
  lives: z.exactOptional(z.array(PastLiveSchema)),
  audience: AudienceSchema,
  audienceSource: z.enum(['measured', 'declared', 'estimated']),
  /** The price tier of the products they are known for. */
  priceTier: PriceTierSchema,
  tierSource: z.enum(['measured', 'declared', 'estimated']),
  /** Share of their content by category. */
  categories: z.record(IdSchema, ProbabilitySchema),
  /** The languages they speak in front of the camera, the first one first. */
  languages: z.array(LanguageSchema),
  /** What they ask; left out where not known. A part that is null is not asked. */
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

/** What is known of a creator: the input of a grade. */
export interface CreatorProfile extends z.infer<typeof CreatorProfileSchema> {}
