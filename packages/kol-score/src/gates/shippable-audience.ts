import { findingOf, formatPercent, type LocalText, PPM } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import { livesAbroad } from '../signals/audience/shares.ts';
import { percent } from '../text/percent.ts';
import type { CheckGate, GateRule } from './gate.ts';

/** Whether enough of the audience can be shipped to; what is not listed counts as assumed. */
export const isShippable: GateRule['isPassed'] = ({ market, coverage }) =>
  coverage.shippable.mean >= market.gates.shippableShare;

/**
 * At least the market's share of the audience lives where the shop ships to. Of the people whose country is not listed,
 * the share of the tenth percentile is assumed, and none where the creator lives elsewhere.
 */
export const checkShippableAudience: CheckGate = (input, path) => {
  const { market, coverage } = input;
  const { shippable, unlisted } = coverage;
  const share = shippable.mean;
  const { shippableShare } = market.gates;
  const passed = isShippable(input);
  const id = 'shippable-audience';
  const abroad = !passed && livesAbroad(input.profile, input.brief);
  if (unlisted === 1 && (passed || abroad)) {
    const reason = {
      en: 'countries of the audience are not known: ask for the audience report',
      'zh-Hans': '受众国家分布未知：请索取受众报告',
    };
    const finding = abroad
      ? findingOf(GRADE_FINDINGS, 'CREATOR_ABROAD', {
          path,
          params: { market: input.profile.market, markets: input.brief.shippableMarkets },
        })
      : findingOf(GRADE_FINDINGS, 'AUDIENCE_COUNTRIES_UNKNOWN', { path });
    return { gate: { id, passed, reason }, finding };
  }
  const gate = {
    id,
    passed,
    reason: reasonOf({ share, listed: shippable.worst, unlisted, least: shippableShare }),
  };
  if (passed) return { gate };
  const params = { share: exactPercent(share), least: exactPercent(shippableShare) };
  return { gate, finding: findingOf(GRADE_FINDINGS, 'AUDIENCE_NOT_SHIPPABLE', { path, params }) };
};

/** A list that leaves out less than this share is complete but for rounding. */
const LISTED = 0.01;

function reasonOf(it: {
  readonly share: number;
  /** The part of it that the list of countries has. */
  readonly listed: number;
  readonly unlisted: number;
  readonly least: number;
}): LocalText {
  const least = percent(it.least);
  const almost = it.share < it.least && percent(it.share) === least;
  const isWhole = it.unlisted < LISTED;
  const [listed, open] = [percent(it.listed), percent(it.unlisted)];
  return {
    en: `${almost ? 'just under ' : ''}${percent(it.share)} of the audience can be shipped to${isWhole ? '' : ` (${listed} by the list, the rest assumed of the ${open} whose countries are not listed)`}; at least ${least} is wanted`,
    'zh-Hans': `${almost ? '略低于 ' : ''}${percent(it.share)} 的受众位于可发货市场${isWhole ? '' : `（列出的为 ${listed}，其余按未列国家的 ${open} 估算）`}；至少需要 ${least}`,
  };
}

/** Rounded down to parts per million, so that a share below the limit never reads like the limit. */
function exactPercent(share: number): string {
  return formatPercent(Math.floor(share * PPM));
}
