import {
  describeReceived,
  type InputIssue,
  inputInvalid,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import { type CsvRow, parseCsv, readTextFile } from '@livelane/contracts/vocabulary/node';
import { type ChannelPath, ChannelPathSchema } from '../markov/path.ts';
import { needColumns } from './columns.ts';
import type { ReadOptions } from './files.ts';

/** How a file of paths is read. Left out: comma between columns, `>` between channels. */
export interface ReadPathsOptions extends ReadOptions {
  readonly joiner?: string;
}

const NUMBER = /^\d{1,15}(\.\d{1,15})?([eE][+-]?\d{1,2})?$/;

/**
 * Paths in the layout `path,total_conversions,total_conversion_value,total_null`: the channels of a path
 * joined by `>`, blanks around them ignored. The last two columns may be missing.
 * @throws FILE_UNREADABLE; INPUT_INVALID with lines
 */
export async function readPaths(
  path: string,
  options: ReadPathsOptions = {},
): Promise<ChannelPath[]> {
  return pathsOf(
    parseCsv(await readTextFile(path, options.encoding ?? 'utf-8'), path, options),
    path,
    options.joiner ?? '>',
  );
}

function pathsOf(rows: readonly CsvRow[], what: string, joiner: string): ChannelPath[] {
  needColumns(rows, ['path', 'total_conversions'], what);
  const issues: InputIssue[] = [];
  const paths = rows.map(({ line, cells }) => {
    const number = (column: string): number => {
      const text = (cells[column] ?? '').trim();
      if (text === '' && column !== 'total_conversions') return 0;
      if (NUMBER.test(text)) return Number(text);
      issues.push({
        path: `/${column}`,
        line,
        message: 'a number of at least 0, digits without grouping',
        received: describeReceived(text),
      });
      return 0;
    };
    const value = {
      path: (cells['path'] ?? '').split(joiner).map((channel) => channel.trim()),
      conversions: number('total_conversions'),
      value: number('total_conversion_value'),
      nulls: number('total_null'),
    };
    for (const issue of inputIssues(ChannelPathSchema, value)) issues.push({ ...issue, line });
    return value;
  });
  if (issues.length > 0) throw inputInvalid(what, issues);
  return paths;
}
