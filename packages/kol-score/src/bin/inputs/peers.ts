import type { BinContext } from '@livelane/contracts/vocabulary/node';
import type { ConversionPrior } from '../../benchmarks/benchmarks.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { FEWEST_CREATORS_WITH_LIVES } from '../../signals/conversion/fit-spread.ts';
import { comparedLives } from '../../signals/conversion/past-conversions.ts';
import { peersConversion } from '../../signals/conversion/peers-prior.ts';
import { rateText } from '../numbers.ts';

/**
 * The conversion prior of the measured lives of `--peers`; a note says what they show, or that they are too few.
 * @returns undefined for fewer than five creators with such lives
 */
export function notedConversion(
  peers: readonly CreatorProfile[],
  prior: ConversionPrior,
  { note }: BinContext,
): ConversionPrior | undefined {
  const fitted = peersConversion(peers, prior);
  const creators = peers.filter((peer) => comparedLives(peer, prior).length > 0).length;
  if (fitted === undefined) {
    note({
      en: `--peers: ${creators} creator(s) with measured lives that state their sales, fewer than ${FEWEST_CREATORS_WITH_LIVES}: how conversion rates differ is taken from the benchmarks`,
      'zh-Hans': `--peers：有实测且注明销量的直播的达人仅 ${creators} 位，不足 ${FEWEST_CREATORS_WITH_LIVES} 位：转化率的差异取自基准`,
    });
    return undefined;
  }
  const rate = rateText(fitted.per1000AtFullFit);
  const [between, lives] = [1 / fitted.strength, fitted.betweenLives].map((variance) =>
    Math.sqrt(Math.log1p(variance)).toFixed(2),
  );
  const tenfold = (10 ** (fitted.followersElasticity ?? 0)).toFixed(2);
  note({
    en: `--peers: conversion rates are fitted to the measured lives of ${creators} creators: ${rate} per 1,000 viewers at full fit and 100,000 followers, ${tenfold} times that at ten times the followers, log-sd ${between} between creators and ${lives} between the lives of one`,
    'zh-Hans': `--peers：转化率按 ${creators} 位达人的实测直播拟合：完全匹配且 10 万粉丝时千人转化 ${rate}，粉丝为十倍时乘以 ${tenfold}，对数标准差：达人之间 ${between}，同一达人各场之间 ${lives}`,
  });
  return fitted;
}
