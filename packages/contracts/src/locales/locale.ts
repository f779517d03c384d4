import type { DisplayLanguage, Formats } from '../vocabulary/index.ts';

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

/** The words and formats in which one language writes a contract, apart from the texts of the clauses. */
export interface Locale extends Formats {
  readonly language: DisplayLanguage;
  /** The language's name in itself. */
  readonly name: string;
  readonly labels: Readonly<Record<Label, string>>;
  /** Words by key; a key that is not listed is written as it is. */
  readonly words: {
    readonly platform: Readonly<Record<string, string>>;
    readonly role: Readonly<Record<string, string>>;
    readonly language: Readonly<Record<string, string>>;
  };
  /** Names by ISO code; a market that is not listed is written as its code. */
  readonly markets: Readonly<Record<string, string>>;
  /** The number of an article as its heading gives it. */
  article(number: number): string;
}
