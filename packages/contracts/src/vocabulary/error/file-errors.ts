import { type ErrorTexts, errorsOf } from './error-catalogue.ts';

/** `details` by error code, for errors of files. */
export interface FileErrorDetails {
  FILE_UNREADABLE: {
    readonly path: string;
    readonly reason:
      | 'missing'
      | 'folder'
      | 'denied'
      | 'encoding'
      | 'unknown-encoding'
      | 'ambiguous-encoding'
      | 'contradicted-encoding'
      | 'too-large'
      | 'cut-off'
      | 'used-up'
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

/** Cause and fix of each error of a file. */
export const FILE_ERRORS = {
  FILE_UNREADABLE: {
    message: {
      missing: '{path} does not exist.',
      folder: '{path} is a folder.',
      denied: '{path} cannot be read: permission denied.',
      encoding: '{path} is not {encoding} text.',
      'unknown-encoding': 'The encoding {encoding} is not known.',
      'ambiguous-encoding': '{path} is not {encoding} text and could be read as: {samples}.',
      'contradicted-encoding': '{path} could be read as UTF-8 and as {encoding}: {samples}.',
      'too-large': '{path} has {megabytes} MB; at most {mostMegabytes} MB can be read at once.',
      'cut-off': '{path} ended before it was complete.',
      'used-up': '{path} is standard input, which was read already.',
      system: '{path} cannot be read ({system}).',
    },
    fix: {
      missing: 'Check the path.',
      folder: 'Name a file.',
      denied: 'Check the permissions of the file.',
      encoding: 'Save it as UTF-8, or name its encoding (`--encoding` where a command takes it).',
      'unknown-encoding':
        'Use a label of the WHATWG Encoding Standard, such as utf-8, gb18030 or utf-16le.',
      'ambiguous-encoding':
        'Name its encoding (`--encoding` where a command takes it), or save it as UTF-8.',
      'contradicted-encoding':
        'Leave `--encoding` out for this file if it is UTF-8; else save it as UTF-8 first.',
      'too-large': 'Split it.',
      'cut-off': 'Give the whole input again.',
      'used-up': 'Name files for all inputs but one.',
      system: 'Check the disk or the device, then try again.',
    },
  },
  FILE_UNWRITABLE: {
    message: {
      missing: '{path} cannot be written: its folder does not exist.',
      folder: '{path} cannot be written: it is a folder, or a part of the path is a file.',
      denied: '{path} cannot be written: permission denied.',
      full: '{path} cannot be written: no space is left on the device.',
      system: '{path} cannot be written ({system}).',
    },
    fix: {
      missing: 'Create the folder; nothing was written.',
      folder: 'Choose another path; nothing was written.',
      denied: 'Check the permissions of the file and its folder; nothing was written.',
      full: 'Free some space; nothing was left half-written.',
      system: 'Check the disk or the device; nothing was left half-written.',
    },
  },
} as const satisfies ErrorTexts<keyof FileErrorDetails>;

/**
 * An error of a file: message from {@link FILE_ERRORS}, filled with the details.
 * @example
 * ```ts
 * import { fileError } from '@livelane/contracts/vocabulary/node';
 * const error = fileError('FILE_UNREADABLE', { path: 'orders.csv', reason: 'missing', system: 'ENOENT' });
 * error.message; // => "orders.csv does not exist. Check the path."
 * ```
 */
export const fileError = /* @__PURE__ */ errorsOf<FileErrorDetails>(FILE_ERRORS);
