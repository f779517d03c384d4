import { inputInvalid, type SessionPlan } from '@livelane/contracts/vocabulary';
import { checkScript, isLivelaneError } from '@livelane/rtc';
import { VIEWERS } from '../viewers.ts';
import type { Campaign } from './campaign.ts';
import { issueInFile } from './places.ts';

/**
 * Rehearses the script with the ids of a plan, before anything is written or anybody is on air.
 * @throws INPUT_INVALID that names the file of the script and the lines
 */
export function checkPlayable(
  { files, script, places }: Pick<Campaign, 'files' | 'script' | 'places'>,
  plan: SessionPlan,
): void {
  try {
    checkScript({ plan, script, viewers: VIEWERS });
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID') || error.details.what !== 'live-script')
      throw error;
    throw inputInvalid(
      files.script,
      error.details.issues.map((issue) => issueInFile(issue, places.script)),
    );
  }
}
