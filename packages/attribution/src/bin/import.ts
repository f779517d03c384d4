import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  LIST_FORMS,
  listReading,
  parseJson,
  readTextFile,
  type TableArguments,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { type Command, Option } from 'commander';
import * as z from 'zod/mini';
import type { ExportStatus } from '../import/export-kind.ts';
import {
  type ImportedRecords,
  type ImportOptions,
  importRecords,
  statusMeaning,
} from '../import/import-records.ts';
import { EXPORTS, type ExportName } from '../import/registry.ts';
import { attributionFileIssue } from '../node/issues.ts';
import { listText, noteResult } from './written.ts';

interface Arguments extends TableArguments {
  readonly from: ExportName;
  readonly set?: Readonly<Record<string, string>>;
  readonly status?: Readonly<Record<string, ExportStatus>>;
  readonly creators?: string;
  readonly out?: string;
}

/** Adds the command `import`: turns exports of shops and affiliate networks into records. */
export function addImport(bin: Bin): void {
  const command = bin.program
    .command('import')
    .argument(
      '<files...>',
      helpText(
        `exported files (${LIST_FORMS.en}), - for standard input`,
        `导出的文件（${LIST_FORMS['zh-Hans']}），- 为标准输入`,
      ),
    )
    .description(
      helpText(
        'turn exports of shops and affiliate networks into records, as NDJSON for --orders or --paths',
        '将店铺与联盟平台导出的文件转换为记录（NDJSON），供 `--orders` 或 `--paths` 使用',
      ),
    )
    .addOption(
      new Option('--from <source>', helpText('where the files come from', '文件来源'))
        .choices(Object.keys(EXPORTS))
        .makeOptionMandatory(),
    );
  addMeanings(command);
  addTableOptions(command).action((files: readonly string[], options: Arguments) =>
    bin.run((context) => importFiles(files, options, context)),
  );
}

/** Adds what a person says that the files do not. */
function addMeanings(command: Command): void {
  command
    .option(
      '--set <field=value>',
      helpText(
        'a field that the files lack, such as currency=USD; may be repeated',
        '文件中没有的字段，如 `currency=USD`；可重复',
      ),
      (text: string, before: Readonly<Record<string, string>> | undefined) => ({
        ...before,
        ...constantOf(text),
      }),
    )
    .option(
      '--status <word=meaning>',
      helpText(
        'what a status of the export means: paid, pending, cancelled, refunded or skipped; may be repeated',
        '导出文件中的状态含义：`paid`、`pending`、`cancelled`、`refunded` 或 `skipped`；可重复',
      ),
      (text: string, before: Readonly<Record<string, ExportStatus>> | undefined) => ({
        ...before,
        ...Object.fromEntries([statusMeaning(text)]),
      }),
    )
    .option(
      '--creators <file>',
      helpText(
        "JSON object from the export's names of creators to their ids",
        '导出文件中的达人名称到其编号的对应（JSON 对象）',
      ),
    )
    .option(
      '--out <file>',
      helpText('file for the result; default: standard output', '结果文件；默认为标准输出'),
    );
}

async function importFiles(
  files: readonly string[],
  { from, set, status, creators, out, rows, ...table }: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const options: ImportOptions = {
    ...(await listReading(table, context)),
    from,
    ...(rows === undefined ? {} : { rows }),
    ...(set === undefined ? {} : { set }),
    ...(status === undefined ? {} : { statuses: status }),
    ...(creators === undefined
      ? {}
      : { creators: await creatorMap(creators, context.reading.encoding) }),
  };
  const { findings, ...records } = await importRecords(files, options);
  const exitCode = context.noteFindings(findings);
  const items = itemsOf(records);
  await checkWritable([out]);
  await context.deliver(
    { people: peopleText(records, context), json: items, text: listText(items) },
    out,
  );
  const { orders, adjustments, touches, paths } = records;
  const counts =
    paths.length > 0
      ? { en: `${paths.length} path(s)`, 'zh-Hans': ` ${paths.length} 条路径` }
      : {
          en: `${orders.length} order(s), ${adjustments.length} adjustment(s), ${touches.length} touch(es)`,
          'zh-Hans': ` ${orders.length} 个订单、${adjustments.length} 条调整、${touches.length} 个触点`,
        };
  noteResult(counts, context, out);
  return exitCode;
}

/** The records as a file of orders holds them, each order before what is about it. */
function itemsOf({ orders, adjustments, touches, paths }: Omit<ImportedRecords, 'findings'>) {
  return [
    ...paths,
    ...orders.map((order) => ({ kind: 'order', ...order })),
    ...touches,
    ...adjustments.map((adjustment) => ({ kind: 'adjustment', ...adjustment })),
  ];
}

function constantOf(text: string): Readonly<Record<string, string>> {
  const at = text.indexOf('=');
  if (at > 0) return { [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
  const params = { fields: ['currency', 'market', 'creator', 'channel', 'kind', 'refundedAt'] };
  throw inputInvalid('--set', [
    attributionFileIssue('EXPORT_CONSTANT', { path: '', received: text, params }),
  ]);
}

const CreatorMapSchema = z.record(z.string(), z.string());

async function creatorMap(
  path: string,
  encoding: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  const what = `--creators ${path}`;
  const value = parseJson(await readTextFile(path, encoding), what);
  if (z.safeParse(CreatorMapSchema, value).success) return value as Record<string, string>;
  throw inputInvalid(what, [attributionFileIssue('CREATOR_MAP', { path: '', received: value })]);
}

function peopleText(
  { orders, adjustments, touches, paths }: Omit<ImportedRecords, 'findings'>,
  { say }: BinContext,
): string {
  const header = [
    { en: 'record', 'zh-Hans': '记录' },
    { en: 'number', 'zh-Hans': '数量' },
  ].map(say);
  const rows = [
    { name: { en: 'orders', 'zh-Hans': '订单' }, items: orders },
    { name: { en: 'adjustments', 'zh-Hans': '调整' }, items: adjustments },
    { name: { en: 'touches', 'zh-Hans': '触点' }, items: touches },
    { name: { en: 'paths', 'zh-Hans': '路径' }, items: paths },
  ].map(({ name, items }) => [say(name), { number: String(items.length) }]);
  return terminalTable([header, ...rows]);
}
