import { type Estimate, formatPercent, type LocalText } from '@livelane/contracts/vocabulary';
import {
  amount,
  type Block,
  type Cell,
  columnsOf,
  count,
  DASH,
} from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { contributionOf, feeOf } from '../../facts.ts';
import type { CreatorSection } from '../section.ts';

const TITLE = bilingual('What one live should bring', '一场直播的预期');
const VIDEO_TITLE = bilingual('What one video should bring', '一条视频的预期');
const PER_VIDEO = bilingual('per video', '每条视频');
const COLUMNS = [
  bilingual('per live', '每场直播'),
  bilingual('expected', '预期'),
  bilingual('lower end', '下限'),
  bilingual('upper end', '上限'),
] as const;
const ROWS = {
  viewers: bilingual('viewers', '观众数'),
  conversionsPer1000Viewers: bilingual('units sold per 1,000 viewers', '每千名观众售出件数'),
  conversions: bilingual('units sold', '售出件数'),
} as const;
/** The names that differ for a video. */
const VIDEO_ROWS: Partial<Record<keyof typeof ROWS, LocalText>> = {
  viewers: bilingual('views', '播放量'),
  conversionsPer1000Viewers: bilingual('units sold per 1,000 views', '每千次播放售出件数'),
};
const TARGET = bilingual('viewers of the wanted audience', '目标受众中的观众数');
const LEADS = bilingual('of them, people who like or comment', '其中点赞或评论的人数');
const CONTRIBUTION = bilingual('contribution after fee and commission', '扣除费用与佣金后的贡献');
const FEE = bilingual('fixed fee asked', '所报固定费用');
const SAMPLES = bilingual('samples and production', '样品与制作');
const COMMISSION = bilingual('commission asked', '所报佣金');
const BREAK_EVEN_FEE = bilingual('break-even fee', '盈亏平衡费用');
const BREAK_EVEN_COMMISSION = bilingual('break-even commission', '盈亏平衡佣金');
const NO_QUOTE = bilingual(
  'The fee is not known: what a live brings is not certain before there is a quote. Up to the break-even fee it should not lose money.',
  '费用未知：询价之前无法确定一场直播的收益。费用不超过盈亏平衡费用时，预期不亏损。',
);

/** The expectation of one live: people, units, money, and where the deal breaks even. */
export const money: CreatorSection = ({ grade }, _, { say }) => {
  const { expectation } = grade;
  const video = expectation.format === 'short-video';
  const contribution = contributionOf(grade);
  const fee = feeOf(grade);
  const only = (figure: string): Cell[] => [{ figure }, { figure: '' }, { figure: '' }];
  const share = (ppm: number | null): string =>
    ppm === null ? DASH : formatPercent(ppm, { decimals: 1 });
  const { terms, breakEvenFee, breakEvenCommission, targetViewers, leads } = expectation;
  const rows: Cell[][] = [
    ...(Object.keys(ROWS) as (keyof typeof ROWS)[]).map((key): Cell[] => [
      say((video ? VIDEO_ROWS[key] : undefined) ?? ROWS[key]),
      ...threeOf(expectation[key]),
    ]),
    ...(targetViewers === undefined ? [] : [[say(TARGET), ...only(count(targetViewers))]]),
    ...(leads === undefined ? [] : [[say(LEADS), ...only(count(leads))]]),
    [
      say(CONTRIBUTION),
      ...[contribution?.mean, contribution?.lower, contribution?.upper].map((it) => ({
        figure: amount(it ?? null),
      })),
    ],
    [say(FEE), ...only(amount(fee))],
    ...(terms?.samples === undefined ? [] : [[say(SAMPLES), ...only(amount(terms.samples))]]),
    [say(COMMISSION), ...only(fee === null ? DASH : share(terms?.commission ?? null))],
    [say(BREAK_EVEN_FEE), ...only(amount(breakEvenFee))],
    [say(BREAK_EVEN_COMMISSION), ...only(share(breakEvenCommission))],
  ];
  const note: Block[] = contribution === null ? [{ block: 'paragraph', text: say(NO_QUOTE) }] : [];
  return [
    { block: 'heading', level: 3, text: say(video ? VIDEO_TITLE : TITLE) },
    ...note,
    {
      block: 'table',
      columns: columnsOf(video ? [PER_VIDEO, ...COLUMNS.slice(1)] : COLUMNS, { say }),
      rows,
    },
  ];
};

function threeOf({ mean, interval }: Estimate): Cell[] {
  return [mean, interval.lower, interval.upper].map((value) => ({ figure: count(value) }));
}
