import { inputInvalid } from '@livelane/contracts/vocabulary';
import { parseJson, readTextFile, type TextEncoding } from '@livelane/contracts/vocabulary/node';
import type { Command } from 'commander';
import type { ReadOptions } from '../node/files.ts';
import { text } from './text.ts';

/** Options that every command that reads tables has. */
export interface TableArguments {
  readonly sep?: string;
  readonly encoding?: string;
  readonly columns?: string;
  readonly findings?: string;
  readonly out?: string;
}

/** Adds the options of {@link TableArguments}, and where results go. */
export function tableOptionsOf(command: Command): Command {
  return command
    .option('--findings <file>', text('write findings here (NDJSON)', '将发现写入此文件（NDJSON）'))
    .option('--sep <character>', text('separator of CSV columns', 'CSV 列分隔符'))
    .option(
      '--encoding <name>',
      text(`one of ${ENCODINGS.join(', ')}`, `编码：${ENCODINGS.join('、')}`),
    )
    .option(
      '--columns <file>',
      text("our column names by the file's own (JSON)", '文件列名到本工具列名的对应（JSON）'),
    )
    .option('--out <file>', text('write here', '写入此文件'));
}

const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'gb18030', 'utf-16le'];

/** Several names in one argument, separated by commas. */
export function listed(argument: string): string[] {
  return argument.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}

/** The files of an option that is given more than once, as one list: none of them is dropped. */
export function together(files: string, before?: string): string {
  return before === undefined ? files : `${before},${files}`;
}

/** How tables are to be read. @throws INPUT_INVALID for an unknown encoding or columns that are no names */
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
    throw misuse('--columns', "a JSON object from the file's column to ours", path);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** The error for an argument that cannot be. */
export function misuse(argument: string, expected: string, received: unknown): Error {
  return inputInvalid(argument, [
    { path: '', message: expected, received: JSON.stringify(received) ?? 'nothing' },
  ]);
}
