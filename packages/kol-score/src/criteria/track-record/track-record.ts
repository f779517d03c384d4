import { INTERVAL_LEVEL } from '../../estimate/interval.ts';
import { mapIncreasing, type UnitEstimate, unknownEstimate } from '../../estimate/unit-estimate.ts';
import { gammaQuantile } from '../../probability/gamma.ts';
import {
  type PastConversions,
  pastConversions,
} from '../../signals/conversion/past-conversions.ts';
import { bilingual } from '../../text/bilingual.ts';
import { defineCriterion } from '../criterion/criterion.ts';

/** Past lives, and the strength of the prior that they update. */
export interface TrackRecord extends PastConversions {
  /** In conversions. */
  readonly strength: number;
}

/** How past lives sold, compared with the benchmark. */
export const trackRecord = defineCriterion({
  id: 'track-record',
  appraise: ({ benchmarks }, read): TrackRecord => ({
    ...read(pastConversions),
    strength: benchmarks.conversion.strength,
  }),
  value: trackRecordValue,
  explain: ({ conversions, expected }) => ({
    reason:
      expected === 0
        ? bilingual(
            'track record: no past live whose sales are known',
            '过往战绩：没有已知销量的直播',
          )
        : bilingual(
            `track record: past lives count as ${conversions.toFixed(1)} sales where ${expected.toFixed(1)} were to be expected, weighed by how sure the figures are`,
            `过往战绩：过往直播按数据可信度折合 ${conversions.toFixed(1)} 单，同等预期为 ${expected.toFixed(1)} 单`,
          ),
    counterfactual: {
      value: 0.5,
      condition: bilingual('had they sold just what was to be expected', '若过往直播与预期持平'),
    },
  }),
});

/**
 * k / (1 + k), where k is the ratio of the creator's conversions to the benchmark's: the gamma posterior from a prior
 * with mean 1. Unknown without past lives whose conversions are stated.
 */
export function trackRecordValue({
  conversions,
  expected,
  hidden,
  strength,
}: TrackRecord): UnitEstimate {
  if (expected === 0) return unknownEstimate();
  const shape = strength + conversions;
  const rate = strength + expected;
  const tail = (1 - INTERVAL_LEVEL) / 2;
  const ratio: UnitEstimate = {
    mean: shape / rate,
    worst: shape / (rate + hidden),
    lower: gammaQuantile(tail, shape) / (rate + hidden),
    best: hidden > 0 ? Number.POSITIVE_INFINITY : shape / rate,
    upper: hidden > 0 ? Number.POSITIVE_INFINITY : gammaQuantile(1 - tail, shape) / rate,
  };
  return mapIncreasing(ratio, (k) => (k === Number.POSITIVE_INFINITY ? 1 : k / (1 + k)));
}
