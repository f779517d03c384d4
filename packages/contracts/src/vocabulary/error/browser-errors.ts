import { type ErrorTexts, errorsOf } from './error-catalogue.ts';

/** `details` by error code, for errors of a browser that a program starts. */
export interface BrowserErrorDetails {
  CHROMIUM_UNAVAILABLE: {
    /** The paths that were checked. */
    readonly looked: readonly string[];
  };
  CHROMIUM_FAILED: {
    /** Path of the program. */
    readonly path: string;
    /** `ended`: with an exit code or by a signal. `timeout`: it was stopped. `system`: it could not be started. */
    readonly reason: 'ended' | 'timeout' | 'system';
    /** The exit code, the signal, or the code of the operating system. */
    readonly system?: string;
    /** The most seconds that it may take; with the reason `timeout`. */
    readonly seconds?: number;
  };
}

/** Cause and fix of each error of a browser: apart from the others, as browsers never throw them. */
export const BROWSER_ERRORS = {
  CHROMIUM_UNAVAILABLE: {
    message: 'No Chromium was found.',
    fix: 'Install chromium or Google Chrome, or set CHROMIUM_PATH (`details.looked` lists the paths that were checked).',
  },
  CHROMIUM_FAILED: {
    message: {
      ended: 'Chromium ({path}) ended without a result ({system}).',
      timeout: 'Chromium ({path}) gave no result within {seconds} s.',
      system: 'Chromium ({path}) could not be started ({system}).',
    },
    fix: 'Start it by hand to see why, or set CHROMIUM_PATH to another one.',
  },
} as const satisfies ErrorTexts<keyof BrowserErrorDetails>;

/**
 * An error of a browser: message from {@link BROWSER_ERRORS}, filled with the details.
 * @example
 * ```ts
 * import { browserError } from '@livelane/contracts/vocabulary/node';
 * browserError('CHROMIUM_UNAVAILABLE', { looked: [] }).message.slice(0, 22); // => "No Chromium was found."
 * ```
 */
export const browserError = /* @__PURE__ */ errorsOf<BrowserErrorDetails>(BROWSER_ERRORS);
