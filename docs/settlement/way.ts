import type {
  Fact,
  FxQuote,
  Instant,
  PlainDate,
  Window,
} from '../../packages/contracts/src/vocabulary/index.ts';

/** A text in the languages of the pages. */
export interface PageText {
  readonly en: string;
  readonly 'zh-Hans': string;
}

/** A language of the pages. */
export type Language = keyof PageText;

/** A line that a statement must have: payee, entry, and the amount in cents as worked out by hand. */
export type WorkedLine = readonly [payee: string, entry: string, minor: number];

/** A way of paying, with an example. */
export interface Way {
  /** Name of the page. */
  readonly id: string;
  readonly title: PageText;
  /** What it pays for and by which rule. */
  readonly about: PageText;
  /** The clauses that define it, in a contract that has the work and the attribution besides. */
  readonly clauses: readonly object[];
  /** The term of the contract. Default: from November 2026, for a year. */
  readonly term?: Window;
  /** What happened after both had signed. */
  readonly facts: readonly Fact[];
  /** Exchange rates. Default: none. */
  readonly fx?: readonly FxQuote[];
  /** When the statement is made. Default: 30 June 2027. */
  readonly knownAsOf?: Instant;
  /** Every line of the statement, worked out by hand in a comment beside it. */
  readonly lines: readonly WorkedLine[];
  /** What is due on which day, worked out by hand, where the example is about that. */
  readonly due?: readonly (readonly [on: PlainDate, minor: number])[];
}

/** The kind of a clause. */
export function kindOf(clause: object): string {
  return (clause as { readonly clause: string }).clause;
}
