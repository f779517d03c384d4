import { inputInvalid, type LivelaneError } from '@livelane/contracts/vocabulary';
import type { Campaign } from './campaign.ts';
import { strangeCreators } from './creator-ids.ts';
import { lateClicks, strangeProducts } from './product-ids.ts';
import { missingQuotes } from './quotes.ts';

/**
 * What no file of a campaign can know of the others, as one INPUT_INVALID a file. All of it would come to light only
 * after the live, when the thirty seconds are spent.
 */
export async function misfitsTogether(campaign: Campaign): Promise<LivelaneError[]> {
  const misfits = [
    ...(await strangeCreators(campaign)),
    ...(await strangeProducts(campaign)),
    ...(await lateClicks(campaign)),
    ...(await missingQuotes(campaign)),
  ];
  return [...new Set(misfits.map(({ part }) => part))].map((part) => {
    const issues = misfits.flatMap((misfit) => (misfit.part === part ? [misfit.issue] : []));
    return inputInvalid(campaign.files[part], issues);
  });
}
