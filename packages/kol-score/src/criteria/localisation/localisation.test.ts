import { describe, expect, it } from 'vitest';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { assessedWith } from '../criterion/assessed.fixture.ts';
import { localisation } from './localisation.ts';

describe('localisation', () => {
  it('names the share at home and the share that speaks the language', () => {
    expect(assessedWith(localisation).reason['en']).toBe(
      'localisation: 72% of the audience live in US; 86% speak the brief’s languages',
    );
    expect(assessedWith(localisation, { audience: {} }).reason).toEqual({
      en: 'localisation: where the audience lives is not known',
      'zh-Hans': '本地化：受众国家分布未知',
    });
  });

  it('keeps the promise of its counterfactual', () => {
    const { counterfactual } = assessedWith(localisation);
    // All at home, all speak the language.
    expect(counterfactual.value).toBe(1);
    const audience = { ...AFFORDABLE.audience, countries: { US: 1 }, languages: { 'en-GB': 1 } };
    expect(assessedWith(localisation, { audience }).value.mean).toBe(1);
  });
});
