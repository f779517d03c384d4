import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { refused } from '../profile/refused.fixture.ts';
import { readPage } from './page-reader.fixture.ts';
import { reported } from './report.fixture.ts';
import { reportHtml, reportMarkdown } from './report.ts';

const { grades, options } = reported();
const page = reportHtml(grades, options);
const gradeOf = (id: string): CreatorGrade => {
  const found = grades.find(({ creator }) => creator.id === id);
  if (found === undefined) throw new TypeError(`no grade of ${id}`);
  return found;
};
const [first, second] = [gradeOf('mia-tests-cheap'), gradeOf('vera-luxe')];

describe('a report', () => {
  it('is the same bytes for the same grades', () => {
    const again = reported();
    expect(reportHtml(again.grades, again.options) === page).toBe(true);
    expect(reportMarkdown(grades, options)).toBe(reportMarkdown(again.grades, again.options));
  });

  it('is well-formed XML, with finite coordinates and every id once', () => {
    const { elements } = readPage(page);
    expect(elements.filter(({ name }) => name === 'svg').length).toBeGreaterThan(15);
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements.flatMap(({ attributes }) => attributes['href']?.slice(1) ?? []);
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('loads nothing and runs nothing', () => {
    const { elements } = readPage(page);
    expect(elements.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(script|link|img|iframe|object|embed|base)$/),
      ]),
    );
    for (const { attributes } of elements) {
      expect(Object.keys(attributes).filter((key) => /^on|^src|^style/.test(key))).toEqual([]);
      expect(attributes['href'] ?? '#').toMatch(/^#/);
    }
    expect(page).not.toMatch(/@import|url\(/);
    expect(page).toContain("default-src 'none'");
  });

  it('can be read without seeing it', () => {
    const { elements } = readPage(page);
    const named = elements.filter(({ name }) => ['svg', 'section', 'th'].includes(name));
    const attribute = { svg: 'aria-label', section: 'aria-labelledby', th: 'scope' } as const;
    for (const { name, attributes } of named)
      expect(attributes[attribute[name as keyof typeof attribute]] ?? '').not.toBe('');
    const moved = elements.filter(({ attributes }) => /pan|scroll/.test(attributes['class'] ?? ''));
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter(({ attributes }) => attributes['tabindex'] !== '0')).toEqual([]);
  });

  it('has an element for everything that HTML would not close by itself', () => {
    const void_ = /^(meta|br)$/;
    const closed = [...page.matchAll(/<([a-z0-9]+)[^>]*\/>/g)].map(([, name = '']) => name);
    const svg = /^(rect|circle|line|path)$/;
    expect(closed.filter((name) => !void_.test(name) && !svg.test(name))).toEqual([]);
  });
});

describe('what is not certain', () => {
  it('is a dash: no amount stands where the fee is not known', () => {
    const unquoted = gradeOf('unquoted');
    expect(unquoted.expectation.terms?.feeKnown).toBe(false);
    const { cells } = readPage(reportHtml([unquoted]));
    const { contribution, breakEvenFee } = unquoted.expectation;
    const shown = cells.map(({ text }) => text);
    for (const { minor } of [contribution.lower, contribution.upper])
      expect(shown.join(' ')).not.toContain((Number(minor) / 100).toFixed(2));
    expect(shown).toContain('–');
    expect(shown.join(' ')).toContain((Number(breakEvenFee.minor) / 100).toFixed(2));
  });

  it('is a dash too where a grade says that its amounts are before the fee', () => {
    const before = { ...first, expectation: { ...first.expectation, beforeFee: true } };
    expect(reportMarkdown([first])).not.toContain('Whom to ask for a quote');
    expect(reportMarkdown([before])).toContain('Whom to ask for a quote');
  });
});

describe('the order', () => {
  it('is that of the ranking in the grades', () => {
    const placed = [second, first].map((grade, index) => ({
      ...grade,
      ranking: { part: 'ranked' as const, place: 2 - index },
    }));
    const headings = reportMarkdown(placed).match(/^## \d+\\\. .*/gm);
    expect(headings).toHaveLength(2);
    expect(readPage(reportHtml(placed)).cells.map(({ text }) => text)).toContain(
      first.creator.followers?.toLocaleString('en-US'),
    );
    const ids = [...reportMarkdown(placed).matchAll(/^Account (\S+) on/gm)].map(([, id]) => id);
    expect(ids).toEqual([first.creator.id, second.creator.id]);
  });

  it('names what would make the second the first', () => {
    const markdown = reportMarkdown([first, second], options);
    expect(markdown).toContain('What would change the first place');
    const more =
      Number(first.expectation.contribution.mean.minor) -
      Number(second.expectation.contribution.mean.minor);
    const level = (Number(first.expectation.terms?.fixedFee.minor) + more) / 100;
    expect(markdown.replaceAll(',', '')).toContain(`At a fixed fee of USD ${level.toFixed(2)}`);
  });
});

describe('a list', () => {
  it('of nobody, of one, and without a ranked creator is a report too', () => {
    const excluded = grades.filter(({ eligible }) => !eligible);
    for (const some of [[], [first], excluded])
      for (const language of ['en', 'zh-Hans'] as const)
        expect(() => readPage(reportHtml(some, { language }))).not.toThrow();
    expect(reportMarkdown(excluded)).toContain('nobody is ranked');
    expect(reportMarkdown([first])).not.toContain('What would change the first place');
  });

  it('of 200 has everybody in the table, and says how many are drawn and detailed', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...first,
      creator: { ...first.creator, name: `N${index}` },
    }));
    const markdown = reportMarkdown(many, { details: 3 });
    expect(new Set(markdown.match(/\| N\d+ \|/g)).size).toBe(200);
    expect(markdown.match(/^## \d+\\\. N/gm)).toHaveLength(3);
    expect(markdown).toContain('The first 3 creators have a part of their own');
    expect(markdown).toContain('the first 40 of 200');
  });

  it('of two briefs, or of another brief than the one given, is refused', () => {
    const other = { ...second, briefId: 'other' };
    expect(refused(() => reportHtml([first, other])).code).toBe('INPUT_INVALID');
    expect(refused(() => reportHtml([other], options)).code).toBe('INPUT_INVALID');
  });
});

it('says where a profile is not the one that was graded', () => {
  const changed = 'not the one that was graded';
  const { creators = [] } = options;
  expect(reportMarkdown([first], { creators })).not.toContain(changed);
  const newer = creators.map((profile) => ({ ...profile, languages: ['fr'] }));
  expect(reportMarkdown([first], { creators: newer })).toContain(changed);
});

it('shows as a step of its own what the contributions do not explain', () => {
  expect(reportHtml([first])).not.toContain('not explained');
  const edited = { ...first, score: { ...first.score, mean: first.score.mean + 3 } };
  expect(reportHtml([edited])).toContain('not explained');
});
