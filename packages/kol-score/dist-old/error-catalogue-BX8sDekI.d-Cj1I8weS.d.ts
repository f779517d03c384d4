import { a as Params } from './template-CV9n_oxx.d-CDAxxETz.js';

/** Details of an error whose code is not known while compiling. */
type ErrorDetails = Readonly<Record<string, unknown>>;
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
declare class LivelaneError<Code extends string = string, Details extends object = ErrorDetails> extends Error {
    /** Always `LivelaneError`. */
    readonly name = "LivelaneError";
    /** Identifies the error; never changes between versions. */
    readonly code: Code;
    /** Plain JSON. The fields depend on the code; see the details type of the package. */
    readonly details: Details;
    /** Whether the same call may succeed later, because the cause is outside the program (network, another process). */
    readonly retryable: boolean;
    constructor(code: Code, message: string, options?: LivelaneErrorOptions<Details>);
    /** The error as plain JSON, for logs and network responses. */
    toJSON(): {
        code: Code;
        message: string;
        details: Details;
        retryable: boolean;
    };
}
/** Options of the constructor of {@link LivelaneError}. */
interface LivelaneErrorOptions<Details extends object = ErrorDetails> {
    /** Plain JSON. Default: an empty object. */
    readonly details?: Details;
    /** The error that led to this one. Default: none. */
    readonly cause?: unknown;
    /** Whether the same call may succeed later. Default: false. */
    readonly retryable?: boolean;
}

/** One defect of an input: where it is, what is expected, what was received. */
interface InputIssue {
    /** A code of `INPUT_ISSUES`, or of the issues of a package. */
    readonly code: string;
    /** Values of the placeholders in the text of the code. */
    readonly params: Params;
    /** JSON Pointer (RFC 6901) into the input; empty for the whole input. */
    readonly path: string;
    /** What is expected there, in English. */
    readonly message: string;
    /** The received value as short, printable text. */
    readonly received: string;
    /** 1-based line of the file, if the input has lines. */
    readonly line?: number;
    /** Name of the input, if the error is about several inputs. */
    readonly file?: string;
}

/** A text, or one text per value of `details.reason` if the code has several causes. */
type ErrorText = string | Readonly<Record<string, string>>;
/** The texts of an error code in one language, with `{placeholders}` that are filled from the error's details. */
interface ErrorEntry {
    /** What happened. */
    readonly message: ErrorText;
    /** What to do about it. */
    readonly fix: ErrorText;
}
/**
 * Type guard for errors of livelane; with a code it narrows `code` and `details`, without one a `switch` over `code`
 * does. It also recognises errors of another copy of the package.
 */
interface ErrorGuard<Map extends Readonly<Record<keyof Map, object>>> {
    (value: unknown): value is ErrorOf<Map> | LivelaneError<OtherCode>;
    <Code extends keyof Map & string>(value: unknown, code: Code): value is LivelaneError<Code, Map[Code]>;
}
/** An error of one of the codes of a details map. */
type ErrorOf<Map extends Readonly<Record<keyof Map, object>>> = {
    [Code in keyof Map & string]: LivelaneError<Code, Map[Code]>;
}[keyof Map & string];
/**
 * Stands for the codes of other packages, so that the `default` of a `switch` over `code` has their errors. A template,
 * since `string` would be comparable to every code and leave each case with the details of all.
 */
type OtherCode = `${string} of another package`;

export { LivelaneError as L };
export type { ErrorGuard as E, InputIssue as I, ErrorEntry as a };
