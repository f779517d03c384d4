import { describe, expect, it } from 'vitest';
import { gateInput } from './checked.fixture.ts';
import { checkShippableAudience } from './shippable-audience.ts';

const living = (countries: Record<string, number>) =>
  checkShippableAudience(gateInput({ audience: { countries } }), '/gates/1');
const reasonFor = (share: number, language = 'en') =>
  living({ US: share, JP: 1 - share }).gate.reason[language];

describe('the shippable audience', () => {
  it('stops an audience that cannot be shipped to, and passes one that is not known', () => {
    expect(living({ JP: 0.81, US: 0.19 }).gate.passed).toBe(false);
    expect(living({ JP: 0.8, US: 0.2 })).toMatchObject({ gate: { passed: true } });
    expect(living({ JP: 0.8, US: 0.2 })).not.toHaveProperty('finding');
    const { gate, finding } = checkShippableAudience(gateInput({ audience: {} }), '/gates/1');
    expect(gate.passed).toBe(true);
    expect(gate.reason['en']).toContain('ask for the audience report');
    expect(finding).toMatchObject({ code: 'AUDIENCE_COUNTRIES_UNKNOWN', severity: 'warning' });
  });

  it('flags a creator who lives where nothing is shipped to and shows no countries', () => {
    const { gate, finding } = checkShippableAudience(
      gateInput({ audience: {}, market: 'VN' }),
      '/gates/1',
    );
    expect(gate.passed).toBe(false);
    expect(finding).toMatchObject({
      ...{ code: 'CREATOR_ABROAD', severity: 'error', path: '/gates/1' },
      params: { market: 'VN', markets: ['US', 'CA'] },
    });
    // A list that leaves most people out is no better than its own part.
    const listed = gateInput({ audience: { countries: { US: 0.1 } }, market: 'VN' });
    expect(checkShippableAudience(listed, '/gates/1').gate.passed).toBe(false);
    const shown = gateInput({ audience: { countries: { US: 1 } }, market: 'VN' });
    expect(checkShippableAudience(shown, '/gates/1')).not.toHaveProperty('finding');
  });

  it('takes countries that a list leaves out as unknown, not as out of reach', () => {
    // A list of the top country alone: 18 %, and a quarter of the 82 % that are not listed.
    const { gate } = living({ US: 0.18 });
    expect(gate.passed).toBe(true);
    expect(gate.reason['en']).toBe(
      '38.5% of the audience can be shipped to (18.0% by the list, the rest assumed of the 82.0% whose countries are not listed); at least 20.0% is wanted',
    );
    expect(living({ JP: 0.96 }).gate.passed).toBe(false);
    expect(living({ US: 0.5, JP: 0.50001 }).gate.reason['en']).not.toContain('not listed');
  });

  it('names the share and the limit', () => {
    expect(reasonFor(0.15)).toBe(
      '15.0% of the audience can be shipped to; at least 20.0% is wanted',
    );
    expect(reasonFor(0.1999)).toMatch(/^just under 20\.0% of/);
    expect(reasonFor(0.2001)).toMatch(/^20\.0% of/);
    expect(reasonFor(0.1999, 'zh-Hans')).toBe('略低于 20.0% 的受众位于可发货市场；至少需要 20.0%');
    expect(reasonFor(0.15, 'zh-Hans')).toBe('15.0% 的受众位于可发货市场；至少需要 20.0%');
  });

  it('has a finding whose share never reads like the limit that it misses', () => {
    expect(living({ US: 0.15, JP: 0.85 }).finding).toMatchObject({
      code: 'AUDIENCE_NOT_SHIPPABLE',
      severity: 'error',
      path: '/gates/1',
      params: { share: '15%', least: '20%' },
    });
    expect(living({ US: 0.199_999_9, JP: 0.800_000_1 }).finding?.params['share']).toBe('19.9999%');
  });
});
