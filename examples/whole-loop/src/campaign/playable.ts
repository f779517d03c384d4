import { join } from 'node:path';
import {
  type InputIssue,
  inputInvalid,
  isLivelaneError,
  type SessionPlan,
} from '@livelane/contracts/vocabulary';
import { readTextFile } from '@livelane/contracts/vocabulary/node';
import { checkScript } from '@livelane/rtc';
import { VIEWERS } from '../stages/viewers.ts';
import type { Campaign } from './open.ts';

/**
 * Rehearses the script with the ids of a plan, before anything is written or anybody is on air.
 * @throws INPUT_INVALID that names live-script.ndjson and the lines
 */
export async function checkPlayable(
  { folder, script }: Pick<Campaign, 'folder' | 'script'>,
  plan: SessionPlan,
): Promise<void> {
  try {
    checkScript({ plan, script, viewers: VIEWERS });
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw error;
    const { what, issues } = error.details as { what: string; issues: readonly InputIssue[] };
    if (what !== 'script') throw error;
    const path = join(folder, 'live-script.ndjson');
    const lines = (await readTextFile(path))
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    throw inputInvalid(
      path,
      issues.map((issue) => inFile(issue, lines)),
    );
  }
}

/** `/3/dutyId` of the script is `/dutyId` on the line of its fourth event. */
function inFile(issue: InputIssue, lines: readonly number[]): InputIssue {
  const [, index, path] = /^\/(\d+)(.*)$/s.exec(issue.path) ?? [];
  const line = index === undefined ? undefined : lines[Number(index)];
  return line === undefined ? issue : { ...issue, line, path: path ?? '' };
}
