import { fillTemplate, type Param, type Params, type PlaceholderOf } from '../message/template.ts';
import { describeReceived } from '../text/inert.ts';
import type { InputIssue } from './input-issue.ts';

/** The English text of each issue code: a noun phrase that completes "expected …", with `{placeholders}`. */
export type IssueTexts = Readonly<Record<string, string>>;

/** The values that the text of a code needs. */
export type IssueParams<Texts extends IssueTexts, Code extends keyof Texts> = {
  readonly [Name in PlaceholderOf<Texts[Code]>]: Param;
};

/** Leaves the parameters out where the text of the code needs none. */
export type ParamsArgument<Texts extends IssueTexts, Code extends keyof Texts> = [
  PlaceholderOf<Texts[Code]>,
] extends [never]
  ? readonly []
  : readonly [params: IssueParams<Texts, Code>];

/** Where an issue is and what was received there. */
export interface IssuePlace {
  /** JSON Pointer; default: the whole input. */
  readonly path?: string;
  /** Described as printable text by the issue. */
  readonly received: unknown;
  readonly line?: number;
}

/** What a schema expects, as the `error` of a zod schema or check: its text, and the code behind the text. */
export interface Expectation {
  (): string;
  readonly code: string;
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
 * Makes the function that gives what a schema expects, by a code of a catalogue: give its result to zod as `error`.
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
 * Makes the function that gives an issue at a place of an input, by a code of a catalogue.
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

/** The parameters as a field beside the place, required where the text needs them. */
export type PlaceParams<Texts extends IssueTexts, Code extends keyof Texts> = [
  PlaceholderOf<Texts[Code]>,
] extends [never]
  ? { readonly params?: Readonly<Record<string, never>> }
  : { readonly params: IssueParams<Texts, Code> };
