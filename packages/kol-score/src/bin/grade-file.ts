import {
  type CreatorGrade,
  CreatorGradeSchema,
  inputInvalid,
  inputIssues,
} from '@livelane/contracts/vocabulary';
import { issuesBelow, kolIssue } from '../text/issues.ts';
import { readJson } from './inputs.ts';

/**
 * Reads one grade from a file with a grade or a list of grades such as `rank` writes.
 * @param reference - a file name; `grades.json#creator` selects a grade of the list
 * @param creator - overrides the creator of the reference
 * @throws FILE_UNREADABLE; INPUT_INVALID if the creator is not in the list, or if a list needs one
 */
export async function readGrade(
  reference: string,
  creator: string | undefined,
): Promise<CreatorGrade> {
  const mark = reference.lastIndexOf('#');
  const path = mark > 0 ? reference.slice(0, mark) : reference;
  const wanted = creator ?? (mark > 0 ? reference.slice(mark + 1) : undefined);
  const grades = await readJson(path, '--grade', parseGrades);
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

export function parseGrades(input: unknown): CreatorGrade[] {
  const issues = Array.isArray(input)
    ? input.flatMap((grade, index) =>
        issuesBelow(`/${index}`, inputIssues(CreatorGradeSchema, grade)),
      )
    : inputIssues(CreatorGradeSchema, input);
  if (issues.length > 0) throw inputInvalid('creator-grade', issues);
  return (Array.isArray(input) ? input : [input]) as CreatorGrade[];
}

/** The ids of the first five creators of a list in quotes, and a mark where there are more. */
export function someIds(creators: readonly { readonly id: string }[]): string[] {
  const ids = creators.slice(0, 5).map(({ id }) => JSON.stringify(id));
  return creators.length > ids.length ? [...ids, '…'] : ids;
}
