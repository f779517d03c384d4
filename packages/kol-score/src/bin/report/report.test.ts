import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../../profile/story.fixture.ts';
import { readPage } from '../../report/page-reader.fixture.ts';
import { englishWords } from '../english-words.fixture.ts';
import { run } from '../run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);
const write = (name: string, content: unknown): string => {
  writeFileSync(path(name), JSON.stringify(content));
  return path(name);
};
const read = (name: string): string => readFileSync(path(name), 'utf8');

const [creators, brief] = [
  write('creators.json', [AFFORDABLE, UPSCALE]),
  write('brief.json', { ...briefFor(), name: 'Lips <b>' }),
];
const [grades, plan] = [path('grades.json'), path('plan.json')];
const REPORT = ['report', '--grades', grades];

describe('livelane-kol report', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    const list = ['--creators', creators, '--brief', brief, '--as-of', AS_OF];
    await run(['rank', ...list, '--out', grades]);
    await run(['pilot', '--grades', grades, '--brief', brief, '--share', '90%', '--out', plan]);
  });

  it('writes HTML or Markdown by the name of the file, the same bytes each time', async () => {
    const all = ['--creators', creators, '--brief', brief, '--pilot', plan];
    const written = await run([...REPORT, ...all, '--out', path('a.html')]);
    expect([written.status, written.stdout]).toEqual([0, '']);
    expect(written.stderr).toContain('a.html');
    const page = read('a.html');
    expect(() => readPage(page)).not.toThrow();
    for (const part of ['Whom to test first', 'Audience: wanted and actual', 'Lips &#60;b&#62;'])
      expect(page).toContain(part);
    await run([...REPORT, ...all, '--out', path('b.HTM')]);
    expect(read('b.HTM')).toBe(page);
    await run([...REPORT, ...all, '--out', path('a.md')]);
    expect(read('a.md')).toMatch(/^# Creator report: Lips &lt;b&gt;\n/);
  });

  it('needs the grades alone, and is in the language asked for', async () => {
    const { status } = await run([...REPORT, '--out', path('zh.md'), '--locale', 'zh-Hans']);
    expect(status).toBe(0);
    expect(read('zh.md')).toMatch(/^# 达人报告：lip-set\n/);
    expect(read('zh.md')).not.toContain('目标与实际');
  });

  it('gives a part of its own to as many creators as asked for', async () => {
    await run([...REPORT, '--details', '1', '--out', path('one.md')]);
    expect(read('one.md').match(/^## \d+\\\. /gm)).toHaveLength(1);
  });

  it.each([
    ['another ending', ['--out', path('a.pdf')], '.html'],
    ['no file', [], '--out'],
    ['a plan that is none', ['--pilot', creators, '--out', path('x.html')], '--pilot'],
    ['a brief of another campaign', ['--brief', 'other', '--out', path('x.html')], 'briefId'],
    ['a part of a creator', ['--details', '1.5', '--out', path('x.html')], '--details'],
    ['a folder that is not there', ['--out', path('none/x.html')], 'FILE_UNWRITABLE'],
  ])('refuses %s', async (_, args, named) => {
    const other = write('other.json', { ...briefFor(), id: 'b-2' });
    const given = args.map((arg) => (arg === 'other' ? other : arg));
    const { status, stderr } = await run([...REPORT, ...given]);
    expect([status, stderr.includes(named)], stderr).toEqual([2, true]);
    const chinese = await run([...REPORT, ...given, '--locale', 'zh-Hans']);
    expect(englishWords(chinese.stderr.replaceAll(folder, ''))).toEqual([]);
  });
});
