import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProseLanguage } from '@livelane/contracts/prose';
import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import { CATEGORY_RANK } from '../../../../packages/contracts/src/review/prose/category.ts';
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
/** Sentences of a pattern in which all is exact, in which one slot is vague, and pairs of slots that both are. */
const TIMES = { exact: 3, vague: 3, pairs: 3 };
/** What ends an obligation in a pattern; it does not stand in the sentence. */
const NEXT = '¦';

/** The texts of the patterns of a language, in the order of their names. */
export const patternTexts = (language: ProseLanguage): string[] => textsIn(`patterns/${language}`);

/** Sentences from the patterns of each hand that no weight was learned from. */
export function otherHands(language: ProseLanguage): Labelled[][] {
  const folder = `other-hands/${language}`;
  return namesIn(folder).map((hand) => writtenFrom(textsIn(`${folder}/${hand}`)));
}

const PROSE = join(import.meta.dirname, '..');
const namesIn = (folder: string) => readdirSync(join(PROSE, folder)).sort();
const textsIn = (folder: string) =>
  namesIn(folder).map((name) => readFileSync(join(PROSE, folder, name), 'utf8'));

/** A sentence, and the number of the text that its pattern stands in. */
type Written = Labelled & { readonly file: number };

/** Sentences written from the patterns of a language. */
export const patternSentences = (language: ProseLanguage): Written[] =>
  writtenFrom(patternTexts(language));

/**
 * Of each pattern some sentences that are clear, and for each slot some in which it alone is vague; where a pattern tells its
 * obligations apart, some in which two slots are, too.
 */
export function writtenFrom(texts: readonly string[]): Written[] {
  const writer = new Writer(listsOf(texts.join('\n')), seededUniform(SEED));
  return texts.flatMap((text, file) =>
    linesOf(text)
      .filter((line) => /^[cp] /.test(line))
      .flatMap((line) => writer.written(line.slice(2)))
      .map((marked) => ({ file, ...labelled(marked) })),
  );
}

/** A marked sentence; of an obligation that is told apart all marks are one, of the category that comes first. */
function labelled(marked: string): Labelled {
  const obligations = marked.split(NEXT);
  if (obligations.length === 1) return unmarked(marked);
  let text = '';
  const marks = obligations.flatMap((obligation) => {
    const from = text.length;
    const read = unmarked(obligation);
    text += read.text;
    const [first] = read.marks;
    if (first === undefined) return [];
    const category = CATEGORY_RANK.find((it) => read.marks.some((mark) => mark.category === it));
    return {
      category: category ?? first.category,
      start: from + first.start,
      end: from + (read.marks.at(-1)?.end ?? first.end),
    };
  });
  return { text, marks };
}

const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

function listsOf(text: string): Lists {
  return new Map(
    linesOf(text).flatMap((line) => {
      const [, name, items] = /^@([a-z-]+)\s*=\s*(.*)$/.exec(line) ?? [];
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
    const write = (vague: readonly number[], times: number) =>
      Array.from({ length: times }, () =>
        parts.map((part, at) => this.#filled(part, vague.includes(at))).join(''),
      );
    return [
      ...write([], TIMES.exact),
      ...slots.flatMap((slot) => write([slot], TIMES.vague)),
      ...(pattern.includes(NEXT) ? this.#pairsOf(slots).flatMap((pair) => write(pair, 1)) : []),
    ];
  }

  /** Some pairs of slots, each once. */
  #pairsOf(slots: readonly number[]): (readonly [number, number])[] {
    const pairs = slots.flatMap((a, at) => slots.slice(at + 1).map((b) => [a, b] as const));
    while (pairs.length > TIMES.pairs) pairs.splice(Math.floor(this.#random() * pairs.length), 1);
    return pairs;
  }

  #partsOf(pattern: string): Part[] {
    return pattern.split(/(<[^<>]*>|@[a-z-]+)/).flatMap((piece): Part[] => {
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
    return this.#next(alternatives).replaceAll(/@[a-z-]+/g, (reference) =>
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
