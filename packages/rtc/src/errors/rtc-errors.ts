import { errorsOf } from '@livelane/contracts/vocabulary';
import { CLIENT_ERRORS } from './client-errors.ts';
import { COMMERCE_ERRORS } from './commerce-errors.ts';
import { DEV_SERVER_ERRORS } from './dev-server-errors.ts';
import type { RtcErrorDetails } from './guard.ts';
import { MEDIA_ERRORS } from './media-errors.ts';
import { SELLING_ERRORS } from './selling-errors.ts';
import { SERVER_ERRORS } from './server-errors.ts';
import { TALKING_ERRORS } from './talking-errors.ts';
import { TESTING_ERRORS } from './testing-errors.ts';

/** A code of {@link RTC_ERRORS}. */
export type RtcErrorCode = keyof RtcErrorDetails;

/** Every error code of the package, each with its cause and its fix. */
export const RTC_ERRORS = {
  ...SERVER_ERRORS,
  ...SELLING_ERRORS,
  ...TALKING_ERRORS,
  ...DEV_SERVER_ERRORS,
  ...CLIENT_ERRORS,
  ...MEDIA_ERRORS,
  ...COMMERCE_ERRORS,
  ...TESTING_ERRORS,
} as const;

/** An error of the package: message from {@link RTC_ERRORS}, filled with the details. */
export const rtcError = /* @__PURE__ */ errorsOf<RtcErrorDetails>(RTC_ERRORS);
