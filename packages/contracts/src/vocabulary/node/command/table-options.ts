import type { Command } from 'commander';
import * as z from 'zod/mini';
import { inputInvalid } from '../../error/input-invalid.ts';
import { inputIssue } from '../../error/issues.ts';
import { parseInput } from '../../error/read-input.ts';
import type { BothLanguages } from '../../finding/catalogue.ts';
import { ZoneSchema } from '../../value/instant.ts';
import { fileIssue } from '../files/issues.ts';
import { readText } from '../files/read.ts';
import { parseJson } from '../json/json.ts';
import type { ListReading } from '../list/list.ts';
import { NUMBER_LOCALES, type NumberSigns, numberSigns } from '../table/number-signs.ts';
import type { BinContext } from './command.ts';
import { helpText } from './help-text.ts';

/** The forms in which lists are read. */
export const LIST_FORMS: BothLanguages = {
  en: 'JSON, NDJSON, CSV, .xlsx or Parquet',
  'zh-Hans': 'JSON、NDJSON、CSV、.xlsx 或 Parquet',
};

/** The options of {@link addTableOptions}, checked. */
export interface TableArguments {
  readonly columns?: string;
  readonly localeNumbers?: NumberSigns;
  readonly rows?: number;
  readonly sep?: string;
  readonly sheet?: string;
  readonly zone?: string;
}

/**
 * Adds the options by which a person says how the tables of a command are read.
 * @example
 * ```ts
 * import { addTableOptions, LocalCommand } from '@livelane/contracts/vocabulary/node';
 * const command = addTableOptions(new LocalCommand('credit', 'en')).action(() => undefined);
 * command.options.map(({ long }) => long);
 * // => ["--columns", "--locale-numbers", "--zone", "--sep", "--sheet", "--rows"]
 * command.parse(['node', 'credit', '--sep', 'tab', '--zone', 'Asia/Shanghai']).opts();
 * // => { sep: "\t", zone: "Asia/Shanghai" }
 * ```
 */
export function addTableOptions(command: Command): Command {
  return command
    .option(
      '--columns <file>',
      helpText(
        "JSON object from the file's column names to ours",
        '文件列名到本工具列名的对应（JSON 对象）',
      ),
    )
    .option(
      '--locale-numbers <tag>',
      helpText(
        'how numbers in tables are written, such as de for 1.234,56',
        '表格中数字的写法，如 de 表示 1.234,56',
      ),
      localeNumbers,
    )
    .option(
      '--zone <name>',
      helpText('zone of times without an offset (IANA)', '无时差的时间所属时区（IANA）'),
      (name) => parseInput(ZoneSchema, name, '--zone'),
    )
    .option(
      '--sep <character>',
      helpText('separator of CSV columns; default: as the header shows', 'CSV 分隔符；默认按表头'),
      separator,
    )
    .option(
      '--sheet <name>',
      helpText('sheet of an .xlsx workbook; default: the first', '工作表名；默认取第一个'),
    )
    .option(
      '--rows <number>',
      helpText(
        'expected number of rows of all orders, sales and facts (without these, of all lists): confirms that none is cut off',
        '订单、销售与事实的总行数；无此类列表时为各列表的总行数',
      ),
      rowCount,
    );
}

function localeNumbers(tag: string): NumberSigns {
  const signs = numberSigns(tag);
  if (signs !== undefined) return signs;
  const params = { choices: [...NUMBER_LOCALES] };
  throw inputInvalid('--locale-numbers', [inputIssue('ONE_OF', { received: tag, params })]);
}

function separator(text: string): string {
  const mark = text === '\\t' || text === 'tab' ? '\t' : text;
  if (mark.length === 1 && !/["\r\n]/.test(mark)) return mark;
  throw inputInvalid('--sep', [fileIssue('SEPARATOR', { received: text })]);
}

function rowCount(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw inputInvalid('--rows', [inputIssue('COUNT', { received: text })]);
}

const ColumnMapSchema = z.record(z.string(), z.string());

/**
 * Our column names by the file's own, as a JSON file holds them.
 * @throws FILE_UNREADABLE; INPUT_INVALID
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readColumnMap } from '@livelane/contracts/vocabulary/node';
 * await writeFile('columns.json', '{ "Bestellnummer": "id", "Betrag": "amount" }');
 * await readColumnMap('columns.json'); // => { Bestellnummer: "id", Betrag: "amount" }
 * ```
 */
export async function readColumnMap(
  path: string,
  encoding?: string,
): Promise<Readonly<Record<string, string>>> {
  const what = `--columns ${path}`;
  const value = parseJson(
    (await readText(path, { what, ...(encoding === undefined ? {} : { encoding }) })).text,
    what,
  );
  // The value itself: zod leaves out a name such as `__proto__`.
  if (z.safeParse(ColumnMapSchema, value).success) return value as Readonly<Record<string, string>>;
  throw inputInvalid(what, [fileIssue('COLUMN_MAP', { received: value })]);
}

/**
 * How the lists of a command are read, by its options.
 * @throws FILE_UNREADABLE; INPUT_INVALID
 * @example
 * ```ts
 * import { listReading } from '@livelane/contracts/vocabulary/node';
 * const { signal } = new AbortController();
 * const reading = await listReading(
 *   { localeNumbers: { decimal: ',', group: '.' }, zone: 'Europe/Berlin' },
 *   { reading: { encoding: 'windows-1252' }, progress: () => undefined, signal },
 * );
 * [reading.encoding, reading.numbers?.decimal, reading.zone]; // => ["windows-1252", ",", "Europe/Berlin"]
 * ```
 */
export async function listReading(
  { columns, localeNumbers: numbers, sep, sheet, zone }: TableArguments,
  { reading: { encoding }, progress, signal }: Pick<BinContext, 'reading' | 'progress' | 'signal'>,
): Promise<ListReading> {
  return {
    progress,
    signal,
    ...(encoding === undefined ? {} : { encoding }),
    ...(columns === undefined ? {} : { columns: await readColumnMap(columns, encoding) }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(sep === undefined ? {} : { separator: sep }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(zone === undefined ? {} : { zone }),
  };
}
