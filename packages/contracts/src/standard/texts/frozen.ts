import { canonicalHash } from '../../vocabulary/hash/index.ts';
import type { DisplayLanguage, Sha256 } from '../../vocabulary/index.ts';
import { type StandardTermId, TERM_FIELDS } from '../schemas.ts';
import { TERM_TEXTS } from './registry.ts';

/** What is hashed of a term in one language: everything that the reader of a contract may see of its text. */
export function frozenText(term: StandardTermId, language: DisplayLanguage): unknown {
  const { provisions, words = {}, nouns = {} } = TERM_TEXTS[term];
  return {
    term,
    version: 1,
    language,
    title: TERM_FIELDS[term].name[language],
    provisions: provisions.map((it) => ({
      ...(it.when === undefined ? {} : { when: it.when }),
      text: it[language],
    })),
    words: Object.fromEntries(
      Object.entries(words).map(([name, { of, is }]) => [
        name,
        {
          of,
          is: Object.fromEntries(
            Object.entries(is).map(([value, text]) => [value, text[language]]),
          ),
        },
      ]),
    ),
    nouns: Object.fromEntries(Object.entries(nouns).map(([name, noun]) => [name, noun[language]])),
  };
}

/** The SHA-256 of a term's text in one language, over its canonical JSON (RFC 8785). */
export function textHash(term: StandardTermId, language: DisplayLanguage): Sha256 {
  return canonicalHash(frozenText(term, language));
}
