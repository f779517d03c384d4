import * as z from 'zod/mini';
import { IdSchema, LanguageSchema, TextSchema } from '../id.ts';
import { WindowSchema, ZoneSchema } from '../instant.ts';
import { MarketSchema } from '../market.ts';
import { LocalTextSchema } from '../message.ts';
import { MoneySchema } from '../money/money.ts';
import { ShareSchema } from '../rate.ts';
import { record } from '../schema.ts';
import { DocumentReferenceSchema } from './reference.ts';

const Seconds = z.int().check(z.gte(0), z.lte(604_800));

/** Schema of {@link DisclosureRule}. */
export const DisclosureRuleSchema = z.discriminatedUnion('rule', [
  record({ rule: z.literal('max-gap'), seconds: Seconds }),
  record({ rule: z.literal('continuous') }),
  record({ rule: z.literal('whole-promotion') }),
  record({ rule: z.literal('before-and-during') }),
  record({ rule: z.literal('at-start') }),
]);

/**
 * When a disclosure must be seen or heard: at the start, the end and never further apart than
 * `max-gap`; through the whole stream; while anything is promoted; before the first product and during.
 */
export type DisclosureRule = z.infer<typeof DisclosureRuleSchema>;

/** Schema of {@link DisclosureDuty}. */
export const DisclosureDutySchema = record({
  id: IdSchema,
  market: MarketSchema,
  when: DisclosureRuleSchema,
  medium: z.enum(['picture', 'voice', 'either', 'both']),
  /** The label, by language; the first language listed in `languages` is the one the rule wants. */
  label: LocalTextSchema,
  languages: z.array(LanguageSchema).check(z.minLength(1)),
  citation: record({
    instrument: TextSchema,
    source: TextSchema,
    confidence: z.enum(['H', 'M', 'L', 'U']),
    /** Law, a platform's rule, or only a default of this project. */
    basis: z.enum(['law', 'platform', 'project-default']),
  }),
});

/** One market's duty to disclose, as a rule the room can keep and the log can prove. */
export type DisclosureDuty = z.infer<typeof DisclosureDutySchema>;

/** Schema of {@link RunSheetItem}. */
export const RunSheetItemSchema = record({
  id: IdSchema,
  /** Seconds after the window's start. */
  at: Seconds,
  seconds: Seconds,
  action: z.enum(['disclose', 'pin', 'promotion', 'questions', 'talk']),
  productId: z.exactOptional(IdSchema),
  dutyIds: z.exactOptional(z.array(IdSchema)),
  note: LocalTextSchema,
});

/** One line of the run sheet. */
export type RunSheetItem = z.infer<typeof RunSheetItemSchema>;

/** Schema of {@link SessionPlan}. */
export const SessionPlanSchema = record({
  kind: z.literal('session-plan'),
  version: z.literal(1),
  id: IdSchema,
  deliverableId: IdSchema,
  contract: DocumentReferenceSchema,
  format: z.enum(['one-to-one', 'showroom', 'interactive']),
  window: WindowSchema,
  zone: ZoneSchema,
  audience: z
    .array(
      record({ market: MarketSchema, languages: z.array(LanguageSchema).check(z.minLength(1)) }),
    )
    .check(z.minLength(1)),
  hosts: z
    .array(
      record({
        id: IdSchema,
        name: TextSchema,
        role: z.enum(['host', 'cohost', 'moderator', 'interpreter']),
      }),
    )
    .check(z.minLength(1)),
  products: z.array(
    record({
      id: IdSchema,
      name: TextSchema,
      price: MoneySchema,
      promotion: z.exactOptional(
        record({ id: IdSchema, text: LocalTextSchema, price: MoneySchema }),
      ),
    }),
  ),
  codes: z.array(record({ code: IdSchema, creator: IdSchema, discount: ShareSchema })),
  runSheet: z.array(RunSheetItemSchema),
  questions: record({ answerRequired: z.boolean() }),
  disclosures: z.array(DisclosureDutySchema),
  localization: z.array(
    record({
      market: MarketSchema,
      language: LanguageSchema,
      notes: z.array(LocalTextSchema),
      reviewedBy: z.nullable(TextSchema),
    }),
  ),
  languages: z.array(LanguageSchema).check(z.minLength(1)),
  recording: record({ required: z.boolean() }),
  dataToCollect: z.array(IdSchema),
  /** True when the host is generated, which some markets want disclosed through the whole stream. */
  aiHost: z.boolean(),
});

/** What a live session must be and do, compiled from a contract: the input of the room. */
export type SessionPlan = z.infer<typeof SessionPlanSchema>;
