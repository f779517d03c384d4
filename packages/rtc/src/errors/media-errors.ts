import { type ErrorTexts, errorsOf } from '@livelane/contracts/vocabulary';

/** `details` by error code, for errors of a participant's own camera and microphone. */
export interface MediaErrorDetails {
  MEDIA_REFUSED: {
    readonly reason: 'camera' | 'microphone';
    /** The browser's reason, such as `NotAllowedError`. */
    readonly name: string;
  };
}

/** The error codes of own camera and microphone, each with its cause and its fix. */
export const MEDIA_ERRORS = {
  MEDIA_REFUSED: {
    message: {
      camera: 'The browser gave no access to the camera ({name}).',
      microphone: 'The browser gave no access to the microphone ({name}).',
    },
    fix: 'Ask the user to allow access, or to close other applications that use the device.',
  },
} as const satisfies ErrorTexts<keyof MediaErrorDetails>;

/** An error of own camera and microphone: message from {@link MEDIA_ERRORS}, filled with the details. */
export const mediaError = /* @__PURE__ */ errorsOf<MediaErrorDetails>(MEDIA_ERRORS);
