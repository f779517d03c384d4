import { findingOf, formatPercent, PPM } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import { shareWithin } from '../signals/audience/shares.ts';
import { percent } from '../text/percent.ts';
import type { CheckGate } from './gate.ts';

/** At least the market's share of the audience lives where the shop ships to. */
export const checkShippableAudience: CheckGate = ({ profile, brief, market }, path) => {
  const share = shareWithin(profile.audience.countries, brief.shippableMarkets);
  const { shippableShare } = market.gates;
  if (share === null) {
    const reason = {
      en: 'countries of the audience are not known: ask for the audience report',
      'zh-Hans': '受众国家分布未知：请索取受众报告',
    };
    return {
      gate: { id: 'shippable-audience', passed: true, reason },
      finding: findingOf(GRADE_FINDINGS, 'AUDIENCE_COUNTRIES_UNKNOWN', { path }),
    };
  }
  const passed = share >= shippableShare;
  const least = percent(shippableShare);
  const almost = !passed && percent(share) === least;
  const reason = {
    en: `${almost ? 'just under ' : ''}${percent(share)} of the audience can be shipped to; at least ${least} is wanted`,
    'zh-Hans': `${almost ? '略低于 ' : ''}${percent(share)} 的受众位于可发货市场；至少需要 ${least}`,
  };
  const gate = { id: 'shippable-audience', passed, reason };
  if (passed) return { gate };
  const params = { share: exactPercent(share), least: exactPercent(shippableShare) };
  return { gate, finding: findingOf(GRADE_FINDINGS, 'AUDIENCE_NOT_SHIPPABLE', { path, params }) };
};

/** Rounded down to parts per million, so that a share below the limit never reads like the limit. */
function exactPercent(share: number): string {
  return formatPercent(Math.floor(share * PPM));
}
