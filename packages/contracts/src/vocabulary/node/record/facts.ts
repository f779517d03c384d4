import { FactSchema } from '../../records/fact.ts';
import type { Placed } from '../json/ndjson.ts';
import { countCell, idCell, jsonCell, listCell, rateCell, textCell } from '../table/cells.ts';
import type { Column } from '../table/columns.ts';
import { instantCell } from '../table/instant-cell.ts';
import { moneyColumns } from '../table/money-columns.ts';
import type { FieldRow } from '../table/rows.ts';
import type { RecordList } from './record-file.ts';

const COLUMNS: readonly Column[] = [
  { column: 'id', aliases: ['编号', '事实编号'], read: idCell, required: true },
  { column: 'type', aliases: ['类型'], read: textCell, required: true },
  { column: 'occurredAt', aliases: ['发生时间', '时间'], read: instantCell, required: true },
  { column: 'recordedAt', aliases: ['记录时间'], read: instantCell, required: true },
  { column: 'payee', aliases: ['收款方', '收款人'], read: idCell },
  ...moneyColumns({ field: 'amount' }),
  { column: 'reference', aliases: ['流水号', '凭证号', '交易号'], read: idCell },
  { column: 'payer', aliases: ['付款方', '付款人'], read: idCell },
  { column: 'paymentId', aliases: ['付款编号'], read: idCell },
  { column: 'contractId', aliases: ['合同编号'], read: idCell },
  { column: 'deliverableId', aliases: ['交付内容'], read: idCell },
  { column: 'by', aliases: ['经办方', '经办人'], read: idCell },
  { column: 'decision', aliases: ['决定'], read: textCell },
  { column: 'about', aliases: ['条款'], read: idCell },
  { column: 'text', aliases: ['内容'], read: textCell },
  { column: 'actionId', aliases: ['行为编号'], read: idCell },
  { column: 'action', aliases: ['行为'], read: textCell },
  { column: 'creatorId', aliases: ['达人', '达人编号'], read: idCell },
  { column: 'outcome', aliases: ['结果'], read: textCell },
  { column: 'eventId', aliases: ['活动', '活动编号'], read: idCell },
  { column: 'rank', aliases: ['名次'], read: countCell },
  { column: 'feeId', aliases: ['费用条款'], read: idCell },
  { column: 'rate', aliases: ['比例'], read: rateCell },
  { column: 'payer', aliases: ['付款方'], read: idCell },
  { column: 'purpose', aliases: ['用途'], read: textCell },
  { column: 'category', aliases: ['类别', '费用类别'], read: idCell },
  { column: 'receipt', aliases: ['凭证', '发票号'], read: idCell },
  { column: 'items', aliases: ['物品'], read: textCell },
  { column: 'plannedAt', aliases: ['原定时间'], read: instantCell },
  { column: 'pieces', aliases: ['件数'], read: countCell },
  { column: 'evidence', aliases: ['证明'], read: textCell },
  { column: 'documentHash', read: textCell },
  { column: 'sessionId', aliases: ['场次', '场次编号'], read: idCell },
  { column: 'logHash', read: textCell },
  { column: 'seconds', aliases: ['秒数'], read: countCell },
  { column: 'brokenDuties', read: listCell },
  { column: 'pieceId', aliases: ['内容编号'], read: idCell },
  { column: 'valid', aliases: ['有效期'], read: jsonCell },
  { column: 'payer', aliases: ['付款方', '付款人'], read: idCell },
  { column: 'number', aliases: ['发票号', '发票号码'], read: idCell },
  { column: 'bankFee', aliases: ['银行费用'], read: jsonCell },
  { column: 'statementAt', aliases: ['结算单时间'], read: instantCell },
  { column: 'settles', read: idCell },
  { column: 'purpose', read: textCell },
  { column: 'sale', read: jsonCell },
  { column: 'report', read: jsonCell },
];

/** The list of `--facts`: what happened to a deal. A cut amount would be paid, so that an open end is an error. */
export const FACTS: RecordList<typeof FactSchema> = {
  option: '--facts',
  kind: 'fact',
  schema: FactSchema,
  columns: COLUMNS,
  recordsOf: facts,
  openEnd: 'error',
};

/** One fact a row; a session whose cell is empty broke no duty. */
function* facts(rows: Iterable<FieldRow>): Generator<Placed> {
  for (const { line, fields } of rows) {
    const brokenDuties = fields['type'] === 'session' ? { brokenDuties: [] } : {};
    yield { line, value: { kind: 'fact', version: 1, ...brokenDuties, ...fields } };
  }
}
