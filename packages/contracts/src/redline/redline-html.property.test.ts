import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../docx/layout/lines.ts';
import { hostileContract, hostileText } from '../render/random-contracts.fixture.ts';
import { randomVersions } from './amendments.fixture.ts';
import { redline, renderRedline } from './index.ts';
import { laidDocument } from './sections.ts';

const LANGUAGES = [['en'], ['zh-Hans'], ['en', 'zh-Hans'], ['zh-Hans', 'en']] as const;

describe('any two versions', { timeout: 120_000 }, () => {
  it('have changes just where their texts differ', () => {
    fc.assert(
      fc.property(randomVersions, fc.constantFrom('en', 'zh-Hans'), ([before, after], language) => {
        const [old, now] = [before, after].map((it) =>
          laidDocument(it, [language]).sections.flatMap(({ items }) =>
            linesOf(items).map(({ text }) => text),
          ),
        );
        const { changes } = redline(before, after, { language });
        expect(changes.length === 0).toBe(JSON.stringify(old) === JSON.stringify(now));
      }),
      { numRuns: 40 },
    );
  });

  it('link each change to its place, and every anchor is there once', () => {
    fc.assert(
      fc.property(randomVersions, fc.constantFrom(...LANGUAGES), ([before, after], languages) => {
        const html = renderRedline(before, after, { languages, format: 'html' });
        const of = (name: string): string[] =>
          Array.from(html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g')), ([, it = '']) => it);
        const ids = of('id');
        expect(new Set(ids).size).toBe(ids.length);
        for (const link of of('href')) expect(ids).toContain(link.slice(1));
        const changes = languages.flatMap(
          (language) => redline(before, after, { language }).changes,
        );
        expect(of('href')).toHaveLength(changes.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('hostile words', { timeout: 120_000 }, () => {
  it('never become elements or attributes of the HTML, and hide nothing', () => {
    const texts = hostileText.filter((words) => words.trim() !== '');
    const known =
      /^<(?:!doctype html|\/?(?:html|head|body|main|header|section|nav|h[1-3]|p|ol|li|table|tbody|tr|td|th|b|bdi|mark|small|ins|del|style|title|br|span)|\/(?:a|span|div)|html lang="(?:en|zh-Hans)"|meta [^<>]*|section id="section-\d+"|nav lang="[\w-]+" aria-label="[^"<>]*"|a href="#[\w.-]+"|span class="(?:said|label|number)"|p class="(?:under|versions|note|stub|role|known|line)"|div class="(?:signatures|provision(?: inserted| deleted)?)"(?: id="[\w.-]+")?|table class="columns"|(?:tr|h3) class="(?:inserted|deleted)"|t[hd] scope="(?:row|col)")>$/;
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const html = renderRedline(hostileContract(one), hostileContract(other), {
          languages: ['en', 'zh-Hans'],
          format: 'html',
        });
        expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !known.test(tag))).toEqual([]);
        expect(html.replaceAll('\n', '')).not.toMatch(/(?!\u200D)[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 40 },
    );
  });
});
