import { fillTemplate, type Param, type Params, type PlaceholderOf } from '../message/template.ts';
import { describeReceived } from '../text/inert.ts';
import type { InputIssue } from './input-issue.ts';

/** The English text of each issue code: a noun phrase that completes "expected …", with `{placeholders}`. */
export type IssueTexts = Readonly<Record<string, string>>;

/** The values that the placeholders of a code's text need. */
export type IssueParams<Texts extends IssueTexts, Code extends keyof Texts> = {
  readonly [Name in PlaceholderOf<Texts[Code]>]: Param;
};

/** The parameters as a rest argument: none if the text of the code has no placeholders. */
export type ParamsArgument<Texts extends IssueTexts, Code extends keyof Texts> = [
  PlaceholderOf<Texts[Code]>,
] extends [never]
  ? readonly []
  : readonly [params: IssueParams<Texts, Code>];

/** Where an issue is and what was received there. */
export interface IssuePlace {
  /** JSON Pointer into the input. Default: the whole input. */
  readonly path?: string;
  /** The received value; the issue describes it as printable text. */
  readonly received: unknown;
  /** 1-based line of the file. Default: the input has no lines. */
  readonly line?: number;
}

/**
 * What a schema expects, for the `error` option of a zod schema or check: a function that returns the text, with the
 * code and parameters behind it.
 */
export interface Expectation {
  (): string;
  /** Code in the catalogue. */
  readonly code: string;
  /** Values of the placeholders in the text. */
  readonly params: Params;
}

/**
 * Creates an expectation from a catalogue of issue texts.
 * @example
 * ```ts
 * import { expectationIn, inputIssues } from '@livelane/contracts/vocabulary';
 * import * as z from 'zod/mini';
 * const ISSUES = { DAYS: 'whole days, at least {minimum}' } as const;
 * const Days = z.int({ error: expectationIn(ISSUES, 'DAYS', { minimum: 1 }) });
 * inputIssues(Days, 'x')[0]?.message; // => "whole days, at least 1"
 * ```
 */
export function expectationIn<const Texts extends IssueTexts, Code extends keyof Texts & string>(
  texts: Texts,
  code: Code,
  ...[given]: ParamsArgument<Texts, Code>
): Expectation {
  const params: Params = given ?? {};
  const text = (): string => fillTemplate(texts[code] ?? code, params, 'en');
  return Object.assign(text, { code, params });
}

/**
 * Creates an issue from a catalogue of issue texts.
 * @example
 * ```ts
 * import { issueIn } from '@livelane/contracts/vocabulary';
 * const ISSUES = { DAYS: 'whole days, at least {minimum}' } as const;
 * issueIn(ISSUES, 'DAYS', { path: '/days', received: 0, params: { minimum: 1 } }).message; // => "whole days, at least 1"
 * ```
 */
export function issueIn<const Texts extends IssueTexts, Code extends keyof Texts & string>(
  texts: Texts,
  code: Code,
  { path = '', received, line, ...rest }: IssuePlace & PlaceParams<Texts, Code>,
): InputIssue {
  const params: Params = rest.params ?? {};
  return {
    code,
    params,
    path,
    message: fillTemplate(texts[code] ?? code, params, 'en'),
    received: describeReceived(received),
    ...(line === undefined ? {} : { line }),
  };
}

/** The parameters as a field of the place: required if the text of the code has placeholders. */
export type PlaceParams<Texts extends IssueTexts, Code extends keyof Texts> = [
  PlaceholderOf<Texts[Code]>,
] extends [never]
  ? { readonly params?: Readonly<Record<string, never>> }
  : { readonly params: IssueParams<Texts, Code> };
