import type { Instant, RequiredPermit } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AS_OF, briefFor } from '../profile/story.fixture.ts';
import { gateInput } from './checked.fixture.ts';
import { checkMarketPermit } from './market-permit.ts';

const ADVERTISER: RequiredPermit = {
  market: 'AE',
  name: { en: 'the Advertiser Permit', 'zh-Hans': '广告主许可' },
};
const LICENCE: RequiredPermit = { market: 'SA', name: { en: 'the licence', 'zh-Hans': '许可' } };

const check = (
  held: CreatorProfile['permits'],
  asked: readonly RequiredPermit[] | undefined,
  market = 'AE',
) =>
  checkMarketPermit(
    gateInput(held === undefined ? {} : { permits: held }, {
      ...briefFor('affordable', market),
      ...(asked === undefined ? {} : { permits: [...asked] }),
    }),
    '/gates/3',
  );
const until = (validUntil: Instant | null, market = 'AE') => [{ market, validUntil }];

describe('permits', () => {
  it('are wanted as the brief asks for them, each valid at the instant of the grade', () => {
    const passes = (...given: Parameters<typeof check>) => check(...given).gate.passed;
    expect(passes(undefined, [ADVERTISER])).toBe(false);
    expect(passes(until(AS_OF), [ADVERTISER])).toBe(false);
    expect(passes(until('2027-01-01T00:00:00Z'), [ADVERTISER])).toBe(true);
    expect(passes(until(null), [ADVERTISER])).toBe(true);
    expect(passes(until(null), [LICENCE])).toBe(false);
  });

  it('that are missing are named, and those that are held', () => {
    expect(check(until(null), [ADVERTISER, LICENCE])).toMatchObject({
      gate: {
        passed: false,
        reason: {
          en: 'the licence is compulsory and none that is valid was shown',
          'zh-Hans': '许可为必需，但未出示有效许可',
        },
      },
      finding: {
        code: 'PERMIT_NOT_SHOWN',
        severity: 'error',
        path: '/gates/3',
        message: {
          en: 'No valid permit was shown: the licence.',
          'zh-Hans': '未出示有效许可：“许可”。',
        },
      },
    });
    const both = [...until(null), ...until(null, 'SA')];
    const { gate, finding } = check(both, [ADVERTISER, LICENCE]);
    expect(gate).toMatchObject({
      passed: true,
      reason: { en: 'holds the Advertiser Permit, the licence', 'zh-Hans': '持有广告主许可、许可' },
    });
    expect(finding).toBeUndefined();
  });

  it('that the brief does not name are not asked for, wherever it sells, and the reason says so', () => {
    for (const market of ['AE', 'SA', 'US']) {
      const { gate, finding } = check(undefined, undefined, market);
      expect(gate).toMatchObject({
        passed: true,
        reason: { en: 'the brief names no permits, so none is asked for' },
      });
      expect(finding).toMatchObject({ code: 'PERMITS_NOT_STATED', severity: 'warning' });
      expect(check(undefined, [], market)).toMatchObject({
        gate: {
          passed: true,
          reason: { en: `no permit of the creator’s own is known to be needed in ${market}` },
        },
      });
      expect(check(undefined, [], market)).not.toHaveProperty('finding');
    }
  });

  it('have their invisible characters written visibly', () => {
    const name = { en: 'the\u202E permit' };
    const { gate, finding } = check(undefined, [{ market: 'AE', name }]);
    expect(gate.reason['en']).toMatch(/^the\[U\+202E\] permit is/);
    expect(finding?.message['en']).toContain('the[U+202E] permit');
  });
});
