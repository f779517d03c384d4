import { type InputIssue, inputInvalid, type SessionPlan } from '@livelane/contracts/vocabulary';
import { parseNdjson, readTextFile } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { isLivelaneError } from '../errors/guard.ts';
import { checkScript } from '../session/script/script.ts';
import type { ScriptEvent } from '../session/script/script-event.ts';

/** A script that was read from a file, not checked yet. */
export interface ScriptFile {
  /** Name of the file in messages. */
  readonly name: string;
  /** The values of its lines; null for a line that is not JSON. */
  readonly values: readonly unknown[];
  /** 1-based line number of each value; blank lines count. */
  readonly lines: readonly number[];
  /** Issues of the lines that are not JSON. */
  readonly issues: readonly InputIssue[];
}

/**
 * Reads a script from an NDJSON file: one event a line, blank lines are skipped.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE
 */
export async function readScriptFile(path: string): Promise<ScriptFile> {
  const values: unknown[] = [];
  const lines: number[] = [];
  const issues: InputIssue[] = [];
  for (const [index, source] of (await readTextFile(path)).split('\n').entries()) {
    if (source.trim() === '') continue;
    const line = index + 1;
    lines.push(line);
    try {
      values.push(...parseNdjson(source, z.unknown(), path));
    } catch (error) {
      if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
      values.push(null);
      issues.push(...error.details.issues.map((issue) => ({ ...issue, line })));
    }
  }
  return { name: path, values, lines, issues };
}

export interface CheckScriptFileOptions {
  readonly plan: SessionPlan;
  readonly planName: string;
  readonly script: ScriptFile;
  readonly viewers: number;
}

/**
 * Checks a script as {@link checkScript} does, and reports every issue by file and line.
 * @returns the events of the script
 * @throws INPUT_INVALID with the file and its lines, or with the file of the plan
 */
export function checkScriptFile({
  plan,
  planName,
  script,
  viewers,
}: CheckScriptFileOptions): readonly ScriptEvent[] {
  try {
    checkScript({ plan, script: script.values, viewers });
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { what, issues } = error.details;
    if (what === 'session-plan') throw inputInvalid(planName, issues);
    throw inputInvalid(script.name, inFile(issues, script));
  }
  return script.values as readonly ScriptEvent[];
}

/** `/3/productId` in the script becomes `/productId` on the line of its fourth value. */
function inFile(
  found: readonly InputIssue[],
  { lines, issues }: Pick<ScriptFile, 'lines' | 'issues'>,
): InputIssue[] {
  const notJson = new Set(issues.map(({ line }) => line));
  const placed = found.map((issue) => {
    const [, index, path] = /^\/(\d+)(.*)$/s.exec(issue.path) ?? [];
    const line = index === undefined ? undefined : lines[Number(index)];
    return line === undefined ? issue : { ...issue, line, path: path ?? '' };
  });
  return [...placed.filter(({ line }) => !notJson.has(line)), ...issues].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
}
