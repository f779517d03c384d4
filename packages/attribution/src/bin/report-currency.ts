import { type Currency, FxQuoteSchema, type LocalText } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  helpText,
  type MissingQuote,
  optionValue,
} from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import type { AttributionInput } from '../records/attribution-input.ts';
import { convertedFrom } from '../report/converted.ts';

/** The option `--currency` of a report. */
export function currencyOption(): Option {
  return new Option(
    '--currency <code>',
    helpText(
      'currency of the report; default: that of the first order by id',
      '报告币种；默认取编号最小的订单的币种',
    ),
  ).argParser(optionValue(FxQuoteSchema.shape.base, '--currency'));
}

/**
 * What needs an exchange rate in a report, and which option says in which currency the report is.
 * @param currency - as it was given
 */
export function needingRate(
  { orders }: AttributionInput,
  currency: Currency | undefined,
): (missing: MissingQuote) => LocalText {
  return ({ from, to, at }) => {
    const order = orders.find(
      (it) => it.at === at && it.lines.some(({ money }) => money.currency === from),
    );
    const what =
      order === undefined
        ? { en: 'the spending', 'zh-Hans': '花费' }
        : { en: `the order ${order.id}`, 'zh-Hans': `订单“${order.id}”` };
    return currency === undefined
      ? {
          en: `${what.en} in a report in ${to} (the currency of the first order; --currency takes another)`,
          'zh-Hans': `以 ${to} 计的报告中的${what['zh-Hans']}（取首个订单的币种；可用 --currency 指定）`,
        }
      : {
          en: `${what.en} in a report in ${to} (--currency)`,
          'zh-Hans': `以 ${to} 计的报告（--currency）中的${what['zh-Hans']}`,
        };
  };
}

/** Says in which currency a report is, where its orders have several and none was given. */
export function noteCurrency(
  { orders }: AttributionInput,
  { taken, given }: { readonly taken: Currency; readonly given: Currency | undefined },
  context: BinContext,
): void {
  const others = convertedFrom(orders, taken);
  if (given !== undefined || others.length === 0) return;
  context.note({
    en: `The report is in ${taken}, the currency of the first order; orders in ${others.join(', ')} are converted. --currency takes another.`,
    'zh-Hans': `报告以 ${taken} 计，即首个订单的币种；${others.join('、')} 订单已换算。可用 --currency 指定其他币种。`,
  });
}
