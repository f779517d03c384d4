import { describe, expect, it } from 'vitest';
import type { CreatorPost } from '../../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { gradeCreator } from '../grade-creator.ts';

function findingsOf(texts: readonly string[], change: Partial<CreatorPost> = {}) {
  const posts = AFFORDABLE.posts
    .filter(({ sponsored }) => !sponsored)
    .map((post, at) => {
      const text = texts[at];
      return { ...post, ...(text === undefined ? {} : { text }), ...change };
    });
  const { findings = [] } = gradeCreator({ ...AFFORDABLE, posts }, briefFor(), { asOf: AS_OF });
  return findings.filter(({ code }) => ['TEXTS_TO_READ', 'COMPETITOR_IN_TEXTS'].includes(code));
}

describe('texts that people should read', () => {
  it('are counted with their topics, and nobody is judged', () => {
    expect(findingsOf(['A night at the casino', 'soft lips'])).toMatchObject([
      {
        code: 'TEXTS_TO_READ',
        severity: 'hint',
        params: { count: 1, texts: 2, topics: [{ en: 'gambling' }] },
      },
    ]);
    expect(findingsOf(['soft lips'])).toEqual([]);
    expect(findingsOf([])).toEqual([]);
  });

  it('name a competitor as a word of its own, where nobody is said to have paid', () => {
    const named = (text: string, change: Partial<CreatorPost> = {}) =>
      findingsOf([text], change).map(({ code, params }) => [code, params?.['competitors']]);
    const found = [['COMPETITOR_IN_TEXTS', ['Glossy Rival']]];
    expect(named('I love GLOSSY RIVAL!')).toEqual(found);
    expect(named('我爱Glossy Rival口红')).toEqual(found);
    expect(named('superglossy rival')).toEqual([]);
    expect(named('Glossy Rivals')).toEqual([]);
    expect(named('I love Glossy Rival', { brand: 'Other' })).toEqual([]);
    expect(named('Glossy Rival', { publishedAt: '2026-01-01T00:00:00Z' })).toEqual([]);
  });
});
