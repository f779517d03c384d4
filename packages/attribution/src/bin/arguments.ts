import { inputInvalid } from '@livelane/contracts/vocabulary';
import { readJsonFile, type TextEncoding } from '@livelane/contracts/vocabulary/node';
import { type Command, Option } from 'commander';
import * as z from 'zod/mini';
import type { ReadOptions } from '../node/files.ts';
import { attributionFileIssue } from '../node/issues.ts';
import { text } from './text.ts';

/** The options of every command that reads tables. */
export interface TableArguments {
  readonly sep?: string;
  readonly encoding?: TextEncoding;
  readonly columns?: string;
  readonly findings?: string;
  readonly out?: string;
}

/** Adds the options of {@link TableArguments} to a command. */
export function tableOptionsOf(command: Command): Command {
  return command
    .option(
      '--findings <file>',
      text('write the findings to this file (NDJSON)', '将发现写入此文件（NDJSON）'),
    )
    .option('--sep <character>', text('separator of CSV columns', 'CSV 列分隔符'))
    .addOption(
      new Option('--encoding <name>', text('encoding of the files', '文件编码')).choices(ENCODINGS),
    )
    .option(
      '--columns <file>',
      text(
        "map from the file's column names to livelane's (JSON)",
        '文件列名到本工具列名的对应（JSON）',
      ),
    )
    .option('--out <file>', text('write the result to this file', '将结果写入此文件'));
}

const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'gb18030', 'utf-16le'];

/** The names of an argument that separates them by commas. */
export function listed(argument: string): string[] {
  return argument.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}

/** Argument parser of an option that can be repeated: the values of all occurrences, separated by commas. */
function repeatable(files: string, previous?: string): string {
  return previous === undefined ? files : `${previous},${files}`;
}

/** The option `--touches`, which can be repeated. */
export function touchesOption(): Option {
  return new Option(
    '--touches <files>',
    text(
      'touches (NDJSON or CSV), several separated by commas',
      '触点（NDJSON 或 CSV），多个以逗号分隔',
    ),
  ).argParser(repeatable);
}

/** The option `--orders`, which can be repeated. */
export function ordersOption(): Option {
  return new Option(
    '--orders <files>',
    text(
      'orders and adjustments (NDJSON or CSV), several separated by commas',
      '订单与调整（NDJSON 或 CSV），多个以逗号分隔',
    ),
  ).argParser(repeatable);
}

/**
 * The reading options of {@link TableArguments}.
 * @throws INPUT_INVALID for a separator of several characters, or a `--columns` file that does not map names to names
 */
export async function tableOptions({
  sep,
  encoding,
  columns,
}: TableArguments): Promise<ReadOptions> {
  if (sep !== undefined && sep.length !== 1)
    throw inputInvalid('--sep', [attributionFileIssue('ONE_CHARACTER', { received: sep })]);
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(sep === undefined ? {} : { separator: sep }),
    ...(columns === undefined
      ? {}
      : { columns: await readJsonFile(columns, z.record(z.string(), z.string())) }),
  };
}
