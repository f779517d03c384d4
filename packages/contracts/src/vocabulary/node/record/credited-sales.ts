import { CreditedSaleSchema } from '../../records/credited-sale.ts';
import { countCell, idCell, jsonCell, textCell } from '../table/cells.ts';
import type { Column } from '../table/columns.ts';
import { instantCell } from '../table/instant-cell.ts';
import { moneyColumns } from '../table/money-columns.ts';
import type { RecordList } from './record-file.ts';
import { recordsWith } from './records-with.ts';

const COLUMNS: readonly Column[] = [
  { column: 'id', aliases: ['编号', '销售编号'], read: idCell, required: true },
  { column: 'orderId', aliases: ['订单号', '订单编号'], read: idCell, required: true },
  { column: 'lineId', aliases: ['订单行号'], read: idCell },
  { column: 'change', aliases: ['变更'], read: textCell, required: true },
  { column: 'adjusts', read: idCell },
  { column: 'occurredAt', aliases: ['发生时间', '时间'], read: instantCell, required: true },
  { column: 'recordedAt', aliases: ['记录时间'], read: instantCell, required: true },
  { column: 'revision', read: countCell },
  { column: 'customer', aliases: ['客户'], read: textCell },
  { column: 'market', aliases: ['市场', '国家'], read: textCell },
  { column: 'productId', aliases: ['商品', '商品编号'], read: idCell },
  { column: 'quantity', aliases: ['数量', '件数'], read: countCell },
  { column: 'sessionId', aliases: ['场次', '场次编号'], read: idCell },
  ...moneyColumns({ field: 'money' }),
  { column: 'breakdown', aliases: ['价款构成'], read: jsonCell },
  { column: 'credits', read: jsonCell, required: true },
  { column: 'policyId', field: 'policy/id', read: idCell, required: true },
  { column: 'policyRevision', field: 'policy/revision', read: countCell, required: true },
  { column: 'policyHash', field: 'policy/hash', read: textCell, required: true },
  { column: 'findings', read: jsonCell },
];

/** The list of `--credited`: sales with who is credited. */
export const CREDITED_SALES: RecordList<typeof CreditedSaleSchema> = {
  option: '--credited',
  kind: 'credited-sale',
  schema: CreditedSaleSchema,
  columns: COLUMNS,
  recordsOf: recordsWith({
    ...{ kind: 'credited-sale', version: 1, revision: 1, customer: 'unknown', findings: [] },
    ...{ lineId: null, adjusts: null, market: null, productId: null, sessionId: null },
  }),
  openEnd: 'error',
};
