import {
  type CreatorGrade,
  CreatorGradeSchema,
  type InputIssue,
  inputInvalid,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import { type Reader, readRecordFile } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { issuesBelow, kolIssue } from '../text/issues.ts';

const GRADES = {
  ...{ option: '--grade', kind: 'creator-grade' },
  schema: z.union([z.array(CreatorGradeSchema), CreatorGradeSchema]),
  issuesOf: gradeIssues,
} as const;

/**
 * Reads one grade from a file with a grade or a list of grades such as `rank` writes.
 * @param reference - a file name; `grades.json#creator` selects a grade of the list
 * @param creator - overrides the creator of the reference
 * @throws FILE_UNREADABLE; INPUT_INVALID if the creator is not in the list, or if a list needs one
 */
export async function readGrade(
  reference: string,
  creator: string | undefined,
  reader: Reader,
): Promise<CreatorGrade> {
  const mark = reference.lastIndexOf('#');
  const path = mark > 0 ? reference.slice(0, mark) : reference;
  const wanted = creator ?? (mark > 0 ? reference.slice(mark + 1) : undefined);
  const grades = [await readRecordFile(path, GRADES, reader)].flat();
  const found =
    wanted === undefined && grades.length === 1
      ? grades[0]
      : grades.find((grade) => grade.creator.id === wanted);
  if (found !== undefined) return found;
  const params = { creators: someIds(grades.map((grade) => grade.creator)) };
  throw inputInvalid(`--grade ${path}`, [
    kolIssue('GRADE_OF_CREATOR', { path: '--creator', received: wanted, params }),
  ]);
}

/** The issues of a grade or a list of grades; empty if it is valid. */
export function gradeIssues(input: unknown): InputIssue[] {
  return Array.isArray(input)
    ? input.flatMap((grade, index) =>
        issuesBelow(`/${index}`, inputIssues(CreatorGradeSchema, grade)),
      )
    : inputIssues(CreatorGradeSchema, input);
}

/** The ids of the first five creators of a list in quotes, and a mark where there are more. */
export function someIds(creators: readonly { readonly id: string }[]): string[] {
  const ids = creators.slice(0, 5).map(({ id }) => JSON.stringify(id));
  return creators.length > ids.length ? [...ids, '…'] : ids;
}
