import {
  describeReceived,
  formatMoney,
  groupDigits,
  type LocalText,
  nearestName,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  helpText,
  LIST_FORMS,
  type List,
  type ListReading,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import {
  returnsOf,
  type SpendableCredit,
  type SpendReturn,
} from '../comparison/return-on-spend.ts';
import { spendList } from '../node/spend.ts';
import type { Spend } from '../records/spend.ts';

/** The option `--spend`. */
export function spendOption(): Option {
  return new Option(
    '--spend <file>',
    helpText(
      `what was spent on each creator and channel (${LIST_FORMS.en}): channel,currency,amount`,
      `各达人与渠道的花费（${LIST_FORMS['zh-Hans']}）：channel,currency,amount`,
    ),
  );
}

/** The list of `--spend`; none where it was not given. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function spendLists(
  path: string | undefined,
  reading: ListReading,
): Promise<List<Spend>[]> {
  return path === undefined ? [] : [await spendList(path, { ...reading, option: '--spend' })];
}

/**
 * Results of models with the return on spend of each, and a note of spend on which no model credits anything; as they are
 * where `--spend` was not given.
 */
export function withReturns<
  Result extends { readonly model: string; readonly channels: readonly SpendableCredit[] },
>(
  results: readonly Result[],
  lists: readonly List<Spend>[],
  { note }: Pick<BinContext, 'note'>,
): (Result & { readonly returns?: readonly SpendReturn[] })[] {
  const [list] = lists;
  if (list === undefined) return [...results];
  const credited = new Set(results.flatMap(({ channels }) => channels.map((it) => it.channel)));
  for (const channel of new Set(list.items.map((it) => it.channel)))
    if (!credited.has(channel)) note(uncredited(channel, [...credited]));
  return results.map((result) => ({
    ...result,
    returns: returnsOf(result.channels, list.items, list.what),
  }));
}

function uncredited(channel: string, credited: readonly string[]): LocalText {
  const near = nearestName(channel, credited);
  const name = describeReceived(channel);
  return {
    en: `--spend: nothing is credited to ${name}${near === undefined ? '' : `; "${near}" is credited, which resembles it`}`,
    'zh-Hans': `--spend：${name} 没有任何归因${near === undefined ? '' : `；有归因的 "${near}" 与其相近`}`,
  };
}

const HEADER: readonly LocalText[] = [
  { en: 'model', 'zh-Hans': '模型' },
  { en: 'channel', 'zh-Hans': '渠道' },
];
const NUMBERS: readonly LocalText[] = [
  { en: 'spend', 'zh-Hans': '花费' },
  { en: 'value per spend', 'zh-Hans': '花费回报率' },
  { en: 'spend per conversion', 'zh-Hans': '每次转化花费' },
];

/** The returns as a table; nothing where there are none. */
export function returnsTable(
  results: readonly { readonly model: string; readonly returns?: readonly SpendReturn[] }[],
  { say }: Pick<BinContext, 'say'>,
): string[] {
  const rows = results.flatMap(({ model, returns = [] }) =>
    returns.map(({ channel, spend, roas, cpa }) => [
      model,
      channel,
      { number: formatMoney(spend) },
      ...[roas, cpa].map((ratio) => ({
        number: ratio === null ? '' : groupDigits(ratio.toFixed(2)),
      })),
    ]),
  );
  if (rows.length === 0) return [];
  const header = [...HEADER.map(say), ...NUMBERS.map((name) => ({ number: say(name) }))];
  return ['', terminalTable([header, ...rows])];
}
