import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { en } from '../locales/en.ts';
import { TRANSLATIONS } from '../locales/translations/registry.ts';
import {
  hostileContract,
  hostileText,
  randomContracts,
} from '../render/random-contracts.fixture.ts';
import { type DutyLine, dutyLines, SUMMARY_LANGUAGES, summarizeContract } from './index.ts';

const OF_RULES = ['attribution'];
const TRANSLATED = Object.keys(TRANSLATIONS) as (keyof typeof TRANSLATIONS)[];

/** Languages whose letters are not those of English. */
const OTHER_LETTERS = ['zh-Hans', 'ja', 'ko', 'th', 'ar'] as const;

/** Names and words of people, which stay as they are in every language. */
function namesOf(contract: Contract): string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) {
      if (value.every((it) => typeof it === 'string')) texts.push(value.join(', '));
      value.forEach(collect);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(contract);
  return [...texts, ...Object.values(en.words.platform)]
    .filter((it) => /[a-z]/i.test(it))
    .toSorted((a, b) => b.length - a.length);
}

const textOf = ({ what, byWhen, ifMissed }: DutyLine): string =>
  [what, byWhen, ...ifMissed].join('\n');

describe('who owes what by when, of any contract', { timeout: 120_000 }, () => {
  it('has a line of every clause that is no mere rule, in every language with the same ids', () => {
    fc.assert(
      fc.property(randomContracts, (contract) => {
        const ids = dutyLines(contract, { language: 'en' }).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const language of TRANSLATED)
          expect(dutyLines(contract, { language }).map(({ id }) => id)).toEqual(ids);
        // Points that are left open on purpose take their duty away.
        if (contract.standardTerms !== undefined) return;
        const clauses = new Set(dutyLines(contract, { language: 'en' }).map((it) => it.clauseId));
        for (const clause of contract.clauses) {
          const isNothing =
            OF_RULES.includes(clause.clause) ||
            (clause.clause === 'renewal' && clause.times === 0) ||
            clause.clause === 'payment-terms' ||
            clause.clause === 'publishing-schedule' ||
            (clause.clause === 'tax' && clause.withholdingRate === 0) ||
            (clause.clause === 'retainer' &&
              !clause.instalments &&
              clause.model === 'instalments') ||
            clause.clause === 'fee' ||
            (clause.clause === 'payment' && !clause.stages);
          if (!isNothing) expect(clauses, clause.clause).toContain(clause.id);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says everything, and nothing of English in letters of another kind', () => {
    fc.assert(
      fc.property(
        randomContracts.filter((contract) => !contract.clauses.some((it) => it.id === 'free')),
        fc.constantFrom(...OTHER_LETTERS),
        (contract, language) => {
          const names = namesOf(contract);
          for (const line of dutyLines(contract, { language })) {
            const text = textOf(line);
            expect(line.what.trim()).not.toBe('');
            expect(line.byWhen.trim()).not.toBe('');
            expect(line.ifMissed.every((it) => it.trim() !== '')).toBe(true);
            expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
            const rest = names
              .reduce((left, name) => left.replaceAll(name, ' '), text)
              .replace(/UTC|\b[A-Z]{3}\b/g, ' ');
            // Zones are IANA names.
            expect(
              rest.replace(/America\/Los_Angeles|Asia\/(?:Seoul|Bangkok|Shanghai)/g, ''),
              line.id,
            ).not.toMatch(/[A-Za-z]{2,}/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows no clause id where ids say nothing to people', () => {
    const contract = lipColourContract();
    const clauses = contract.clauses.map((clause, index) => ({ ...clause, id: `zq-${index}-zq` }));
    for (const language of SUMMARY_LANGUAGES)
      expect(
        summarizeContract({ ...contract, clauses } as Contract, { language, format: 'markdown' }),
      ).not.toContain('zq');
  });
});

describe('a page', { timeout: 120_000 }, () => {
  it.each(TRANSLATED)(
    '%s is marked in its language and the governing one, and has no legal text',
    (language) => {
      const contract = lipColourContract();
      for (const governing of ['en', 'zh-Hans'] as const) {
        const page = { ...contract, language: governing };
        const { labels } = TRANSLATIONS[language];
        const mark = governing === 'en' ? 'unreviewed translation' : '未经审校的译文';
        for (const format of ['markdown', 'html'] as const) {
          const text = summarizeContract(page, { language, format });
          const [foot] = text.split(format === 'html' ? '<footer>' : '\n---\n').slice(-1);
          for (const it of [labels.unreviewed, mark]) {
            expect(text.split(it).length, it).toBeGreaterThan(2);
            expect(foot).toContain(it);
          }
          expect(text).not.toContain('Article 1');
          expect(text).not.toContain('livelane-contract"');
          expect(text).not.toContain('shall ');
        }
      }
    },
  );

  it.each(['en', 'zh-Hans'] as const)('%s is not marked', (language) => {
    const text = summarizeContract(lipColourContract(), { language, format: 'markdown' });
    expect(text).not.toMatch(/unreviewed|未经审校/);
  });

  it('never lets words of people become markup, in any language', () => {
    const tags = (html: string): string[] =>
      (html.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<br>');
    fc.assert(
      fc.property(
        hostileText.filter((words) => words.trim() !== ''),
        fc.constantFrom(...SUMMARY_LANGUAGES),
        (words, language) => {
          const html = summarizeContract(hostileContract(words), { language, format: 'html' });
          const plain = summarizeContract(hostileContract('x'), { language, format: 'html' });
          expect(tags(html)).toEqual(tags(plain));
          expect(html.replaceAll('\n', '')).not.toMatch(/(?!\u200D)[\p{Cc}\p{Cf}]/u);
          const markdown = summarizeContract(hostileContract(words), {
            language,
            format: 'markdown',
          });
          expect(markdown).not.toMatch(/(?<!\\)[[`]|https?:\/\/|[\u202A-\u202E\u200B]/);
          // Isolates are this package's own, and each that begins ends.
          expect(markdown.match(/\u2068/g)?.length).toBe(markdown.match(/\u2069/g)?.length);
        },
      ),
      { numRuns: 120 },
    );
  });
});
