import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { IdSchema, MarketSchema, ShareSchema, TextSchema } from '../../vocabulary/index.ts';

const TaxNameSchema = z.enum(['vat', 'gst', 'sales-tax']);

/** What the tax is called where it is levied: value-added tax, goods and services tax, or sales tax. */
export type SalesTaxName = z.infer<typeof TaxNameSchema>;

const salesTaxFields = clauseFields('sales-tax', {
  name: { en: 'Sales tax', 'zh-Hans': '增值税与流转税' },
  slots: {
    /** What the tax is called. */
    tax: slot(TaxNameSchema, { en: 'which tax is charged', 'zh-Hans': '收取何种流转税' }),
    /** The rate of the amount without the tax, in parts per million. */
    rate: slot(ShareSchema, { en: 'the rate of the tax', 'zh-Hans': '流转税税率' }),
    /** The market whose tax it is. */
    authority: slot(MarketSchema, {
      en: 'the country whose tax it is',
      'zh-Hans': '流转税所属国家或地区',
    }),
    /** Whether agreed amounts are without the tax, which is owed `on-top`, or have it `included`. */
    treatment: slot(z.enum(['on-top', 'included']), {
      en: 'whether amounts include the tax',
      'zh-Hans': '约定金额是否含税',
    }),
  },
  optional: {
    /** The fees, and other clauses that pay somebody, that it applies to. Default: all. */
    feeIds: z.exactOptional(z.array(IdSchema)),
    /** The payee's tax number, which its invoices state. */
    registration: z.exactOptional(TextSchema),
  },
});

/** A tax that the payee charges with what it earns; slots may be open. */
export interface SalesTaxClause extends z.infer<typeof salesTaxFields.draft> {}

/** A tax that the payee charges with what it earns; every slot is filled. */
export interface CompleteSalesTaxClause extends z.infer<typeof salesTaxFields.complete> {}

/** The schemas of the kind `sales-tax`. */
export const salesTaxSchemas: ClauseSchemas<SalesTaxClause, CompleteSalesTaxClause> =
  salesTaxFields;
