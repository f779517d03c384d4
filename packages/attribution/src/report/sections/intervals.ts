import { toMinor } from '@livelane/contracts/vocabulary';
import type { Block } from '@livelane/contracts/vocabulary/page';
import type { ChannelCredit, ModelCredits } from '../../comparison/report.ts';
import { bilingual } from '../facts.ts';
import { bars } from '../marks/bars.ts';
import { amountIn, channelText } from '../words.ts';
import type { ReportSection } from './section.ts';

const TITLE = bilingual('How far chance reaches', '随机波动的范围');
const ABOUT = bilingual(
  'The bar is the credit, the line over its end the interval that holds 90 % of the credits when the orders are redrawn ({replicates} times) and the model is solved again. It covers chance alone, not whether the model is right.',
  '条形为归因价值；其末端的横线为区间：将订单重新抽样 {replicates} 次并重新求解模型，90% 的结果落在其中。区间仅反映随机性，不表示模型正确。',
);
const LEFT_OUT = bilingual(
  'Not redrawn, since there are too many creators and channels: {models}.',
  '因达人与渠道过多而未重新抽样：{models}。',
);
const SETTLES = bilingual('{model} (settles)', '{model}（用于结算）');

/** Bars of a model; the table of all models has the others. */
const MOST_BARS = 8;

/** The credits of each model with their intervals. */
export const intervals: ReportSection = ({ intervals: found, comparison }, words) => {
  const { say } = words;
  if (found.models.length === 0) return [];
  const amount = amountIn(comparison.currency);
  const picture = ({ model, settles, channels }: ModelCredits): Block[] => {
    const caption = settles ? say(SETTLES, { model }) : model;
    const rows = channels.filter(({ party }) => party !== 'nobody').slice(0, MOST_BARS);
    const svg = bars(
      rows.map((credit) => ({
        name: say(channelText(credit)),
        value: Number(toMinor(credit.value)),
        text: amount(Number(toMinor(credit.value))),
        ...limitsOf(credit),
      })),
      caption,
    );
    return [{ block: 'picture', svg, caption }];
  };
  const shown = new Set(found.models.map(({ model }) => model));
  const left = comparison.models.map(({ model }) => model).filter((model) => !shown.has(model));
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(ABOUT, { replicates: found.replicates }) },
    ...(left.length === 0
      ? []
      : [{ block: 'paragraph', text: say(LEFT_OUT, { models: left.join(', ') }) } as const]),
    { block: 'columns', columns: found.models.map(picture) },
  ];
};

function limitsOf({ intervals: own }: ChannelCredit) {
  if (own === undefined) return {};
  const { low, high } = own.value;
  return { interval: { low: Number(toMinor(low)), high: Number(toMinor(high)) } };
}
