import { type CreditedSale, inputInvalid } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  CREDITED_SALES,
  confirmedLists,
  type ExitCode,
  readRecordList,
  readTextFile,
} from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from '../../node/issues.ts';

/** What an earlier run of `credit` wrote. */
export interface Previous {
  readonly rows: readonly CreditedSale[];
  /** The text of the file, each of its lines ended; empty where it has no rows. */
  readonly text: string;
  readonly exitCode: ExitCode;
}

/**
 * The rows of an earlier run, which stay as they are.
 * @throws FILE_UNREADABLE; INPUT_INVALID where it is not what `credit` writes
 */
export async function readPrevious(path: string, context: BinContext): Promise<Previous> {
  const { progress, signal } = context;
  const wanted = { ...CREDITED_SALES, option: '--previous' };
  const list = await readRecordList(path, wanted, { progress, signal });
  const { items: rows } = list;
  const exitCode = context.noteFindings(confirmedLists([list], undefined));
  const text = await readTextFile(path, 'utf-8');
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  if (rows.length === 0) return { rows, text: '', exitCode };
  if (!text.startsWith('{') || lines !== rows.length)
    throw inputInvalid(list.what, [
      attributionFileIssue('PREVIOUS_LINES', { received: text.slice(0, 80) }),
    ]);
  return { rows, text: text.endsWith('\n') ? text : `${text}\n`, exitCode };
}
