import { type ErrorTexts, errorsOf } from '@livelane/contracts/vocabulary';

/** `details` by error code, for errors of the tools for tests. */
export interface TestingErrorDetails {
  NETWORK_CHECK_FAILED: {
    /** The browser's reason. */
    readonly why: string;
  };
}

/** The error codes of the tools for tests, each with its cause and its fix. */
export const TESTING_ERRORS = {
  NETWORK_CHECK_FAILED: {
    message: 'The network driver could not be checked in the page ({why}).',
    fix: 'Open a page of a secure origin, such as http://127.0.0.1, and start Chromium with a microphone (`--use-fake-device-for-media-stream --use-fake-ui-for-media-stream`).',
  },
} as const satisfies ErrorTexts<keyof TestingErrorDetails>;

/** An error of the tools for tests: message from {@link TESTING_ERRORS}, filled with the details. */
export const testingError = /* @__PURE__ */ errorsOf<TestingErrorDetails>(TESTING_ERRORS);
