import {
  type CreatorGrade,
  CreatorGradeSchema,
  inputInvalid,
} from '@livelane/contracts/vocabulary';
import {
  type List,
  type ListReading,
  type RecordList,
  readRecordList,
} from '@livelane/contracts/vocabulary/node';
import { kolIssue } from '../../text/issues.ts';

/** A list of grades. */
export const GRADES: RecordList<typeof CreatorGradeSchema> = {
  option: '--grades',
  kind: 'creator-grade',
  schema: CreatorGradeSchema,
};

/** The grade of a creator, and the list that it was found in. */
export interface GradeInList {
  readonly grade: CreatorGrade;
  readonly list: List<CreatorGrade>;
}

/**
 * Reads one grade from a file with a grade or a list of grades such as `rank` writes.
 * @param reference - a file name; `grades.json#creator` selects a grade of the list
 * @param creator - overrides the creator of the reference
 * @throws FILE_UNREADABLE; INPUT_INVALID if the creator is not in the list, or if a list needs one
 */
export async function readGrade(
  reference: string,
  creator: string | undefined,
  reading: ListReading,
): Promise<GradeInList> {
  const mark = reference.lastIndexOf('#');
  const path = mark > 0 ? reference.slice(0, mark) : reference;
  const wanted = creator ?? (mark > 0 ? reference.slice(mark + 1) : undefined);
  const list = await readRecordList(path, { ...GRADES, option: '--grade' }, reading);
  const grades = list.items;
  const found =
    wanted === undefined && grades.length === 1
      ? grades[0]
      : grades.find((grade) => grade.creator.id === wanted);
  if (found !== undefined) return { grade: found, list };
  const params = { creators: someIds(grades.map((grade) => grade.creator)) };
  throw inputInvalid(`--grade ${path}`, [
    kolIssue('GRADE_OF_CREATOR', { path: '--creator', received: wanted, params }),
  ]);
}

/** The ids of the first five creators of a list in quotes, and a mark where there are more. */
export function someIds(creators: readonly { readonly id: string }[]): string[] {
  const ids = creators.slice(0, 5).map(({ id }) => JSON.stringify(id));
  return creators.length > ids.length ? [...ids, '…'] : ids;
}
