import {
  type InputIssue,
  inputInvalid,
  inputIssues,
  type SessionPlan,
} from '@livelane/contracts/vocabulary';
import {
  type List,
  type ListReading,
  type ListShape,
  readList,
} from '@livelane/contracts/vocabulary/node';
import { isLivelaneError } from '../errors/guard.ts';
import { checkScript, emptyScript, scriptLineIssues } from '../session/script/script.ts';
import { SCRIPT_COLUMNS } from '../session/script/script-columns.ts';
import { type ScriptEvent, ScriptEventSchema } from '../session/script/script-event.ts';

/** How a script is read. */
export interface ScriptReading {
  /** The plan that each event must fit; undefined where it could not be read. */
  readonly plan: SessionPlan | undefined;
  readonly reading: ListReading;
}

/**
 * The events of a script: JSON, NDJSON, CSV, .xlsx or Parquet, as its content shows.
 * @param path - `-` for standard input
 * @throws FILE_UNREADABLE; INPUT_INVALID with everything that is wrong with any event by itself
 */
export async function readScript(
  path: string,
  { plan, reading }: ScriptReading,
): Promise<List<ScriptEvent>> {
  const shape: ListShape<typeof ScriptEventSchema> = {
    schema: ScriptEventSchema,
    columns: SCRIPT_COLUMNS,
    issuesOf: (event) =>
      plan === undefined ? inputIssues(ScriptEventSchema, event) : scriptLineIssues(plan, event),
  };
  const what = `--script ${path}`;
  return readList(path, shape, { ...reading, what }).catch((error: unknown) => {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    const { issues } = error.details;
    // A list may be empty; a script may not, whether its file has no text or `[]`.
    throw issues[0]?.code === 'LIST_GIVEN' ? inputInvalid(what, [emptyScript([])]) : error;
  });
}

/** What {@link checkScriptList} checks. */
export interface CheckScriptListOptions {
  readonly plan: SessionPlan;
  readonly script: List<ScriptEvent>;
  readonly viewers: number;
}

/**
 * Checks a script as {@link checkScript} does.
 * @returns the events of the script
 * @throws INPUT_INVALID with the file and its lines
 */
export function checkScriptList({
  plan,
  script,
  viewers,
}: CheckScriptListOptions): readonly ScriptEvent[] {
  try {
    checkScript({ plan, script: script.items, viewers });
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    throw inputInvalid(script.what, inFile(error.details.issues, script));
  }
  return script.items;
}

/** `/3/productId` in the script becomes `/productId` on the line of its fourth event, where its file has lines. */
function inFile(
  issues: readonly InputIssue[],
  { kind, lines }: List<ScriptEvent>,
): readonly InputIssue[] {
  if (kind === 'json') return issues;
  return issues.map((issue) => {
    const [, index, path = ''] = /^\/(\d+)(.*)$/s.exec(issue.path) ?? [];
    const line = index === undefined ? undefined : lines[Number(index)];
    return line === undefined ? issue : { ...issue, line, path };
  });
}
