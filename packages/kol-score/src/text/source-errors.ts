import { type ErrorTexts, errorsOf, type LocalText } from '@livelane/contracts/vocabulary';

/** What the details of each error of a platform's interface hold. */
export interface SourceErrorDetails {
  SOURCE_QUOTA_EXHAUSTED: {
    /** The platform, such as `youtube`. */
    readonly source: string;
    /** What is limited: units of the day, searches or calls. */
    readonly bucket: LocalText;
    readonly used: number;
    readonly budget: number;
    /** `budget`: the one that was given would be exceeded; `platform`: the platform says that its own is. */
    readonly reason: 'budget' | 'platform';
  };
  SOURCE_RATE_LIMITED: {
    readonly source: string;
    /** Requests that were refused one after the other. */
    readonly attempts: number;
  };
  SOURCE_REFUSED: {
    readonly source: string;
    /** HTTP status; a platform may answer 200 with an error in the body. */
    readonly status: number;
    /** The platform's own code of the error. */
    readonly code: string;
    /** What the platform says, without any secret of the request. */
    readonly said: string;
  };
  SOURCE_UNREADABLE: {
    readonly source: string;
    readonly status: number;
    /** What is missing in the response, by its name in the documentation. */
    readonly missing: string;
  };
}

/** Cause and fix of each error of a platform's interface. */
export const SOURCE_ERRORS = {
  SOURCE_QUOTA_EXHAUSTED: {
    message: {
      budget: '{source}: {used} of {budget} {bucket} are used, and the next request needs more.',
      platform:
        '{source}: the platform says that its quota of {bucket} is used up; {used} were used here.',
    },
    fix: {
      budget: 'Give a larger budget, or go on when the quota of the day starts again.',
      platform: 'Go on when the quota of the day starts again, or ask the platform for more.',
    },
  },
  SOURCE_RATE_LIMITED: {
    message: '{source} refused {attempts} requests in a row, as too many are sent.',
    fix: 'Go on later, or send fewer at once.',
  },
  SOURCE_REFUSED: {
    message: '{source} refused the request with the code {code} (HTTP {status}): {said}',
    fix: 'Look the code up in the documentation of the platform; check key, permissions and parameters.',
  },
  SOURCE_UNREADABLE: {
    message: '{source} answered (HTTP {status}) without {missing}.',
    fix: 'Check the address; a proxy may have answered in its place.',
  },
} as const satisfies ErrorTexts<keyof SourceErrorDetails>;

/** An error of a platform's interface: message from {@link SOURCE_ERRORS}, filled with the details. */
export const sourceError = /* @__PURE__ */ errorsOf<SourceErrorDetails>(SOURCE_ERRORS);
