import type * as z from 'zod/mini';
import type { InputIssue } from '../../error/input-issue.ts';
import { inputIssue } from '../../error/issues.ts';
import { unknownFields } from '../../error/unknown-fields.ts';
import { findingOf } from '../../finding/catalogue.ts';
import type { LocalText } from '../../message/local-text.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';

/** The most fields that a finding names. */
const NAMED = 12;

/** An unknown field where it stands first, and in how many places of lists it stands. */
interface Unread {
  readonly place: InputIssue;
  near: string | undefined;
  count: number;
}

/** Collects the fields that nothing reads of the values of a file, each once whatever its place in lists. */
export function unreadFields(): {
  /** @param placed - the place in the file of an issue of the value. Default: the same */
  note(
    value: unknown,
    schema: z.core.$ZodType,
    placed?: (issue: InputIssue) => InputIssue | undefined,
  ): void;
  /**
   * One finding of severity error for the fields that resemble a known one which their object lacks, as its value is
   * most likely in the wrong place; one of severity warning for the others, as a later version may have added them.
   */
  findings(file: string): FileFinding[];
} {
  const unread = new Map<string, Unread>();
  return {
    note(value, schema, placed = (issue) => issue) {
      for (const { path, field, near } of unknownFields(schema, value)) {
        const key = `${path.replace(/\/\d+(?=\/)/g, '/*')} ${near ?? ''}`;
        const seen = unread.get(key);
        if (seen !== undefined) seen.count += 1;
        else {
          const issue = inputIssue('UNKNOWN_FIELD', { path, received: field });
          unread.set(key, { place: placed(issue) ?? issue, near, count: 1 });
        }
      }
    },
    findings(file) {
      const all = [...unread.values()];
      return [
        ...findingsOf(
          file,
          'error',
          all.filter(({ near }) => near !== undefined),
        ),
        ...findingsOf(
          file,
          'warning',
          all.filter(({ near }) => near === undefined),
        ),
      ];
    },
  };
}

function findingsOf(
  file: string,
  severity: 'error' | 'warning',
  unread: readonly Unread[],
): FileFinding[] {
  if (unread.length === 0) return [];
  const named = unread.slice(0, NAMED).map(fieldText);
  const fields = unread.length > NAMED ? [...named, `… (${unread.length})`] : named;
  const params = { file, fields };
  return [findingOf(FILE_FINDINGS, 'FIELDS_NOT_READ', { path: '', severity, params })];
}

/** Where a field stands first, the known one that it resembles, and how often it stands in the file. */
function fieldText({ place: { path, line }, near, count }: Unread): string | LocalText {
  const notes = [...(near === undefined ? [] : [`≈ ${near}`]), ...(count > 1 ? [`×${count}`] : [])];
  const text = notes.length === 0 ? path : `${path} (${notes.join(', ')})`;
  return line === undefined
    ? text
    : { en: `line ${line} ${text}`, 'zh-Hans': `第 ${line} 行 ${text}` };
}
