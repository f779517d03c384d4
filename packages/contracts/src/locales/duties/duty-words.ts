import type { Weekday } from '../../clause/duty/phrase.ts';
import type { CountedPhrases, Phrases } from '../../clause/duty/phrases.ts';

/** The forms of words by number that languages have, as CLDR names them. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A text for each form of a language; one text where it has one form. `{n}` is the number. */
export type ByNumber<Form extends PluralForm> = [Form] extends ['other']
  ? string
  : Readonly<Record<Form, string>>;

/** The words of one language that duties are composed of, with `{name}` where a value stands. */
export interface DutyWords<Form extends PluralForm> {
  readonly phrases: { readonly [Key in keyof Phrases]: string };
  readonly counted: { readonly [Key in keyof CountedPhrases]: ByNumber<Form> };
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** The form for a whole number from 0, as CLDR has it. */
  plural(n: number): Form;
}

/** The words of any language. */
export interface AnyDutyWords
  extends Pick<DutyWords<PluralForm>, 'phrases' | 'weekdays' | 'plural'> {
  readonly counted: {
    readonly [Key in keyof CountedPhrases]: string | Readonly<Partial<Record<PluralForm, string>>>;
  };
}
