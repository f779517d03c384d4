import { type InputIssue, inputIssue, inputIssues } from '@livelane/contracts/vocabulary';
import {
  type CellReader,
  type Column,
  countCell,
  type FieldRow,
  type ListShape,
  type Placed,
  textCell,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import {
  type FollowerAccount,
  FollowerAccountSchema,
  UNKNOWN_ACCOUNT,
  usernameFigures,
} from '../audit/account.ts';
import { kolIssue } from '../text/issues.ts';

const FLAGS: Readonly<Record<string, boolean>> = {
  ...{ 1: true, 0: false, true: true, false: false, yes: true, no: false, y: true, n: false },
  ...{ t: true, f: false, 是: true, 否: false, 有: true, 无: false },
};

/** True or false, as people and programs write it. */
const flagCell: CellReader = (cell, row) => {
  const word = cell.trim().toLowerCase();
  return Object.hasOwn(FLAGS, word)
    ? FLAGS[word]
    : row.refuse(kolIssue('FLAG_CELL', { received: cell }));
};

/** The columns of a list of followers of which it must have one. */
const ONE_OF = [
  'posts',
  'followers',
  'following',
  'picture',
  'private',
  'username',
  'usernameLength',
];

/** The columns of a table of followers; a column of any other name is not read. */
export const FOLLOWER_COLUMNS: readonly Column[] = [
  { column: 'posts', aliases: ['内容数', '作品数'], read: countCell, required: ONE_OF },
  { column: 'followers', aliases: ['粉丝数'], read: countCell },
  { column: 'following', aliases: ['关注数'], read: countCell },
  { column: 'picture', aliases: ['头像'], read: flagCell },
  { column: 'private', aliases: ['私密'], read: flagCell },
  { column: 'username', aliases: ['用户名'], read: textCell },
  { column: 'usernameLength', aliases: ['username_length', '用户名长度'], read: countCell },
  { column: 'usernameDigits', aliases: ['username_digits', '用户名数字数'], read: countCell },
  { column: 'fake', aliases: ['虚假'], read: flagCell },
];

/** Schema of a row of a list of followers. */
const FollowerRowSchema = z.extend(FollowerAccountSchema, { fake: z.nullable(z.boolean()) });

/** A follower of a list, with its label where the list has one. */
export interface FollowerRow extends z.infer<typeof FollowerRowSchema> {}

function* followersOfRows(rows: Iterable<FieldRow>): Generator<Placed> {
  for (const { line, fields } of rows) {
    const { username, ...rest } = fields;
    const figures = typeof username === 'string' ? usernameFigures(username) : {};
    yield { line, value: { ...UNKNOWN_ACCOUNT, fake: null, ...figures, ...rest } };
  }
}

/** A list of followers; with labels, where a model is to be fitted to them. */
export function followerList(purpose: 'audit' | 'fit'): ListShape<typeof FollowerRowSchema> {
  const columns = FOLLOWER_COLUMNS.map((column) =>
    column.column === 'fake' ? { ...column, required: purpose === 'fit' } : column,
  );
  return {
    schema: FollowerRowSchema,
    columns,
    recordsOf: followersOfRows,
    issuesOf: (row) => {
      const issues = inputIssues(FollowerRowSchema, row);
      return issues.length > 0 ? issues : rowIssues(row as FollowerRow, purpose);
    },
  };
}

function rowIssues(row: FollowerRow, purpose: 'audit' | 'fit'): InputIssue[] {
  const { fake, ...account } = row;
  const issues: InputIssue[] = [];
  if (fake === null && purpose === 'fit')
    issues.push(inputIssue('BOOLEAN', { path: '/fake', received: '' }));
  if (Object.values(account).every((value) => value === null))
    issues.push(kolIssue('ACCOUNT_KNOWN', { path: '/posts', received: '' }));
  const { usernameLength: length, usernameDigits: digits } = account;
  if (digits !== null && length !== null && digits > length)
    issues.push(kolIssue('DIGITS_MOST', { path: '/usernameDigits', received: digits }));
  return issues;
}

/** The account of a row, without its label. */
export function accountOf({ fake: _, ...account }: FollowerRow): FollowerAccount {
  return account;
}
