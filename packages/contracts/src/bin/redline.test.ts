import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { partsIn } from '../docx/document.fixture.ts';
import { readDocx } from '../docx/index.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

const contract = signedForeign();
const patch = [
  { op: 'replace', path: '/clauses/1/fixed/amount', value: { currency: 'USD', minor: '500000' } },
];

let folder = '';
const file = (name: string): string => join(folder, name);
const run = (...args: readonly string[]) => runIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-redline-'));
  writeFileSync(file('v1.json'), JSON.stringify(contract));
  writeFileSync(file('patch.json'), JSON.stringify(patch));
  const amend = [
    'amend',
    'v1.json',
    '--patch',
    'patch.json',
    '--effective-at',
    '2026-12-20T00:00:00Z',
  ];
  const redline = ['--redline', 'amended.html', '--lang', 'zh-Hans'];
  const made = await run(...amend, '--out', 'v2.json', ...redline);
  expect(made).toMatchObject({ code: 0, out: '' });
  expect(made.err).toContain('amended.html');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('livelane-contracts redline', () => {
  it('prints data for programs and a list for people', async () => {
    const { code, out, err } = await run('redline', 'v1.json', 'v2.json', '--lang', 'en,zh-Hans');
    expect([code, err]).toEqual([0, '']);
    const { redlines } = JSON.parse(out);
    expect(redlines.map(({ language }: { language: string }) => language)).toEqual([
      'en',
      'zh-Hans',
    ]);
    const people = await runOnTerminal(folder, ['redline', 'v1.json', 'v2.json']);
    expect(people.out).toMatch(/^changed: Article 2 · Fee · 2\.1 \[fee\]$/m);
    expect(people.out).toContain('[-USD 4,500.00');
    const list = await run('redline', 'v1.json', 'v2.json', '--format', 'list');
    expect(list.out).toBe(people.out);
  });

  it('writes a list, HTML and Word by the ending of the file', async () => {
    for (const out of ['r.txt', 'r.html', 'r.docx']) {
      const { code, err } = await run('redline', 'v1.json', 'v2.json', '--out', out);
      expect([code, err]).toEqual([
        0,
        expect.stringMatching(/^Wrote redline of .* change\(s\) to r\./),
      ]);
    }
    expect(readFileSync(file('r.txt'), 'utf8')).toMatch(/^Redline\n/);
    expect(readFileSync(file('r.html'), 'utf8')).toContain('<ins>');
    expect(readDocx(readFileSync(file('r.docx')))).toMatchObject({ carried: 'same', edits: [] });
    const wrong = await run('redline', 'v1.json', 'v2.json', '--out', 'r.odt');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('.docx')]);
  });

  it('names author and time of the tracked changes', async () => {
    const how = ['--author', 'Mia & Co', '--at', '2026-12-01T09:00:00Z', '--out', 'by.docx'];
    expect((await run('redline', 'v1.json', 'v2.json', ...how)).code).toBe(0);
    const xml = partsIn(readFileSync(file('by.docx')))['word/document.xml'] ?? '';
    expect(xml).toContain('w:author="Mia &amp; Co" w:date="2026-12-01T09:00:00Z"');
    expect(new Set(xml.match(/w:author="[^"]*" w:date="[^"]*"/g)).size).toBe(1);
  });

  it('compares two contracts, and says that they are two', async () => {
    writeFileSync(file('other.json'), JSON.stringify({ ...contract, id: 'another' }));
    const { code, err } = await run('redline', 'v1.json', 'other.json');
    expect([code, err]).toEqual([0, expect.stringContaining('REDLINE_OTHER_CONTRACT')]);
  });
});

it('an amendment has its redline', () => {
  const html = readFileSync(file('amended.html'), 'utf8');
  expect(html).toContain('<html lang="zh-Hans">');
  expect(html).toMatch(/<del>.*4,500\.00美元/);
});
