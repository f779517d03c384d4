import { join } from 'node:path';
import { ZoneSchema } from '@livelane/contracts/vocabulary';
import { readJsonFile } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';

const ShopSchema = z.strictObject({
  /** The shop system, or `csv` for a table of one's own. */
  from: z.enum(['shopify-orders', 'woocommerce', 'csv']),
  /** The export as it was downloaded, in one file or several. */
  files: z.array(z.string()).check(z.minLength(1)),
  /** Who owns which discount code, and when it is valid. */
  codes: z.string(),
  /** What the export does not say, such as the currency. */
  set: z._default(z.record(z.string(), z.string()), {}),
  /** The zone of times that name none. */
  zone: z.exactOptional(ZoneSchema),
  /** Language of report and screen. */
  language: z.enum(['en', 'zh-Hans']),
});

/** What a folder says about its shop: `shop.json`. */
export interface Shop extends z.infer<typeof ShopSchema> {}

/**
 * Reads what a folder says about its shop.
 * @throws FILE_UNREADABLE; INPUT_INVALID with file, path, received value and expectation
 */
export function openShop(folder: string): Promise<Shop> {
  return readJsonFile(join(folder, 'shop.json'), ShopSchema);
}
