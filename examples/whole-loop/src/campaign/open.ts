import { resolve } from 'node:path';
import { readOrders, readTouches } from '@livelane/attribution/node';
import { DealTermsSchema } from '@livelane/contracts';
import { BriefSchema, type Finding } from '@livelane/contracts/vocabulary';
import { FACTS, QUOTES, type TextHints } from '@livelane/contracts/vocabulary/node';
import { readCreators } from '@livelane/kol-score/node';
import type { Campaign } from './campaign.ts';
import { campaignFiles, type FolderFiles } from './files.ts';
import { CODES, PRODUCTS, SCRIPT } from './lists.ts';
import { campaignReader, refuseFiles } from './reading.ts';
import { misfitsTogether } from './together.ts';

/** A campaign, and what is remarked about its files. */
export interface OpenedCampaign {
  readonly campaign: Campaign;
  readonly findings: readonly Finding[];
}

/**
 * The campaign in a folder: every file is checked, then the files against each other, before anything runs.
 * @param encoding - of the files that are not UTF-8. Default: what their text shows
 * @throws FILE_UNREADABLE for a folder or file that cannot be read
 * @throws INPUT_INVALID for files that are missing or not valid, with all that is wrong, by line and path
 * @throws CAMPAIGN_INVALID with one such error a file, where several files are wrong
 */
export async function openCampaign(
  folder: string,
  { encoding }: TextHints = {},
): Promise<OpenedCampaign> {
  const hints = encoding === undefined ? {} : { encoding };
  const path = resolve(folder);
  const opened = await readCampaign(path, await campaignFiles(path), hints);
  refuseFiles(path, await misfitsTogether(opened.campaign));
  return opened;
}

async function readCampaign(
  folder: string,
  found: FolderFiles,
  hints: TextHints,
): Promise<OpenedCampaign> {
  const { files, present } = found;
  const reader = campaignReader(found, hints);
  const brief = await reader.document('brief', BriefSchema);
  const creators = await reader.noted(readCreators(files.creators, hints));
  const terms = await reader.document('terms', DealTermsSchema);
  const hasDraft = present.has('firstDraft');
  const firstDraft = hasDraft ? await reader.document('firstDraft', DealTermsSchema) : null;
  const products = await reader.list('products', PRODUCTS);
  const fx = await reader.list('fx', QUOTES);
  const touches = await reader.noted(readTouches(files.touches, hints));
  const book = await reader.noted(readOrders(files.orders, hints));
  const script = await reader.list('script', SCRIPT);
  const codes = await reader.list('codes', CODES);
  const facts = await reader.list('facts', FACTS);
  refuseFiles(folder, reader.errors);
  return {
    findings: reader.findings,
    campaign: {
      ...{ folder, files, brief, terms, firstDraft },
      creators: creators.creators,
      touches: touches.touches,
      orders: book.orders,
      adjustments: book.adjustments,
      products: products.items,
      fx: fx.items,
      script: script.items,
      codes: [...codes.items],
      facts: facts.items,
      places: { products, fx, script, codes, facts },
    },
  };
}
