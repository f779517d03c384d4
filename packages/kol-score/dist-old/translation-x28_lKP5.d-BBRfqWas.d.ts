import { a as ErrorEntry, L as LivelaneError, I as InputIssue } from './error-catalogue-BX8sDekI.d-Cj1I8weS.js';

/** How one language lists issues: templates with placeholders. */
interface IssuePhrases {
    /** `{line}` */
    readonly line: string;
    readonly wholeInput: string;
    /** `{place}`, `{expected}`, `{received}` */
    readonly issue: string;
    /** Replaces `{received}` if no value was received. */
    readonly nothing: string;
    /** Of an option, which the message names already: `{expected}`, `{received}` */
    readonly unplaced: string;
    /** `{count}` */
    readonly more: string;
}

/** The texts of a package's errors and input issues in one language. */
interface Translation {
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
type Translations = Translation | readonly Translation[];
/**
 * The message of an error in the language of the translations, from its code and details. If none of them has the
 * code with the reason in its details, the English message.
 * @param translations - one translation, or several of one language: those of the packages in use
 * @param options - `most`: the most issues of an input that are listed. Default: 8
 * @example
 * ```ts
 * import { translatedError, vocabularyError } from '@livelane/contracts/vocabulary';
 * import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
 * const error = vocabularyError('MONEY_CURRENCY_MISMATCH', { left: 'USD', right: 'VND' });
 * translatedError(error, VOCABULARY_ZH_HANS); // => "USD 与 VND 的金额不能相加。请先用汇率报价换算其中之一。"
 * ```
 */
declare function translatedError(error: LivelaneError, translations: Translations, { most }?: {
    readonly most?: number;
}): string;
/**
 * The text of an input issue in the language of the translations; English if none of them has its code.
 * @example
 * ```ts
 * import { inputIssue, translatedIssue } from '@livelane/contracts/vocabulary';
 * import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
 * translatedIssue(inputIssue('BOOLEAN', { received: 1 }), [VOCABULARY_ZH_HANS]); // => "true 或 false"
 * ```
 */
declare function translatedIssue({ code, params, message }: InputIssue, translations: Translations): string;

export { translatedIssue as a, translatedError as t };
export type { Translation as T };
