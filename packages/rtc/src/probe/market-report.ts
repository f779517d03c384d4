import type { DisplayLanguage, LocalText } from '@livelane/contracts/vocabulary';
import {
  type Block,
  type Cell,
  columnsOf,
  DASH,
  dots,
  type Page,
  type Words,
  wordsIn,
  writeHtml,
} from '@livelane/contracts/vocabulary/page';
import {
  type MarketFigures,
  marketFigures,
  type RegionFigures,
  type Spread,
} from './market-figures.ts';
import type { MarketProbe } from './market-probe.ts';

const text = (en: string, zh: string): LocalText => ({ en, 'zh-Hans': zh });

const TITLE = text('Which region for which market?', '各市场选用哪个区域？');
const ABOUT = text(
  '{count} probes. Each figure is the median; behind it the worst decile: a tenth of the participants had it as bad or worse. The choice is made by the worst decile, among what nine of ten participants reach.',
  '共 {count} 次探测。各数值为中位数，其后为最差十分位：十分之一的参与者处于该水平或更差。在十分之九的参与者可到达的区域中，按最差十分位选择。',
);
const FEW = text(
  'Below ten probes the worst decile is the worst probe.',
  '不足十次探测时，最差十分位即最差的一次。',
);
const CHOICE = text('Choice by market', '各市场的选择');
const HEADS = {
  choice: [
    text('market', '市场'),
    text('region', '区域'),
    text('runner-up', '次选'),
    text('decided by', '依据'),
  ],
  regions: [
    ...[text('region', '区域'), text('probes', '探测次数'), text('reached', '可到达')],
    ...[text('set-up, ms', '建连，毫秒'), text('join, ms', '入会，毫秒')],
    ...[text('round trip, ms', '往返，毫秒'), text('jitter, ms', '抖动，毫秒')],
    ...[text('loss, %', '丢包，%'), text('uplink, kbps', '上行，kbps'), text('path', '路径')],
  ],
};
const REASONS: Readonly<Record<string, LocalText>> = {
  only: text('the only one that is reached', '唯一可到达'),
  uplink: text('the uplink carries a picture', '上行可承载画面'),
  voice: text('how a voice sounds', '语音质量'),
  setup: text('the time of the first answer', '首次应答时间'),
  order: text('nothing differs', '无差别'),
};
const ROUND_TRIP = text(
  'Round trip in {market}: median and worst decile',
  '{market} 的往返时间：中位数与最差十分位',
);
const FIGURES = text('Figures', '数据');
const FOOTER = text('Made by livelane-rtc.', '由 livelane-rtc 生成。');

/**
 * Regions, of one vendor or several, compared by market as one self-contained HTML file: no script, nothing is loaded. The same probes give
 * the same bytes.
 * @example
 * ```ts
 * import { marketReport } from '@livelane/rtc/server';
 * marketReport([]).slice(0, 15); // => "<!DOCTYPE html>"
 * ```
 */
export function marketReport(
  probes: readonly MarketProbe[],
  { language = 'en' }: { readonly language?: DisplayLanguage } = {},
): string {
  const words = wordsIn(language);
  const { say } = words;
  const markets = marketFigures(probes);
  const isFew = markets.some(({ regions }) => regions.some((it) => it.probes < 10));
  const page: Page = {
    language,
    title: say(TITLE),
    under: [say(ABOUT, { count: probes.length }), ...(isFew ? [say(FEW)] : [])],
    cards: [choiceCard(markets, words), ...markets.map((it) => marketCard(it, words))],
    footer: say(FOOTER),
    figures: say(FIGURES),
  };
  return writeHtml(page);
}

function choiceCard(markets: readonly MarketFigures[], words: Words): Block[] {
  const { say } = words;
  const rows = markets.map(({ market, choice }): Cell[] => [
    market,
    { name: choice.chosen ?? DASH },
    { name: choice.runnerUp ?? DASH },
    choice.reason === null ? DASH : say(REASONS[choice.reason.code] ?? {}),
  ]);
  return [
    { block: 'heading', level: 2, text: say(CHOICE) },
    { block: 'table', columns: columnsOf(HEADS.choice, words), rows },
  ];
}

function marketCard({ market, regions }: MarketFigures, words: Words): Block[] {
  const { say } = words;
  const caption = say(ROUND_TRIP, { market });
  const measured = regions.flatMap(({ name, rttMs }) =>
    rttMs === null
      ? []
      : [
          {
            ...{ name, mean: rttMs.median, text: spreadText(rttMs) },
            interval: { lower: rttMs.median, upper: rttMs.worst },
          },
        ],
  );
  const picture: Block[] =
    measured.length === 0
      ? []
      : [
          {
            block: 'picture',
            svg: dots(measured, { title: caption, tick: (ms) => `${Math.round(ms)}` }),
            caption,
          },
        ];
  return [
    { block: 'heading', level: 2, text: market },
    ...picture,
    { block: 'table', columns: columnsOf(HEADS.regions, words), rows: regions.map(rowOf) },
  ];
}

function rowOf(it: RegionFigures): Cell[] {
  const paths = Object.entries(it.paths).map(([path, count]) => `${path.toUpperCase()} ${count}`);
  return [
    { name: it.name },
    { figure: `${it.probes}` },
    { figure: `${Math.round(100 * it.reached)} %` },
    ...[it.setupMs, it.joinMs, it.rttMs, it.jitterMs].map(figure),
    figure(it.lossShare && { median: 100 * it.lossShare.median, worst: 100 * it.lossShare.worst }),
    figure(it.uplinkKbps),
    paths.join(', ') || DASH,
  ];
}

function figure(spread: Spread | null): Cell {
  return { figure: spread === null ? DASH : spreadText(spread) };
}

/** Whole figures from ten on, tenths below. */
function spreadText({ median, worst }: Spread): string {
  const shown = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  return `${shown(median)} / ${shown(worst)}`;
}
