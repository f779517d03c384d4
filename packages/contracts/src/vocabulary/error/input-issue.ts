import type { Params } from '../message/template.ts';

/** One thing wrong with an input: where it is, what was expected, what was received. */
export interface InputIssue {
  /** What kind of mistake it is: a code of `INPUT_ISSUES` or of a package's own issues. */
  readonly code: string;
  /** Values that the text of the code is filled with, in any language. */
  readonly params: Params;
  /** JSON Pointer (RFC 6901) into the input; empty for the whole of it. */
  readonly path: string;
  /** What is expected there, in English: the text of the code with its values. */
  readonly message: string;
  /** The received value as short, printable text. */
  readonly received: string;
  /** 1-based line of the file, where the input has lines. */
  readonly line?: number;
  /** The input that it is in, where an error is about several. */
  readonly file?: string;
}
