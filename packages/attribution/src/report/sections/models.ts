import { type LocalText, toMinor } from '@livelane/contracts/vocabulary';
import { columnsOf, dots } from '@livelane/contracts/vocabulary/page';
import type { ModelReport } from '../../comparison/report.ts';
import { bilingual } from '../facts.ts';
import { amountIn, channelText } from '../words.ts';
import { MOST_ROWS, type ReportSection } from './section.ts';

const TITLE = bilingual('Credit by model', '各模型的归因');
const ABOUT = bilingual(
  'All models divide the same orders. The point is the model that the policy settles by ({model}), the line reaches over all models. Models measure co-occurrence; what a touch caused is known from an experiment alone.',
  '各模型分配相同的订单。圆点为规则用于结算的模型（{model}），横线覆盖所有模型。模型衡量的是共现；触点带来的增量只能通过实验得知。',
);
const CAPTION = bilingual('Value by creator and channel', '各达人与渠道的价值');
const CHANNEL = bilingual('creator or channel', '达人或渠道');

/** Every model's credit, side by side. */
export const models: ReportSection = ({ comparison, settling }, words) => {
  const { say } = words;
  const settles = comparison.models.find((it) => it.settles)?.model ?? '';
  const rows = channelsOf(comparison);
  const amount = amountIn(comparison.currency);
  const picture = dots(
    rows.slice(0, MOST_ROWS).map(({ channel, party, values }) => {
      const own = settling.find((it) => it.channel === channel && it.party === party);
      const mean = own === undefined ? 0 : Number(toMinor(own.value));
      return {
        name: say(channelText({ channel, party })),
        mean,
        interval: { lower: Math.min(...values), upper: Math.max(...values) },
        text: amount(mean),
      };
    }),
    { title: say(CAPTION), tick: (minor) => amount(minor) },
  );
  const heads: LocalText[] = [CHANNEL, ...comparison.models.map(({ model }) => ({ en: model }))];
  const figures = {
    columns: columnsOf(heads, words),
    rows: rows.map(({ channel, party, values }) => [
      { name: say(channelText({ channel, party })) },
      ...values.map((minor) => ({ figure: amount(minor) })),
    ]),
  };
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(ABOUT, { model: settles }) },
    { block: 'picture', svg: picture, caption: say(CAPTION) },
    { block: 'table', ...figures },
  ];
};

interface Row {
  readonly channel: string;
  readonly party: ModelReport['models'][number]['channels'][number]['party'];
  /** Minor units by model. */
  readonly values: number[];
}

/** Every creator and channel with its value in each model, the largest of any model first. */
function channelsOf({ models: all }: ModelReport): Row[] {
  const rows = new Map<string, Row>();
  for (const [place, { channels }] of all.entries())
    for (const { channel, party, value } of channels) {
      const key = `${party}:${channel}`;
      const row = rows.get(key) ?? { channel, party, values: all.map(() => 0) };
      row.values[place] = Number(toMinor(value));
      rows.set(key, row);
    }
  return [...rows.values()].sort(
    (a, b) => Math.max(...b.values) - Math.max(...a.values) || (a.channel < b.channel ? -1 : 1),
  );
}
