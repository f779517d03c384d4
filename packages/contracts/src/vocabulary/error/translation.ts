import { fillTemplate } from '../message/template.ts';
import { type ErrorEntry, errorText } from './error-catalogue.ts';
import { inputInvalid, invalidMessage } from './input-invalid.ts';
import type { InputIssue } from './input-issue.ts';
import { type IssuePhrases, issueLines } from './issue-lines.ts';
import { inputIssue } from './issues.ts';
import { isMarked, type LivelaneError } from './livelane-error.ts';

/** The texts of a package's errors and input issues in one language. */
export interface Translation {
  /** BCP 47 tag. */
  readonly language: string;
  /** Texts of error codes. */
  readonly errors: Readonly<Record<string, ErrorEntry>>;
  /** Texts of input issue codes; each completes "expected …" in that language. */
  readonly issues: Readonly<Record<string, string>>;
  /** How issues are listed; only the vocabulary's translation has it. */
  readonly phrases?: IssuePhrases;
}

/** A translation of one package, which is whole, or several of one language: those of the packages in use. */
export type Translations = Translation | readonly Translation[];

/**
 * The message of an error in the language of the translations, from its code and details. If none of them has the
 * code with the reason in its details, the English message.
 * @param translations - one translation, or several of one language: those of the packages in use
 * @param options - `most`: the most issues of an input that are listed. Default: 8
 * @throws INPUT_INVALID for what is no error of livelane, which has no code, and for translations that are none
 * @example
 * ```ts
 * import { translatedError, vocabularyError } from '@livelane/contracts/vocabulary';
 * import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
 * const error = vocabularyError('MONEY_CURRENCY_MISMATCH', { left: 'USD', right: 'VND' });
 * translatedError(error, VOCABULARY_ZH_HANS); // => "USD 与 VND 的金额不能相加。请先用汇率报价换算其中之一。"
 * ```
 */
export function translatedError(
  error: LivelaneError,
  translations: Translations,
  options: { readonly most?: number } = {},
): string {
  checkError(error);
  const all = listOf(translations);
  const { most } = whole(options, { what: 'options', type: 'object' });
  const { issues, what } = error.details as { issues?: readonly InputIssue[]; what?: string };
  const list = Array.isArray(issues) ? { what: what ?? '', issues, most } : undefined;
  const entry = lookUp(all, 'errors', error.code);
  const text = entry && errorText(entry, error.details, languageOf(all));
  if (text === undefined)
    return list === undefined || most === undefined || error.code !== 'INPUT_INVALID'
      ? error.message
      : invalidMessage(list);
  const phrases = all.find((it) => it.phrases !== undefined)?.phrases;
  if (list === undefined || phrases === undefined) return text;
  const expectedOf = (issue: InputIssue): string =>
    spaced(translatedIssue(issue, all), languageOf(all));
  return [text, ...issueLines(list, phrases, expectedOf)].join('\n');
}

/** Chinese text sets a blank between a character and a Latin word or number that follows. */
function spaced(expected: string, language: string): string {
  return language.startsWith('zh') && /^\w/.test(expected) ? ` ${expected}` : expected;
}

/**
 * The text of an input issue in the language of the translations; English if none of them has its code.
 * @throws INPUT_INVALID for what is no issue, and for translations that are none
 * @example
 * ```ts
 * import { inputIssue, translatedIssue } from '@livelane/contracts/vocabulary';
 * import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
 * translatedIssue(inputIssue('BOOLEAN', { received: 1 }), [VOCABULARY_ZH_HANS]); // => "true 或 false"
 * ```
 */
export function translatedIssue(issue: InputIssue, translations: Translations): string {
  const { code, params, message } = whole(issue, { what: 'issue', type: 'InputIssue' });
  const all = listOf(translations);
  const template = lookUp(all, 'issues', code);
  return template === undefined ? message : fillTemplate(template, params, languageOf(all));
}

/** @throws INPUT_INVALID */
function checkError(error: unknown): void {
  if (isMarked(error)) return;
  const params = { type: 'LivelaneError (`isLivelaneError` tells whether it is one)' };
  throw inputInvalid('error', [inputIssue('TYPE', { received: error, params })]);
}

/** A value that programs without types may leave out. @throws INPUT_INVALID */
function whole<Value extends object>(
  value: Value,
  { what, type }: { readonly what: string; readonly type: string },
): Value {
  if (typeof value === 'object' && value !== null) return value;
  throw inputInvalid(what, [inputIssue('TYPE', { received: value, params: { type } })]);
}

/** The translations as a list. @throws INPUT_INVALID for anything without the texts of a translation */
function listOf(translations: Translations): readonly Translation[] {
  const all: readonly Partial<Translation>[] = [translations].flat();
  const bad = all.findIndex((it) => !isTexts(it?.errors) || !isTexts(it?.issues));
  if (bad < 0) return all as readonly Translation[];
  const path = Array.isArray(translations) ? `/${bad}` : '';
  const params = { type: 'Translation, such as `VOCABULARY_ZH_HANS`' };
  throw inputInvalid('translations', [inputIssue('TYPE', { path, received: all[bad], params })]);
}

const isTexts = (texts: unknown): boolean => typeof texts === 'object' && texts !== null;

function languageOf([first]: readonly Translation[]): string {
  return first?.language ?? 'en';
}

function lookUp<Kind extends 'errors' | 'issues'>(
  translations: readonly Translation[],
  kind: Kind,
  code: string,
): Translation[Kind][string] | undefined {
  const known = translations.find((translation) => Object.hasOwn(translation[kind], code));
  return known?.[kind][code] as Translation[Kind][string] | undefined;
}
