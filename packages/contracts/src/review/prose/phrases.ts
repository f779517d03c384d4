/** Phrases by what they mean; the longest that begins at a place is found in time bounded by its length. */
export interface Phrases<Meaning> {
  /** @param places - what phrases may call each word: as written, its basic form (`~pay`), its class (`@party`), any word (`*`) */
  readonly at: (
    places: readonly (readonly string[])[],
    from: number,
  ) => PhraseMatch<Meaning> | undefined;
}

/** A phrase that was found. */
export interface PhraseMatch<Meaning> {
  readonly length: number;
  readonly meaning: Meaning;
}

type Lists<Meaning> = readonly (readonly [meaning: Meaning, phrases: string])[];

/** A place in one phrase: what may come next, and what the phrase means where it may end here. */
interface State<Meaning> {
  readonly next: Map<string, State<Meaning>[]>;
  meaning?: Meaning;
}

/** The places of phrases that the same words lead to. Nodes are made when a text leads to them: all of them would be millions. */
interface Node<Meaning> {
  readonly states: readonly State<Meaning>[];
  readonly next: Map<string, Node<Meaning>>;
  /** That of the first phrase of the lists that may end here. */
  readonly meaning: Meaning | undefined;
}

/** How many words `..` and how many characters `…` stand for, at most. */
const GAP = { words: 3, characters: 10 };

/**
 * Words between `/` are alternatives, those in brackets may be absent, `~verb` is any form of a verb, `@class` any word of a
 * class, `*` any word, `..` up to three words. Phrases end at `;` or a line break.
 */
export function phrasesOf<Meaning>(lists: Lists<Meaning>): Phrases<Meaning> {
  return treeOf(lists, /[;\n]/, (phrase) =>
    phrase
      .split(' ')
      .filter((element) => element !== '')
      .flatMap((element) => (element === '..' ? gap(GAP.words) : [elementOf(element)])),
  );
}

/**
 * The same for languages without spaces, where each character is a word and phrases end at blanks: `[应须]当` for alternative
 * characters, `〈根据|按照〉` for alternative words, `…` for up to ten characters.
 */
export function characterPhrases<Meaning>(lists: Lists<Meaning>): Phrases<Meaning> {
  return treeOf(lists, /\s/, spelt);
}

/** A place in a phrase: alternatives, each of one or more words. */
interface Element {
  readonly choices: readonly (readonly string[])[];
  readonly isOptional: boolean;
}

const elementOf = (written: string): Element => {
  const isOptional = written.startsWith('(');
  const choices = (isOptional ? written.slice(1, -1) : written).split('/').map((word) => [word]);
  return { choices, isOptional };
};

const gap = (length: number): Element[] =>
  Array.from({ length }, () => ({ choices: [['*']], isOptional: true }));

function spelt(phrase: string): Element[] {
  return phrase.split(/(〈[^〉]*〉|\[[^\]]*\]|…)/).flatMap((part): Element[] => {
    if (part === '…') return gap(GAP.characters);
    const inner = part.slice(1, -1);
    if (part.startsWith('〈'))
      return [{ choices: inner.split('|').map((word) => Array.from(word)), isOptional: false }];
    if (part.startsWith('['))
      return [{ choices: Array.from(inner, (sign) => [sign]), isOptional: false }];
    return Array.from(part, (sign) => ({ choices: [[sign]], isOptional: false }));
  });
}

function treeOf<Meaning>(
  lists: Lists<Meaning>,
  ends: RegExp,
  elementsOf: (phrase: string) => Element[],
): Phrases<Meaning> {
  let root: Node<Meaning> | undefined;
  return {
    at: (places, from) => {
      root ??= nodeOf([startOf(lists, (phrases) => phrases.split(ends).map(elementsOf))]);
      return longest(root, places, from);
    },
  };
}

/** Where all phrases begin. */
function startOf<Meaning>(
  lists: Lists<Meaning>,
  read: (phrases: string) => readonly Element[][],
): State<Meaning> {
  const start: State<Meaning> = { next: new Map() };
  for (const [meaning, phrases] of lists)
    for (const elements of read(phrases)) addNext(start, stateOf(elements, meaning));
  return start;
}

/** The beginning of a phrase. */
function stateOf<Meaning>(elements: readonly Element[], meaning: Meaning): State<Meaning> {
  return elements.reduceRight<State<Meaning>>(
    (after, { choices, isOptional }) => {
      const state: State<Meaning> = { next: new Map() };
      for (const words of choices) link(state, words, after);
      if (isOptional) {
        addNext(state, after);
        if (after.meaning !== undefined) state.meaning = after.meaning;
      }
      return state;
    },
    { next: new Map(), meaning },
  );
}

/** Leads from a place to another one by words. */
function link<Meaning>(from: State<Meaning>, words: readonly string[], to: State<Meaning>): void {
  const [first = '', ...rest] = words;
  const next = rest.reduceRight((after, word) => lead({ next: new Map() }, word, after), to);
  lead(from, first, next);
}

function lead<Meaning>(from: State<Meaning>, key: string, to: State<Meaning>): State<Meaning> {
  const known = from.next.get(key);
  if (known === undefined) from.next.set(key, [to]);
  else known.push(to);
  return from;
}

function addNext<Meaning>(to: State<Meaning>, from: State<Meaning>): void {
  for (const [key, states] of from.next) for (const state of states) lead(to, key, state);
}

function nodeOf<Meaning>(states: readonly State<Meaning>[]): Node<Meaning> {
  const end = states.find(({ meaning }) => meaning !== undefined);
  return { states, next: new Map(), meaning: end?.meaning };
}

function child<Meaning>(node: Node<Meaning>, key: string): Node<Meaning> | undefined {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const states = new Set(node.states.flatMap(({ next }) => next.get(key) ?? []));
  if (states.size === 0) return undefined;
  const fresh = nodeOf([...states]);
  node.next.set(key, fresh);
  return fresh;
}

function longest<Meaning>(
  root: Node<Meaning>,
  places: readonly (readonly string[])[],
  from: number,
): PhraseMatch<Meaning> | undefined {
  let front: readonly Node<Meaning>[] = [root];
  let best: PhraseMatch<Meaning> | undefined;
  for (let at = from; at < places.length && front.length > 0; at += 1) {
    front = step(front, places[at] ?? []);
    const end = front.find((node) => node.meaning !== undefined);
    if (end?.meaning !== undefined) best = { length: at + 1 - from, meaning: end.meaning };
  }
  return best;
}

function step<Meaning>(front: readonly Node<Meaning>[], keys: readonly string[]): Node<Meaning>[] {
  const after: Node<Meaning>[] = [];
  for (const node of front)
    for (const key of keys) {
      const next = child(node, key);
      if (next !== undefined) after.push(next);
    }
  return after;
}
