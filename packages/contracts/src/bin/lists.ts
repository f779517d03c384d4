import {
  CreditedSaleSchema,
  FactSchema,
  type FxQuote,
  FxQuoteSchema,
} from '../vocabulary/index.ts';
import {
  amountCell,
  type BinContext,
  type Column,
  confirmedLists,
  countCell,
  decimalCell,
  type FieldRow,
  fileIssue,
  idCell,
  instantCell,
  jsonCell,
  type List,
  type ListReading,
  type ListShape,
  listCell,
  listReading,
  minorCell,
  type Placed,
  readList,
  textCell,
} from '../vocabulary/node/index.ts';
import { kindIn, type RecordList } from './record-file.ts';

/** An amount in one of two columns, with its currency. */
function moneyColumns(field: string): Column[] {
  return [
    { column: 'amount', aliases: ['金额'], field, read: amountCell('currency') },
    { column: 'minor', field, read: minorCell('currency') },
    { column: 'currency', aliases: ['币种'], field: null, read: textCell },
  ];
}

const FACT_COLUMNS: readonly Column[] = [
  { column: 'id', aliases: ['编号'], read: idCell, required: true },
  { column: 'type', aliases: ['类型'], read: textCell, required: true },
  { column: 'occurredAt', aliases: ['发生时间'], read: instantCell, required: true },
  { column: 'recordedAt', aliases: ['记录时间'], read: instantCell, required: true },
  { column: 'payee', aliases: ['收款方'], read: idCell },
  ...moneyColumns('amount'),
  { column: 'reference', aliases: ['流水号'], read: idCell },
  { column: 'deliverableId', aliases: ['交付内容'], read: idCell },
  { column: 'by', aliases: ['经办方'], read: idCell },
  { column: 'decision', aliases: ['决定'], read: textCell },
  { column: 'about', aliases: ['条款'], read: idCell },
  { column: 'text', aliases: ['内容'], read: textCell },
  { column: 'documentHash', read: textCell },
  { column: 'sessionId', aliases: ['场次'], read: idCell },
  { column: 'logHash', read: textCell },
  { column: 'seconds', read: countCell },
  { column: 'brokenDuties', read: listCell, empty: [] },
  { column: 'sale', read: jsonCell },
  { column: 'report', read: jsonCell },
];

/** The list of `--facts`: what happened to a deal. A cut amount would be paid, so that an open end is an error. */
export const FACTS: RecordList<typeof FactSchema> = {
  option: '--facts',
  kind: 'fact',
  schema: FactSchema,
  columns: FACT_COLUMNS,
  recordsOf: recordsWith({ kind: 'fact', version: 1 }),
  openEnd: 'error',
};

const CREDITED_COLUMNS: readonly Column[] = [
  { column: 'id', aliases: ['编号'], read: idCell, required: true },
  { column: 'orderId', aliases: ['订单号'], read: idCell, required: true },
  { column: 'lineId', aliases: ['订单行号'], read: idCell },
  { column: 'change', aliases: ['变更'], read: textCell, required: true },
  { column: 'adjusts', read: idCell },
  { column: 'occurredAt', aliases: ['发生时间'], read: instantCell, required: true },
  { column: 'recordedAt', aliases: ['记录时间'], read: instantCell, required: true },
  { column: 'revision', read: countCell },
  { column: 'customer', aliases: ['客户'], read: textCell },
  { column: 'market', aliases: ['市场'], read: textCell },
  { column: 'productId', aliases: ['商品'], read: idCell },
  { column: 'sessionId', aliases: ['场次'], read: idCell },
  ...moneyColumns('money'),
  { column: 'credits', read: jsonCell, required: true },
  { column: 'policyId', field: 'policy/id', read: idCell, required: true },
  { column: 'policyRevision', field: 'policy/revision', read: countCell, required: true },
  { column: 'policyHash', field: 'policy/hash', read: textCell, required: true },
  { column: 'findings', read: jsonCell },
];

/** The list of `--credited`: sales with who is credited. */
export const CREDITED: RecordList<typeof CreditedSaleSchema> = {
  option: '--credited',
  kind: 'credited-sale',
  schema: CreditedSaleSchema,
  columns: CREDITED_COLUMNS,
  recordsOf: recordsWith({
    ...{ kind: 'credited-sale', version: 1, revision: 1, customer: 'unknown', findings: [] },
    ...{ lineId: null, adjusts: null, market: null, productId: null, sessionId: null },
  }),
  openEnd: 'error',
};

const QUOTES: ListShape<typeof FxQuoteSchema> = {
  schema: FxQuoteSchema,
  // A record of ours is no quote.
  refuses: (first) =>
    kindIn(first) === undefined ? undefined : fileIssue('LIST', { received: first }),
  columns: [
    { column: 'base', aliases: ['基准货币'], read: textCell, required: true },
    { column: 'quote', aliases: ['报价货币'], read: textCell, required: true },
    { column: 'rate', aliases: ['汇率'], read: decimalCell, required: true },
    { column: 'asOf', aliases: ['时间'], read: instantCell, required: true },
    { column: 'side', read: textCell, required: true },
    { column: 'source', aliases: ['来源'], read: textCell, required: true },
  ],
};

/** The list of `--fx`; none where it was not given. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readQuotes(
  path: string | undefined,
  reading: ListReading,
): Promise<List<FxQuote>[]> {
  return path === undefined
    ? []
    : [await readList(path, QUOTES, { ...reading, what: `--fx ${path}` })];
}

/** The quotes of `--fx`, with what there is to say about the file on standard error; none where it was not given. */
export async function quotesOption(
  path: string | undefined,
  context: BinContext,
): Promise<FxQuote[]> {
  const lists = await readQuotes(path, await listReading({}, context));
  context.noteFindings(confirmedLists(lists));
  return lists.flatMap(({ items }) => items);
}

/** Records of rows, with the values of the fields that a row may leave out. */
function recordsWith(rest: Readonly<Record<string, unknown>>) {
  return function* (rows: Iterable<FieldRow>): Generator<Placed> {
    for (const { line, fields } of rows) yield { line, value: { ...rest, ...fields } };
  };
}
