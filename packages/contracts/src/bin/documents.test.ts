import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { contractHash } from '../contract/hash.ts';
import { stripped, withBody } from '../docx/document.fixture.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

const contract = signedForeign();

let folder = '';
const file = (name: string): string => join(folder, name);
const run = (...args: readonly string[]) => runIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-documents-'));
  writeFileSync(file('contract.json'), JSON.stringify(contract));
  const args = ['render', 'contract.json', '--lang', 'en,zh-Hans', '--out', 'contract.docx'];
  expect(await run(...args)).toMatchObject({
    code: 0,
    out: '',
    err: 'Wrote contract signed-foreign (en, zh-Hans, docx) to contract.docx\n',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('livelane-contracts read', () => {
  it('gives the contract back, and ends well where nothing was edited', async () => {
    const { code, out } = await run('read', 'contract.docx', '--out', 'returned.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      hash: contractHash(contract),
      carried: 'same',
      languages: ['en', 'zh-Hans'],
      isOfThisVersion: true,
      edits: [],
    });
    expect(JSON.parse(readFileSync(file('returned.json'), 'utf8'))).toEqual(contract);
  });

  it('takes - for standard output, where the contract stands then', async () => {
    const { out } = await run('read', 'contract.docx', '--out', '-');
    expect(JSON.parse(out).contract).toEqual(contract);
    expect(existsSync(file('-'))).toBe(false);
  });

  it('names an edit, in the language of the reader, and ends with 1', async () => {
    const edited = withBody(readFileSync(file('contract.docx')), (xml) =>
      xml.replaceAll('>72 hours</w:t>', '>720 hours</w:t>'),
    );
    writeFileSync(file('edited.docx'), edited);
    const english = await runOnTerminal(folder, ['read', 'edited.docx']);
    expect(english.code).toBe(1);
    expect(english.out).toMatch(/^changed: Article \d+ · Data protection · \d+\.\d+ · \(en\)$/m);
    expect(english.out).toMatch(/^ {2}\+ .*720 hours/m);
    const chinese = await runOnTerminal(folder, ['--locale', 'zh-Hans', 'read', 'edited.docx']);
    expect(chinese.out).toContain('已更改');
    expect(chinese.out).toMatch(/\d+ 处改动/);
  });

  it('compares a document without its contract with the one that is given', async () => {
    writeFileSync(file('stripped.docx'), stripped(readFileSync(file('contract.docx'))));
    const alone = await run('read', 'stripped.docx');
    expect(alone).toMatchObject({ code: 2, out: '' });
    expect(alone.err).toContain('--contract');
    const { code, out } = await run('read', 'stripped.docx', '--contract', 'contract.json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { carried: 'missing', edits: [] }]);
  });
});

it('a document is not written on a terminal', async () => {
  const { code, err } = await runOnTerminal(folder, [
    'render',
    'contract.json',
    '--format',
    'docx',
  ]);
  expect(code).toBe(2);
  expect(err).toContain('--out');
});
