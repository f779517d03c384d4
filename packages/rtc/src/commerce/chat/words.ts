import { cleanText } from '../clean-text.ts';

/** Words and phrases that a chat refuses, by language (BCP 47), such as `{ en: ['scam'] }`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Finds the words of all lists in a text. */
export interface Words {
  areIn(text: string): boolean;
}

/** Letters of scripts that are written without blanks, in which a word may stand anywhere. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

const WORD = /[\p{L}\p{N}]/u;

/**
 * Compares texts with lists of words as people read them: without regard to case, width (NFKC), invisible characters and
 * the marks that the language of the list folds by its collation in CLDR: an accent in French, but not the tilde of ñ in Spanish.
 * A word is found as a whole word; in scripts without blanks, anywhere.
 */
export function createWords(lists: WordLists): Words {
  const languages = Object.entries(lists).map(([language, words]) => {
    const fold = foldOf(language);
    return { fold, words: words.map(fold).filter((word) => word !== '') };
  });
  return {
    areIn: (text) =>
      languages.some(({ fold, words }) => {
        const folded = fold(text);
        return words.some((word) => isIn(folded, word));
      }),
  };
}

function isIn(text: string, word: string): boolean {
  const [first = '', last = ''] = [[...word].at(0), [...word].at(-1)];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = [...text.slice(Math.max(at - 2, 0), at)].at(-1) ?? '';
    const after = [...text.slice(at + word.length, at + word.length + 2)].at(0) ?? '';
    if (isEdge(before, first) && isEdge(after, last)) return true;
  }
  return false;
}

/** Whether a word may end between two characters. */
function isEdge(outside: string, inside: string): boolean {
  return !WORD.test(outside) || !WORD.test(inside) || UNSPACED.test(inside);
}

/** Folds a text of a language. */
function foldOf(language: string): (text: string) => string {
  const { compare } = new Intl.Collator(language, { usage: 'search', sensitivity: 'base' });
  const folded = new Map<string, string>();
  const fold = (cluster: string): string => {
    const bare = cluster.normalize('NFD').replace(/\p{M}+/gu, '');
    return bare !== '' && compare(cluster, bare) === 0 ? bare : cluster;
  };
  return (text) =>
    // Joiners, too: they separate the letters of a word from each other, and nobody sees them.
    cleanText(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
      .normalize('NFKC')
      .toLocaleLowerCase(language)
      .replace(/[^\p{ASCII}\p{M}]\p{M}*|[\p{ASCII}]\p{M}+/gu, (cluster) => {
        const known = folded.get(cluster) ?? fold(cluster);
        if (folded.size < 4_096) folded.set(cluster, known);
        return known;
      });
}
