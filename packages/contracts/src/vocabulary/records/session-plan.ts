import * as z from 'zod/mini';
import { AmountSchema } from '../money/amount.ts';
import { IdSchema, LanguageSchema, TextSchema } from '../value/id.ts';
import { WindowSchema, ZoneSchema } from '../value/instant.ts';
import { LocalTextSchema } from '../value/local-text.ts';
import { MarketSchema } from '../value/market.ts';
import { openEnum, openUnion } from '../value/open-union.ts';
import { ShareSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { HttpsUrlSchema } from '../value/url.ts';
import { DocumentReferenceSchema } from './reference.ts';

const Seconds = z.int().check(z.gte(0), z.lte(604_800));

/** Schema of {@link DisclosureRule}. */
export const DisclosureRuleSchema = openUnion('rule', [
  record({
    /** At the start, at the end, and at most this time apart. */
    rule: z.literal('max-gap'),
    /** Maximum time between two disclosures, in seconds. */
    seconds: Seconds,
  }),
  record({
    /** During the whole session. */
    rule: z.literal('continuous'),
  }),
  record({
    /** While anything is promoted. */
    rule: z.literal('whole-promotion'),
  }),
  record({
    /** Before the first product and while products are shown. */
    rule: z.literal('before-and-during'),
  }),
  record({
    /** When the stream begins. */
    rule: z.literal('at-start'),
  }),
]);

/**
 * When a disclosure is required: at the start and the end, with at most a given time in between (`max-gap`); during
 * the whole session; while a product is promoted; or before the first product and during promotion.
 */
export type DisclosureRule = z.infer<typeof DisclosureRuleSchema>;

/** Schema of {@link DisclosureDuty}. */
export const DisclosureDutySchema = record({
  /** Id of the duty, by which run sheet, script and log refer to it. */
  id: IdSchema,
  /** The market whose rule it is. */
  market: MarketSchema,
  /** When the disclosure must be made. */
  when: DisclosureRuleSchema,
  /** Whether it must be seen, heard, either or both. */
  medium: z.enum(['picture', 'voice', 'either', 'both']),
  /** The label, by language; the rule requires that of the first language in `languages`. */
  label: LocalTextSchema,
  /** Accepted languages, the one that the rule requires first. */
  languages: z.array(LanguageSchema).check(z.minLength(1)),
  /** What the duty rests on. */
  citation: record({
    /** The law or rule, with its article. */
    instrument: TextSchema,
    /** Where its text was read. */
    source: TextSchema,
    /** Confidence in the rule: high, medium, low, unverified. */
    confidence: z.enum(['H', 'M', 'L', 'U']),
    /** Whether it is based on law, a platform's rule, or a default of this project. */
    basis: z.enum(['law', 'platform', 'project-default']),
  }),
});

/** A market's duty to disclose, with a rule that can be checked against the session log. */
export interface DisclosureDuty extends z.infer<typeof DisclosureDutySchema> {}

/** Schema of {@link RunSheetItem}. */
export const RunSheetItemSchema = record({
  /** The line. */
  id: IdSchema,
  /** Seconds after the window's start. */
  at: Seconds,
  /** How long it lasts, in seconds. */
  seconds: Seconds,
  /** What the host does. */
  action: openEnum(['disclose', 'pin', 'promotion', 'questions', 'talk']),
  /** The product that it is about. */
  productId: z.exactOptional(IdSchema),
  /** The disclosure duties that it fulfils. */
  dutyIds: z.exactOptional(z.array(IdSchema)),
  /** What to say or show. */
  note: LocalTextSchema,
});

/** One line of the run sheet. */
export interface RunSheetItem extends z.infer<typeof RunSheetItemSchema> {}

/** Schema of {@link SessionPlan}. */
export const SessionPlanSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('session-plan'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** Id of the session, by which room, log and facts refer to it. */
  id: IdSchema,
  /** The deliverable clause that the session fulfils. */
  deliverableId: IdSchema,
  /** What it was made from: a contract, or a list of products with the list's hash. */
  contract: record({
    ...DocumentReferenceSchema.shape,
    /** `product-list`: there is no contract, so that no duties are known and nothing can be settled. Absent: a contract. */
    kind: z.exactOptional(openEnum(['contract', 'product-list'])),
  }),
  /** Room format: one viewer at a time, a stage to look at, or viewers who take part. */
  format: z.enum(['one-to-one', 'showroom', 'interactive']),
  /** When it is live. */
  window: WindowSchema,
  /** Time zone in which times are shown to people. */
  zone: ZoneSchema,
  /** Markets whose people are addressed. */
  audience: z
    .array(
      record({
        /** The market. */
        market: MarketSchema,
        /** Languages spoken to its people. */
        languages: z.array(LanguageSchema).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  /** Who is on camera or behind it. */
  hosts: z
    .array(
      record({
        /** The person; a creator's id where it is a creator. */
        id: IdSchema,
        /** Name shown to people. */
        name: TextSchema,
        /** What they do in the room. */
        role: z.enum(['host', 'cohost', 'moderator', 'interpreter']),
      }),
    )
    .check(z.minLength(1)),
  /** What is shown. */
  products: z.array(
    record({
      /** The product, as in the contract. */
      id: IdSchema,
      /** Name shown to people. */
      name: TextSchema,
      /** List price of one unit, at least 0. */
      price: AmountSchema,
      /** Page of the product. */
      url: z.exactOptional(HttpsUrlSchema),
      /** Picture of the product. */
      picture: z.exactOptional(HttpsUrlSchema),
      /** What can be chosen of it, such as sizes. Default: nothing. */
      variants: z.exactOptional(
        z.array(
          record({
            /** The variant, unique within its product. */
            id: IdSchema,
            /** Name shown to people. */
            name: TextSchema,
            /** List price of one unit, at least 0. Default: that of the product. */
            price: z.exactOptional(AmountSchema),
            /** Picture of the variant. Default: that of the product. */
            picture: z.exactOptional(HttpsUrlSchema),
          }),
        ),
      ),
      /** The offer made in the session. Default: the list price applies. */
      promotion: z.exactOptional(
        record({
          /** The promotion. */
          id: IdSchema,
          /** What it offers, in words. */
          text: LocalTextSchema,
          /** Price of one unit while it lasts, at least 0. */
          price: AmountSchema,
        }),
      ),
    }),
  ),
  /** Discount codes of the session. */
  codes: z.array(
    record({
      /** The code as buyers enter it. */
      code: IdSchema,
      /** The owner of the code. */
      creator: IdSchema,
      /** Discount on the price, in parts per million (10 % is 100000). */
      discount: ShareSchema,
    }),
  ),
  /** Run sheet: the actions of the session, in order of time. */
  runSheet: z.array(RunSheetItemSchema),
  /** How viewers' questions are treated. */
  questions: record({
    /** Whether the host must answer them. */
    answerRequired: z.boolean(),
  }),
  /** What must be disclosed, market by market. */
  disclosures: z.array(DisclosureDutySchema),
  /** Localization notes per market and language. */
  localization: z.array(
    record({
      /** The market. */
      market: MarketSchema,
      /** The language. */
      language: LanguageSchema,
      /** What to mind, in words. */
      notes: z.array(LocalTextSchema),
      /** Reviewer from the market; null if not reviewed yet. */
      reviewedBy: z.nullable(TextSchema),
    }),
  ),
  /** Languages spoken in the session, the main one first. */
  languages: z.array(LanguageSchema).check(z.minLength(1)),
  /** Whether the session is recorded. */
  recording: record({
    /** Whether the contract requires it. */
    required: z.boolean(),
  }),
  /** Figures that the contract's data clauses require. */
  dataToCollect: z.array(IdSchema),
  /** Whether the host is generated, which some markets require to be disclosed during the whole session. */
  aiHost: z.boolean(),
});

/** The requirements of one live session, derived from a contract. It is the input of the live room. */
export interface SessionPlan extends z.infer<typeof SessionPlanSchema> {}
