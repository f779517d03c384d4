import { type Contract, ContractSchema } from '../contract/document.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import type { Locale } from '../locales/locale.ts';
import { type DisplayLanguage, inputInvalid, parseInput } from '../vocabulary/index.ts';
import { writeHtml } from './html.ts';
import { choose, localeOf } from './locale-of.ts';
import { writeMarkdown } from './markdown.ts';
import { pageOf } from './page.ts';

const WRITERS = { markdown: writeMarkdown, html: writeHtml } as const;

/** Options of {@link renderContract}. */
export interface RenderOptions {
  /** Language of the text. */
  readonly language: DisplayLanguage;
  /** Markdown, or one printable HTML file. */
  readonly format: 'markdown' | 'html';
  /** Adds the text in the other language and marks the governing one. Default: false. */
  readonly bilingual?: boolean;
}

/**
 * The full text of a contract: cover page, duties by party and date, all clauses, signatures. Open slots are marked
 * blanks. Values are written without control or invisible characters; neither `Intl` nor the clock is used.
 *
 * @param contract - as it was received; its hash is on every page
 * @returns the same bytes for the same contract and options, on every machine; HTML is one self-contained
 *   file that runs nothing and carries the contract for {@link contractOfHtml}
 * @throws INPUT_INVALID for anything that is not a contract, an unknown language or an unknown format
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { renderContract } from '@livelane/contracts/render';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * renderContract(contract, { language: 'zh-Hans', format: 'markdown' }).split('\n')[0]; // => "# 直播带货合作合同"
 * ```
 */
export function renderContract(
  contract: Contract,
  { language, format, bilingual = false }: RenderOptions,
): string {
  const known = parseInput(ContractSchema, contract, 'contract');
  const locale = localeOf(language);
  const write = choose(WRITERS, format, 'format');
  const locales: [Locale, ...Locale[]] = bilingual
    ? [locale, localeOf(language === 'en' ? 'zh-Hans' : 'en')]
    : [locale];
  return write(pageOf(known, locales));
}

/**
 * Extracts the contract from a rendered HTML file, so that a returned file can be compared with the agreed hash.
 * @throws INPUT_INVALID when the file carries none, or what it carries is not a contract
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { contractOfHtml, renderContract } from '@livelane/contracts/render';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * contractOfHtml(renderContract(contract, { language: 'en', format: 'html' })).id; // => "contract-lip-linh"
 * ```
 */
export function contractOfHtml(html: string): Contract {
  const json = /<script type="application\/json" id="livelane-contract">([^<]*)<\/script>/.exec(
    html,
  )?.[1];
  if (json === undefined)
    throw inputInvalid('HTML', [workflowIssue('RENDERED_FILE', { received: html })]);
  let contract: unknown;
  try {
    contract = JSON.parse(json);
  } catch {
    throw inputInvalid('HTML', [workflowIssue('RENDERED_FILE', { received: json })]);
  }
  return parseInput(ContractSchema, contract, 'contract');
}
