import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../vocabulary/index.ts';
import { forumsOf, suitsLaw, termNeed } from '../needs.ts';
import { STANDARD_TERM_IDS, TERM_FIELDS } from '../schemas.ts';
import type { Variable, Variables } from '../term-fields.ts';
import { TERM_FINGERPRINTS } from './fingerprints.ts';
import { textHash } from './frozen.ts';
import { TERM_TEXTS } from './registry.ts';

const variablesOf = (id: (typeof STANDARD_TERM_IDS)[number]): Variables =>
  TERM_FIELDS[id].variables;

/** The words that a variable may be. */
const wordsOf = (variable: Variable | undefined): string[] => [
  ...((variable?.schema as { readonly options?: readonly string[] } | undefined)?.options ?? []),
];

describe.each(STANDARD_TERM_IDS)('the standard term %s', (id) => {
  const text = TERM_TEXTS[id];
  const fields = Object.keys(variablesOf(id));

  it('has the text that its hashes were committed for', () => {
    expect({ en: textHash(id, 'en'), 'zh-Hans': textHash(id, 'zh-Hans') }).toEqual(
      TERM_FINGERPRINTS[id],
    );
  });

  it('says the same variables in both languages, and names none that it lacks', () => {
    const known = new Set([...fields, ...Object.keys(text.words ?? {}), 'law']);
    for (const { en, 'zh-Hans': chinese } of text.provisions) {
      expect(placeholdersOf(chinese)).toEqual(placeholdersOf(en));
      for (const name of placeholdersOf(en)) expect(known).toContain(name);
    }
  });

  it('says something of every variable, for each of its values', () => {
    const said = new Set(
      text.provisions.flatMap(({ en, when = '' }) => [
        ...placeholdersOf(en),
        ...when.split('&').map((part) => part.replace(/^!|!?=.*/g, '')),
      ]),
    );
    expect(fields.filter((field) => !said.has(field))).toEqual([]);
    for (const [name, { form }] of Object.entries(variablesOf(id))) {
      if (form === 'count') expect(text.nouns).toHaveProperty(name);
      if (form !== 'word') continue;
      expect(wordsOf(variablesOf(id)[name]).length).toBeGreaterThan(1);
      for (const words of Object.values(text.words ?? {}))
        expect(Object.keys(words.is).toSorted()).toEqual(
          wordsOf(variablesOf(id)[words.of]).toSorted(),
        );
    }
  });

  it('keeps the languages apart', () => {
    const words = Object.values(text.words ?? {}).flatMap(({ is }) => Object.values(is));
    for (const { en, 'zh-Hans': chinese } of [...text.provisions, ...words]) {
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(chinese.replace(/\{\w+\}|（JAMS）/g, '')).not.toMatch(/[A-Za-z]/);
      expect(chinese).not.toMatch(/[,;:?!()]|\p{Script=Han}\./u);
    }
  });

  it('works for three parties', () => {
    for (const { en, 'zh-Hans': chinese } of text.provisions) {
      expect(en).not.toMatch(/\b(?:either|neither|both) part|\bthe other (?:party|side)\b/i);
      expect(chinese).not.toMatch(/双方|对方|另一方/);
    }
  });
});

describe('definitions', () => {
  const all = (language: 'en' | 'zh-Hans'): string =>
    STANDARD_TERM_IDS.filter((id) => id !== 'definitions')
      .flatMap((id) => TERM_TEXTS[id].provisions.map((it) => it[language]))
      .join(' ');

  it('are of words that other terms use', () => {
    const defined = TERM_TEXTS.definitions.provisions.flatMap(({ en }) =>
      [...en.matchAll(/“([^”]+)”/g)].map(([, word = '']) => word.toLowerCase()),
    );
    expect(defined).toHaveLength(10);
    for (const word of defined) expect(all('en').toLowerCase()).toContain(word);
    const chinese = TERM_TEXTS.definitions.provisions.flatMap((it) =>
      [...it['zh-Hans'].matchAll(/“([^”]+)”/g)].map(([, word = '']) => word),
    );
    for (const word of chinese) expect(all('zh-Hans')).toContain(word);
  });

  it('are not bypassed by other words for the same', () => {
    expect(all('en')).not.toMatch(
      /\b(?:this agreement|the agreement|remuneration|materials|subsidiar)/i,
    );
    expect(all('zh-Hans')).not.toMatch(/本协议|报酬|子公司/);
  });
});

it('every term but the forums is needed, waivable or not asked under each law', () => {
  for (const law of ['US', 'CN'])
    for (const id of STANDARD_TERM_IDS) {
      const isForum = ['arbitration', 'courts', 'litigation-cn'].includes(id);
      if (isForum) expect(forumsOf(law).includes(id)).toBe(suitsLaw(law, id));
      else if (!suitsLaw(law, id)) expect(termNeed(law, id)).toBe('not-asked');
    }
});
