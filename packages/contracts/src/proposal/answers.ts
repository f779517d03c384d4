import * as z from 'zod/mini';
import { contractExpects } from '../error/issues.ts';
import {
  CountSchema,
  DISPLAY_LANGUAGES,
  IdSchema,
  MarketSchema,
  record,
  ShareSchema,
  TextSchema,
} from '../vocabulary/index.ts';
import { AmountSchema } from '../vocabulary/money/amount.ts';

const NameSchema = TextSchema.check(z.minLength(1));

/** A local date and time, to the minute. */
const LocalTimeSchema = z
  .string({ error: contractExpects('LOCAL_TIME') })
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, { error: contractExpects('LOCAL_TIME') }));

/** The answers by the name of their question; {@link QUESTIONS} has the questions. */
export const ANSWERS = {
  /** Name of the brand. */
  brand: NameSchema,
  /** Where the brand is established. */
  brandMarket: MarketSchema,
  /** Name of the creator. */
  creator: NameSchema,
  /** Where the creator lives. */
  creatorMarket: MarketSchema,
  /** The language that governs the contract. */
  language: z.enum(DISPLAY_LANGUAGES),
  /** `established`: people in the market know the product. `new`: product or brand is new to them. */
  product: z.enum(['new', 'established']),
  /** What the content is about. */
  topic: NameSchema,
  /** When each live begins, or between which days videos are published (the first and the last), by the clock of the market. */
  publishAt: z.array(LocalTimeSchema).check(z.minLength(1), z.maxLength(50)),
  /** Number of videos. */
  pieces: CountSchema.check(z.gte(1), z.lte(100)),
  /** Minutes of each live. */
  minutes: z.int().check(z.gte(10), z.lte(600)),
  /** Price of the first product during a live, below its list price; null for none. */
  livePrice: z.nullable(AmountSchema),
  /** The fixed fee for the whole deal; 0 for commission alone. */
  fixedFee: AmountSchema,
  /** Commission, in parts per million of the price paid. */
  commission: ShareSchema,
  /** Bonus that is paid once `leastOrders` are reached. */
  bonus: AmountSchema,
  /** Orders that the result is measured by. */
  leastOrders: CountSchema.check(z.gte(1)),
  /** The discount code of the creator. */
  code: IdSchema,
  /** What the code takes off the price, in parts per million. */
  codeDiscount: ShareSchema,
} as const;

type Shape = typeof ANSWERS;

/** What is asked for. */
export type QuestionId = keyof Shape;

type Optional = { readonly [Name in QuestionId]: z.ZodMiniExactOptional<Shape[Name]> };

/** Schema of {@link DealAnswers}. */
export const DealAnswersSchema = record(
  Object.fromEntries(
    Object.entries(ANSWERS).map(([name, schema]) => [name, z.exactOptional(schema)]),
  ) as unknown as Optional,
);

/** What people have answered; an absent answer is asked for, or taken from brief and grade. */
export interface DealAnswers extends z.infer<typeof DealAnswersSchema> {}

/** Every answer that a deal needs. */
export type AllAnswers = { readonly [Name in QuestionId]: z.infer<Shape[Name]> };
