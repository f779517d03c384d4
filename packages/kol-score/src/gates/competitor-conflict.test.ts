import { type Instant, toInstant } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { CreatorPost, CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { gateInput } from './checked.fixture.ts';
import { checkCompetitorConflict } from './competitor-conflict.ts';

const [post] = AFFORDABLE.posts as [CreatorPost];
const check = (change: Partial<CreatorProfile>) =>
  checkCompetitorConflict(gateInput(change), '/gates/2');
const worked = (change: Partial<CreatorPost> = {}) =>
  check({ posts: [{ ...post, sponsored: true, brand: 'Glossy Rival', ...change }] });
const passes = (change: Partial<CreatorPost>) => worked(change).gate.passed;

/** Two sponsored posts without a brand, and one that nobody paid for. */
function unnamed(): CreatorPost[] {
  const { brand: _, ...rest } = post;
  return [
    { ...rest, id: 'a' },
    { ...rest, id: 'b' },
    { ...rest, id: 'c', sponsored: false },
  ];
}

describe('work for competitors', () => {
  it('stops a creator where it was paid and recent, however the name is spelt', () => {
    const work = (brand: string, publishedAt: Instant) => passes({ brand, publishedAt });
    expect(work(' \uff27LOSSY\u200b rival', '2026-11-01T00:00:00Z')).toBe(false);
    expect(work('Glossy Rival', '2026-07-01T00:00:00Z')).toBe(true);
    expect(work('Glossy', '2026-11-01T00:00:00Z')).toBe(true);
  });

  it('counts where it was paid, up to the last day of the period', () => {
    const start = Date.parse(AS_OF) - 90 * 86_400_000;
    expect(passes({ sponsored: false })).toBe(true);
    expect(passes({ publishedAt: toInstant(start) })).toBe(false);
    expect(passes({ publishedAt: toInstant(start - 1) })).toBe(true);
  });

  it('names each competitor once, in the reason and in a finding', () => {
    const posts = ['a', 'b'].map((id) => ({ ...post, id, sponsored: true, brand: 'Glossy Rival' }));
    const { gate, finding } = check({ posts });
    expect(gate.reason['en']).toBe('paid by a competitor in the last 90 days: Glossy Rival');
    expect(finding).toMatchObject({
      code: 'COMPETITOR_SERVED',
      severity: 'error',
      path: '/gates/2',
      params: { days: 90, competitors: ['Glossy Rival'] },
    });
    expect(check({}).gate.reason).toMatchObject({
      en: expect.stringMatching(/in the last 90 days$/),
      'zh-Hans': expect.stringMatching(/竞品商单$/),
    });
    expect(check({})).not.toHaveProperty('finding');
  });

  it('may be among sponsored posts that name no brand: said in the reason and in a hint', () => {
    const { gate, finding } = check({ posts: unnamed() });
    expect(gate.reason).toEqual({
      en: 'no paid work for a named competitor in the last 90 days (2 sponsored posts name no brand)',
      'zh-Hans': '最近 90 天内未见竞品商单（2 条商单未注明品牌）',
    });
    expect(finding).toMatchObject({
      code: 'SPONSORS_NOT_NAMED',
      severity: 'hint',
      params: { count: 2 },
    });
    const one = check({ posts: unnamed().slice(1) });
    expect(one.gate.reason['en']).toContain('(1 sponsored ');
    const brief = { ...briefFor(), competitors: [] };
    const nobody = checkCompetitorConflict(gateInput({ posts: unnamed() }, brief), '/gates/2');
    expect(nobody.gate.passed).toBe(true);
    expect(nobody.gate.reason['en']).toBe('the brief names no competitor');
    expect(check({ posts: [] }).gate.reason['en']).toBe('no posts in which to look');
    expect(nobody).not.toHaveProperty('finding');
  });

  it('shows at most 80 whole characters of a name, hidden ones visibly', () => {
    const shown = (brand: string): string => {
      const brief = { ...briefFor(), competitors: [brand] };
      const posts = [{ ...post, sponsored: true, brand }];
      const { gate } = checkCompetitorConflict(gateInput({ posts }, brief), '/gates/2');
      return gate.reason['en']?.split(': ')[1] ?? '';
    };
    expect(shown('R'.repeat(100))).toBe('R'.repeat(80));
    expect(shown(`\u200b${'R'.repeat(100)}`)).toBe(`[U+200B]${'R'.repeat(79)}`);
    expect(shown('💄'.repeat(100))).toBe('💄'.repeat(80));
  });
});
