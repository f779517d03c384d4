import type { Money, PlainDate, Share, Zone } from '../../vocabulary/index.ts';
import { datesIn } from '../value/dates.ts';
import { type Length, lengthsIn } from '../value/lengths.ts';
import type { Certain, Mention } from '../value/mention.ts';
import { type CurrencySigns, moneyIn } from '../value/money.ts';
import { sharesIn } from '../value/shares.ts';
import type { WrittenDate } from '../value/written-date.ts';
import type { ReadParty } from './parties.ts';
import type { Unit } from './units.ts';

/** What is known of a whole text before its sentences are read. */
export interface Whole {
  readonly parties: readonly ReadParty[];
  readonly signs: CurrencySigns;
  /** The zone in which dates are read where their sentence names none. */
  readonly zone: Zone | undefined;
}

/** A sentence with the values in it. */
export interface Said extends Unit {
  readonly whole: Whole;
  readonly money: readonly Mention<Money>[];
  readonly shares: readonly Mention<Share>[];
  readonly lengths: readonly Mention<Length>[];
  readonly dates: readonly Mention<WrittenDate>[];
  /** The parties that are named, in their order. */
  readonly named: readonly Certain<string>[];
}

export type { Length, PlainDate, WrittenDate };

/** Finds the names of parties in a sentence. */
export type NamesIn = (text: string, base: number) => Certain<string>[];

/** Looks for the names and terms by which a text calls its parties. */
export function namesOf(parties: readonly ReadParty[]): NamesIn {
  const ids = new Map<string, string>();
  for (const { id, aliases } of parties)
    for (const alias of aliases)
      for (const form of [alias, alias.toUpperCase(), ...lowerForms(alias)])
        if (!ids.has(form)) ids.set(form, id);
  const words = [...ids.keys()].toSorted((one, other) => other.length - one.length);
  if (words.length === 0) return () => [];
  const name = new RegExp(
    words
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .map((word) => (/^\w.*\w$/.test(word) ? `(?<![\\w])${word}(?![\\w])` : word))
      .join('|'),
    'g',
  );
  return (text, base) =>
    [...text.matchAll(name)].flatMap((match) => {
      const id = ids.get(match[0]);
      const start = base + match.index;
      return id === undefined ? [] : [{ value: id, start, end: start + match[0].length }];
    });
}

/** "the creator" for "Creator": in lower case only after the article, since "host" is a verb too. */
const lowerForms = (alias: string): string[] =>
  /^[A-Z][a-z-]+$/.test(alias) ? [`the ${alias.toLowerCase()}`, `The ${alias.toLowerCase()}`] : [];

/** Reads the values of a unit. */
export function saidIn(unit: Unit, whole: Whole, namesIn: NamesIn): Said {
  const { text, start } = unit;
  const dates = datesIn(text, start);
  return {
    ...unit,
    whole,
    money: moneyIn(text, start, whole.signs),
    shares: sharesIn(text, start),
    // 17日 of 1月10日、17日 is a day and no length.
    lengths: lengthsIn(text, start).filter(
      (it) => !dates.some((date) => date.start <= it.start && it.end <= date.end),
    ),
    dates,
    named: namesIn(text, start),
  };
}
