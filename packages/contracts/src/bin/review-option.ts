import { workflowIssue } from '../error/workflow-issues.ts';
import type { Review } from '../plan/localization.ts';
import {
  inputInvalid,
  LanguageSchema,
  MarketSchema,
  parseInput,
  TextSchema,
} from '../vocabulary/index.ts';

/** Reads `MARKET:LANGUAGE=NAME` of an option that may be repeated. @throws INPUT_INVALID */
export function reviewOption(
  option: string,
): (given: string, before: readonly Review[] | undefined) => readonly Review[] {
  return (given, before) => {
    const [, market, language, by = ''] = /^([^:=]*):([^=]*)=(.*)$/su.exec(given) ?? [];
    // Marks that nobody sees are no name.
    if (!/\p{L}/u.test(by))
      throw inputInvalid(option, [
        workflowIssue('REVIEW_OPTION', { path: option, received: given }),
      ]);
    const review = {
      market: parseInput(MarketSchema, market, option),
      language: parseInput(LanguageSchema, language, option),
      by: parseInput(TextSchema, by.trim(), option),
    };
    return [...(before ?? []), review];
  };
}

/**
 * Reads an option that gives one reviewer to each market and language.
 * @throws INPUT_INVALID, also for a second name: one of the two would be dropped without a word
 */
export function soleReviewOption(option: string): ReturnType<typeof reviewOption> {
  const read = reviewOption(option);
  return (given, before) => {
    const reviews = read(given, before);
    const { market, language, by } = reviews.at(-1) as Review;
    const other = before?.find((it) => it.market === market && it.language === language);
    refuseSecond(option, { name: `${market}:${language}`, value: by, before: other?.by, given });
    return reviews;
  };
}

/**
 * Refuses another value of a name that has one already; the same one again changes nothing.
 * @throws INPUT_INVALID
 */
export function refuseSecond(
  option: string,
  {
    name,
    value,
    before,
    given,
  }: {
    readonly name: string;
    readonly value: string;
    readonly before: string | undefined;
    readonly given: string;
  },
): void {
  if (before === undefined || before === value) return;
  const place = { path: option, received: given, params: { name, before } };
  throw inputInvalid(option, [workflowIssue('ONE_VALUE_EACH', place)]);
}

/**
 * Refuses reviews of what the session does not have: without a word, what was meant would stay unreviewed.
 * @throws INPUT_INVALID
 */
export function refuseIdleReviews(
  option: string,
  reviews: readonly Review[],
  has: readonly Pick<Review, 'market' | 'language'>[],
): void {
  const nameOf = ({ market, language }: Pick<Review, 'market' | 'language'>): string =>
    `${market}:${language}`;
  const audience = has.map(nameOf);
  const idle = reviews.map(nameOf).filter((name) => !audience.includes(name));
  if (idle.length === 0) return;
  throw inputInvalid(
    option,
    idle.map((received) =>
      workflowIssue('REVIEW_OF_AUDIENCE', { path: option, received, params: { audience } }),
    ),
  );
}
