/** Phrases by what they mean; the longest that begins at a word is found in time bounded by its length. */
export interface Phrases<Meaning> {
  /** @param words - for each place the word as written, and its basic form where it has another */
  readonly at: (words: PhraseWords, from: number) => PhraseMatch<Meaning> | undefined;
}

/** What is matched against phrases. */
export interface PhraseWords {
  readonly words: readonly string[];
  /** Basic forms, which `~verb` of a phrase meets. */
  readonly bases?: readonly (string | undefined)[];
}

/** A phrase that was found. */
export interface PhraseMatch<Meaning> {
  readonly length: number;
  readonly meaning: Meaning;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

/** Words between `/` are alternatives, those in brackets may be absent, `~verb` is any form of a verb. */
export function phrasesOf<Meaning>(
  lists: readonly (readonly [meaning: Meaning, phrases: string])[],
): Phrases<Meaning> {
  const root: Node<Meaning> = { next: new Map() };
  for (const [meaning, phrases] of lists)
    for (const phrase of phrases.split(/[;\n]/)) {
      const elements = phrase.split(' ').filter((element) => element !== '');
      if (elements.length > 0) add(root, elements, meaning);
    }
  return { at: (words, from) => longest(root, words, from) };
}

/** The same for languages without spaces: each character is a word. */
export function characterPhrases<Meaning>(
  lists: readonly (readonly [meaning: Meaning, phrases: string])[],
): Phrases<Meaning> {
  const root: Node<Meaning> = { next: new Map() };
  for (const [meaning, phrases] of lists)
    for (const phrase of phrases.split(/\s/)) if (phrase !== '') add(root, spelt(phrase), meaning);
  return { at: (words, from) => longest(root, words, from) };
}

/** Characters, with those in square brackets kept together as alternatives: `[应须]当`. */
function spelt(phrase: string): string[] {
  return phrase
    .split(/[[\]]/)
    .flatMap((part, index) => (index % 2 === 0 ? Array.from(part) : [Array.from(part).join('/')]));
}

function add<Meaning>(root: Node<Meaning>, elements: readonly string[], meaning: Meaning): void {
  let front = [root];
  for (const element of elements) {
    const isOptional = element.startsWith('(');
    const choices = (isOptional ? element.slice(1, -1) : element).split('/');
    const after = front.flatMap((node) => choices.map((choice) => child(node, choice)));
    front = isOptional ? [...front, ...after] : after;
  }
  for (const node of front) node.meaning ??= meaning;
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
  { words, bases }: PhraseWords,
  from: number,
): PhraseMatch<Meaning> | undefined {
  let front = [root];
  let best: PhraseMatch<Meaning> | undefined;
  for (let at = from; at < words.length && front.length > 0; at += 1) {
    const base = bases?.[at];
    const keys = base === undefined ? [words[at] ?? ''] : [words[at] ?? '', `~${base}`];
    front = front.flatMap((node) => keys.flatMap((key) => node.next.get(key) ?? []));
    const end = front.find((node) => node.meaning !== undefined);
    if (end?.meaning !== undefined) best = { length: at + 1 - from, meaning: end.meaning };
  }
  return best;
}
