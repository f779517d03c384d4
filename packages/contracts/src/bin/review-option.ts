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
