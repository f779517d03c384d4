import {
  type InputIssue,
  inputInvalid,
  isLivelaneError,
  type SessionPlan,
} from '@livelane/contracts/vocabulary';
import { parseNdjson, readTextFile } from '@livelane/contracts/vocabulary/node';
import { checkScript, type ScriptEvent, ScriptEventSchema } from '../session/script.ts';

/** A script as it stands in a file. */
export interface ScriptFile {
  /** What messages call it. */
  readonly name: string;
  readonly events: readonly ScriptEvent[];
  /** The 1-based line of the file that each event stands on; blank lines count. */
  readonly lines: readonly number[];
}

/**
 * The script of an NDJSON file, one event a line, blank lines passed over.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with the lines that are malformed
 */
export async function readScriptFile(path: string): Promise<ScriptFile> {
  const name = path === '-' ? 'standard input' : path;
  const text = await readTextFile(path);
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  return { name, events: parseNdjson(text, ScriptEventSchema, name), lines };
}

/** What a script is to be played with, and where it was read. */
export interface Rehearsal {
  readonly plan: SessionPlan;
  readonly planName: string;
  readonly script: ScriptFile;
  readonly viewers: number;
}

/**
 * Rehearses a script, and says what is wrong in the terms of its file.
 * @throws INPUT_INVALID that names the file and the line, or the file of the plan
 */
export function rehearse({ plan, planName, script, viewers }: Rehearsal): void {
  try {
    checkScript(plan, script.events, viewers);
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw error;
    const { what, issues } = error.details as { what: string; issues: readonly InputIssue[] };
    if (what === 'script')
      throw inputInvalid(
        script.name,
        issues.map((issue) => inFile(issue, script.lines)),
      );
    throw inputInvalid(what === 'session plan' ? planName : what, issues);
  }
}

/** `/3/productId` of the script is `/productId` on the line of its fourth event. */
function inFile(issue: InputIssue, lines: readonly number[]): InputIssue {
  const [, index, path] = /^\/(\d+)(.*)$/s.exec(issue.path) ?? [];
  const line = index === undefined ? undefined : lines[Number(index)];
  return line === undefined ? issue : { ...issue, line, path: path ?? '' };
}
