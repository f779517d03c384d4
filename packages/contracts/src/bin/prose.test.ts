import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from './run.fixture.ts';

const CLEAR = 'The Creator publishes three videos on TikTok by 3 March 2027.\n';
const VAGUE = 'The Creator shall cooperate with promotion.\n';
const EFFORT = 'The Creator shall use her best efforts to publish the video on 3 March 2027.\n';
const CHINESE = '乙方应发布若干条视频。\n';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-prose-'));
  const files: Readonly<Record<string, string>> = {
    'clear.txt': CLEAR,
    'vague.txt': VAGUE,
    'effort.txt': EFFORT,
    'chinese.txt': CHINESE,
    'bom.txt': `\ufeff${VAGUE}`,
    'empty.txt': '',
    'long.txt': CLEAR.repeat(Math.ceil(500_000 / CLEAR.length)) + VAGUE,
    'agreement.docx': 'PK',
    'renamed.txt': '%PDF-1.7',
    'agreement.rtf': '{\\rtf1',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const review = async (args: string) => {
  const { code, out, err } = await runIn(folder, ['review', ...args.split(' ')]);
  return { code, err, result: out === '' ? undefined : JSON.parse(out) };
};
const marked = ({ issues }: { issues: { start: number; end: number }[] }, text: string) =>
  issues.map(({ start, end }) => text.slice(start, end));

describe('review --text', () => {
  it('names an obligation without an act, and says what text it counts in', async () => {
    const { code, result } = await review('--text vague.txt --lang en');
    expect(code).toBe(1);
    expect(marked(result, VAGUE)).toEqual(['cooperate with promotion']);
    expect(result).toMatchObject({
      textSha256: createHash('sha256').update(VAGUE).digest('hex'),
      length: VAGUE.length,
      issues: [{ code: 'OBLIGATION_VAGUE', severity: 'error', category: 'cooperation' }],
    });
    expect(result.issues[0].suggestion).toBe(
      'Name the acts: who does what, how many, on which platform, by when.',
    );
  });

  it('writes no file where one of them cannot be written, and never over the agreement', async () => {
    const half = await review(`--text vague.txt --lang en --text-out half.txt --out ${folder}`);
    expect(half).toMatchObject({ code: 2, result: undefined });
    expect(half.err).toContain('nothing was written');
    expect(existsSync(join(folder, 'half.txt'))).toBe(false);
    const over = await review('--text bom.txt --lang en --text-out bom.txt');
    expect(over).toMatchObject({ code: 2, result: undefined });
    expect(readFileSync(join(folder, 'bom.txt'), 'utf8')).toBe(`\ufeff${VAGUE}`);
  });

  it('reads Chinese, and answers in it', async () => {
    const { code, result } = await review('--text chinese.txt --lang zh-Hans');
    expect(code).toBe(1);
    expect(marked(result, CHINESE)).toEqual(['发布若干条视频']);
    expect(result.issues[0].suggestion).toBe('写明数量、金额或范围。');
  });

  it('exits with 0 where there is nothing, or only warnings', async () => {
    expect(await review('--text clear.txt --lang en')).toMatchObject({
      code: 0,
      result: { issues: [] },
    });
    expect(await review('--text effort.txt --lang en')).toMatchObject({
      code: 0,
      result: { issues: [{ severity: 'warning', category: 'effort' }] },
    });
    expect(await review('--text empty.txt --lang en')).toMatchObject({
      code: 0,
      result: { length: 0, issues: [] },
    });
  });

  it.each([
    ['chinese.txt', 'en', true],
    ['vague.txt', 'zh-Hans', true],
    ['empty.txt', 'en', true],
    ['vague.txt', 'en', false],
    ['chinese.txt', 'zh-Hans', false],
  ])('of %s read as %s it says whether the language fits', async (file, language, isNoted) => {
    const { err } = await review(`--text ${file} --lang ${language}`);
    expect(err.includes('Few letters') || err.includes('文字很少')).toBe(isNoted);
  });

  it('counts without the byte-order mark, and writes the text that it counts in', async () => {
    const { result } = await review('--text bom.txt --lang en --text-out counted.txt');
    expect(marked(result, VAGUE)).toEqual(['cooperate with promotion']);
    expect(readFileSync(join(folder, 'counted.txt'), 'utf8')).toBe(VAGUE);
  });

  it('reads long files', { timeout: 120_000 }, async () => {
    const { code, result } = await review('--text long.txt --lang en');
    expect(code).toBe(1);
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0].end).toBeGreaterThan(500_000);
  });

  it.each([
    ['a text without its language', '--text vague.txt', '--lang'],
    ['a language that it cannot read', '--text vague.txt --lang de', '--lang'],
    ['a broken DOCX by its name', '--text agreement.docx --lang en', '.docx'],
    ['a broken PDF by its content', '--text renamed.txt --lang en', 'PDF'],
    ['a document of another kind', '--text agreement.rtf --lang en', '.txt'],
    ['a contract and a text', 'clear.txt --text vague.txt --lang en', '--text'],
  ])('refuses %s', async (_, args, named) => {
    const { code, err, result } = await review(args);
    expect({ code, result }).toEqual({ code: 2, result: undefined });
    expect(err).toContain(named);
  });
});
