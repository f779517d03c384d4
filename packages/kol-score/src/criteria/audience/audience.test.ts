import { describe, expect, it } from 'vitest';
import { AFFORDABLE, briefFor } from '../../profile/story.fixture.ts';
import { assessed, assessedWith } from '../criterion/assessed.fixture.ts';
import { audience } from './audience.ts';

const half = {
  ...AFFORDABLE,
  audience: { ...AFFORDABLE.audience, countries: { US: 0.5, JP: 0.5 } },
};

describe('the audience', () => {
  it('is worded with the share that can be shipped to, the match and what it is least in', () => {
    const { reason } = assessed(audience, { profile: half });
    // Ages 0.88, gender 0.96, interests 0.83: the mean is 89%.
    expect(reason['en']).toBe(
      'audience: 50% live where you ship; they resemble your target to 89%, least in interests (83%)',
    );
    expect(reason['zh-Hans']).toBe(
      '受众：50% 位于您可发货的市场；与您的目标受众吻合度 89%，兴趣最低（83%）',
    );
  });

  it('names what the profile does not state', () => {
    const { reason } = assessedWith(audience, { audience: { interests: { beauty: 0.6 } } });
    expect(reason['en']).toMatch(
      /^audience: where they live is not known; .*not known: ages, gender$/,
    );
    expect(reason['zh-Hans']).toMatch(/^受众：国家分布未知；.*未知：年龄、性别$/);
  });

  it('keeps the promises of its counterfactuals', () => {
    const some = assessed(audience, { profile: half });
    expect(some.counterfactual.condition['en']).toBe('if you shipped to all of them');
    const all = { ...briefFor(), shippableMarkets: ['US', 'JP'] };
    expect(some.counterfactual.value).toBeCloseTo(
      assessed(audience, { profile: half, brief: all }).value.mean,
      12,
    );
    const shipped = assessed(audience, { profile: half, brief: all });
    expect(shipped.counterfactual.condition['en']).toBe('if they were exactly your target');
    const exact = { ...all, audience: half.audience };
    expect(shipped.counterfactual.value).toBeCloseTo(
      assessed(audience, { profile: half, brief: exact }).value.mean,
      12,
    );
  });
});
