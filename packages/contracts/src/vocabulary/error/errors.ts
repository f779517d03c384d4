import type { LocalText } from '../message/local-text.ts';
import { type ErrorTexts, errorGuard, errorsOf } from './error-catalogue.ts';
import type { InputIssue } from './input-issue.ts';

/** What the details of each error of the vocabulary hold. */
export interface VocabularyErrorDetails {
  INPUT_INVALID: {
    /** The name of the input: a file, a record, an option. */
    readonly what: string;
    readonly issues: readonly InputIssue[];
  };
  MONEY_CURRENCY_MISMATCH: { readonly left: string; readonly right: string };
  /** `minor` as digits, since JSON numbers end at 2^53. */
  MONEY_OUT_OF_RANGE: { readonly currency: string; readonly minor: string };
  ALLOCATION_IMPOSSIBLE: { readonly weights: readonly string[] };
  FX_QUOTE_MISSING: {
    readonly from: string;
    readonly to: string;
    /** The instant whose rate is needed. */
    readonly at: `${string}T${string}Z`;
    /** What needs the rate, such as `the payment p-1`; with the reason `needed`. */
    readonly neededBy?: LocalText;
    readonly reason?: 'needed';
  };
  ZONE_TIME_INVALID: {
    readonly local: string;
    readonly zone: string;
    readonly reason: 'malformed' | 'skipped' | 'twice';
    /** The local times before and after a gap, or the two instants of a repeated time. */
    readonly neighbours: readonly {
      readonly local: string;
      readonly instant: `${string}T${string}Z`;
    }[];
    readonly choices: readonly string[];
  };
  FILE_UNREADABLE: {
    readonly path: string;
    readonly reason:
      | 'missing'
      | 'folder'
      | 'denied'
      | 'encoding'
      | 'unknown-encoding'
      | 'ambiguous-encoding'
      | 'too-large'
      | 'cut-off'
      | 'system';
    readonly encoding?: string;
    /** Encodings that would decode the file, each with the beginning of the text that it gives. */
    readonly samples?: readonly string[];
    readonly megabytes?: number;
    /** The most that can be read at once. */
    readonly mostMegabytes?: number;
    /** The code of the operating system, such as EIO. */
    readonly system?: string;
  };
  FILE_UNWRITABLE: {
    readonly path: string;
    readonly reason: 'missing' | 'folder' | 'denied' | 'full' | 'system';
    readonly system?: string;
  };
}

/** A code of {@link VOCABULARY_ERRORS}. */
export type VocabularyErrorCode = keyof VocabularyErrorDetails;

/** The error codes that all packages share, with cause and fix. */
export const VOCABULARY_ERRORS = {
  INPUT_INVALID: {
    message: '{what} is not valid.',
    fix: 'Correct what is listed: the path, what is expected there and what was received.',
  },
  MONEY_CURRENCY_MISMATCH: {
    message: 'Amounts in {left} and {right} do not add up.',
    fix: 'Convert one with `convertMoney` and a quote first.',
  },
  MONEY_OUT_OF_RANGE: {
    message: '{minor} minor units of {currency} exceed ±10^18.',
    fix: 'Split the amount, or check the unit of the input.',
  },
  ALLOCATION_IMPOSSIBLE: {
    message: 'An amount cannot be split by the weights {weights}.',
    fix: 'Give whole weights of at least 0, one of them above 0.',
  },
  FX_QUOTE_MISSING: {
    message: {
      missing: 'There is no exchange-rate quote for {from}/{to} at or before {at}.',
      needed:
        'There is no exchange-rate quote for {from}/{to} at or before {at}, which {neededBy} needs.',
    },
    fix: 'Add it to the quotes (`--fx` where a command takes it): {"base":"{from}","quote":"{to}","rate":"…","asOf":"{at}","side":"mid","source":"…"}. A rate of 1 is never assumed.',
  },
  ZONE_TIME_INVALID: {
    message: {
      malformed:
        '{local} in {zone} is not a local time: the date must exist, and the zone must be an IANA name.',
      skipped: 'The clocks in {zone} skip {local}.',
      twice: 'The clocks in {zone} show {local} twice.',
    },
    fix: 'Use instead: {choices}.',
  },
  FILE_UNREADABLE: {
    message: {
      missing: '{path} does not exist.',
      folder: '{path} is a folder.',
      denied: '{path} may not be read.',
      encoding: '{path} is not {encoding} text.',
      'unknown-encoding': 'The encoding {encoding} is not known.',
      'ambiguous-encoding': '{path} is not {encoding} text and could be read as: {samples}.',
      'too-large': '{path} has {megabytes} MB; at most {mostMegabytes} MB can be read at once.',
      'cut-off': '{path} ended before it was complete.',
      system: '{path} cannot be read ({system}).',
    },
    fix: {
      missing: 'Check the path.',
      folder: 'Name a file.',
      denied: 'Check the rights of the file.',
      encoding: 'Save it as UTF-8, or name its encoding (`--encoding` where a command takes it).',
      'unknown-encoding':
        'Use a label of the WHATWG Encoding Standard, such as utf-8, gb18030 or utf-16le.',
      'ambiguous-encoding':
        'Name its encoding (`--encoding` where a command takes it), or save it as UTF-8.',
      'too-large': 'Split it.',
      'cut-off': 'Give the whole input again.',
      system: 'Check the disk or the device, then try again.',
    },
  },
  FILE_UNWRITABLE: {
    message: {
      missing: '{path} cannot be written: its folder does not exist.',
      folder: '{path} cannot be written: it is a folder, or a part of the path is a file.',
      denied: '{path} may not be written.',
      full: '{path} cannot be written: no room is left.',
      system: '{path} cannot be written ({system}).',
    },
    fix: {
      missing: 'Create the folder; nothing was written.',
      folder: 'Choose another path; nothing was written.',
      denied: 'Check the rights of the file and its folder; nothing was written.',
      full: 'Free some space; nothing was left half-written.',
      system: 'Check the disk or the device; nothing was left half-written.',
    },
  },
} as const satisfies ErrorTexts<VocabularyErrorCode>;

/** An error of the vocabulary: message from {@link VOCABULARY_ERRORS}, filled with the details. */
export const vocabularyError = /* @__PURE__ */ errorsOf<VocabularyErrorDetails>(VOCABULARY_ERRORS);

/**
 * Whether a thrown value is an error of livelane, also of another copy of the package; with a code it narrows
 * `code` and `details`.
 * @example
 * ```ts
 * import { isLivelaneError, money, sumMoney } from '@livelane/contracts/vocabulary';
 * let caught: unknown;
 * try {
 *   sumMoney('USD', [money('VND', 1n) as never]);
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'MONEY_CURRENCY_MISMATCH') ? caught.details.right : undefined; // => "VND"
 * ```
 */
export const isLivelaneError = /* @__PURE__ */ errorGuard<VocabularyErrorDetails>();
