import type { Registration } from '../contract/party.ts';
import type { DisplayLanguage, Formats, RoundingMode } from '../vocabulary/index.ts';

/** Labels outside of clauses: cover page, summary, signatures. */
export type Label =
  | 'notAgreed'
  | 'notComputed'
  | 'id'
  | 'partyAtFault'
  | 'worldwide'
  | 'contract'
  | 'parties'
  | 'coverPage'
  | 'number'
  | 'revision'
  | 'hash'
  | 'amends'
  | 'inForceFrom'
  | 'orLastSignature'
  | 'thoughSignedLater'
  | 'amendmentRule'
  | 'draftedAt'
  | 'dealType'
  | 'waivers'
  | 'point'
  | 'decidedBy'
  | 'reason'
  | 'term'
  | 'law'
  | 'governingLanguage'
  | 'governs'
  | 'translation'
  | 'currency'
  | 'zone'
  | 'rounding'
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
  | 'ifMissed'
  | 'everyParty'
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
  | 'licences'
  | 'keyTerms'
  | 'standardTerms'
  | 'standardTerm'
  | 'version'
  | 'fingerprint'
  | 'leftOut'
  | 'yes'
  | 'no'
  | 'seal'
  | 'representativeSignature'
  | 'place'
  | 'untranslated'
  | 'fullName'
  | 'performedThemselves';

/** The words and formats of rendered contracts in one language, apart from the texts of clauses. */
export interface Locale extends Formats {
  /** BCP 47 tag of the language. */
  readonly language: DisplayLanguage;
  /** Name of the language in that language. */
  readonly name: string;
  /** Labels outside of clauses. */
  readonly labels: Readonly<Record<Label, string>>;
  /** Words by key; a key without an entry is written as it is. */
  readonly words: {
    /** How amounts are rounded, as half a sentence. */
    readonly rounding: Readonly<Record<RoundingMode, string>>;
    /** Names of platforms. */
    readonly platform: Readonly<Record<string, string>>;
    /** Names of the roles of parties. */
    readonly role: Readonly<Record<string, string>>;
    /** What numbers of registration are called. */
    readonly registration: Readonly<Record<Registration['type'], string>>;
    /** Names of languages. */
    readonly language: Readonly<Record<string, string>>;
  };
  /** Names of markets by ISO code; a market without an entry is written as its code. */
  readonly markets: Readonly<Record<string, string>>;
  /** Number of a clause in its heading. */
  article(number: number): string;
}
