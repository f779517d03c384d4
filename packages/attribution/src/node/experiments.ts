import { inputInvalid, record } from '@livelane/contracts/vocabulary';
import {
  type Column,
  countCell,
  idsCell,
  instantCell,
  type List,
  type ListShape,
  readList,
  textCell,
} from '@livelane/contracts/vocabulary/node';
import { ArmNameSchema, type Assignment, AssignmentSchema } from '../lift/assignment.ts';
import { liftIssue } from '../lift/issues.ts';
import type { Arms } from '../lift/measure-lift.ts';
import { ArmSchema } from '../lift/sample.ts';
import { type OptionReading, readingOf } from './files.ts';

const ASSIGNMENT_COLUMNS: readonly Column[] = [
  { column: 'persons', aliases: ['用户'], read: idsCell, required: true },
  { column: 'arm', aliases: ['组', '分组'], read: textCell, required: true },
  { column: 'at', aliases: ['时间', '分组时间'], read: instantCell, required: true },
];

/** The people whom chance assigned, of a file. @throws FILE_UNREADABLE; INPUT_INVALID */
export function assignmentList(path: string, reading: OptionReading): Promise<List<Assignment>> {
  const shape: ListShape<typeof AssignmentSchema> = {
    schema: AssignmentSchema,
    columns: ASSIGNMENT_COLUMNS,
  };
  return readList(path, shape, readingOf(path, reading));
}

const NamedArmSchema = record({
  arm: ArmNameSchema,
  people: ArmSchema.shape.people,
  converted: ArmSchema.shape.converted,
});

const ARM_COLUMNS: readonly Column[] = [
  { column: 'arm', aliases: ['组', '分组'], read: textCell, required: true },
  { column: 'people', aliases: ['人数'], read: countCell, required: true },
  { column: 'converted', aliases: ['购买人数'], read: countCell, required: true },
];

/** The counts of the two arms, of a file with a row for each. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function armList(
  path: string,
  reading: OptionReading,
): Promise<{ readonly list: List<unknown>; readonly arms: Arms }> {
  const shape: ListShape<typeof NamedArmSchema> = { schema: NamedArmSchema, columns: ARM_COLUMNS };
  const list = await readList(path, shape, readingOf(path, reading));
  const [treatment, control] = (['treatment', 'control'] as const).map((name) => {
    const rows = list.items.filter(({ arm }) => arm === name);
    return rows.length === 1 ? rows[0] : undefined;
  });
  if (treatment === undefined || control === undefined || list.items.length !== 2)
    throw inputInvalid(list.what, [
      liftIssue('ARM_ONCE', { received: list.items.map(({ arm }) => arm) }),
    ]);
  const counted = ({ people, converted }: typeof treatment) => ({ people, converted });
  return { list, arms: { treatment: counted(treatment), control: counted(control) } };
}
