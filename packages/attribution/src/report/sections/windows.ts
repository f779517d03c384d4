import { toMinor } from '@livelane/contracts/vocabulary';
import { columnsOf, fittedLabel, plot, polyline } from '@livelane/contracts/vocabulary/page';
import type { ChannelCredit } from '../../comparison/report.ts';
import { bilingual, type ReportFacts, WINDOW_DAYS } from '../facts.ts';
import { amountIn, channelText } from '../words.ts';
import type { ReportSection } from './section.ts';

const TITLE = bilingual('Credit by length of the click window', '点击窗口长度与归因');
const ABOUT = bilingual(
  'The same orders and the same rule, with a click window of 1 to 30 days, of classes of clicks as well; the other windows stay as in the policy.',
  '相同订单与规则，点击窗口（含各点击等级的窗口）取 1 至 30 天；其他窗口与规则一致。',
);
const CAPTION = bilingual('Value by click window', '不同点击窗口的价值');
const CHANNEL = bilingual('creator or channel', '达人或渠道');
const DAYS = bilingual('{days} d', '{days} 天');

/** Lines that are drawn; the table has all. */
const LINES = 6;
const ASIDE = 130;

/** How the credit moves as the click window grows. */
export const windows: ReportSection = ({ windows: sweep, comparison }, words) => {
  const { say } = words;
  const rows = rowsOf(sweep);
  if (rows.length === 0) return [];
  const amount = amountIn(comparison.currency);
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  const drawn = rows.slice(0, LINES);
  const svg = plot(
    {
      title: say(CAPTION),
      across: { from: 1, to: 30 },
      up: { from: 0, to: most },
      ends: [say(DAYS, { days: 1 }), say(DAYS, { days: 30 })],
      tick: amount,
      aside: ASIDE,
    },
    ({ x, y, right }) => {
      const labels = spread(drawn.map(({ values }) => y(values.at(-1) ?? 0)));
      return drawn.map(({ values, party, channel }, row) => {
        const points = values.map((value, place) => ({
          x: x(WINDOW_DAYS[place] ?? 1),
          y: y(value),
        }));
        const look = party === 'nobody' ? 'curve usual' : 'curve';
        const at = { x: right + 4, y: (labels[row] ?? 0) + 4, room: ASIDE - 8 };
        return polyline(points, look) + fittedLabel(say(channelText({ channel, party })), at);
      });
    },
  );
  const heads = [CHANNEL, ...WINDOW_DAYS.map((days) => ({ en: say(DAYS, { days }) }))];
  const figures = {
    columns: columnsOf(heads, words),
    rows: rows.map(({ channel, party, values }) => [
      { name: say(channelText({ channel, party })) },
      ...values.map((minor) => ({ figure: amount(minor) })),
    ]),
  };
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(ABOUT) },
    { block: 'picture', svg, caption: say(CAPTION), figures },
  ];
};

interface Row extends Pick<ChannelCredit, 'channel' | 'party'> {
  /** Minor units by window. */
  readonly values: number[];
}

function rowsOf(sweep: ReportFacts['windows']): Row[] {
  const rows = new Map<string, Row>();
  for (const [place, { channels }] of sweep.entries())
    for (const { channel, party, value } of channels) {
      const key = `${party}:${channel}`;
      const row = rows.get(key) ?? { channel, party, values: sweep.map(() => 0) };
      row.values[place] = Number(toMinor(value));
      rows.set(key, row);
    }
  return [...rows.values()].sort((a, b) => Math.max(...b.values) - Math.max(...a.values));
}

/** Heights moved apart so that labels do not cover each other. */
function spread(heights: readonly number[]): number[] {
  const order = heights
    .map((height, place) => ({ height, place }))
    .sort((a, b) => a.height - b.height);
  let least = Number.NEGATIVE_INFINITY;
  const placed = [...heights];
  for (const { height, place } of order) {
    least = Math.max(height, least + 14);
    placed[place] = least;
  }
  return placed;
}
