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

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
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
  const root: Node<Meaning> = { next: new Map() };
  for (const [meaning, phrases] of lists)
    for (const phrase of phrases.split(ends)) {
      const elements = elementsOf(phrase);
      if (elements.length > 0) add(root, elements, meaning);
    }
  return { at: (places, from) => longest(root, places, from) };
}

function add<Meaning>(root: Node<Meaning>, elements: readonly Element[], meaning: Meaning): void {
  let front = new Set([root]);
  for (const { choices, isOptional } of elements) {
    const after = [...front].flatMap((node) => choices.map((words) => words.reduce(child, node)));
    front = new Set(isOptional ? [...front, ...after] : after);
  }
  for (const node of front) if (node !== root) node.meaning ??= meaning;
}

function child<Meaning>(node: Node<Meaning>, key: string): Node<Meaning> {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const fresh: Node<Meaning> = { next: new Map() };
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
      const next = node.next.get(key);
      if (next !== undefined) after.push(next);
    }
  return after;
}
