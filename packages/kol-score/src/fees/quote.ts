import {
  CountSchema,
  expects,
  type InputIssue,
  inputIssue,
  inputIssues,
  MoneySchema,
  PlatformSchema,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** Fewer quotes say too little about how fees rise with followers. */
export const FEWEST_QUOTES = 5;

const Followers = CountSchema.check(z.gte(1, { error: expects('AT_LEAST', { minimum: 1 }) }));

/** Schema of {@link FeeQuote}. */
export const FeeQuoteSchema = record({
  /** Fixed fee that a creator asked for one live session, above 0. */
  fee: MoneySchema,
  /** The creator's number of followers at that time, at least 1. */
  followers: Followers,
  /** Where the followers are. */
  platform: PlatformSchema,
});

/** A fee that a creator asked you for. */
export interface FeeQuote extends z.infer<typeof FeeQuoteSchema> {}

/** Schema of {@link QuoteQuery}. */
export const QuoteQuerySchema = record({
  followers: Followers,
  platform: PlatformSchema,
  probabilities: z.exactOptional(z.array(z.number().check(z.gt(0), z.lt(1))).check(z.minLength(1))),
});

/** The issues of quotes; those of one platform must be enough, and in one currency. */
export function quoteIssues(input: unknown, platform: string): InputIssue[] {
  const issues = inputIssues(z.array(FeeQuoteSchema), input);
  if (issues.length > 0) return issues;
  const quotes = input as readonly FeeQuote[];
  const params = { minimum: FEWEST_QUOTES };
  const used = quotes.filter((quote) => quote.platform === platform);
  const currency = used[0]?.fee.currency;
  const found = quotes.flatMap(({ fee, ...quote }, index): InputIssue[] => {
    if (BigInt(fee.minor) <= 0n)
      return [
        inputIssue('AMOUNT_ABOVE_ZERO', { path: `/${index}/fee/minor`, received: fee.minor }),
      ];
    if (quote.platform !== platform || fee.currency === currency) return [];
    const value = { value: JSON.stringify(currency) };
    const path = `/${index}/fee/currency`;
    return [inputIssue('EXACTLY', { path, received: fee.currency, params: value })];
  });
  return used.length < FEWEST_QUOTES
    ? [...found, inputIssue('AT_LEAST_ITEMS', { received: used, params })]
    : found;
}
