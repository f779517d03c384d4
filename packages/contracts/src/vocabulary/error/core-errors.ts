import type { LocalText } from '../message/local-text.ts';
import { type ErrorTexts, errorsOf } from './error-catalogue.ts';
import type { InputIssue } from './input-issue.ts';

/** `details` by error code, for errors that need no file system. */
export interface CoreErrorDetails {
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
    /** The currency to convert from: `base` of the missing quote. */
    readonly from: string;
    /** The currency to convert to: `quote` of the missing quote. */
    readonly to: string;
    /** The instant whose rate is needed. */
    readonly at: `${string}T${string}Z`;
    /** What needs the rate, such as `the payment p-1`; with the reason `needed`. */
    readonly neededBy?: LocalText;
    readonly reason?: 'needed';
    /** Other pairs that have no quote either. Default: they were not looked for. */
    readonly others?: readonly {
      readonly from: string;
      readonly to: string;
      readonly at: `${string}T${string}Z`;
    }[];
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
}

/** Cause and fix of each error of values: apart from those of files, which browsers never throw. */
export const CORE_ERRORS = {
  INPUT_INVALID: {
    message: '{what} is not valid.',
    fix: 'Correct what is listed: the path, what is expected there and what was received.',
  },
  MONEY_CURRENCY_MISMATCH: {
    message: 'Amounts in {left} and {right} cannot be added.',
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
} as const satisfies ErrorTexts<keyof CoreErrorDetails>;

/**
 * Creates an error of the vocabulary that is not about files: message from {@link CORE_ERRORS}, filled with the
 * details.
 * @example
 * ```ts
 * import { vocabularyError } from '@livelane/contracts/vocabulary';
 * const error = vocabularyError('ALLOCATION_IMPOSSIBLE', { weights: ['0', '0'] });
 * error.message;
 * // => "An amount cannot be split by the weights 0, 0. Give whole weights of at least 0, one of them above 0."
 * error.details; // => { weights: ["0", "0"] }
 * ```
 */
export const vocabularyError = /* @__PURE__ */ errorsOf<CoreErrorDetails>(CORE_ERRORS);
