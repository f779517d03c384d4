import type { Prose } from '../clause/text/prose.ts';
import { DEAL_TYPE_NAMES, type DealType } from '../contract/deal/deal-type.ts';
import type { Contract } from '../contract/document.ts';
import type { Party } from '../contract/party.ts';
import {
  SUMMARY_LABELS_EN,
  SUMMARY_LABELS_ZH_HANS,
  type SummaryLabels,
} from '../locales/translations/summary-labels.ts';
import type { Script } from '../locales/translations/translation.ts';
import type { DutyWriting } from '../render/duty-prose.ts';
import { dutyWriting } from '../render/duty-writing.ts';
import { localeOf } from '../render/locale-of.ts';
import { translatedText, valueFormatter } from '../render/value-formatter.ts';
import type { DisplayLanguage, Language, LocalText } from '../vocabulary/index.ts';

/** One language of a summary. */
export interface Voice {
  readonly language: Language;
  /** Name of the language in that language. */
  readonly name: string;
  /** Whether it is a translation that nobody reviewed and that never governs. */
  readonly isTranslation: boolean;
  readonly script?: Script;
  readonly labels: SummaryLabels;
  readonly parentheses: readonly [open: string, close: string];
  readonly writing: DutyWriting;
  role(role: Party['role']): string;
  dealType(type: DealType): string;
  languageName(tag: string): string;
  market(code: string): string;
  /** A text of the contract; one that it has in no such language is marked. */
  local(text: LocalText): Prose;
}

const LABELS: Readonly<Record<DisplayLanguage, SummaryLabels>> = {
  en: SUMMARY_LABELS_EN,
  'zh-Hans': SUMMARY_LABELS_ZH_HANS,
};

/** A language in which contracts are written: its words are those of the contract. */
export function contractVoice(contract: Contract, language: DisplayLanguage): Voice {
  const locale = localeOf(language);
  const format = valueFormatter(contract, locale);
  const { words, parentheses } = locale;
  return {
    language,
    name: locale.name,
    isTranslation: false,
    labels: LABELS[language],
    parentheses: [parentheses.open, parentheses.close],
    writing: dutyWriting({ format, locale }),
    role: (role) => words.role[role] ?? role,
    dealType: (type) => DEAL_TYPE_NAMES[type][language],
    languageName: (tag) => words.language[tag] ?? tag,
    market: (code) => locale.markets[code] ?? code,
    local: (text) => [{ value: translatedText(text, locale) }],
  };
}
