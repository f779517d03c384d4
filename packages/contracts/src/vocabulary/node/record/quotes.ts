import { Option } from 'commander';
import { type FxQuote, FxQuoteSchema } from '../../money/fx.ts';
import { helpText } from '../command/help-text.ts';
import { LIST_FORMS } from '../command/table-options.ts';
import { fileIssue } from '../files/issues.ts';
import { type List, type ListReading, type ListShape, readList } from '../list/list.ts';
import { decimalCell, textCell } from '../table/cells.ts';
import { instantCell } from '../table/instant-cell.ts';
import { kindIn } from './record-file.ts';

/** A list of exchange rates. */
export const QUOTES: ListShape<typeof FxQuoteSchema> = {
  schema: FxQuoteSchema,
  // A record of ours is no quote.
  refuses: (first) =>
    kindIn(first) === undefined ? undefined : fileIssue('LIST', { received: first }),
  columns: [
    { column: 'base', aliases: ['基准货币'], read: textCell, required: true },
    { column: 'quote', aliases: ['报价货币'], read: textCell, required: true },
    { column: 'rate', aliases: ['汇率'], read: decimalCell, required: true },
    { column: 'asOf', aliases: ['时间'], read: instantCell, required: true },
    { column: 'side', aliases: ['方向'], read: textCell, required: true },
    { column: 'source', aliases: ['来源'], read: textCell, required: true },
  ],
};

/**
 * The option `--fx`, a list of exchange rates.
 * @example
 * ```ts
 * import { fxOption, LocalCommand } from '@livelane/contracts/vocabulary/node';
 * const command = new LocalCommand('settle', 'en').addOption(fxOption()).action(() => undefined);
 * command.parse(['node', 'settle', '--fx', 'rates.csv']).opts(); // => { fx: "rates.csv" }
 * ```
 */
export function fxOption(): Option {
  return new Option(
    '--fx <file>',
    helpText(`exchange rates (${LIST_FORMS.en})`, `汇率（${LIST_FORMS['zh-Hans']}）`),
  );
}

/**
 * The list of `--fx`; none where it was not given.
 * @throws FILE_UNREADABLE; INPUT_INVALID
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readQuotes } from '@livelane/contracts/vocabulary/node';
 * const row = 'USD,VND,25400,2026-11-22T00:00:00Z,mid,bank';
 * await writeFile('rates.csv', `base,quote,rate,asOf,side,source\n${row}\n`);
 * const lists = await readQuotes('rates.csv', {});
 * lists.flatMap(({ items }) => items.map(({ base, quote, rate }) => `${base}/${quote} ${rate}`));
 * // => ["USD/VND 25400"]
 * await readQuotes(undefined, {}); // => []
 * ```
 */
export async function readQuotes(
  path: string | undefined,
  reading: ListReading,
): Promise<List<FxQuote>[]> {
  return path === undefined
    ? []
    : [await readList(path, QUOTES, { ...reading, what: `--fx ${path}` })];
}
