import type { LocalText } from '@livelane/contracts/vocabulary';
import { bilingual } from '../text/bilingual.ts';

/** What a word of a lexicon is about. */
export const TOPICS = [
  'profanity',
  'alcohol',
  'tobacco',
  'gambling',
  'medical',
  'riches',
  'value',
  'upscale',
  'comparison',
  'trial',
] as const;

/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number];

/** The topics that a brand wants to read before a deal, with their names. */
export const SENSITIVE_TOPICS = {
  profanity: bilingual('strong language', '粗口'),
  alcohol: bilingual('alcohol', '饮酒'),
  tobacco: bilingual('tobacco', '烟草'),
  gambling: bilingual('gambling', '博彩'),
  medical: bilingual('medical effects', '医疗功效'),
  riches: bilingual('promises of easy money', '快速致富'),
} as const satisfies Partial<Record<Topic, LocalText>>;

/** One of {@link SENSITIVE_TOPICS}. */
export type SensitiveTopic = keyof typeof SENSITIVE_TOPICS;
