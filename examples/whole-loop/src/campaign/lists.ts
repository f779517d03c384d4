import {
  AttributionPolicySchema,
  FactSchema,
  FxQuoteSchema,
  MoneySchema,
  ProductSchema,
} from '@livelane/contracts/vocabulary';
import {
  countCell,
  decimalCell,
  idCell,
  instantCell,
  jsonCell,
  type ListShape,
  listCell,
  moneyColumns,
  numberCell,
  rateCell,
  recordsWith,
  textCell,
} from '@livelane/contracts/vocabulary/node';
import { ScriptEventSchema } from '@livelane/rtc';
import * as z from 'zod/mini';

/** The shop's catalogue, which may hold prices in other currencies beside the list price. */
const CatalogueProductSchema = z.extend(ProductSchema, {
  prices: z.exactOptional(z.array(MoneySchema)),
});

/** The products of the shop. */
export const PRODUCTS: ListShape<typeof CatalogueProductSchema> = {
  schema: CatalogueProductSchema,
  columns: [
    { column: 'id', aliases: ['编号'], read: idCell, required: true },
    { column: 'name', aliases: ['名称'], read: textCell, required: true },
    { column: 'category', aliases: ['品类'], read: idCell, required: true },
    ...moneyColumns({ field: 'price', required: true }),
    { column: 'tier', aliases: ['价位'], read: textCell, required: true },
    { column: 'margin', aliases: ['毛利率'], read: rateCell, required: true },
    { column: 'returns', aliases: ['退货率'], read: rateCell },
    { column: 'prices', read: jsonCell },
  ],
};

/** The exchange rates. */
export const QUOTES: ListShape<typeof FxQuoteSchema> = {
  schema: FxQuoteSchema,
  columns: [
    { column: 'base', aliases: ['基准货币'], read: textCell, required: true },
    { column: 'quote', aliases: ['报价货币'], read: textCell, required: true },
    { column: 'rate', aliases: ['汇率'], read: decimalCell, required: true },
    { column: 'asOf', aliases: ['时间'], read: instantCell, required: true },
    { column: 'side', read: textCell, required: true },
    { column: 'source', aliases: ['来源'], read: textCell, required: true },
  ],
};

const CodeRuleSchema = AttributionPolicySchema.shape.codes.def.element;

/** The owners of the shop's other discount codes. */
export const CODES: ListShape<typeof CodeRuleSchema> = {
  schema: CodeRuleSchema,
  columns: [
    { column: 'code', aliases: ['优惠码'], read: idCell, required: true },
    { column: 'creator', aliases: ['达人'], read: idCell, required: true },
    { column: 'start', aliases: ['开始时间'], field: 'valid/start', read: instantCell },
    { column: 'end', aliases: ['结束时间'], field: 'valid/end', read: instantCell },
  ],
};

/** The lines of the live script. */
export const SCRIPT: ListShape<typeof ScriptEventSchema> = {
  schema: ScriptEventSchema,
  columns: [
    { column: 'at', read: numberCell, required: true },
    ...['do', 'phase', 'medium', 'language', 'text', 'consent'].map((column) => ({
      column,
      read: textCell,
      required: column === 'do',
    })),
    ...['productId', 'promotionId', 'dutyId', 'questionId', 'clickId', 'leadId', 'orderId'].map(
      (column) => ({ column, read: idCell }),
    ),
    ...['person', 'viewer', 'code'].map((column) => ({ column, read: idCell })),
  ],
};

/** What has happened to the deal. A cut amount would count as paid, so that an open end is an error. */
export const FACTS: ListShape<typeof FactSchema> = {
  schema: FactSchema,
  columns: [
    { column: 'id', aliases: ['编号'], read: idCell, required: true },
    { column: 'type', aliases: ['类型'], read: textCell, required: true },
    { column: 'occurredAt', aliases: ['发生时间'], read: instantCell, required: true },
    { column: 'recordedAt', aliases: ['记录时间'], read: instantCell, required: true },
    { column: 'payee', aliases: ['收款方'], read: idCell },
    ...moneyColumns({ field: 'amount' }),
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
    { column: 'report', read: jsonCell },
  ],
  recordsOf: recordsWith({ kind: 'fact', version: 1 }),
  openEnd: 'error',
};
