import type { ClauseKindName } from '../clauses/schemas.ts';
import type { Stretch } from '../review/prose/sentences.ts';
import type { StandardTermId } from '../standard/schemas.ts';
import type { Said } from './text/said.ts';

/**
 * How a value was found. `stated`: its words and the words that say what it is stand in one phrase. `near`: both stand in one
 * sentence that has no other value of the kind. `inferred`: what it is follows from a heading, from the sentence before, or from
 * who else is a party.
 */
export type Ground = 'stated' | 'near' | 'inferred';

/** A field that words of a text say, or say without settling it. */
export interface ReadField extends Stretch {
  /** JSON Pointer within the clause, the term or the cover page. */
  readonly at: string;
  /** Undefined where the words do not settle it: the slot stays open, and the words are shown. */
  readonly value?: unknown;
  readonly ground: Ground;
}

/** What one sentence says of one clause, one standard term, or the cover page. */
export interface Reading {
  readonly of:
    | { readonly clause: ClauseKindName }
    | { readonly term: StandardTermId }
    | { readonly cover: true };
  /**
   * Readings with the same key are of one clause. Default: a text has one clause of the kind. `last`: of the clause of the
   * kind that was read last in the section; `each`: of all clauses of the kind in the section.
   */
  readonly key?: string;
  readonly follows?: 'last' | 'each';
  /** Of which forms of pieces it is meant. Default: of all. */
  readonly concerns?: (form: unknown) => boolean;
  readonly fields: readonly ReadField[];
}

/** Reads what a sentence says of one kind of clause. */
export type Reader = (said: Said) => readonly Reading[];

/** A field from words in a stretch. */
export function field(
  at: string,
  { start, end }: Stretch,
  { value, ground = 'near' }: { readonly value?: unknown; readonly ground?: Ground } = {},
): ReadField {
  return { at, start, end, ground, ...(value === undefined ? {} : { value }) };
}

/** The place of what an expression matches in a sentence. */
export function placeOf(
  { text, start }: Stretch & { readonly text: string },
  words: RegExp,
): Stretch | undefined {
  const match = words.exec(text);
  return match === null
    ? undefined
    : { start: start + match.index, end: start + match.index + match[0].length };
}

/** A field that holds a fixed value where words of a sentence say so. */
export function saidField(
  at: string,
  said: Said,
  {
    words,
    value,
    ground = 'stated',
  }: { readonly words: RegExp; readonly value: unknown; readonly ground?: Ground },
): ReadField[] {
  const place = placeOf(said, words);
  return place === undefined ? [] : [field(at, place, { value, ground })];
}
