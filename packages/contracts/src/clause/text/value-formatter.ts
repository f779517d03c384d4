import type {
  Formats,
  Instant,
  LocalText,
  Money,
  Period,
  Platform,
  Share,
  Window,
} from '../../vocabulary/index.ts';
import type { ContractContext } from '../contract-context.ts';
import type { Threshold } from '../measure.ts';
import type { PublishNode } from '../publish-node.ts';
import type { Bearer, Territory } from '../terms.ts';
import type { Inline } from './prose.ts';

type Maybe<Value> = Value | null | undefined;

/** The words of one language for the values of an enumeration. */
export type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Writes the values of one contract in one language. A value that is absent or null becomes a visible blank. */
export interface ValueFormatter {
  readonly contract: ContractContext;
  readonly formats: Formats;
  party(id: Maybe<string>): Inline;
  bearer(bearer: Maybe<Bearer>): Inline;
  product(id: Maybe<string>): Inline;
  /** Clauses by id: by their ids, or in a contract that is written to be signed by their articles. */
  clauses(ids: Maybe<string | readonly string[]>): Inline;
  /** What a row of a table is called: its id, or in a contract that is written to be signed its place. */
  row(id: string, index: number): Inline;
  platform(platform: Maybe<Platform>): Inline;
  amount(money: Maybe<Money>): Inline;
  share(share: Maybe<Share>): Inline;
  days(count: Maybe<number>): Inline;
  /** A count with its noun: English takes singular and plural, Chinese a measure word. */
  count(count: Maybe<number>, one: string, other?: string): Inline;
  text(text: Maybe<string>): Inline;
  /** People's own words, which are marked where they are in the other language. */
  wording(text: Maybe<string>): Inline;
  localText(text: Maybe<LocalText>): Inline;
  word<Key extends string>(words: Words<Key>, key: Maybe<Key>): Inline;
  words<Key extends string>(words: Words<Key>, keys: Maybe<readonly Key[]>): Inline;
  market(code: Maybe<string>): Inline;
  markets(codes: Maybe<readonly string[]>): Inline;
  territory(territory: Maybe<Territory>): Inline;
  date(date: Maybe<string>): Inline;
  instant(at: Maybe<Instant>): Inline;
  window(window: Maybe<Window>): Inline;
  node(node: PublishNode): Inline;
  period(period: Maybe<Period>): Inline;
  threshold(threshold: Threshold): Inline;
}
