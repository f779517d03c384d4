import { type Contract, ContractSchema } from '../contract/document.ts';
import type { Locale } from '../locales/locale.ts';
import { localeOf } from '../render/locale-of.ts';
import { pageOf } from '../render/page.ts';
import {
  DISPLAY_LANGUAGES,
  type DisplayLanguage,
  inputInvalid,
  inputIssue,
  parseInput,
} from '../vocabulary/index.ts';
import { packed } from './package/pack.ts';
import { partsOf, type Source } from './package/parts.ts';

/** Options of {@link renderDocx}: one language, or two side by side of which the governing one is marked. */
export type DocxOptions =
  | { readonly language: DisplayLanguage }
  | { readonly languages: readonly DisplayLanguage[] };

/**
 * The full text of a contract as a Word document (.docx), with automatic numbers, styles, tables, blocks to sign and the
 * contract inside for {@link readDocx}. Two languages stand in two columns, a row for each provision; the head of the
 * columns, which each page repeats, says which language governs.
 *
 * @param contract - as it was received; its hash is on every page
 * @returns the same bytes for the same contract and options, on every machine
 * @throws INPUT_INVALID for anything that is not a contract, an unknown language, or other than one or two languages
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { readDocx, renderDocx } from '@livelane/contracts/docx';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const bytes = renderDocx(contract, { languages: ['en', 'zh-Hans'] });
 * readDocx(bytes).edits; // => []
 * ```
 */
export function renderDocx(contract: Contract, options: DocxOptions): Uint8Array {
  const known = parseInput(ContractSchema, contract, 'contract');
  const languages = 'languages' in options ? options.languages : [options.language];
  return packed(partsOf(sourceOf(known, languages)));
}

/** The page of a contract in languages. @throws INPUT_INVALID for languages that it cannot be in */
export function sourceOf(contract: Contract, languages: readonly DisplayLanguage[]): Source {
  return { page: pageOf(contract, localesOf(languages)), contract, languages };
}

/** The words of one language, or of two. @throws INPUT_INVALID for languages that a page cannot be in */
export function localesOf(languages: readonly DisplayLanguage[]): [Locale, ...Locale[]] {
  // A program without types may pass anything.
  const [first, ...others] = Array.isArray(languages) ? (languages as typeof languages) : [];
  if (first === undefined || others.length > 1 || others.includes(first))
    throw inputInvalid('languages', [
      inputIssue('ONE_OF', {
        path: '/languages',
        received: languages,
        params: { choices: LANGUAGE_CHOICES },
      }),
    ]);
  return [localeOf(first), ...others.map(localeOf)];
}

/** Every choice of languages: each alone, or two in either order. */
export const LANGUAGE_CHOICES: readonly string[] = DISPLAY_LANGUAGES.flatMap((one) => [
  one,
  ...DISPLAY_LANGUAGES.filter((other) => other !== one).map((other) => `${one},${other}`),
]);
