/** The symbol by which two copies of a package recognise each other's errors. */
const MARK: unique symbol = Symbol.for('livelane.error') as never;

/** Details of an error whose code is not known while compiling. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * An error of livelane: a fixed code, an English sentence with cause and fix, structured details.
 * Recognise it with `isLivelaneError`, never with `instanceof`: an application may hold two copies of a package.
 *
 * @example
 * ```ts
 * import { isLivelaneError, LivelaneError } from '@livelane/contracts/vocabulary';
 * const error = new LivelaneError('FX_QUOTE_MISSING', 'No quote for USD/VND.', { details: { from: 'USD' } });
 * isLivelaneError(error); // => true
 * error.code; // => "FX_QUOTE_MISSING"
 * ```
 */
export class LivelaneError<
  Code extends string = string,
  Details extends object = ErrorDetails,
> extends Error {
  /** Always `LivelaneError`. */
  override readonly name = 'LivelaneError';
  /** Identifies the error; never changes between versions. */
  readonly code: Code;
  /** Plain JSON. The fields depend on the code; see the details type of the package. */
  readonly details: Details;
  /** Whether the same call may succeed later, because the cause is outside the program (network, another process). */
  readonly retryable: boolean;

  constructor(code: Code, message: string, options: LivelaneErrorOptions<Details> = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? ({} as Details);
    this.retryable = options.retryable ?? false;
    Object.defineProperty(this, MARK, { value: true });
  }

  /** The error as plain JSON, for logs and network responses. */
  toJSON(): { code: Code; message: string; details: Details; retryable: boolean } {
    return {
      code: this.code,
      message: this.message,
      details: this.details,
      retryable: this.retryable,
    };
  }
}

/** Options of the constructor of {@link LivelaneError}. */
export interface LivelaneErrorOptions<Details extends object = ErrorDetails> {
  /** Plain JSON. Default: an empty object. */
  readonly details?: Details;
  /** The error that led to this one. Default: none. */
  readonly cause?: unknown;
  /** Whether the same call may succeed later. Default: false. */
  readonly retryable?: boolean;
}

/** Whether a value is an error of livelane, also one of another copy of the package. */
export function isMarked(value: unknown): value is LivelaneError {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Record<PropertyKey, unknown>)[MARK] === true
  );
}
