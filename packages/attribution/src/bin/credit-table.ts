import { formatPercent, groupDigits, type LocalText, PPM } from '@livelane/contracts/vocabulary';
import { type BinContext, type TableCell, terminalBar } from '@livelane/contracts/vocabulary/node';
import type { FigureInterval } from '../comparison/path-intervals.ts';
import type { ChannelFigures } from '../records/path-credits.ts';

const HEADER: readonly LocalText[] = [
  { en: 'model', 'zh-Hans': '模型' },
  { en: 'channel', 'zh-Hans': '渠道' },
];
const NUMBERS: readonly LocalText[] = [
  { en: 'conversions', 'zh-Hans': '转化' },
  { en: 'value', 'zh-Hans': '价值' },
  { en: 'removal effect', 'zh-Hans': '移除效应' },
];

/** The columns of an interval of conversions. */
export const LIMITS: readonly LocalText[] = [
  { en: 'from', 'zh-Hans': '下限' },
  { en: 'to', 'zh-Hans': '上限' },
];

/** The header of a table of credits, with columns of numbers behind those that every table has, and bars at the end. */
export function creditHeader(
  { say }: Pick<BinContext, 'say'>,
  more: readonly LocalText[] = [],
): TableCell[] {
  return [...HEADER.map(say), ...[...NUMBERS, ...more].map((name) => ({ number: say(name) })), ''];
}

/** The cells of a channel's credit. */
export function creditCells(
  credit: ChannelFigures & { readonly conversions: number },
  value: string,
): TableCell[] {
  const { conversions, removalEffect } = credit;
  return [
    { number: countText(conversions) },
    { number: value },
    {
      number:
        removalEffect === undefined ? '' : formatPercent(removalEffect * PPM, { decimals: 2 }),
    },
  ];
}

/** Gives the bar of a channel's conversions beside those of the largest in any of the models. */
export function barCells(
  models: readonly { readonly channels: readonly { readonly conversions: number }[] }[],
): (conversions: number) => TableCell {
  const all = models.flatMap(({ channels }) => channels.map(({ conversions }) => conversions));
  const largest = all.reduce((most, it) => Math.max(most, it), 0);
  return (conversions) => terminalBar(conversions, largest);
}

/** The cells of an interval of conversions, under {@link LIMITS}; empty where there is none. */
export function limitCells(limits: FigureInterval | undefined): TableCell[] {
  const ends = limits === undefined ? ['', ''] : [limits.low, limits.high].map(countText);
  return ends.map((number) => ({ number }));
}

/** A number of conversions with three decimals. */
function countText(conversions: number): string {
  return groupDigits(conversions.toFixed(3));
}

/** One line per model: the question that its credits answer. */
export function answerLines(
  models: readonly { readonly model: string; readonly answers?: LocalText }[],
  { say }: Pick<BinContext, 'say'>,
): string[] {
  return models.flatMap(({ model, answers }) =>
    answers === undefined ? [] : [`${model}: ${say(answers)}`],
  );
}
