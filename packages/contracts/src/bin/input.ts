import * as z from 'zod/mini';
import { type Contract, ContractSchema } from '../contract/document.ts';
import {
  type CreatorGrade,
  CreatorGradeSchema,
  describeReceived,
  type Instant,
  InstantSchema,
  inputInvalid,
  parseInput,
  toInstant,
} from '../vocabulary/index.ts';
import { readJsonFile } from '../vocabulary/node/index.ts';

/** The contract of a file, or of standard input for `-`. */
export function readContract(path: string): Promise<Contract> {
  return readJsonFile(path, ContractSchema);
}

/** The instant of an option, or now: the one place where a command looks at the clock. */
export function instantOption(given: string | undefined, option: string): Instant {
  return given === undefined ? toInstant(Date.now()) : parseInput(InstantSchema, given, option);
}

/**
 * The grade that `FILE#CREATOR` names: FILE holds one grade or an array of them. Without `#CREATOR`, the
 * first grade of one of the creators.
 * @throws INPUT_INVALID when the file has no such grade
 */
export async function readGrade(
  reference: string,
  creators: readonly string[],
): Promise<CreatorGrade> {
  const mark = reference.lastIndexOf('#');
  const [path, named] =
    mark < 0 ? [reference, undefined] : [reference.slice(0, mark), reference.slice(mark + 1)];
  const grades = await readJsonFile(
    path,
    z.union([z.array(CreatorGradeSchema), CreatorGradeSchema]),
  );
  const wanted = named === undefined ? creators : [named];
  const grade = [grades].flat().find(({ creator }) => wanted.includes(creator.id));
  if (grade !== undefined) return grade;
  throw inputInvalid('--grade', [
    {
      path: '',
      message: `a grade in ${path} of the creator ${wanted.join(' or ')}`,
      received: describeReceived([grades].flat().map(({ creator }) => creator.id)),
    },
  ]);
}
