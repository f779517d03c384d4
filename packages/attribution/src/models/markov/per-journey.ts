import type { PathColumns } from '../../paths/path-columns.ts';
import type { PathCredit, PathCredits } from '../../records/path-credits.ts';
import type { PathModel, PathModelOptions } from '../model.ts';
import { channelSums, sharesOfWeights } from '../sums/channel-sums.ts';
import { solveMarkov } from './markov.ts';

/** A channel's credit, with the removal effect that journeys are divided by. */
export interface JourneyCredit extends PathCredit {
  readonly removalEffect: number;
}

/**
 * The Markov model of the Python package marketing-attribution-models: each converting journey is divided among its own
 * touches in proportion to the removal effects of their channels. `markov` divides the total of all journeys instead, so
 * that a channel can be credited for journeys that it is not in.
 */
export const markovPerJourney: PathModel<'markov-per-journey', JourneyCredit> = {
  id: 'markov-per-journey',
  needs: 'paths',
  maySettle: false,
  needsTimes: false,
  defaults: null,
  answers: {
    en: 'With each order divided among the touches of its own journey by their removal effects, what falls to each channel? It goes by which channels occur together, not by what they cause.',
    'zh-Hans':
      '每笔订单按移除效应分给其自身旅程中的触点，各渠道得多少？依据渠道的共同出现，而非因果。',
  },
  credit: creditPerJourney,
  valueWeight: ({ value }) => value,
  figures: ['removalEffect'],
};

function creditPerJourney(
  paths: PathColumns,
  { order = 1, nulls = 'included' }: PathModelOptions = {},
): PathCredits<'markov-per-journey'> & {
  readonly order: number;
  readonly channels: readonly JourneyCredit[];
} {
  const effects = solveMarkov(paths, { order, nulls }).channels.map((it) => it.removalEffect);
  const { totals, channels } = channelSums(paths, (path) =>
    sharesOfWeights(
      Array.from(
        paths.touches.subarray(paths.offsets[path], paths.offsets[path + 1]),
        (touch) => effects[touch] as number,
      ),
    ),
  );
  return {
    ...{ model: 'markov-per-journey', order, totals },
    channels: channels.map((credit, place) => ({
      ...credit,
      removalEffect: effects[place] as number,
    })),
  };
}
