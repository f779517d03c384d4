import { type Contract, ContractSchema } from '../contract/document.ts';
import { packed } from '../docx/package/pack.ts';
import { partsOf } from '../docx/package/parts.ts';
import { lifeIssue } from '../error/life-issues.ts';
import { type Day, parseDay } from '../law/in-force.ts';
import { TRANSLATIONS } from '../locales/translations/registry.ts';
import type { AnyTranslation } from '../locales/translations/translation.ts';
import type { Page } from '../render/block.ts';
import { deedProse, missedProse, timeProse } from '../render/duty-prose.ts';
import { plainText } from '../render/duty-text.ts';
import { writeHtml } from '../render/html.ts';
import { choose } from '../render/locale-of.ts';
import { writeMarkdown } from '../render/markdown.ts';
import {
  DISPLAY_LANGUAGES,
  type Id,
  inputInvalid,
  parseInput,
  type Settlement,
} from '../vocabulary/index.ts';
import { dutiesOf } from './duties.ts';
import type { SummaryLanguage } from './language.ts';
import { type SummaryOf, summaryPage } from './page.ts';
import { translatedVoice } from './translated.ts';
import { contractVoice, type Voice } from './voice.ts';

/** Options of a summary. */
export interface SummaryOptions {
  readonly language: SummaryLanguage;
  /** Only what this party owes or is owed, and what concerns everybody. Default: everything. */
  readonly party?: Id;
  /** The settlement whose payments are listed with their days. Default: none. */
  readonly settlement?: Pick<Settlement, 'due'>;
  /** The day whose law the labels of advertising are of: an instant, or a date of each market's own calendar. Default: when the contract was drafted. */
  readonly asOf?: Day;
}

/** Options of {@link summarizeContract}. */
export interface SummaryTextOptions extends SummaryOptions {
  /** Markdown, or one printable HTML file. */
  readonly format: 'markdown' | 'html';
}

/** A line of who owes what by when, in one language. */
export interface DutyLine {
  /** Stable: the same for the same duty in every revision. */
  readonly id: string;
  /** The clause, or the standard term. */
  readonly clauseId: Id;
  /** Who owes it; null where it concerns every party, or is open. */
  readonly by: Id | null;
  /** To whom; null where it is owed to nobody alone. */
  readonly to: Id | null;
  readonly what: string;
  readonly byWhen: string;
  /** What the contract says happens when it is missed; one text says that nothing is agreed. */
  readonly ifMissed: readonly string[];
}

const WRITERS = { markdown: writeMarkdown, html: writeHtml } as const;

/**
 * Cover page, labels of advertising, and who owes what by when with what follows when it is missed, in one of twelve
 * languages. In English and Simplified Chinese these are the words of the contract; the other ten are marked as unreviewed
 * translations, in their language and in the governing one, on every page. No summary has the text of the contract.
 *
 * @param contract - open slots are marked blanks
 * @returns the same bytes for the same contract and options, on every machine; HTML runs nothing
 * @throws INPUT_INVALID for anything that is not a contract, an unknown language or format, and a party that it does not have
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { summarizeContract } from '@livelane/contracts/summary';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * summarizeContract(contract, { language: 'th', format: 'markdown' }).includes('คำแปลที่ยังไม่ได้ตรวจทาน'); // => true
 * ```
 */
export function summarizeContract(
  contract: Contract,
  { format, ...options }: SummaryTextOptions,
): string {
  const write = choose(WRITERS, format, 'format');
  return write(pageFor(contract, options));
}

/**
 * The summary as a Word document (.docx), Arabic from right to left. It does not carry the contract.
 * @returns the same bytes for the same contract and options, on every machine
 * @throws INPUT_INVALID as {@link summarizeContract}
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { summaryDocx } from '@livelane/contracts/summary';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * summaryDocx(contract, { language: 'ar' })[0]; // => 80
 * ```
 */
export function summaryDocx(contract: Contract, options: SummaryOptions): Uint8Array {
  const page = pageFor(contract, options);
  return packed(partsOf({ page, contract, languages: [page.language] }));
}

/**
 * Who owes what by when, as data: every duty of every clause and standard term, with what follows when it is missed.
 * @returns in the order of the contract; then the payments of the settlement
 * @throws INPUT_INVALID as {@link summarizeContract}
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { dutyLines } from '@livelane/contracts/summary';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * dutyLines(contract, { language: 'de' }).find(({ id }) => id === 'fee.commission')?.byWhen; // => "binnen 15 Tagen nach dem Entstehen des Anspruchs"
 * ```
 */
export function dutyLines(contract: Contract, options: Omit<SummaryOptions, 'asOf'>): DutyLine[] {
  const of = summarised(contract, options);
  const { writing } = of.voice;
  return dutiesOf(of).map((duty) => ({
    id: duty.id,
    clauseId: duty.clauseId,
    by: duty.by ?? null,
    to: duty.to ?? null,
    what: plainText(deedProse(duty, writing)),
    byWhen: plainText(timeProse(duty, writing)),
    ifMissed: plainText(missedProse(duty, writing)).split('\n'),
  }));
}

function pageFor(contract: Contract, options: SummaryOptions): Page {
  return summaryPage(summarised(contract, options));
}

function summarised(
  contract: Contract,
  { language, party, settlement, asOf }: SummaryOptions,
): SummaryOf {
  const known = parseInput(ContractSchema, contract, 'contract');
  const ids = known.parties.map(({ id }) => id);
  if (party !== undefined && !ids.includes(party)) {
    const place = { path: '/party', received: party, params: { parties: ids } };
    throw inputInvalid('summary', [lifeIssue('CALENDAR_PARTY', place)]);
  }
  return {
    contract: known,
    voice: voiceOf(known, language),
    asOf: asOf === undefined ? known.draftedAt : parseDay(asOf, 'asOf'),
    ...(party === undefined ? {} : { party }),
    ...(settlement === undefined ? {} : { due: settlement.due }),
  };
}

function voiceOf(contract: Contract, language: SummaryLanguage): Voice {
  const written = DISPLAY_LANGUAGES.map((it): [string, () => Voice] => [
    it,
    () => contractVoice(contract, it),
  ]);
  const translated = Object.entries<AnyTranslation>(TRANSLATIONS).map(
    ([tag, it]): [string, () => Voice] => [tag, () => translatedVoice(contract, it)],
  );
  return choose(Object.fromEntries([...written, ...translated]), language, 'language')();
}
