import { MARKETS } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import { readPage } from './page-reader.fixture.ts';
import { type Reported, reported } from './report.fixture.ts';
import { reportHtml, reportMarkdown } from './report.ts';

/** Words of the campaign, ids, units and names of programs, whatever the language. */
const OF_THE_CAMPAIGN = [
  ...['米娅', 'tiktok', 'youtube', 'USD', 'UTC', 'livelane-kol', 'livelane-contracts', 'permits'],
  ...['en', 'es', 'beauty', 'fashion', 'Glossy Rival'],
  ...Object.keys(GRADE_FINDINGS),
];

const full = reported('米娅');
const GOALS = ['sales', 'awareness', 'leads'] as const;

/** Reports of every state in which there is a text of its own. */
const STATES: Readonly<Record<string, Reported>> = {
  'with everything': full,
  'of grades alone': { grades: full.grades, options: {} },
  'of nobody': { grades: [], options: {} },
  'of nobody who is ranked': {
    grades: full.grades.filter(({ eligible }) => !eligible),
    options: { pilot: { chosen: [], omitted: [], cost: { currency: 'USD', minor: '0' } } },
  },
  'of a few in detail, the second with the higher score': {
    grades: full.grades.toReversed(),
    options: { ...full.options, details: 1 },
  },
  'of a changed profile, a review and an estimated share': {
    grades: full.grades.map((grade) => ({
      ...grade,
      reasons: [],
      authenticity: {
        verdict: 'review',
        evidence: [],
        fakeShare: { mean: 0.1, interval: { lower: 0.05, upper: 0.2, level: 0.9 } },
      },
      expectation: { ...grade.expectation, targetViewers: 900, leads: 40 },
      ranking: {
        part: 'ranked',
        place: 1,
        robustness: {
          second: 'b',
          overlap: true,
          lead: 1,
          flip: null,
          levelFee: null,
          levelRate: 4.2,
        },
      },
      score: { ...grade.score, mean: grade.score.mean + 1 },
    })),
    options: {
      ...full.options,
      creators: (full.options.creators ?? []).map((it) => ({ ...it, languages: ['en', 'es'] })),
    },
  },
  ...Object.fromEntries(
    GOALS.map((goal) => [
      `for ${goal}`,
      {
        grades: full.grades.map((grade) => ({ ...grade, ranking: { part: 'ranked', place: 1 } })),
        options: {
          details: 0,
          ...(full.options.brief === undefined
            ? {}
            : { brief: { ...full.options.brief, goals: [goal] } }),
        },
      },
    ]),
  ),
};

function left(text: string, pattern: RegExp): string[] {
  const own = OF_THE_CAMPAIGN.toSorted((a, b) => b.length - a.length).reduce(
    (rest, word) => rest.replaceAll(word, ' '),
    text.replace(/grade-[\w-]+|`[^`]*`|mia-tests-cheap|vera-luxe|lip-set/g, ' '),
  );
  return (own.match(pattern) ?? []).filter((word) => !MARKETS.has(word));
}

describe.each(Object.entries(STATES))('a report %s', (_, { grades, options }) => {
  const IDS = /\b(unquoted|elsewhere|silent)\b/g;
  const textsIn = (language: 'en' | 'zh-Hans'): string[] => [
    ...readPage(reportHtml(grades, { ...options, language })).texts.map(({ text }) => text),
    ...reportMarkdown(grades, { ...options, language })
      .replace(/&[#\w]+;|<br>/g, ' ')
      .replaceAll('\\', '')
      .split('\n'),
  ];

  it('has no English in Simplified Chinese', () => {
    const words = textsIn('zh-Hans').flatMap((text) =>
      left(text.replace(IDS, ' '), /[A-Za-z]{2,}/g),
    );
    expect([...new Set(words)]).toEqual([]);
  });

  it('has no Chinese in English', () => {
    const words = textsIn('en').flatMap((text) =>
      left(text, /[\p{Script=Han}，。：；（）“”、]+/gu),
    );
    expect([...new Set(words)].filter((word) => !/^[“”]+$/.test(word))).toEqual([]);
  });

  it('has no open placeholder in either', () => {
    for (const language of ['en', 'zh-Hans'] as const)
      for (const text of textsIn(language)) expect(text).not.toMatch(/\{\w+\}/);
  });
});
