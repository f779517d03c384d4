import type { ExportKind } from './export-kind.ts';
import { AMAZON_ATTRIBUTION } from './kinds/amazon-attribution/kind.ts';
import { AWIN } from './kinds/awin/kind.ts';
import { CSV } from './kinds/csv/kind.ts';
import { DUB } from './kinds/dub/kind.ts';
import { GA4 } from './kinds/ga4/kind.ts';
import { IMPACT } from './kinds/impact/kind.ts';
import { REFERSION } from './kinds/refersion/kind.ts';
import { SHOPIFY_ORDERS } from './kinds/shopify-orders/kind.ts';
import { SNOWPLOW } from './kinds/snowplow/kind.ts';
import { TIKTOK_SHOP_AFFILIATE } from './kinds/tiktok-shop-affiliate/kind.ts';
import { WOOCOMMERCE } from './kinds/woocommerce/kind.ts';

/** The exports that are read, by their names on the command line. */
export const EXPORTS = {
  'shopify-orders': SHOPIFY_ORDERS,
  woocommerce: WOOCOMMERCE,
  'tiktok-shop-affiliate': TIKTOK_SHOP_AFFILIATE,
  'amazon-attribution': AMAZON_ATTRIBUTION,
  awin: AWIN,
  impact: IMPACT,
  refersion: REFERSION,
  ga4: GA4,
  snowplow: SNOWPLOW,
  dub: DUB,
  csv: CSV,
} as const satisfies Readonly<Record<string, ExportKind>>;

/** The name of an export that is read. */
export type ExportName = keyof typeof EXPORTS;
