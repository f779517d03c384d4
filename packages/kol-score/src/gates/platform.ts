import { findingOf } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { CheckGate, GateRule } from './gate.ts';

/** Shops and feeds of one platform share their audience. */
const SAME_HOUSE: ReadonlyMap<string, string> = new Map([['tiktok-shop', 'tiktok']]);

/** Whether the creator publishes on the platform of the brief, or on one of the same house. */
export const isOnPlatform: GateRule['isPassed'] = ({ profile, brief }) =>
  house(profile.platform) === house(brief.platform);

/** The creator publishes on the platform of the brief, or on one of the same house. */
export const checkPlatform: CheckGate = (input, path) => {
  const { profile, brief } = input;
  const [platform, wanted] = [profile.platform, brief.platform];
  if (isOnPlatform(input)) {
    const reason = { en: `publishes on ${platform}`, 'zh-Hans': `在 ${platform} 发布内容` };
    return { gate: { id: 'platform', passed: true, reason } };
  }
  const reason = {
    en: `publishes on ${platform}; the brief is for ${wanted}`,
    'zh-Hans': `在 ${platform} 发布内容，而需求单平台为 ${wanted}`,
  };
  return {
    gate: { id: 'platform', passed: false, reason },
    finding: findingOf(GRADE_FINDINGS, 'PLATFORM_DIFFERS', { path, params: { platform, wanted } }),
  };
};

function house(platform: string): string {
  return SAME_HOUSE.get(platform) ?? platform;
}
