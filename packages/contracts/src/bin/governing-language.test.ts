import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { runIn } from './run.fixture.ts';

const chinese = { ...lipColourContract(), language: 'zh-Hans' as const };

let folder = '';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-language-'));
  const patch = [{ op: 'replace', path: '/term/end', value: '2027-03-05T08:00:00Z' }];
  writeFileSync(join(folder, 'zh.json'), JSON.stringify(chinese));
  writeFileSync(join(folder, 'en.json'), JSON.stringify(lipColourContract()));
  writeFileSync(join(folder, 'patch.json'), JSON.stringify(patch));
});
afterAll(() => rmSync(folder, { recursive: true }));

const amend =
  'amend CONTRACT --patch patch.json --effective-at 2026-12-10T00:00:00Z --out next.json';
it.each([
  ['render CONTRACT --format md --out text', 'text'],
  ['summary CONTRACT --format md --out text', 'text'],
  ['redline CONTRACT next.json --out text.txt', 'text.txt'],
  ['redline CONTRACT next.json --out text.html', 'text.html'],
  ['calendar CONTRACT --as-of 2026-11-22T00:00:00Z --out text', 'text'],
  [`${amend} --redline text.txt`, 'text.txt'],
])('%s is in the governing language, unless another is asked for', async (command, written) => {
  const run = async (file: string, ...more: readonly string[]): Promise<string> => {
    const { code, err } = await runIn(folder, [
      ...command.replace('CONTRACT', file).split(' '),
      ...more,
    ]);
    expect([code, err]).toEqual([0, expect.not.stringContaining('INVALID')]);
    return read(written);
  };
  for (const [file, own, other] of [
    ['zh.json', 'zh-Hans', 'en'],
    ['en.json', 'en', 'zh-Hans'],
  ] as const) {
    await runIn(folder, amend.replace('CONTRACT', file).split(' '));
    const text = await run(file);
    expect(text).toBe(await run(file, '--lang', own));
    expect(text).not.toBe(await run(file, '--lang', other));
  }
});
