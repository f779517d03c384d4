import type { ProseLanguage } from '../prose-issue.ts';
import { type Model, modelOf, type ShippedModel } from './model.ts';
import { ENGLISH } from './weights.en.data.ts';
import { CHINESE } from './weights.zh-Hans.data.ts';

/** Weights of a language as they are shipped. */
export const shippedFor = (language: ProseLanguage): ShippedModel =>
  language === 'en' ? ENGLISH : CHINESE;

const MODELS = new Map<ProseLanguage, Model>();

/** What labels weigh in a language; read once. */
export function modelFor(language: ProseLanguage): Model {
  const known = MODELS.get(language);
  if (known !== undefined) return known;
  const model = modelOf(shippedFor(language));
  MODELS.set(language, model);
  return model;
}
