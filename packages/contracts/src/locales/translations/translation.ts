import type { DealType } from '../../contract/deal/deal-type.ts';
import type { Party } from '../../contract/party.ts';
import type { AnyDutyWords, DutyWords, PluralForm } from '../duties/duty-words.ts';
import type { SummaryLabels } from './summary-labels.ts';

/** How letters of a language run, and in which fonts word processors show them. */
export interface Script {
  readonly direction: 'ltr' | 'rtl';
  /** East-Asian letters: tag of the language, and its two kinds of font. Default: those of Chinese. */
  readonly eastAsia?: { readonly language: string; readonly serif: string; readonly sans: string };
  /** Letters that are joined or stacked: tag of the language, and a font. Default: none. */
  readonly complex?: { readonly language: string; readonly font: string };
}

/**
 * How a language writes dates, numbers and money, after CLDR. They are patterns of this package and not `Intl`, whose texts
 * differ between releases of Node: a page has the same bytes on every machine. Tests compare them with `Intl`.
 */
export interface Patterns {
  /** A date from `{d}`, `{m}`, `{month}` and `{y}`. */
  readonly date: string;
  /** The names of the months as they stand in a date. Default: the date has their numbers. */
  readonly months?: string;
  /** The first day of a month, where it is no number. */
  readonly firstDay?: string;
  /** A `{date}` and a `{time}`. */
  readonly moment: string;
  /** Between hours and minutes. Default: a colon. */
  readonly clock?: string;
  /** A `{moment}` and the `{zone}` in which it is. */
  readonly zoned: string;
  /** Two moments of one zone: `{from}`, `{until}`, `{zone}`. */
  readonly span: string;
  readonly decimal: string;
  /** Between groups of three digits. */
  readonly group: string;
  /** The digits from which a number is grouped. Default: 4. */
  readonly groupFrom?: number;
  /** A share of a hundred, `{n}`. */
  readonly percent: string;
  /** An amount `{n}` and the ISO 4217 `{code}`. */
  readonly money: string;
  /** The currencies that readers of the language know by another name. */
  readonly ownMoney: Readonly<Record<string, string>>;
  /** Between the details of a duty. */
  readonly semicolon: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly colon: string;
  readonly parentheses: readonly [open: string, close: string];
  /** Between hours and minutes of a length. */
  readonly space: string;
}

interface Names {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Name of the language in that language. */
  readonly name: string;
  readonly script: Script;
  readonly formats: Patterns;
  readonly labels: SummaryLabels;
  readonly roles: Readonly<Record<Party['role'], string>>;
  readonly dealTypes: Readonly<Record<DealType, string>>;
  /** Names of markets by ISO code; those with rules in this package and the members of the Union at least, another one is written in English. */
  readonly markets: Readonly<Record<string, string>>;
  /** Names of languages by tag; another one is written in English. */
  readonly languages: Readonly<Record<string, string>>;
}

/** Everything that a language needs to say what a contract comes to; it has no text that governs. */
export interface Translation<Form extends PluralForm> extends DutyWords<Form>, Names {}

/** Any translation. */
export interface AnyTranslation extends AnyDutyWords, Names {}
