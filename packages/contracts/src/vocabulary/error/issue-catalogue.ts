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

/** Gives what a schema expects, by a code of the catalogue. */
export type ExpectationsOf<Texts extends IssueTexts> = <Code extends keyof Texts & string>(
  code: Code,
  ...params: ParamsArgument<Texts, Code>
) => Expectation;

/** Gives an issue at a place of an input, by a code of the catalogue. */
export type IssuesOf<Texts extends IssueTexts> = <Code extends keyof Texts & string>(
  code: Code,
  place: IssuePlace & PlaceParams<Texts, Code>,
) => InputIssue;

/**
 * Creates the function that gives expectations of a catalogue of issue texts, for the `error` option of a zod schema.
 * @example
 * ```ts
 * import { expectationsOf, inputIssues } from '@livelane/contracts/vocabulary';
 * import * as z from 'zod/mini';
 * const expects = expectationsOf({ DAYS: 'whole days, at least {minimum}' });
 * const Days = z.int({ error: expects('DAYS', { minimum: 1 }) });
 * inputIssues(Days, 'x')[0]?.message; // => "whole days, at least 1"
 * ```
 */
export function expectationsOf<const Texts extends IssueTexts>(
  texts: Texts,
): ExpectationsOf<Texts> {
  return (code, ...[given]) => {
    const params: Params = given ?? {};
    const text = (): string => fillTemplate(texts[code] ?? code, params, 'en');
    return Object.assign(text, { code, params });
  };
}

/**
 * Creates the function that gives issues of a catalogue of issue texts.
 * @example
 * ```ts
 * import { issuesOf } from '@livelane/contracts/vocabulary';
 * const issue = issuesOf({ DAYS: 'whole days, at least {minimum}' });
 * issue('DAYS', { path: '/term', received: 0, params: { minimum: 1 } }).message; // => "whole days, at least 1"
 * ```
 */
export function issuesOf<const Texts extends IssueTexts>(texts: Texts): IssuesOf<Texts> {
  return (code, { path = '', received, line, ...rest }) => {
    const params: Params = rest.params ?? {};
    return {
      code,
      params,
      path,
      message: fillTemplate(texts[code] ?? code, params, 'en'),
      received: describeReceived(received),
      ...(line === undefined ? {} : { line }),
    };
  };
}

/** The parameters as a field of the place: required if the text of the code has placeholders. */
export type PlaceParams<Texts extends IssueTexts, Code extends keyof Texts> = [
  PlaceholderOf<Texts[Code]>,
] extends [never]
  ? { readonly params?: Readonly<Record<string, never>> }
  : { readonly params: IssueParams<Texts, Code> };
