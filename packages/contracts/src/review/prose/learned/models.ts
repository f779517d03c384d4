import type { ProseLanguage } from '../prose-issue.ts';
import { modelOf, type ShippedModel } from './model.ts';
import type { Models } from './verdict.ts';
import { ENGLISH } from './weights.en.data.ts';
import { CHINESE } from './weights.zh-Hans.data.ts';

/** Weights of a language as they are shipped. */
export const shippedFor = (language: ProseLanguage): ShippedModel =>
  language === 'en' ? ENGLISH : CHINESE;

const MODELS = new Map<ProseLanguage, Models>();

/** What labels and verdicts weigh in a language; read once. */
export function modelsFor(language: ProseLanguage): Models {
  const known = MODELS.get(language);
  if (known !== undefined) return known;
  const { labels, verdicts, outside } = shippedFor(language);
  const models = { labels: modelOf(labels), verdicts: modelOf(verdicts), outside };
  MODELS.set(language, models);
  return models;
}
