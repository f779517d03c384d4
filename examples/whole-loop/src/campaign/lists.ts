import { CODE_COLUMNS } from '@livelane/attribution/node';
import {
  AttributionPolicySchema,
  MoneySchema,
  ProductSchema,
} from '@livelane/contracts/vocabulary';
import {
  idCell,
  jsonCell,
  type ListShape,
  moneyColumns,
  rateCell,
  textCell,
} from '@livelane/contracts/vocabulary/node';
import { ScriptEventSchema } from '@livelane/rtc';
import { SCRIPT_COLUMNS } from '@livelane/rtc/server';
import * as z from 'zod/mini';

/** The shop's catalogue, which may hold prices in other currencies in addition to the list price. */
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

const CodeRuleSchema = AttributionPolicySchema.shape.codes.def.element;

/** The owners of the shop's other discount codes. */
export const CODES: ListShape<typeof CodeRuleSchema> = {
  schema: CodeRuleSchema,
  columns: CODE_COLUMNS,
};

/** The lines of the live script. */
export const SCRIPT: ListShape<typeof ScriptEventSchema> = {
  schema: ScriptEventSchema,
  columns: SCRIPT_COLUMNS,
};
