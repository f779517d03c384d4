import { describe, expect, it } from 'vitest';
import { BriefSchema, type Instant, inputIssues, MARKETS } from '../vocabulary/index.ts';
import { requiredPermits } from './index.ts';

const asOf = '2026-11-22T00:00:00Z';

describe('requiredPermits', () => {
  it('names the permits of the Emirates and of Saudi Arabia, with their law, each once', () => {
    expect(requiredPermits(['US', 'AE', 'SA', 'AE'], { asOf })).toEqual([
      {
        market: 'AE',
        name: {
          en: 'the Advertiser Permit of the United Arab Emirates',
          'zh-Hans': '阿联酋广告主许可',
        },
        citation: 'Federal Decree-Law 55/2023; Cabinet Resolution 42/2025',
        ruleId: 'ae.advertiser-permit',
      },
      {
        market: 'SA',
        name: { en: 'the Mawthooq licence of Saudi Arabia', 'zh-Hans': '沙特 Mawthooq 许可' },
        citation: 'Mawthooq licence (GAMR)',
        ruleId: 'sa.mawthooq',
      },
    ]);
  });

  it('asks from the first day of the rule on, by the clock of the market', () => {
    const asked = (instant: Instant) => requiredPermits(['AE'], { asOf: instant }).length;
    expect(asked('2026-01-31T19:59:59Z')).toBe(0);
    expect(asked('2026-01-31T20:00:00Z')).toBe(1);
  });

  it('gives entries that fit the field of a brief, for every market at once', () => {
    const permits = requiredPermits([...MARKETS], { asOf });
    expect(permits).toHaveLength(2);
    expect(inputIssues(BriefSchema.def.shape.permits, permits)).toEqual([]);
  });

  it('refuses an instant that is none', () => {
    expect(() => requiredPermits(['AE'], { asOf: 'tomorrow' as never })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});
