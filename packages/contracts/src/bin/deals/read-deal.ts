import type { Contract } from '../../contract/document.ts';
import { workflowIssue } from '../../error/workflow-issues.ts';
import { factOfSale } from '../../settlement/facts/fact-of.ts';
import {
  type Fact,
  type FxQuote,
  inputInvalid,
  type Settlement,
  SettlementSchema,
} from '../../vocabulary/index.ts';
import {
  CREDITED_SALES,
  confirmedLists,
  FACTS,
  type ListReading,
  type Reader,
  readQuotes,
  readRecordFile,
  readRecordList,
  readTogether,
} from '../../vocabulary/node/index.ts';
import { readContract } from '../input.ts';
import type { DealFiles } from './deal-files.ts';

/** What the files of a deal hold beside its contracts. */
export interface DealInput {
  readonly facts: readonly Fact[];
  readonly fx: readonly FxQuote[];
  readonly previous: Settlement | undefined;
}

/** How the lists of deals are read, and where their findings go. */
export interface DealReader extends Reader {
  readonly lists: ListReading;
}

/** The revisions of a deal. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readContracts(
  { name, files }: DealFiles,
  reader: DealReader,
): Promise<[Contract, ...Contract[]]> {
  const [first, ...others] = await readEach(files.contract, (path) => readContract(path, reader));
  if (first === undefined)
    throw inputInvalid(name, [workflowIssue('DEAL_CONTRACT', { received: name })]);
  return [first, ...others];
}

/** The facts, credited sales and exchange rates of a deal. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readDeal({ files }: DealFiles, reader: DealReader): Promise<DealInput> {
  const { lists, noteFindings } = reader;
  const [facts, credited, fx, previous] = await readTogether([
    () => readEach(files.facts, (path) => readRecordList(path, FACTS, lists)),
    () => readEach(files.credited, (path) => readRecordList(path, CREDITED_SALES, lists)),
    () => readEach(files.fx, (path) => readQuotes(path, lists)),
    () => readEach(files.previous, (path) => readStatement(path, reader)),
  ]);
  const ends = [...facts, ...credited, ...fx.flat()];
  noteFindings(confirmedLists(ends).filter(({ code }) => code !== 'MEMBERS_UNKNOWN'));
  return {
    facts: [
      ...facts.flatMap(({ items }) => items),
      ...credited.flatMap(({ items }) => items.map((sale) => factOfSale(sale))),
    ],
    fx: fx.flat().flatMap(({ items }) => items),
    previous: previous[0],
  };
}

/** The statement of a file. @throws FILE_UNREADABLE; INPUT_INVALID */
export function readStatement(path: string, reader: Reader): Promise<Settlement> {
  return readRecordFile(
    path,
    { option: '--all', kind: 'settlement', schema: SettlementSchema },
    reader,
  );
}

function readEach<Value>(
  paths: readonly string[],
  read: (path: string) => Promise<Value>,
): Promise<Value[]> {
  return readTogether(paths.map((path) => () => read(path)));
}
