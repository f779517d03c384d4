import type { PathModel } from '../model.ts';
import { type ShapleyRateChannel, solveShapleyRate } from './rate-game.ts';
import { type ShapleyChannel, solveShapley } from './sum-game.ts';

/** The Shapley value of the sum game as an entry of the registry. */
export const shapleyModel: PathModel<'shapley', ShapleyChannel> = {
  id: 'shapley',
  needs: 'paths',
  maySettle: false,
  needsTimes: false,
  defaults: null,
  answers: {
    en: 'If a group of channels is worth the orders that no other channel touched, what does each channel add to the groups it joins? Each order is divided equally among the channels it met.',
    'zh-Hans':
      '若一组渠道的价值是未经其他渠道触达的订单，各渠道加入时平均增加多少？即每笔订单在其遇到的渠道间均分。',
  },
  credit: solveShapley,
  valueWeight: ({ value }) => value,
  figures: [],
};

/** The Shapley value of the rate game as an entry of the registry. */
export const shapleyRateModel: PathModel<'shapley-rate', ShapleyRateChannel> = {
  id: 'shapley-rate',
  needs: 'paths',
  maySettle: false,
  needsTimes: false,
  defaults: null,
  answers: {
    en: 'If a group of channels is worth the conversion rate of the journeys that no other channel touched, how much does each channel raise it on average? Channels that buyers seek themselves look better than they are.',
    'zh-Hans':
      '若一组渠道的价值是未经其他渠道触达的旅程的转化率，各渠道平均提高多少？买家主动寻找的渠道会显得更有效。',
  },
  credit: (paths, { random } = {}) =>
    solveShapleyRate(paths, random === undefined ? {} : { random }),
  valueWeight: ({ value }) => value,
  figures: ['rateContribution', 'rateContributionValue'],
};
