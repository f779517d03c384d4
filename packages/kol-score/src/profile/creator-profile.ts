import {
  AudienceSchema,
  CountSchema,
  expects,
  groupDigits,
  IdSchema,
  InstantSchema,
  LanguageSchema,
  MarketSchema,
  MoneySchema,
  openEnum,
  PlatformSchema,
  PriceTierSchema,
  ProbabilitySchema,
  ProvenanceSchema,
  record,
  ShareSchema,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { kolExpects } from '../text/issues.ts';
import {
  FakeShareSchema,
  FollowerCountSchema,
  PostAveragesSchema,
  PromotedPriceSchema,
  ShopFiguresSchema,
  WorkQuoteSchema,
} from './published-figures.ts';

/** More followers than there are people indicate a wrong unit. */
const MOST_FOLLOWERS = 10_000_000_000;

const Followers = z.int({ error: expects('COUNT') }).check(
  z.gte(0, { error: expects('AT_LEAST', { minimum: 0 }) }),
  z.lte(MOST_FOLLOWERS, {
    error: kolExpects('FOLLOWERS_MOST', { maximum: groupDigits(MOST_FOLLOWERS) }),
  }),
);

/** Schema of {@link CreatorPost}. */
export const CreatorPostSchema = record({
  /** The post. */
  id: IdSchema,
  /** When it was published. */
  publishedAt: InstantSchema,
  /** Null if the platform hides the figure; 0 means zero. */
  views: z.nullable(CountSchema),
  /** Number of likes; null where hidden. */
  likes: z.nullable(CountSchema),
  /** Number of comments; null where hidden. */
  comments: z.nullable(CountSchema),
  /** What it is. */
  format: openEnum(['live', 'short-video', 'image-text']),
  /** What it is about, by the categories of briefs. */
  category: IdSchema,
  /** Whether somebody paid for it. */
  sponsored: z.boolean(),
  /** Who paid for it. */
  brand: z.exactOptional(TextSchema),
  /** Price tier of what was advertised. */
  brandTier: z.exactOptional(PriceTierSchema),
  /** Whether a sponsored post is disclosed as such; omit if not checked. */
  disclosed: z.exactOptional(z.boolean()),
  /** Its caption or transcript. */
  text: z.exactOptional(TextSchema),
  /** Questions of viewers that the creator answered below it. */
  answers: z.exactOptional(CountSchema),
});

/** One post of a creator, with the figures that the platform shows; null is hidden, not zero. */
export interface CreatorPost extends z.infer<typeof CreatorPostSchema> {}

/** Schema of {@link PastLive}. */
export const PastLiveSchema = record({
  /** Number of people who watched. */
  viewers: CountSchema,
  /** Units sold; null where not known. */
  conversions: z.nullable(CountSchema),
  /** How long it lasted, in minutes. */
  minutes: z.number().check(z.gte(0)),
  /** What was sold, by the categories of briefs. */
  category: IdSchema,
  /** Whether we measured it or the creator declared it. */
  source: z.enum(['measured', 'declared']),
  /** Price tier of the products sold. Default: the creator's own. */
  tier: z.exactOptional(PriceTierSchema),
  /** What it was for; a `rehearsal` and a `scripted` session are not evidence. Default: `show`. */
  purpose: z.exactOptional(openEnum(['show', 'rehearsal', 'scripted'])),
});

/** A past live sale: `measured` in your own room or shop, or `declared` by the creator. */
export interface PastLive extends z.infer<typeof PastLiveSchema> {}

/** Schema of {@link CreatorProfile}. */
export const CreatorProfileSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('creator-profile'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The creator, under the platform's id; the contract's party has the same. */
  id: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** Where the followers are. */
  platform: PlatformSchema,
  /** Where the creator lives and works. */
  market: MarketSchema,
  /** A count, or a count with its source; null if hidden. */
  followers: z.nullable(
    z.union([
      Followers,
      record({
        /** Number of followers; null where hidden. */
        value: z.nullable(Followers),
        /** Where the number comes from. */
        source: ProvenanceSchema,
      }),
    ]),
  ),
  /** Recent posts, as many as are known. */
  posts: z.array(CreatorPostSchema),
  /** The person behind the account, where one person's accounts on several platforms are known. */
  person: z.exactOptional(IdSchema),
  /** Averages over recent posts; of these and `posts`, those of the higher engagement count. */
  averages: z.exactOptional(PostAveragesSchema),
  /** What a marketplace publishes about the creator's sales. */
  shop: z.exactOptional(ShopFiguresSchema),
  /** Prices of products that the creator has promoted. */
  promotedPrices: z.exactOptional(z.array(PromotedPriceSchema)),
  /** Past numbers of followers, in any order. */
  followerHistory: z.exactOptional(z.array(FollowerCountSchema)),
  /** Share of fake followers, as `audit` estimates it. */
  fakeShare: z.exactOptional(FakeShareSchema),
  /** Past live sales. Absent: none known. */
  lives: z.exactOptional(z.array(PastLiveSchema)),
  /** Who follows: shares of people. */
  audience: AudienceSchema,
  /** Where the audience figures come from. */
  audienceSource: z.enum(['measured', 'declared', 'estimated']),
  /** The price tier of the products that the creator is known for; null where not known. */
  priceTier: z.nullable(PriceTierSchema),
  /** Where the price tier comes from. */
  tierSource: z.enum(['measured', 'declared', 'estimated']),
  /** Share of the creator's content by category, each 0 to 1. */
  categories: z.record(IdSchema, ProbabilitySchema),
  /** Languages spoken on camera, the main one first. */
  languages: z.array(LanguageSchema),
  /** The creator's price; omit if unknown. A part that is null is not charged; without `fixed`, a quote is missing. */
  fee: z.exactOptional(
    record({
      /** Fixed fee for one live session; null if none; omit if not known. */
      fixed: z.exactOptional(z.nullable(MoneySchema)),
      /** Commission, in parts per million of sales without returns; null if none. */
      commission: z.nullable(ShareSchema),
    }),
  ),
  /** Prices of other work than one live session, or price ranges, as the source lists them. */
  quotes: z.exactOptional(z.array(WorkQuoteSchema)),
  /** Permits to advertise or sell. */
  permits: z.exactOptional(
    z.array(
      record({
        /** The market that requires it. */
        market: MarketSchema,
        /** Its number. */
        number: z.exactOptional(TextSchema),
        /** When it runs out; null is open. */
        validUntil: z.nullable(InstantSchema),
      }),
    ),
  ),
});

/** What is known about a creator: the input of a grade. */
export interface CreatorProfile extends z.infer<typeof CreatorProfileSchema> {}
