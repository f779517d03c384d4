import { expect, it } from 'vitest';
import type { CreatorPost } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { brandTonality } from './brand-tonality.ts';

const [post] = AFFORDABLE.posts;

/** A feed of `total` posts that begins with the given sponsored ones. */
function tonalityOf(total: number, sponsored: readonly Partial<CreatorPost>[]) {
  const posts = Array.from({ length: total }, (_, index): CreatorPost => {
    const { brand: _brand, brandTier: _tier, disclosed: _disclosed, ...plain } = post!;
    return { ...plain, id: `p${index}`, sponsored: index < sponsored.length, ...sponsored[index] };
  });
  return readOf({ profile: { ...AFFORDABLE, posts } })(brandTonality);
}

it('tonality is the weighted mean of load, disclosure and tier, worked out by hand', () => {
  const found = tonalityOf(10, [
    { disclosed: true, brandTier: 'affordable' },
    { disclosed: true, brandTier: 'premium' },
    { disclosed: false, brandTier: 'mid' },
  ]);
  expect(found).toMatchObject({ posts: 10, sponsored: 3, disclosed: 2, undisclosed: 1 });
  // Load: (3 + 0.5) / 12 between 15% and 75%. Tiers: 1, 1/4 and 1/2 of three, prior 0.4 of one.
  const load = (0.75 - 3.5 / 12) / 0.6;
  const disclosure = 2.5 / 4;
  const tier = (1 + 0.25 + 0.5 + 0.4) / 4;
  expect(found.value.mean).toBeCloseTo(0.4 * load + 0.3 * disclosure + 0.3 * tier, 12);
});

it('tonality takes unstated disclosure and tiers as unknown', () => {
  const stated = { disclosed: true, brandTier: 'affordable' as const };
  const [known, unknown] = [tonalityOf(10, [stated, stated]), tonalityOf(10, [stated, {}])];
  expect(unknown).toMatchObject({ sponsored: 2, disclosed: 1, undisclosed: 0 });
  expect(unknown.value.lower).toBeLessThan(known.value.lower);
  const silent = tonalityOf(10, [{}, {}]).value;
  expect(silent.best - silent.worst).toBeCloseTo(0.6, 12);
  // Load as above; nothing is disclosed, and sponsors are three steps away.
  const load = (0.75 - 2.5 / 12) / 0.6;
  expect(silent.mean).toBeCloseTo(0.4 * load + 0.3 * 0.125, 12);
  expect(unknown.value.mean).toBeLessThan(known.value.mean);
});

it('tonality is neither for nor against where nothing is paid, and little where there is no post', () => {
  expect(tonalityOf(20, []).value.mean).toBeCloseTo(0.4 + 0.6 * 0.4, 12);
  expect(tonalityOf(0, []).value.mean).toBeCloseTo(0.4 * 0.25 + 0.3 * 0.125, 12);
});

it('tonality is full for few paid posts and falls with their share', () => {
  const stated = { disclosed: true, brandTier: 'affordable' as const };
  const load = (paid: number): number =>
    tonalityOf(20, Array(paid).fill(stated)).value.mean -
    0.3 * ((paid + 0.5) / (paid + 1)) -
    0.3 * ((paid + 0.4) / (paid + 1));
  expect(load(2)).toBeCloseTo(0.4, 12);
  expect(load(8)).toBeLessThan(load(2));
  expect(load(20)).toBeCloseTo(load(17), 12);
});
