import * as z from 'zod/mini';
import { type Money, MoneySchema } from '../../money/money.ts';
import { IdSchema, TextSchema } from '../../value/id.ts';
import { InstantSchema } from '../../value/instant.ts';
import { RateSchema } from '../../value/rate.ts';
import { record } from '../../value/record.ts';
import {
  amountCell,
  idCell,
  listCell,
  minorCell,
  numberCell,
  rateCell,
  textCell,
} from '../table/cells.ts';
import { instantCell } from '../table/instant-cell.ts';
import type { ListShape } from './list.ts';

const SaleSchema = record({
  id: IdSchema,
  at: z.exactOptional(InstantSchema),
  buyer: record({ name: TextSchema, weight: z.exactOptional(z.number()) }),
  price: z.exactOptional(MoneySchema),
  fee: z.exactOptional(RateSchema),
  codes: z.exactOptional(z.array(TextSchema)),
});

/** A sale of a shop, as tables in several languages hold it. */
export interface Sale {
  readonly id: string;
  readonly buyer: { readonly name: string; readonly weight?: number };
  readonly price?: Money;
}

/** Sales, whose rows move money. */
export const SALES: ListShape<typeof SaleSchema> = {
  schema: SaleSchema,
  columns: [
    { column: 'id', aliases: ['编号', '番号'], read: idCell, required: true },
    { column: 'at', aliases: ['时间'], read: instantCell },
    {
      column: 'buyer',
      aliases: ['买家', '購入者', '구매자'],
      field: 'buyer/name',
      read: textCell,
      required: true,
    },
    { column: 'weight', field: 'buyer/weight', read: numberCell },
    {
      column: 'amount',
      aliases: ['金额'],
      field: 'price',
      read: amountCell('currency'),
      required: ['amount', 'minor'],
    },
    { column: 'minor', field: 'price', read: minorCell('currency') },
    { column: 'currency', field: null, read: textCell },
    { column: 'fee', read: rateCell },
    { column: 'codes', read: listCell },
  ],
  openEnd: 'error',
};
