/** The symbol by which two copies of a package still know each other's errors. */
const MARK: unique symbol = Symbol.for('livelane.error') as never;

/** One thing wrong with an input: where it stands, what was received, and how to mend it. */
export interface InputIssue {
  /** JSON Pointer (RFC 6901) into the input; empty for the whole of it. */
  readonly path: string;
  /** What is expected there. */
  readonly message: string;
  /** The received value as short, printable text. */
  readonly received: string;
  /** 1-based line of the file, where the input has lines. */
  readonly line?: number;
}

/** What goes with an error, as plain JSON: fields named in the code's documentation. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * An error of livelane: a fixed code, a sentence that says the cause and the fix, structured details.
 * Recognise it with {@link isLivelaneError}, never with `instanceof`: an application may hold two
 * copies of a package.
 *
 * @example
 * ```ts
 * import { isLivelaneError, LivelaneError } from '@livelane/contracts/vocabulary';
 * const error = new LivelaneError('FX_QUOTE_MISSING', 'No quote for USD/VND.', { details: { base: 'USD' } });
 * isLivelaneError(error); // => true
 * error.code; // => "FX_QUOTE_MISSING"
 * ```
 */
export class LivelaneError<Code extends string = string> extends Error {
  override readonly name = 'LivelaneError';
  readonly code: Code;
  readonly details: ErrorDetails;
  /** True when the same call may succeed later: the world failed, not the caller. */
  readonly retryable: boolean;

  constructor(code: Code, message: string, options: LivelaneErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
    this.retryable = options.retryable ?? false;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** The error as plain JSON, for logs and for wires. */
  toJSON(): { code: Code; message: string; details: ErrorDetails; retryable: boolean } {
    return {
      code: this.code,
      message: this.message,
      details: this.details,
      retryable: this.retryable,
    };
  }
}

/** What an error may carry. Left out: no details, not retryable, no cause. */
export interface LivelaneErrorOptions {
  readonly details?: ErrorDetails;
  readonly cause?: unknown;
  readonly retryable?: boolean;
}

/** Tells whether a thrown value is a livelane error, also one of another copy of the package. */
export function isLivelaneError(value: unknown): value is LivelaneError {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Record<PropertyKey, unknown>)[MARK] === true
  );
}

/** The vocabulary's own error codes, each with its cause and its fix. */
export const VOCABULARY_ERRORS = {
  INPUT_INVALID:
    'The input does not have the documented form; `details.issues` names each path, what was received and what is expected. Mend the input.',
  MONEY_CURRENCY_MISMATCH:
    'Two amounts of different currencies met. Convert one with `convertMoney` and a quote first.',
  MONEY_OUT_OF_RANGE:
    'An amount left the range of ±10^18 minor units. Split it, or check the unit of the input.',
  ALLOCATION_IMPOSSIBLE:
    'An amount was to be split by no weights, negative weights, or weights that are all zero. Give at least one positive weight.',
  FX_QUOTE_MISSING:
    'No exchange-rate quote covers a needed pair at the governing date. Add the quote; a rate of 1 is never assumed.',
  ZONE_TIME_INVALID:
    'A local time does not exist, or exists twice, in its zone (clocks changed). Choose another time, or give the UTC instant.',
  FILE_UNREADABLE: 'A file could not be read. Check the path and the rights.',
  FILE_UNWRITABLE:
    'A file could not be written; nothing was left half-written. Check that the folder exists, is writable and has room.',
} as const;

/** A code of {@link VOCABULARY_ERRORS}. */
export type VocabularyErrorCode = keyof typeof VOCABULARY_ERRORS;
