import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InputIssue, isLivelaneError } from '@livelane/contracts/vocabulary';

/** The folder of the files of these tests. */
export const folder = mkdtempSync(join(tmpdir(), 'attribution-files-'));

/** The path of a new file of the folder. */
export function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** What a reading reports as wrong, or the code of another error of ours. */
export async function issues(reading: Promise<unknown>): Promise<readonly InputIssue[] | string> {
  try {
    await reading;
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID')) return error.details.issues;
    if (isLivelaneError(error)) return error.code;
    throw error;
  }
  return 'nothing thrown';
}
