import { type Contract, ContractSchema } from '../contract/document.ts';
import { contractIssue } from '../contract/issues.ts';
import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import { zhHans } from '../locales/zh-Hans.ts';
import { inputInvalid, inputIssue, parseInput } from '../vocabulary/index.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import { pageOf } from './page.ts';

const LOCALES = { en, 'zh-Hans': zhHans } as const;
const WRITERS = { markdown: writeMarkdown, html: writeHtml } as const;

/** How a contract is written out. */
export interface RenderOptions {
  readonly language: 'en' | 'zh-Hans';
  readonly format: 'markdown' | 'html';
  /** The other language beside it, the governing one marked. Left out: one language. */
  readonly bilingual?: boolean;
}

/**
 * The full text of a contract for people: cover page, who owes what by when, every clause, signatures.
 * Open slots show as marked blanks. Every value of the contract is written as inert text, and nothing is
 * taken from `Intl` or the clock.
 *
 * @param contract - as it was received; its fingerprint stands on every page
 * @returns the same bytes for the same contract and options, on every machine; HTML is one self-contained
 *   file that runs nothing and carries the contract for {@link contractOfHtml}
 * @throws INPUT_INVALID for what is not a contract, an unknown language or an unknown format
 */
export function renderContract(
  contract: Contract,
  { language, format, bilingual = false }: RenderOptions,
): string {
  const known = parseInput(ContractSchema, contract, 'contract');
  const locale = choose(LOCALES, language, 'language');
  const write = choose(WRITERS, format, 'format');
  const locales: [Locale, ...Locale[]] = bilingual
    ? [locale, locale === en ? zhHans : en]
    : [locale];
  return write(pageOf(known, locales));
}

function choose<Choice>(
  choices: Readonly<Record<string, Choice>>,
  key: string,
  what: string,
): Choice {
  const chosen = Object.hasOwn(choices, key) ? choices[key] : undefined;
  if (chosen === undefined)
    throw inputInvalid(what, [
      inputIssue('ONE_OF', {
        path: `/${what}`,
        received: key,
        params: { choices: Object.keys(choices) },
      }),
    ]);
  return chosen;
}

/**
 * The contract that a rendered HTML file carries, so that a file that comes back can be checked against
 * the fingerprint that was agreed.
 * @throws INPUT_INVALID when the file carries none, or what it carries is not a contract
 */
export function contractOfHtml(html: string): Contract {
  const json = /<script type="application\/json" id="livelane-contract">([^<]*)<\/script>/.exec(
    html,
  )?.[1];
  if (json === undefined)
    throw inputInvalid('HTML', [contractIssue('RENDERED_FILE', { received: html })]);
  let contract: unknown;
  try {
    contract = JSON.parse(json);
  } catch {
    throw inputInvalid('HTML', [contractIssue('RENDERED_FILE', { received: json })]);
  }
  return parseInput(ContractSchema, contract, 'contract');
}
