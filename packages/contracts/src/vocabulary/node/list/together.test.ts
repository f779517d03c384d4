import { describe, expect, it } from 'vitest';
import { fileError } from '../../error/file-errors.ts';
import { inputInvalid } from '../../error/input-invalid.ts';
import type { LivelaneError } from '../../error/livelane-error.ts';
import { translatedError } from '../../error/translation.ts';
import { NODE_ZH_HANS } from '../command/zh-Hans.ts';
import { fileIssue } from '../files/issues.ts';
import { readTogether } from './together.ts';

const wrong =
  (what: string, ...lines: number[]) =>
  async (): Promise<number> => {
    throw inputInvalid(
      what,
      lines.map((line) => fileIssue('JSON', { line, received: 'x' })),
    );
  };
const failure = async (reads: Parameters<typeof readTogether>[0]): Promise<LivelaneError> =>
  readTogether(reads).then(
    () => expect.fail('nothing was refused'),
    (error: LivelaneError) => error,
  );

describe('reads together', () => {
  it('give their results in order', async () => {
    const [one, two] = await readTogether([async () => 1, async () => 'b'] as const);
    expect([one + 1, two.length]).toEqual([2, 1]);
    expect(await readTogether([])).toEqual([]);
  });

  it('report what is wrong with every input, by its name', async () => {
    const inner = () => readTogether([wrong('b.csv', 2), wrong('c.csv', 9)]);
    const error = await failure([wrong('a.json', 1, 4), async () => 1, inner]);
    expect(error.message.split('\n')).toEqual([
      'a.json, b.csv, c.csv is not valid:',
      '  a.json line 1: expected valid JSON; received "x"',
      '  a.json line 4: expected valid JSON; received "x"',
      '  b.csv line 2: expected valid JSON; received "x"',
      '  c.csv line 9: expected valid JSON; received "x"',
    ]);
    expect(translatedError(error, [NODE_ZH_HANS])).toContain('  b.csv 第 2 行：应为');
  });

  it('leave the error of a single wrong input as it is', async () => {
    const error = await failure([async () => 1, wrong('b.csv', 2)]);
    expect(error.message).toMatch(/^b\.csv is not valid:\n {2}line 2: /);
  });

  it('name every input that cannot be read, beside what is wrong with the others', async () => {
    const unreadable = (path: string, reason: 'missing' | 'folder') => async () => {
      throw fileError('FILE_UNREADABLE', { path, reason });
    };
    const inner = () => readTogether([unreadable('b', 'folder'), unreadable('c', 'missing')]);
    const error = await failure([unreadable('x', 'missing'), wrong('a', 1), inner]);
    expect(error.message.split('\n')).toEqual([
      'x, a, b, c is not valid:',
      '  x: expected a file that exists; received "x"',
      '  a line 1: expected valid JSON; received "x"',
      '  b: expected a file, not a folder; received "b"',
      '  c: expected a file that exists; received "c"',
    ]);
    expect(translatedError(error, [NODE_ZH_HANS])).toContain('  x：应为存在的文件；收到 "x"');
    const alone = await failure([unreadable('x', 'missing'), async () => 1]);
    expect(alone.code).toBe('FILE_UNREADABLE');
  });

  it('end with any other error', async () => {
    const failed = async () => {
      throw fileError('FILE_UNWRITABLE', { path: 'x', reason: 'full' });
    };
    expect((await failure([wrong('a', 1), failed])).code).toBe('FILE_UNWRITABLE');
  });
});
