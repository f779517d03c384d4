import type { Params } from '../message/template.ts';

/** One defect of an input: where it is, what is expected, what was received. */
export interface InputIssue {
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
