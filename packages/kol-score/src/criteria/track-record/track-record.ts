import { groupDigits } from '@livelane/contracts/vocabulary';
import { wantsVideo } from '../../benchmarks/format.ts';
import {
  highestOf,
  mapIncreasing,
  type UnitEstimate,
  unknownEstimate,
} from '../../estimate/unit-estimate.ts';
import { gammaTail } from '../../probability/tails.ts';
import {
  type PastConversions,
  pastConversions,
  tenthOfRates,
} from '../../signals/conversion/past-conversions.ts';
import { bilingual } from '../../text/bilingual.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';

/** Past lives, and the prior that they update. */
export interface TrackRecord extends PastConversions {
  /** Strength of the prior, in conversions. */
  readonly strength: number;
  /** The tenth percentile of rates as a part of their mean, from 0 to 1. */
  readonly tenth: number;
  /** Whether the brief asks for a video, for which lives are no evidence. */
  readonly ofVideo: boolean;
}

interface Valued {
  readonly record: TrackRecord;
  readonly value: UnitEstimate;
}

/** The source that sold best, and the value of all sources. */
interface Evidence extends TrackRecord {
  readonly value: UnitEstimate;
}

/** How past lives sold, compared with the benchmark. */
export const trackRecord = defineCriterion({
  id: 'track-record',
  appraise: (input, read): Evidence => {
    const prior = {
      strength: input.benchmarks.conversion.strength,
      tenth: input.shared(tenthOfRates),
      ofVideo: wantsVideo(input.brief),
    };
    const [first, ...rest] = read(pastConversions).map((source) => {
      const record = { ...source, ...prior };
      return { record, value: trackRecordValue(record) };
    }) as [Valued, ...Valued[]];
    const leading = rest.reduce((one, it) => (it.value.mean > one.value.mean ? it : one), first);
    return { ...leading.record, value: highestOf([first.value, ...rest.map((it) => it.value)]) };
  },
  value: ({ value }) => value,
  explain: (evidence, { mean }) => {
    const { stated } = evidence;
    if (stated.lives === 0)
      return {
        reason: evidence.ofVideo
          ? bilingual(
              'track record: past lives do not show what a video sells, and the sales of past videos are not known',
              '过往战绩：过往直播不能说明视频的销量，而过往视频的销量未知',
            )
          : bilingual(
              'track record: no past live whose sales are known; as few are assumed as one creator in ten has',
              '过往战绩：没有已知销量的直播；按销量最低的一成达人估算',
            ),
        only: 'against',
        counterfactual: ifUsual(evidence, mean),
      };
    return {
      reason: reasonOf(evidence),
      only: stated.conversions >= stated.usual ? 'for' : 'against',
      counterfactual: ifUsual(evidence, mean),
    };
  },
});

/** The counts as the profile states them; how much they weigh shows in the value. */
function reasonOf({ stated, from }: PastConversions): Explanation['reason'] {
  const { lives } = stated;
  const [sold, viewers] = [stated.conversions, stated.viewers].map(groupDigits);
  const usual = stated.usual < 10 ? stated.usual.toFixed(1) : groupDigits(Math.round(stated.usual));
  if (from === 'shop')
    return bilingual(
      `track record: by figures of the shop, ${lives === 1 ? '1 past live' : `${lives} past lives`} sold about ${sold} to ${viewers} viewers, where ${usual} were to be expected`,
      `过往战绩：据店铺数据，${lives} 场过往直播共 ${viewers} 位观众，约成交 ${sold} 单，同等预期为 ${usual} 单`,
    );
  return bilingual(
    `track record: ${lives === 1 ? '1 past live' : `${lives} past lives`} sold ${sold} to ${viewers} viewers, where ${usual} were to be expected`,
    `过往战绩：${lives} 场过往直播共 ${viewers} 位观众，成交 ${sold} 单，同等预期为 ${usual} 单`,
  );
}

function ifUsual(evidence: TrackRecord, mean: number): Explanation['counterfactual'] {
  const { expected, hidden } = evidence;
  // Without lives, as many as four expected conversions are supposed.
  const shown = expected + hidden === 0 ? 4 : expected + hidden;
  const all = { ...evidence, conversions: shown, expected: shown, hidden: 0 };
  const value = trackRecordValue(all).mean;
  return {
    change: value >= mean ? 'better' : 'worse',
    value,
    condition: evidence.ofVideo
      ? bilingual('had past videos sold what was to be expected', '若过往视频与预期持平')
      : evidence.stated.lives === 0
        ? bilingual('had past lives sold what was to be expected', '若过往直播与预期持平')
        : bilingual('had they sold just what was to be expected', '若过往直播与预期持平'),
  };
}

/**
 * k / (1 + k), where k is the ratio of the creator's conversions to the benchmark's: the mean of a gamma posterior whose
 * prior is at the tenth percentile of creators, so that lives have to show more; the interval is that of the posterior
 * from a prior with mean 1. A live whose conversions are hidden counts as one at the tenth percentile.
 */
export function trackRecordValue({
  conversions,
  expected,
  hidden,
  strength,
  tenth,
}: Omit<TrackRecord, 'stated' | 'from' | 'ofVideo'>): UnitEstimate {
  if (expected === 0) return unknownEstimate(tenth / (1 + tenth));
  const shape = strength + conversions;
  const rate = strength + expected;
  const shown = strength * tenth + conversions;
  const ratio: UnitEstimate = {
    mean: (shown + tenth * hidden) / (rate + hidden),
    worst: shown / (rate + hidden),
    lower: gammaTail(shape, 'lower') / (rate + hidden),
    best: hidden > 0 ? Number.POSITIVE_INFINITY : shape / rate,
    upper: hidden > 0 ? Number.POSITIVE_INFINITY : gammaTail(shape, 'upper') / rate,
  };
  return mapIncreasing(ratio, (k) => (k === Number.POSITIVE_INFINITY ? 1 : k / (1 + k)));
}
