import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { grouped, roughly } from './contributions.ts';
import { gradeCreator } from './grade-creator.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from './story.fixture.ts';

const OPTIONS = { asOf: AS_OF };
const brief = briefFor();
const grade = (profile: CreatorProfile, where = brief): CreatorGrade =>
  gradeCreator(profile, where, OPTIONS);
const partOf = (made: CreatorGrade, id: string) => made.contributions.find((it) => it.id === id);
const said = (made: CreatorGrade, id: string): string => partOf(made, id)?.reason['en'] ?? '';

/** The points that a reason's counterfactual promises. */
function promised(made: CreatorGrade, id: string): string {
  const reason = made.reasons.find(({ contribution }) => contribution === id);
  return /: ([\d.]+) instead of/.exec(reason?.counterfactual?.['en'] ?? '')?.[1] ?? 'nothing';
}

describe('the words of price-performance', () => {
  const dear = (part: bigint): CreatorProfile => ({
    ...AFFORDABLE,
    fee: {
      fixed: { currency: 'USD', minor: String(400_000n / part) },
      commission: Number(200_000n / part),
    },
  });

  it('say what is left of the margin, or that nothing is', () => {
    expect(said(grade(dear(1n)), 'price-performance')).toContain('would not earn back');
    expect(
      said(
        grade({ ...AFFORDABLE, fee: { fixed: null, commission: 110_000 } }),
        'price-performance',
      ),
    ).toContain('would leave you 80 % of the margin');
    expect(said(grade(dear(1n)), 'price-performance')).not.toContain('0 %');
  });

  it('name a lower fee at which something is left, and keep the promise', () => {
    const made = grade(dear(1n));
    const reason = made.reasons.find(({ contribution }) => contribution === 'price-performance');
    const part = ([2n, 4n, 10n, 50n] as const).find((of) =>
      reason?.counterfactual?.['en']?.startsWith(
        { 2: 'for half', 4: 'for a quarter', 10: 'for a tenth', 50: 'for a fiftieth' }[
          String(of)
        ] ?? '?',
      ),
    );
    expect(part).toBeDefined();
    const then = partOf(grade(dear(part ?? 1n)), 'price-performance')?.points.toFixed(1);
    expect([promised(made, 'price-performance'), then]).toEqual([
      then,
      expect.not.stringMatching('0.0'),
    ]);
  });
});

describe('the words of size', () => {
  // South-East Asia weighs it.
  const there = briefFor('affordable', 'TH');

  it('speak of accounts that there are, with thousands set apart', () => {
    const inside = grade({ ...AFFORDABLE, followers: 200_000 }, there);
    expect(said(inside, 'size')).toMatch(
      /^size: 200,000 followers, within the [\d,]+ to [\d,]+ that/,
    );
    const outside = grade({ ...AFFORDABLE, followers: 12_000_000 }, there);
    expect(said(outside, 'size')).toMatch(/12,000,000 followers, above the/);
    const counterfactuals = [inside, outside].flatMap(({ reasons }) =>
      reasons.flatMap((it) => (it.contribution === 'size' ? [it.counterfactual?.['en']] : [])),
    );
    expect(counterfactuals.length).toBeGreaterThan(0);
    for (const text of counterfactuals) expect(text).not.toMatch(/\d{8}|\d0,000,000/);
  });
});

it('the words of price tier are a buyer’s', () => {
  expect(said(grade(UPSCALE), 'price-tier')).toBe(
    'price tier: known for premium products, 2 steps above yours (affordable): expect 25 % of the sales per viewer that a creator of your price tier makes',
  );
  expect(partOf(grade(UPSCALE), 'price-tier')?.reason['zh-Hans']).toContain('同价位达人的 25 %');
});

it('the words of tonality do not count what is all one', () => {
  expect(said(grade(AFFORDABLE), 'tonality')).toMatch(/posts are paid, all disclosed as such$/);
  const posts = AFFORDABLE.posts.map((post, at) => ({ ...post, disclosed: at % 2 === 0 }));
  expect(said(grade({ ...AFFORDABLE, posts }), 'tonality')).toMatch(
    /\d disclosed as such, \d not$/,
  );
});

it('the words of staying power say a pace, not a coefficient', () => {
  expect(said(grade(AFFORDABLE), 'staying-power')).toBe(
    'staying power: 30 posts at a steady pace, at most 4 days without one',
  );
});

it('shares are rounded as people do, but never to none or all', () => {
  expect([0, 0.004, 0.25, 0.337, 0.999, 1].map(roughly)).toEqual([
    '0 %',
    '0.4 %',
    '25 %',
    '34 %',
    '99.9 %',
    '100 %',
  ]);
  expect([0, 999, 1000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
});
