/** The groups of words that clauses choose from by key. */
export type WordGroup =
  | 'form'
  | 'action'
  | 'platform'
  | 'trigger'
  | 'per'
  | 'deduction'
  | 'measure'
  | 'likeness'
  | 'media'
  | 'policyResponse'
  | 'disclosure'
  | 'event'
  | 'endPayment'
  | 'cause'
  | 'dataFormat'
  | 'touch'
  | 'role'
  | 'room'
  | 'language'
  | 'hostRole';

/** The labels that stand outside clauses: cover page, summary, signatures. */
export type Label =
  | 'notAgreed'
  | 'id'
  | 'partyAtFault'
  | 'worldwide'
  | 'contract'
  | 'parties'
  | 'coverPage'
  | 'number'
  | 'revision'
  | 'hash'
  | 'draftedAt'
  | 'term'
  | 'law'
  | 'governingLanguage'
  | 'governs'
  | 'translation'
  | 'currency'
  | 'zone'
  | 'products'
  | 'product'
  | 'price'
  | 'audience'
  | 'brief'
  | 'grade'
  | 'summary'
  | 'who'
  | 'what'
  | 'byWhen'
  | 'terms'
  | 'signatures'
  | 'signature'
  | 'nameTitle'
  | 'date'
  | 'role'
  | 'name'
  | 'market'
  | 'contact'
  | 'openSlots'
  | 'wording'
  | 'page'
  | 'notLegalAdvice'
  | 'intro'
  | 'legalName'
  | 'address'
  | 'email'
  | 'taxResidence'
  | 'representative'
  | 'licences';

/** One language's words and manners. Nothing comes from `Intl`, so the same contract gives the same bytes everywhere. */
export interface Locale {
  readonly language: 'en' | 'zh-Hans';
  /** The language's name in itself. */
  readonly name: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly words: Readonly<Record<WordGroup, Readonly<Record<string, string>>>>;
  /** Names by ISO code; a market that is not listed is written as its code. */
  readonly markets: Readonly<Record<string, string>>;
  /** From YYYY-MM-DD. */
  date(date: string): string;
  /** From YYYY-MM-DDTHH:MM and a zone. */
  dateTime(local: string, zone: string): string;
  /** From two local times of one zone; the second is the first moment outside. */
  span(from: string, to: string, zone: string): string;
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly parentheses: { readonly open: string; readonly close: string };
  list(items: readonly string[]): string;
  days(count: number): string;
  calendarDays(count: number, zone: string): string;
  duration(seconds: number): string;
  count(count: number, one: string, other: string): string;
  /** The number of an article as its heading says it. */
  article(number: number): string;
}
