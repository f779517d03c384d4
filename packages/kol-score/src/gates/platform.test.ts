import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { gateInput } from './checked.fixture.ts';
import { checkPlatform } from './platform.ts';

const on = (platform: CreatorProfile['platform']) =>
  checkPlatform(gateInput({ platform }), '/gates/0');

describe('the platform', () => {
  it('stops another platform, but not the shop of the same one', () => {
    expect(on('youtube').gate.passed).toBe(false);
    expect(on('tiktok-shop').gate.passed).toBe(true);
    expect(on('tiktok').gate.passed).toBe(true);
  });

  it('names both, in the reason and in a finding', () => {
    const { gate, finding } = on('youtube');
    expect(gate.reason['en']).toBe('publishes on youtube; the brief is for tiktok');
    expect(finding).toMatchObject({
      code: 'PLATFORM_DIFFERS',
      severity: 'error',
      path: '/gates/0',
      params: { platform: 'youtube', wanted: 'tiktok' },
    });
    expect(on('tiktok')).toEqual({
      gate: {
        id: 'platform',
        passed: true,
        reason: { en: 'publishes on tiktok', 'zh-Hans': '在 tiktok 发布内容' },
      },
    });
  });
});
