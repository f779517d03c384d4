import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { renderDocx } from '../docx/docx.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

const TEXT = `Brand: Rosy Lips
Creator: Mia Torres

The Creator shall publish 3 short videos on TikTok.
The Brand pays the Creator a fixed fee of USD 4,500 in total.
The parties are friends.
This contract is governed by the law of California.
`;
const COVER = {
  zone: 'America/Los_Angeles',
  term: { start: '2026-12-01T08:00:00Z', end: '2027-03-01T08:00:00Z' },
  audience: [{ market: 'US', languages: ['en'] }],
  parties: [
    { id: 'brand', market: 'CN' },
    { id: 'creator', market: 'US' },
  ],
};
const ARGS = '--lang en --as-of 2026-11-30T00:00:00Z';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-import-'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'deal.txt': TEXT,
    'bom.txt': `\ufeff${TEXT}`,
    'chinese.txt': '甲方（品牌方）：青禾食品\n乙方（达人）：小满\n乙方应在抖音发布3条短视频。\n',
    'cover.json': JSON.stringify(COVER),
    'wrong.json': JSON.stringify({ zone: 'Nowhere/Land' }),
    'deal.docx': renderDocx(lipColourContract(), { language: 'en' }),
    'broken.docx': 'PK\u0003\u0004 nothing',
    'old.doc': 'x',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (args: string) => {
  const { code, out, err } = await runIn(folder, ['import', ...args.split(' ')]);
  return { code, err, result: out === '' ? undefined : JSON.parse(out) };
};

describe('import --text', () => {
  it('names what keeps the draft from being a contract, and exits with 1', async () => {
    const { code, err, result } = await run(`--text deal.txt ${ARGS} --out open.json`);
    expect(code).toBe(1);
    expect(result).toMatchObject({
      isWhole: false,
      length: TEXT.length,
      textSha256: createHash('sha256').update(TEXT).digest('hex'),
    });
    for (const path of ['/zone', '/term', '/audience', '/parties/0/market'])
      expect(err).toContain(path);
    const draft = JSON.parse(readFileSync(join(folder, 'open.json'), 'utf8'));
    expect(draft).toMatchObject({ kind: 'contract', law: 'US', currency: 'USD' });
    expect(draft).not.toHaveProperty('zone');
  });

  it('takes - for standard output, and makes no file of that name', async () => {
    const { result } = await run(`--text deal.txt ${ARGS} --out -`);
    expect(result.draft).toMatchObject({ kind: 'contract' });
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  it('writes a draft that review reads, once the cover page is whole', async () => {
    const { code, result } = await run(
      `--text deal.txt ${ARGS} --cover cover.json --out draft.json`,
    );
    expect(code).toBe(0);
    const kinds = result.clauses.map((it: { clause: { clause: string } }) => it.clause.clause);
    expect(kinds).toEqual(['deliverable', 'fee', 'other']);
    expect(result.clauses[2].clause.text).toBe(
      'The parties are friends.\nThis contract is governed by the law of California.',
    );
    expect(result.terms).toMatchObject([{ term: { term: 'governing-law', district: 'US-CA' } }]);
    const reviewed = await runIn(folder, [
      'review',
      'draft.json',
      '--as-of',
      '2026-12-02',
      '--lang',
      'en',
    ]);
    expect(JSON.parse(reviewed.out).items.covered).toContain('scope.quantity');
  });

  it('shows the value of each field on a terminal, also of the cover page', async () => {
    const args = `import --text deal.txt ${ARGS} --locale en`.split(' ');
    const { out } = await runOnTerminal(folder, args);
    for (const shown of [
      '`/payee` = "creator" “Creator” 95%',
      '`/fixed/per` = "deal" “in total” 95%',
      'cover page `/parties/0/name` = "Rosy Lips" “Rosy Lips” 95%',
      'cover page `/law` = "US" “California” 95%',
    ])
      expect(out).toContain(shown);
  });

  it('counts without the byte-order mark, and writes the text that it counts in', async () => {
    const { result } = await run(`--text bom.txt ${ARGS} --text-out counted.txt`);
    expect(readFileSync(join(folder, 'counted.txt'), 'utf8')).toBe(TEXT);
    const fee = result.clauses.find(
      (it: { clause: { clause: string } }) => it.clause.clause === 'fee',
    );
    const amount = fee.fields.find((it: { at: string }) => it.at === '/fixed/amount');
    expect(TEXT.slice(amount.start, amount.end)).toBe('USD 4,500');
  });

  it('reads Chinese, and asks in it', async () => {
    const { result } = await run('--text chinese.txt --lang zh-Hans');
    expect(result.clauses[0].clause).toMatchObject({ quantity: 3, platform: 'douyin' });
    expect(result.questions[0].name).toMatch(/\p{Script=Han}/u);
  });

  it('reads a DOCX', async () => {
    const { code, result } = await run(`--text deal.docx ${ARGS} --text-out docx.txt`);
    expect(code).toBe(1);
    const text = readFileSync(join(folder, 'docx.txt'), 'utf8');
    expect(text).toContain('Cover page\n');
    expect(result.length).toBe(text.length);
    const kinds = new Set(
      result.clauses.map((it: { clause: { clause: string } }) => it.clause.clause),
    );
    expect(kinds).toContain('fee');
    const reviewed = await runIn(folder, 'review --text deal.docx --lang en'.split(' '));
    expect(JSON.parse(reviewed.out).length).toBe(text.length);
  });

  it.each([
    ['a text without its language', '--text deal.txt', '--lang'],
    ['a broken DOCX', `--text broken.docx ${ARGS}`, '--text broken.docx is not valid'],
    ['a document of another kind', `--text old.doc ${ARGS}`, '.docx'],
    ['a cover page that does not fit', `--text deal.txt ${ARGS} --cover wrong.json`, 'zone'],
    ['a file that is not there', `--text none.txt ${ARGS}`, 'none.txt'],
  ])('refuses %s and writes nothing', async (_, args, named) => {
    const { code, err, result } = await run(`${args} --out refused.json`);
    expect({ code, result }).toEqual({ code: 2, result: undefined });
    expect(err).toContain(named);
    expect(() => readFileSync(join(folder, 'refused.json'))).toThrow();
  });
});
