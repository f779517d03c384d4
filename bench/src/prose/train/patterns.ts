import { readdirSync, readFileSync } from 'node:fs';
import type { ProseLanguage } from '@livelane/contracts/prose';
import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import {
  type Labelled,
  unmarked,
} from '../../../../packages/contracts/src/review/prose/development.fixture.ts';

/** A place of a pattern: wording that is exact, and wording that makes the sentence vague. */
interface Slot {
  readonly exact: readonly string[];
  readonly vague: readonly string[];
}

type Part = string | Slot;
type Lists = ReadonlyMap<string, string>;

const SEED = 14;
/** Sentences of a pattern in which all is exact, and in which one slot is vague. */
const TIMES = { exact: 3, vague: 3 };

/** The texts of the patterns of a language, in the order of their names. */
export function patternTexts(language: ProseLanguage): string[] {
  const folder = new URL(`../patterns/${language}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** A sentence, and the number of the text that its pattern stands in. */
type Written = Labelled & { readonly file: number };

/** Sentences written from the patterns of a language. */
export const patternSentences = (language: ProseLanguage): Written[] =>
  writtenFrom(patternTexts(language));

/** Of each pattern some sentences that are clear, and for each slot some in which it alone is vague. */
export function writtenFrom(texts: readonly string[]): Written[] {
  const writer = new Writer(listsOf(texts.join('\n')), seededUniform(SEED));
  return texts.flatMap((text, file) =>
    linesOf(text)
      .filter((line) => /^[cp] /.test(line))
      .flatMap((line) => writer.written(line.slice(2)))
      .map((marked) => ({ file, ...unmarked(marked) })),
  );
}

const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

function listsOf(text: string): Lists {
  return new Map(
    linesOf(text).flatMap((line) => {
      const [, name, items] = /^@([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
      return name === undefined || items === undefined ? [] : [[name, items] as const];
    }),
  );
}

class Writer {
  readonly #lists: Lists;
  readonly #random: () => number;
  /** What is still to be chosen of alternatives before any of them comes again. */
  readonly #left = new Map<string, string[]>();

  constructor(lists: Lists, random: () => number) {
    this.#lists = lists;
    this.#random = random;
  }

  written(pattern: string): string[] {
    const parts = this.#partsOf(pattern);
    const slots = parts.flatMap((part, at) =>
      typeof part !== 'string' && part.vague.length > 0 ? [at] : [],
    );
    return [-1, ...slots].flatMap((vagueAt) => {
      const times = vagueAt < 0 ? TIMES.exact : TIMES.vague;
      return Array.from({ length: times }, () =>
        parts.map((part, at) => this.#filled(part, at === vagueAt)).join(''),
      );
    });
  }

  #partsOf(pattern: string): Part[] {
    return pattern.split(/(<[^<>]*>|@[\w-]+)/).flatMap((piece): Part[] => {
      if (piece.startsWith('<')) return [slotOf(piece.slice(1, -1))];
      if (!piece.startsWith('@')) return piece === '' ? [] : [piece];
      return [slotOf(this.#itemsOf(piece))];
    });
  }

  #itemsOf(reference: string): string {
    const items = this.#lists.get(reference.slice(1));
    if (items === undefined) throw new Error(`No list ${reference}`);
    return items;
  }

  #filled(part: Part, isVague: boolean): string {
    if (typeof part === 'string') return part;
    const alternatives = isVague ? part.vague : part.exact;
    return this.#next(alternatives).replaceAll(/@[\w-]+/g, (reference) =>
      this.#filled(slotOf(this.#itemsOf(reference)), false),
    );
  }

  #next(alternatives: readonly string[]): string {
    const key = alternatives.join('|');
    let left = this.#left.get(key) ?? [];
    if (left.length === 0) left = [...alternatives];
    const [chosen] = left.splice(Math.floor(this.#random() * left.length), 1);
    this.#left.set(key, left);
    return chosen ?? '';
  }
}

function slotOf(written: string): Slot {
  const [exact = '', vague] = written.split('//');
  const alternatives = (side: string | undefined) =>
    side === undefined || side.trim() === '' ? [] : side.split('|').map((it) => it.trim());
  return { exact: alternatives(exact), vague: alternatives(vague) };
}
