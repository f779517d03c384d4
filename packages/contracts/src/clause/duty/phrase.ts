import type { Id, Market, Money, Platform, Share, Window, Zone } from '../../vocabulary/index.ts';
import type { PublishNode } from '../publish-node.ts';
import type { Bearer, Territory } from '../terms.ts';
import type { CountedPhrases, Phrases } from './phrases.ts';

type Maybe<Value> = Value | null | undefined;

/** The phrases in which nothing but the number stands. */
type PlainCount = {
  [Key in keyof CountedPhrases]: [CountedPhrases[Key]] extends [never] ? Key : never;
}[keyof CountedPhrases];

/** A number of pieces of one form. One that the package has no words for brings its own. */
export interface Pieces {
  readonly count: Maybe<number>;
  /** Null while the form is open. */
  readonly form: PlainCount | 'custom' | null;
  /** The nouns of a custom form. */
  readonly own?: {
    readonly en: readonly [one: string, several: string];
    readonly 'zh-Hans': readonly [measure: string, noun: string];
  };
}

/** What stands in a phrase, by how a language writes it; a value that is absent or null is open. */
export type Value =
  | { readonly as: 'amount'; readonly is: Maybe<Money> }
  | { readonly as: 'share'; readonly is: Maybe<Share> }
  | { readonly as: 'number'; readonly is: Maybe<number> }
  | { readonly as: 'minutes'; readonly is: Maybe<number> }
  | { readonly as: 'party'; readonly is: Maybe<Id> }
  | { readonly as: 'bearer'; readonly is: Maybe<Bearer> }
  | { readonly as: 'product'; readonly is: Id }
  | { readonly as: 'platform'; readonly is: Maybe<Platform> }
  | { readonly as: 'market'; readonly is: Maybe<Market> }
  | { readonly as: 'territory'; readonly is: Maybe<Territory> }
  | { readonly as: 'date'; readonly is: Maybe<string> }
  | { readonly as: 'clock'; readonly is: string }
  | { readonly as: 'weekday'; readonly is: Weekday }
  | { readonly as: 'zone'; readonly is: Zone }
  | { readonly as: 'node'; readonly is: PublishNode }
  | { readonly as: 'window'; readonly is: Maybe<Window> }
  /** People's own words, which nobody has translated. */
  | { readonly as: 'wording'; readonly is: Maybe<string> }
  | { readonly as: 'pieces'; readonly is: Pieces }
  | { readonly as: 'list'; readonly is: Maybe<readonly (Value | Phrase)[]> };

/** A day of the week. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A phrase with what stands in it, in no language yet. */
export type Phrase =
  | {
      readonly say: keyof Phrases;
      readonly of: Readonly<Record<string, Value | Phrase>>;
    }
  | {
      readonly counted: keyof CountedPhrases;
      readonly n: Maybe<number>;
      readonly of: Readonly<Record<string, Value | Phrase>>;
    };

type Filling<Names extends string> = [Names] extends [never]
  ? []
  : [of: Readonly<Record<Names, Value | Phrase>>];

/** A phrase with its values. */
export function say<Key extends keyof Phrases>(key: Key, ...[of]: Filling<Phrases[Key]>): Phrase {
  return { say: key, of: of ?? {} };
}

/** A phrase that depends on a whole number; null or undefined where the number is open. */
export function counted<Key extends keyof CountedPhrases>(
  key: Key,
  n: Maybe<number>,
  ...[of]: Filling<CountedPhrases[Key]>
): Phrase {
  return { counted: key, n, of: of ?? {} };
}

type Kinds = { readonly [As in Value['as']]: Extract<Value, { as: As }>['is'] };

/** A value by how it is written. */
export function the<As extends Value['as']>(as: As, is: Kinds[As]): Value {
  return { as, is } as Value;
}
