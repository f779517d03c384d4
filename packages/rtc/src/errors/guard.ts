import { errorGuard, type VocabularyErrorDetails } from '@livelane/contracts/vocabulary';
import type { ClientErrorDetails } from './client-errors.ts';
import type { CommerceErrorDetails } from './commerce-errors.ts';
import type { DevServerErrorDetails } from './dev-server-errors.ts';
import type { MediaErrorDetails } from './media-errors.ts';
import type { SellingErrorDetails } from './selling-errors.ts';
import type { ServerErrorDetails } from './server-errors.ts';
import type { TalkingErrorDetails } from './talking-errors.ts';
import type { TestingErrorDetails } from './testing-errors.ts';

/** `details` of each error code of the package. */
export interface RtcErrorDetails
  extends ServerErrorDetails,
    SellingErrorDetails,
    TalkingErrorDetails,
    DevServerErrorDetails,
    ClientErrorDetails,
    MediaErrorDetails,
    CommerceErrorDetails,
    TestingErrorDetails {}

/**
 * Whether a thrown value is an error of livelane, also of another copy of the package; with a code of this package or
 * the vocabulary it narrows `code` and `details`.
 * @example
 * ```ts
 * import { checkScript, isLivelaneError } from '@livelane/rtc';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * let caught: unknown;
 * try {
 *   checkScript({ plan, script: [{ at: 0, do: 'pin', productId: 'nope' }], viewers: 0 });
 * } catch (error) {
 *   caught = error;
 * }
 * isLivelaneError(caught, 'INPUT_INVALID') ? caught.details.issues[0]?.path : undefined; // => "/0/productId"
 * ```
 */
export const isLivelaneError = /* @__PURE__ */ errorGuard<
  VocabularyErrorDetails & RtcErrorDetails
>();
