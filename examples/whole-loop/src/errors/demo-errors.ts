import {
  type ErrorTexts,
  errorsOf,
  type Finding,
  type LivelaneError,
} from '@livelane/contracts/vocabulary';

/** What the details of each error of the demo hold. */
export interface DemoErrorDetails {
  CAMPAIGN_INVALID: {
    readonly folder: string;
    readonly count: number;
    /** One error a file, as JSON. */
    readonly errors: readonly ReturnType<LivelaneError['toJSON']>[];
  };
  CONTRACT_REFUSED: {
    readonly file: string;
    readonly count: number;
    readonly findings: readonly Finding[];
  };
  RUN_IN_PROGRESS: {
    readonly path: string;
    readonly process: number;
    /** The file that marks the folder as being written to. */
    readonly mark: string;
  };
  RESULT_MISMATCH: {
    readonly reason: 'grade' | 'credits' | 'postings' | 'hash';
    /** What does not hold: a creator, a sale, a statement line, a link between two records. */
    readonly subject: string;
    readonly expected: string;
    readonly received: string;
  };
}

/** The error codes of the demo, each with its cause and its fix. */
export const DEMO_ERRORS = {
  CAMPAIGN_INVALID: {
    message: '{count} files of the campaign {folder} are not valid.',
    fix: 'Correct what is listed for each:',
  },
  CONTRACT_REFUSED: {
    message: 'The review refuses {file}: {count} error(s).',
    fix: 'Correct what is listed:',
  },
  RUN_IN_PROGRESS: {
    message: 'Another run (process {process}) is writing to {path}.',
    fix: 'Wait for it, or choose another folder with `--out`. If the process is not of livelane, delete {mark}.',
  },
  RESULT_MISMATCH: {
    message: {
      grade: 'The creator {subject} has no grade.',
      credits: 'The credits of the sale {subject} sum to {received} instead of {expected}.',
      postings:
        'The postings of the statement line {subject} sum to {received} instead of {expected}.',
      hash: 'A record names another one by a wrong hash ({subject}): {received} instead of {expected}.',
    },
    fix: 'This is a defect of livelane; please report it with the out folder.',
  },
} as const satisfies ErrorTexts<keyof DemoErrorDetails>;

/** An error of the demo: message from {@link DEMO_ERRORS}, filled with the details. */
export const demoError = errorsOf<DemoErrorDetails>(DEMO_ERRORS);
