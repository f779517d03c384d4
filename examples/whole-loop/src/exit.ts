import {
  type DisplayLanguage,
  errorFromJson,
  type Finding,
  inert,
  isLivelaneError,
  type LivelaneError,
  translatedError,
} from '@livelane/contracts/vocabulary';
import { TRANSLATIONS } from './errors/zh-Hans.ts';
import { findingText } from './finding-text.ts';
import { textsIn } from './texts/text.ts';

/** Codes of what the user gave us; everything else that fails is the world's, or a finding. */
const MISUSE: ReadonlySet<string> = new Set([
  'INPUT_INVALID',
  'CAMPAIGN_INVALID',
  'FILE_UNREADABLE',
  'FILE_UNWRITABLE',
  'RUN_IN_PROGRESS',
  'FX_QUOTE_MISSING',
  'ZONE_TIME_INVALID',
  'MONEY_CURRENCY_MISMATCH',
  'MONEY_OUT_OF_RANGE',
  'ALLOCATION_IMPOSSIBLE',
  'CONTRACT_INCOMPLETE',
  'CLAUSE_MISSING',
  'LIVEKIT_PORT_TAKEN',
  'PORT_TAKEN',
]);

/** 130 as shells have it for Ctrl-C, 2 for bad input, 1 for what failed or must be looked at. */
export function exitCodeOf(error: unknown, signal: AbortSignal): 1 | 2 | 130 {
  if (signal.aborted) return 130;
  return isLivelaneError(error) && MISUSE.has(error.code) ? 2 : 1;
}

/** The error for people: code, what was wrong, where, and the fix; then what else its details list. */
export function errorText(error: unknown, language: DisplayLanguage): string {
  const texts = textsIn(language);
  if (!isLivelaneError(error)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return inert([texts.t('UNEXPECTED'), stack].join('\n'));
  }
  const translations = language === 'en' ? [] : TRANSLATIONS;
  const message = translatedError(error, translations, { most: 200 });
  const { errors = [], findings = [] } = error.details as {
    readonly errors?: readonly ReturnType<LivelaneError['toJSON']>[];
    readonly findings?: readonly Finding[];
  };
  return [
    inert(`${error.code}${texts.t('COLON')}${message}`),
    ...findings.map((finding) => `  ${inert(texts.of(findingText(finding)))}`),
    ...errors.flatMap((json) => ['', errorText(errorFromJson(json), language)]),
  ].join('\n');
}
