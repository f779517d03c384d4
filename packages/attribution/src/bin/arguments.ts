import { inputInvalid } from '@livelane/contracts/vocabulary';
import { parseJson, readTextFile, type TextEncoding } from '@livelane/contracts/vocabulary/node';
import type { Command } from 'commander';
import type { ReadOptions } from '../node/files.ts';
import { text } from './text.ts';

/** The options of every command that reads tables. */
export interface TableArguments {
  readonly sep?: string;
  readonly encoding?: string;
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
    .option(
      '--encoding <name>',
      text(`one of ${ENCODINGS.join(', ')}`, `编码：${ENCODINGS.join('、')}`),
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
export function repeatable(files: string, previous?: string): string {
  return previous === undefined ? files : `${previous},${files}`;
}

/** The reading options of {@link TableArguments}. @throws INPUT_INVALID for an unknown encoding, or a `--columns` file of another form */
export async function tableOptions({
  sep,
  encoding,
  columns,
}: TableArguments): Promise<ReadOptions> {
  const known = ENCODINGS.find((name) => name === (encoding ?? 'utf-8'));
  if (known === undefined) throw misuse('--encoding', `one of ${ENCODINGS.join(', ')}`, encoding);
  if (sep !== undefined && sep.length !== 1)
    throw misuse('--sep', 'one character such as ";"', sep);
  return {
    encoding: known,
    ...(sep === undefined ? {} : { separator: sep }),
    ...(columns === undefined ? {} : { columns: await columnNames(columns) }),
  };
}

async function columnNames(path: string): Promise<Record<string, string>> {
  const value = parseJson(await readTextFile(path), path);
  const entries =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : undefined;
  if (entries === undefined || entries.some(([, name]) => typeof name !== 'string'))
    throw misuse(
      '--columns',
      "a JSON object that maps the file's column names to livelane's",
      path,
    );
  return Object.fromEntries(entries) as Record<string, string>;
}

/** The error for an argument with an invalid value. */
export function misuse(argument: string, expected: string, received: unknown): Error {
  return inputInvalid(argument, [
    { path: '', message: expected, received: JSON.stringify(received) ?? 'nothing' },
  ]);
}
