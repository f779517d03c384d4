import { groupDigits } from '@livelane/contracts/vocabulary';
import type { MarketScales } from '../../benchmarks/market-scales.ts';
import { followersOf } from '../../profile/followers.ts';
import { bilingual } from '../../text/bilingual.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';
import { sizeValue } from './size-band.ts';

type Band = MarketScales['size'];

/** How close the account's size is to the band that the market prefers. */
export const size = defineCriterion({
  id: 'size',
  appraise: ({ profile, scales }) => ({ followers: followersOf(profile), band: scales.size }),
  value: ({ followers, band }) => sizeValue(followers, band),
  explain: ({ followers, band }) => {
    if (followers === null)
      return {
        reason: bilingual('size: the number of followers is hidden', '体量：粉丝数未公开'),
        only: 'against',
        counterfactual: ifInside(band),
      };
    const inside = followers >= band.from && followers <= band.to;
    return {
      reason: inside ? insideBand(followers, band) : outsideBand(followers, band),
      counterfactual: inside ? ifTenfold(band) : ifInside(band),
    };
  },
});

function insideBand(followers: number, band: Band): Explanation['reason'] {
  const [count, from, to] = [followers, band.from, band.to].map(groupDigits);
  return bilingual(
    `size: ${count} followers, within the ${from} to ${to} that do best here`,
    `体量：${count} 粉丝，在当地表现最佳的 ${from} 至 ${to} 之内`,
  );
}

function outsideBand(followers: number, band: Band): Explanation['reason'] {
  const [side, sideZh] = followers < band.from ? ['below', '低于'] : ['above', '高于'];
  const [count, from, to] = [followers, band.from, band.to].map(groupDigits);
  return bilingual(
    `size: ${count} followers, ${side} the ${from} to ${to} that do best here`,
    `体量：${count} 粉丝，${sideZh}当地表现最佳的 ${from} 至 ${to}`,
  );
}

function ifInside(band: Band): Explanation['counterfactual'] {
  const [from, to] = [band.from, band.to].map(groupDigits);
  return {
    change: 'better',
    value: 1,
    condition: bilingual(`for an account of ${from} to ${to}`, `若为 ${from} 至 ${to} 粉丝的账号`),
  };
}

function ifTenfold(band: Band): Explanation['counterfactual'] {
  const tenfold = 10 * band.to;
  const count = groupDigits(tenfold);
  return {
    change: 'worse',
    value: sizeValue(tenfold, band).mean,
    condition: bilingual(`for an account of ${count}`, `若为 ${count} 粉丝的账号`),
  };
}
