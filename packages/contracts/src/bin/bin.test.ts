import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import { lipColourBrief, lipColourGrade, lipColourTerms } from '../draft/lip-colour.fixture.ts';
import { contractOfHtml } from '../render/render.ts';
import { type Brief, inputIssues, RECORDS } from '../vocabulary/index.ts';
import { runIn } from './run.fixture.ts';

let folder = '';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const write = (name: string, content: unknown): void =>
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

/** What `review` prints. */
interface Printed {
  readonly issues: readonly {
    readonly code: string;
    readonly missing?: readonly { readonly name: string }[];
  }[];
  readonly items: Readonly<Record<'covered' | 'missing' | 'waived', readonly unknown[]>>;
}

const run = (...args: readonly string[]) => runIn(folder, args);

const draft = (terms: string, out: string) =>
  run(
    'draft',
    '--terms',
    terms,
    '--brief',
    'brief.json',
    '--grade',
    'grades.json#mia',
    '--as-of',
    '2026-11-22T08:00:00Z',
    '--id',
    'deal-1',
    '--out',
    out,
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-bin-'));
  const terms = lipColourTerms();
  const [, ...rest] = terms.clauses;
  write('terms.json', terms);
  write('vague.json', {
    ...terms,
    clauses: [{ clause: 'deliverable', id: 'live', actor: 'mia', wording: '配合推广' }, ...rest],
  });
  write('brief.json', lipColourBrief());
  write('grades.json', [
    { ...lipColourGrade(), creator: { id: 'noor', name: 'Noor', followers: 1 } },
    lipColourGrade(),
  ]);
  expect((await draft('terms.json', 'contract.json')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('livelane-contracts', () => {
  it('permits fills in what the law of a day requires, keeps what was entered by hand, and names what it removes', async () => {
    const named = (name: string, ruleId?: string) => ({
      market: 'AE',
      name: { en: name },
      ...(ruleId === undefined ? {} : { ruleId }),
    });
    write('emirates.json', {
      ...lipColourBrief(),
      market: 'AE',
      permits: [named('by hand'), named('Old permit', 'ae.repealed')],
    });
    const filled = (asOf: string, ...more: readonly string[]) =>
      run('permits', '--brief', 'emirates.json', '--as-of', asOf, ...more);
    const { code, out, err } = await filled('2026-11-22T08:00:00Z', '--json');
    const { permits, labels, ...rest } = JSON.parse(out) as Brief;
    expect(code).toBe(0);
    expect(err).toContain('Removed: Old permit (AE), which ae.repealed no longer requires.');
    expect(permits?.map(({ name, ruleId }) => [name['en'], ruleId])).toEqual([
      ['by hand', undefined],
      ['the Advertiser Permit of the United Arab Emirates', 'ae.advertiser-permit'],
    ]);
    expect(rest).toEqual({ ...lipColourBrief(), market: 'AE' });
    expect(labels).toContain('إعلان');
    const before = JSON.parse((await filled('2026-01-01T08:00:00Z')).out) as Brief;
    expect(before.permits?.map(({ name }) => name['en'])).toEqual(['by hand']);
    const saudi = await filled('2026-11-22T08:00:00Z', '--markets', 'SA,US', '--locale', 'zh-Hans');
    expect((JSON.parse(saudi.out) as Brief).permits?.map(({ ruleId }) => ruleId)).toEqual([
      undefined,
      'sa.mawthooq',
    ]);
    expect(saudi.err).toContain('已删除：Old permit（AE），ae.repealed 已不再要求。');
  });

  it('review converts an amount of the law by the rates of --fx', async () => {
    const contract = JSON.parse(read('contract.json')) as Contract;
    write('french.json', { ...contract, audience: [{ market: 'FR', languages: ['fr'] }] });
    write('usd.json', [
      {
        base: 'EUR',
        quote: 'USD',
        rate: '1.1',
        asOf: '2026-11-01T00:00:00Z',
        side: 'mid',
        source: 'bank',
      },
    ]);
    const codes = async (...more: readonly string[]) =>
      (
        JSON.parse(
          (await run('review', 'french.json', '--as-of', '2026-11-22T08:00:00Z', ...more)).out,
        ) as { issues: { code: string }[] }
      ).issues.map(({ code }) => code);
    expect(await codes()).toContain('LAW_AMOUNT_OPEN');
    const decided = await codes('--fx', 'usd.json');
    expect(decided).toContain('LAW_GOVERNING');
    expect(decided).not.toContain('LAW_AMOUNT_OPEN');
  });

  it('draft takes the grade of the named creator', () => {
    expect((JSON.parse(read('contract.json')) as Contract).basis.grade?.id).toBe('grade-mia');
  });

  it('draft takes grades one a line as well', async () => {
    const grades = JSON.parse(read('grades.json')) as unknown[];
    write('grades.ndjson', grades.map((it) => `${JSON.stringify(it)}\n`).join(''));
    const args = ['--terms', 'terms.json', '--brief', 'brief.json', '--grade', 'grades.ndjson#mia'];
    const { code, out } = await run('draft', ...args);
    expect([code, (JSON.parse(out) as Contract).basis.grade?.id]).toEqual([0, 'grade-mia']);
  });

  it('review passes the complete deal, and refuses the vague one with exit 1 and the missing slots', async () => {
    const passed = await run('review', 'contract.json', '--as-of', '2026-11-22');
    expect([passed.code, passed.err]).toEqual([0, '']);
    const { issues, items } = JSON.parse(passed.out) as Printed;
    expect([issues, items.missing, items.waived]).toEqual([[], [], []]);
    expect(items.covered).toContain('scope.quantity');
    await draft('vague.json', 'vague-contract.json');
    const { code, out } = await run(
      'review',
      'vague-contract.json',
      '--as-of',
      '2026-11-22T08:00:00Z',
      ...['--markets', 'US,KR', '--lang', 'zh-Hans', '--json'],
    );
    const vague = JSON.parse(out) as Printed;
    const [open] = vague.issues;
    expect(code).toBe(1);
    expect(open?.code).toBe('SLOT_OPEN');
    expect(open?.missing?.map(({ name }) => name)).toContain('在什么平台');
    expect(vague.items.missing).toContain('scope.platform');
  });

  it('render writes HTML that carries the contract, and Markdown', async () => {
    await run('render', 'contract.json', '--lang', 'zh-Hans', '--out', 'c.html');
    expect(contractHash(contractOfHtml(read('c.html')))).toBe(
      contractHash(JSON.parse(read('contract.json')) as Contract),
    );
    const { out } = await run('render', 'contract.json', '--format', 'md');
    for (const [name, ...format] of [['c.md'], ['c.Markdown'], ['d.html', '--format', 'md']]) {
      await run('render', 'contract.json', '--out', name ?? '', ...format);
      expect(read(name ?? '')).toBe(out);
    }
    expect(out).toMatch(/^# Live commerce cooperation: lip colour set\n/);
  });

  it('plan and policy write records', async () => {
    expect(
      (
        await run(
          'plan',
          'contract.json',
          '--brief',
          'brief.json',
          '--as-of',
          '2026-11-22T08:00:00Z',
          '--out',
          'plan.json',
        )
      ).code,
    ).toBe(0);
    expect(inputIssues(RECORDS['session-plan'], JSON.parse(read('plan.json')))).toEqual([]);
    const { out } = await run('policy', 'contract.json');
    expect(inputIssues(RECORDS['attribution-policy'], JSON.parse(out))).toEqual([]);
  });

  it('settle works out what signing makes due', async () => {
    const { code, out } = await run(
      'settle',
      'contract.json',
      '--signed-at',
      '2026-11-25T09:00:00Z',
      '--known-as-of',
      '2026-11-26T00:00:00Z',
    );
    const settlement = JSON.parse(out) as {
      due: { amount: { minor: string } }[];
      lines: unknown[];
    };
    expect(inputIssues(RECORDS.settlement, settlement)).toEqual([]);
    expect(settlement.due.map(({ amount }) => amount.minor)).toEqual(['90000']);
    expect([0, 1]).toContain(code);
  });

  it.each([
    ['a file that is not there', ['review', 'none.json'], 'FILE_UNREADABLE'],
    ['malformed JSON, with the line', ['review', 'broken.json'], 'line 2'],
    [
      'a grade that the file has not',
      ['draft', '--terms', 'terms.json', '--brief', 'brief.json', '--grade', 'grades.json#zoe'],
      'zoe',
    ],
    ['an unknown market', ['review', 'contract.json', '--markets', 'UK'], 'not UK'],
    [
      'every unknown market, the first',
      ['review', 'contract.json', '--markets', 'UK,US,XX'],
      '/0: ',
    ],
    [
      'every unknown market, the last',
      ['review', 'contract.json', '--markets', 'UK,US,XX'],
      '/2: ',
    ],
    [
      'a log without its plan',
      ['settle', 'contract.json', '--log', 'contract.json'],
      '--log, --plan',
    ],
    ['open slots', ['plan', 'vague-contract.json', '--brief', 'brief.json'], 'CONTRACT_INCOMPLETE'],
    [
      'a folder that is not there',
      ['policy', 'contract.json', '--out', 'no/where.json'],
      'FILE_UNWRITABLE',
    ],
    ['a missing option', ['draft'], '--terms'],
  ])('%s is exit 2 and leaves nothing behind', async (_, args, says) => {
    write('broken.json', '{\n  "kind": nothing\n}');
    await draft('vague.json', 'vague-contract.json');
    const before = readdirSync(folder).toSorted();
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });
});
