import { describe, expect, it } from 'vitest';
import { fileIssue } from '../node/files/issues.ts';
import { VOCABULARY_ZH_HANS } from '../zh-Hans/index.ts';
import { vocabularyError } from './core-errors.ts';
import { fileError } from './file-errors.ts';
import { inputInvalid } from './input-invalid.ts';
import { inputIssue } from './issues.ts';
import { LivelaneError } from './livelane-error.ts';
import { type Translation, translatedError, translatedIssue } from './translation.ts';

const OWN: Translation = {
  language: 'zh-Hans',
  errors: {
    SHOP_CLOSED: { message: { night: '夜间休息。', day: '{shop} 休息。' }, fix: '请稍后再试。' },
  },
  issues: { SKU: '商品编号' },
};
const BOTH = [VOCABULARY_ZH_HANS, OWN];

const closed = (reason: string) =>
  new LivelaneError('SHOP_CLOSED', 'Closed.', { details: { reason, shop: 'A' } });

function thrownBy(called: () => unknown): Error {
  try {
    called();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('an error in another language', () => {
  it('is written by its code and details, cause by cause', () => {
    expect(translatedError(closed('day'), BOTH)).toBe('A 休息。请稍后再试。');
    expect(
      translatedError(fileError('FILE_UNREADABLE', { path: 'a', reason: 'missing' }), BOTH),
    ).toBe('a 不存在。请检查路径。');
    expect(translatedError(closed('day'), OWN)).toBe('A 休息。请稍后再试。');
  });

  it('keeps the message of an error whose cause a later version added', () => {
    expect(translatedError(closed('strike'), BOTH)).toBe(closed('strike').message);
    const error = fileError('FILE_UNREADABLE', { path: 'a', reason: 'moon' as never });
    expect(error.message).toBe('FILE_UNREADABLE');
  });

  it('stays English where nobody has translated its code', () => {
    for (const code of ['NO_SUCH', 'constructor', '__proto__'])
      expect(translatedError(new LivelaneError(code, 'No luck.'), BOTH)).toBe('No luck.');
    expect(translatedError(vocabularyError('ALLOCATION_IMPOSSIBLE', { weights: [] }), [])).toMatch(
      /cannot be split/,
    );
  });

  it('lists eight issues with line, path and received value, and counts the rest', () => {
    const issues = Array.from({ length: 10 }, (_, index) =>
      inputIssue('AT_LEAST', {
        path: `/${index}`,
        line: index + 1,
        received: -1,
        params: { minimum: 0 },
      }),
    );
    const lines = translatedError(inputInvalid('a.csv', issues), BOTH).split('\n');
    expect(lines[1]).toBe('  第 1 行 /0：应为不小于 0 的值；收到 -1');
    expect([lines.length, lines.at(-1)]).toEqual([10, '  另有 2 项']);
  });

  it('lists as many issues as are wanted, in English as well', () => {
    const issue = inputIssue('STRING', { path: '/a', received: 1 });
    const error = inputInvalid(
      'a.csv',
      Array.from({ length: 12 }, () => issue),
    );
    for (const translations of [[], VOCABULARY_ZH_HANS])
      expect(translatedError(error, translations, { most: 10 }).split('\n')).toHaveLength(12);
    expect(translatedError(error, [], { most: 10 })).toMatch(
      /^a\.csv is not valid:\n(?:.*\n)+ {2}and 2 more$/,
    );
    expect(translatedError(error, [])).toBe(error.message);
  });

  it.each([
    [8, 8],
    [9, 9],
    [10, 8],
  ])('of %i issues lists %i, and holds all', (count, listed) => {
    const issue = inputIssue('STRING', { path: '/a', received: 1 });
    const error = inputInvalid(
      'a.csv',
      Array.from({ length: count }, () => issue),
    );
    expect(error.details.issues).toHaveLength(count);
    for (const message of [error.message, translatedError(error, VOCABULARY_ZH_HANS)]) {
      const lines = message.split('\n');
      expect(lines.filter((line) => line.includes('/a'))).toHaveLength(listed);
      expect(lines).toHaveLength(1 + listed + (listed < count ? 1 : 0));
    }
  });

  it('takes one translation as well, with the issues of files in it', () => {
    const issue = fileIssue('CSV_QUOTES', { received: '"', line: 2 });
    const text = translatedError(inputInvalid('a.csv', [issue]), VOCABULARY_ZH_HANS);
    expect(text.split('\n')[1]).toBe('  第 2 行：应为成对的引号；收到 "\\""');
    expect(translatedIssue(issue, VOCABULARY_ZH_HANS)).toBe('成对的引号');
  });

  it('names an option once', () => {
    const days = inputIssue('COUNT', { path: '--days', received: 'x' });
    const one = inputInvalid('--rows', [{ ...days, path: '' }]);
    expect(one.message.split('\n')[1]).toMatch(/^ {2}expected a whole number/);
    expect(translatedError(one, VOCABULARY_ZH_HANS).split('\n')[1]).toMatch(/^ {2}应为完整/);
    const two = inputInvalid('--as-of, --days', [{ ...days, file: '--as-of, --days' }]);
    expect(two.message.split('\n')[1]).toMatch(/^ {2}--days: expected/);
    expect(two.message).toMatch(/^--as-of, --days are not valid:/);
    expect(one.message).toMatch(/^--rows is not valid:/);
    const alone = inputInvalid('--viewers, a.csv', [{ ...days, path: '', file: '--viewers' }]);
    expect(alone.message.split('\n')[1]).toMatch(/^ {2}--viewers: expected/);
  });

  it.each([
    ['error', () => translatedError(undefined as never, [])],
    ['error', () => translatedError(new Error('odd') as never, BOTH)],
    ['translations', () => translatedError(closed('day'), undefined as never)],
    ['translations', () => translatedError(closed('day'), [OWN, 'zh-Hans' as never])],
    ['translations', () => translatedIssue(inputIssue('STRING', { received: 1 }), {} as never)],
    ['options', () => translatedError(closed('day'), BOTH, null as never)],
    ['issue', () => translatedIssue(null as never, BOTH)],
    ['issue', () => translatedIssue('STRING' as never, BOTH)],
  ])('refuses what is no %s', (what, called) => {
    const found = thrownBy(called);
    expect(found).toMatchObject({ code: 'INPUT_INVALID', details: { what } });
    expect(found.message).toMatch(/expected a value of the type \w+.*; received /);
  });

  it('takes the issues of every package, and English for one that none knows', () => {
    const issue = { code: 'SKU', params: {}, path: '', message: 'a SKU', received: '1' };
    expect(translatedIssue(issue, BOTH)).toBe('商品编号');
    expect(translatedIssue({ ...issue, code: 'toString' }, BOTH)).toBe('a SKU');
    expect(translatedIssue(issue, [])).toBe('a SKU');
  });
});
