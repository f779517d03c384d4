import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { partsIn, withBody } from '../docx/document.fixture.ts';
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

describe('livelane-contracts redline of a returned document', () => {
  beforeAll(async () => {
    await run('render', 'v1.json', '--lang', 'en,zh-Hans', '--out', 'sent.docx');
    const edited = withBody(readFileSync(file('sent.docx')), (xml) =>
      xml.replaceAll('>72 hours</w:t>', '>720 hours</w:t>'),
    );
    writeFileSync(file('returned.docx'), edited);
  });

  it('lists what was edited, word by word', async () => {
    const args = ['redline', 'v1.json', 'returned.docx', '--lang', 'en'];
    const list = await run(...args, '--format', 'list');
    expect([list.code, list.err]).toEqual([0, '']);
    expect(list.out).toMatch(/^changed: Article \d+ · Data protection · \d+\.\d+$/m);
    expect(list.out).toContain('[-72 hours-]{+720 hours+}');
    expect(list.out).toMatch(/^now: returned\.docx$/m);
    await run(...args, '--out', 'edits.txt');
    expect(readFileSync(file('edits.txt'), 'utf8')).toBe(list.out);
    const { redlines } = JSON.parse((await run(...args)).out);
    const changed = { change: 'changed', place: { language: 'en' } };
    expect(redlines).toMatchObject([{ language: 'en', changes: [changed, changed] }]);
  });

  it('tells of edits in the text of another language than the one that is asked for', async () => {
    const { code, err } = await run('redline', 'v1.json', 'returned.docx', '--lang', 'zh-Hans');
    expect([code, err]).toEqual([0, expect.stringMatching(/^2 edit\(s\) .* without --lang/)]);
  });

  it('says that nothing was edited, in each language of the document', async () => {
    const { out } = await runOnTerminal(folder, ['redline', 'v1.json', 'sent.docx']);
    expect(out).toMatch(/No difference[\s\S]*无差异/);
  });

  it('is a list alone', async () => {
    for (const more of [
      ['--format', 'html'],
      ['--out', 'edits.docx'],
    ]) {
      const { code, err } = await run('redline', 'v1.json', 'returned.docx', ...more);
      expect([code, err]).toEqual([2, expect.stringContaining('expected one of list')]);
    }
  });
});
