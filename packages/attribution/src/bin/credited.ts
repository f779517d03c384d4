import type { CreditedSale } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  CREDITED_SALES,
  confirmedLists,
  type ExitCode,
  helpText,
  LIST_FORMS,
  type List,
  listReading,
  readRecordList,
} from '@livelane/contracts/vocabulary/node';
import type { ListArguments } from './arguments.ts';

/** What an option that names credited sales is for, in the language of the command. */
export function creditedHelp(): string {
  return helpText(`credited sales (${LIST_FORMS.en})`, `归因销售（${LIST_FORMS['zh-Hans']}）`);
}

/** The credited sales of files, one list a file, and what is remarked about the files. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readCredited<const Paths extends readonly string[]>(
  paths: Paths,
  options: ListArguments,
  context: BinContext,
): Promise<{
  readonly sales: { readonly [Place in keyof Paths]: readonly CreditedSale[] };
  readonly exitCode: ExitCode;
}> {
  const reading = await listReading(options, context);
  const lists: List<CreditedSale>[] = [];
  for (const path of paths) lists.push(await readRecordList(path, CREDITED_SALES, reading));
  const exitCode = context.noteFindings(confirmedLists(lists, options.rows));
  const sales = lists.map(({ items }) => items);
  return { sales: sales as { [Place in keyof Paths]: readonly CreditedSale[] }, exitCode };
}
