import type { ProseLanguage } from '../prose-issue.ts';
import { shippedFor } from './models.ts';

/** The share of findings with such a margin that named a vague obligation in sentences which the weights had not seen. */
export function certaintyOf(margin: number, language: ProseLanguage): number {
  const { certainty } = shippedFor(language);
  return certainty.findLast(([from]) => margin >= from)?.[1] ?? 0;
}
