import { type ErrorTexts, errorsOf } from '@livelane/contracts/vocabulary';

/** `details` by error code, for errors of a viewer's requests. */
export interface CommerceErrorDetails {
  COMMERCE_ENDPOINT_FAILED: {
    readonly reason: 'unreachable' | 'no-error' | 'no-state';
    /** HTTP status; null if there was no response. */
    readonly status: number | null;
  };
}

/** The error codes of a viewer's requests, each with its cause and its fix. */
export const COMMERCE_ERRORS = {
  COMMERCE_ENDPOINT_FAILED: {
    message: {
      unreachable: 'The commerce endpoint could not be reached.',
      'no-error': 'The commerce endpoint responded {status} without an error of the room.',
      'no-state': 'The commerce endpoint responded {status} without the state of a room.',
    },
    fix: 'Check the network, and that the URL is that of `createViewerRequestHandler`.',
  },
} as const satisfies ErrorTexts<keyof CommerceErrorDetails>;

/** An error of a viewer's request: message from {@link COMMERCE_ERRORS}, filled with the details. */
export const commerceError = /* @__PURE__ */ errorsOf<CommerceErrorDetails>(COMMERCE_ERRORS);
