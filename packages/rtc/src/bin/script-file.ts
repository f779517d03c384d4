import {
  type InputIssue,
  inputInvalid,
  isLivelaneError,
  type SessionPlan,
} from '@livelane/contracts/vocabulary';
import { parseNdjson, readTextFile } from '@livelane/contracts/vocabulary/node';
import { checkScript } from '../session/script/script.ts';
import { type ScriptEvent, ScriptEventSchema } from '../session/script/script-event.ts';

/** A script that was read from a file. */
export interface ScriptFile {
  /** Name of the file in messages. */
  readonly name: string;
  readonly events: readonly ScriptEvent[];
  /** 1-based line number of each event; blank lines count. */
  readonly lines: readonly number[];
}

/**
 * Reads a script from an NDJSON file: one event a line, blank lines are skipped.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with every malformed line
 */
export async function readScriptFile(path: string): Promise<ScriptFile> {
  const name = path === '-' ? 'standard input' : path;
  const text = await readTextFile(path);
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  return { name, events: parseNdjson(text, ScriptEventSchema, name), lines };
}

export interface CheckScriptFileOptions {
  readonly plan: SessionPlan;
  readonly planName: string;
  readonly script: ScriptFile;
  readonly viewers: number;
}

/**
 * Checks a script as {@link checkScript} does, and reports errors by file and line.
 * @throws INPUT_INVALID with the file and the line, or with the file of the plan
 */
export function checkScriptFile({ plan, planName, script, viewers }: CheckScriptFileOptions): void {
  try {
    checkScript({ plan, script: script.events, viewers });
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

/** `/3/productId` in the script becomes `/productId` on the line of its fourth event. */
function inFile(issue: InputIssue, lines: readonly number[]): InputIssue {
  const [, index, path] = /^\/(\d+)(.*)$/s.exec(issue.path) ?? [];
  const line = index === undefined ? undefined : lines[Number(index)];
  return line === undefined ? issue : { ...issue, line, path: path ?? '' };
}
