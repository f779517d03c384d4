import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import example from '../../schemas/settlement.example.json' with { type: 'json' };
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { partsIn } from '../docx/document.fixture.ts';
import { runIn } from './run.fixture.ts';

const contract = {
  ...lipColourContract(),
  audience: [{ market: 'CA', languages: ['en'] }],
};
const [first] = example.due;
const due = { ...first, payer: 'rosy', payee: 'mia', on: '2026-12-31' };
const settlement = {
  ...example,
  contract: { ...example.contract, id: contract.id },
  due: [{ ...due, amount: { currency: 'USD', minor: '123400' } }],
};

let folder = '';
const read = (name: string) => readFileSync(join(folder, name));
const summary = (...options: readonly string[]) =>
  runIn(folder, ['summary', 'contract.json', ...options]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-summary-'));
  writeFileSync(join(folder, 'contract.json'), JSON.stringify(contract));
  writeFileSync(join(folder, 'settlement.json'), JSON.stringify(settlement));
  writeFileSync(join(folder, 'other.json'), JSON.stringify(example));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('summary', () => {
  it.each([
    ['zh-Hans', 'Asia/Shanghai', '上海时间'],
    ['zh-Hans', 'America/Nome', 'America/Nome'],
    ['en', 'America/Nome', 'Nome time'],
    ['ja', 'Asia/Shanghai', 'Asia/Shanghai'],
    ['fr', 'Asia/Shanghai', 'Asia/Shanghai'],
  ])('%s names the zone %s %s', async (language, zone, name) => {
    writeFileSync(join(folder, 'zoned.json'), JSON.stringify({ ...contract, zone }));
    const args = ['summary', 'zoned.json', '--lang', language, '--format', 'md'];
    const { out } = await runIn(folder, args);
    expect(out.split('\n').filter((line) => line.endsWith(`| ${name} |`))).toHaveLength(1);
  });

  it('writes each format, by --format or by the ending of the file', async () => {
    const page = await summary('--lang', 'de');
    expect([page.code, page.err]).toEqual([0, '']);
    expect(page.out).toMatch(/^<!doctype html>\n<html lang="de"/);
    for (const format of ['md', 'markdown'])
      expect((await summary('--lang', 'de', '--format', format)).out).toMatch(/^# /);
    const whole = await summary('--lang', 'ja', '--out', 's.docx');
    expect([whole.code, whole.err]).toEqual([
      0,
      `Wrote summary of contract ${contract.id} (ja, docx) to s.docx\n`,
    ]);
    expect(partsIn(read('s.docx'))['docProps/core.xml']).toContain('<dc:language>ja</dc:language>');
    await summary('--lang', 'de', '--out', 's.html');
    expect(read('s.html').toString()).toBe(page.out);
  });

  it('lists the payments of a settlement with their days', async () => {
    const { out } = await summary('--format', 'md', '--settlement', 'settlement.json');
    expect(out).toMatch(/USD 1,234\.00.*31 December 2026/);
    const { out: without } = await summary('--format', 'md');
    expect(without).not.toContain('1,234.00');
  });

  it('has the labels of the day of --as-of', async () => {
    const { out } = await summary('--format', 'md', '--as-of', '2027-03-04T20:00:00Z');
    expect(out).toContain('4 March 2027');
    expect((await summary('--format', 'md')).out).not.toContain('4 March 2027');
  });

  it.each([
    ['a language that is not offered', ['--lang', 'nl'], 'choose one of en, zh-Hans, ja,'],
    ['a format that is not offered', ['--format', 'pdf'], 'choose one of html, markdown'],
    ['another ending', ['--out', 'never.txt'], 'received "never.txt"'],
    ['no instant', ['--as-of', '4 March 2027'], '--as-of'],
    ['a party of no such name', ['--party', 'nobody'], 'rosy, mia; received "nobody"'],
    ['no such settlement', ['--settlement', 'none.json'], '--settlement none.json does not exist'],
    ['a contract for a settlement', ['--settlement', 'contract.json'], 'expected "settlement"'],
    [
      'a settlement of another contract',
      ['--settlement', 'other.json'],
      `/contract/id: expected one of ${contract.id}; received "contract-lip-linh"`,
    ],
  ])('%s is exit 2, and nothing is written', async (_, options, says) => {
    const { code, out, err } = await summary(
      ...options,
      ...(options[0] === '--out' ? [] : ['--out', 'never.html']),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
  });

  it('a contract that does not exist is exit 2', async () => {
    const { code, err } = await runIn(folder, ['summary', 'none.json']);
    expect([code, err]).toEqual([2, expect.stringContaining('none.json does not exist')]);
  });
});
