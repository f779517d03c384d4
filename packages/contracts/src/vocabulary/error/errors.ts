import { BROWSER_ERRORS, type BrowserErrorDetails } from './browser-errors.ts';
import { CORE_ERRORS, type CoreErrorDetails } from './core-errors.ts';
import { errorGuard } from './error-catalogue.ts';
import { FILE_ERRORS, type FileErrorDetails } from './file-errors.ts';
import { HTTP_ERRORS, type HttpErrorDetails } from './http-errors.ts';

/** `details` of each error code of the vocabulary. */
export interface VocabularyErrorDetails
  extends CoreErrorDetails,
    FileErrorDetails,
    HttpErrorDetails,
    BrowserErrorDetails {}

/** A code of {@link VOCABULARY_ERRORS}. */
export type VocabularyErrorCode = keyof VocabularyErrorDetails;

/** The error codes that all packages share, with cause and fix. */
export const VOCABULARY_ERRORS: typeof CORE_ERRORS &
  typeof FILE_ERRORS &
  typeof HTTP_ERRORS &
  typeof BROWSER_ERRORS =
  // A call, so that bundles which do not use it leave it out.
  /* @__PURE__ */ Object.assign({}, CORE_ERRORS, FILE_ERRORS, HTTP_ERRORS, BROWSER_ERRORS);

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
