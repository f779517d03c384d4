import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { domainOf, madeAccounts } from '../../audit/made/made-accounts.ts';
import { englishWords } from '../english-words.fixture.ts';
import { run, runOnTerminal } from '../run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const labelled = madeAccounts(domainOf(77), { count: 300, fakes: 120, seed: 1 });
const HEADER = 'posts,followers,following,picture,private,username_length,username_digits';
const rowsOf = (flag: (value: boolean | null) => string, more = (_: number): string => '') =>
  labelled.map(
    ({ account: it }, index) =>
      [
        it.posts,
        it.followers,
        it.following,
        flag(it.picture),
        flag(it.private),
        it.usernameLength,
        it.usernameDigits,
      ].join() + more(index),
  );
const digit = (value: boolean | null) => (value === null ? '' : `${Number(value)}`);
const table = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
const followers = file('followers.csv', table(HEADER, rowsOf(digit)));
const labels = file(
  'labelled.csv',
  table(
    `${HEADER},fake`,
    rowsOf(digit, (index) => `,${Number(labelled[index]?.isFake)}`),
  ),
);

interface Output {
  readonly accounts: readonly { readonly row: number; readonly probability: number }[];
  readonly share: Readonly<Record<string, number>>;
  readonly shift: { readonly verdict: string; readonly reason: string };
}

const audited = async (...args: string[]): Promise<Output> => {
  const { status, stdout, stderr } = await run(['audit', ...args, '--json']);
  expect([status, stderr.includes('Error')]).toEqual([0, false]);
  return JSON.parse(stdout) as Output;
};

describe('livelane-kol audit', { timeout: 60_000 }, () => {
  it('prints accounts by row, the share of the sample and the verdict, and nothing else', async () => {
    const result = await audited('--followers', followers);
    expect(Object.keys(result)).toEqual(['accounts', 'share', 'shift']);
    expect(Object.keys(result.share)).toEqual(['value', 'low', 'high', 'level']);
    expect(Object.keys(result.shift)).toEqual(['verdict', 'reason']);
    expect(typeof result.shift.reason).toBe('string');
    expect(result.accounts.map(({ row }) => row)).toEqual(labelled.map((_, at) => at + 1));
    expect(Object.keys(result.accounts[0] ?? {})).toEqual(['row', 'probability']);
    const whole = await audited('--followers', followers, '--of', 'audience');
    expect((whole.share['high'] ?? 0) - (whole.share['low'] ?? 0)).toBeGreaterThan(
      (result.share['high'] ?? 1) - (result.share['low'] ?? 0),
    );
  });

  it('reads flags as people write them, and no country, language or label', async () => {
    const plain = await audited('--followers', followers);
    const words = rowsOf(
      (value) => (value === true ? 'TRUE' : 'no'),
      (index) => `,${index % 2 === 0 ? 'NG,yo' : 'US,en'},${index % 2}`,
    );
    const other = file('words.csv', table(`${HEADER},country,language,fake`, words));
    const { accounts, share } = await audited('--followers', other);
    expect(accounts).toEqual(plain.accounts);
    expect(share).toEqual(plain.share);
  });

  it('takes usernames for their length and digits, and does without a picture', async () => {
    const names = labelled.map(({ account: it }) => {
      const digits = it.usernameDigits ?? 0;
      return `${it.posts},${it.followers},${it.following},${'x'.repeat((it.usernameLength ?? 0) - digits)}${'7'.repeat(digits)}`;
    });
    const bare = rowsOf(() => '');
    const [named, empty] = [
      await audited(
        '--followers',
        file('named.csv', table('posts,followers,following,username', names)),
      ),
      await audited('--followers', file('bare.csv', table(HEADER, bare))),
    ];
    expect(named.accounts).toEqual(empty.accounts);
  });

  it('fits the scorecard to labels, and uses the model that it wrote', async () => {
    const model = join(folder, 'model.json');
    const written = await run(['audit', '--fit', labels, '--out', model]);
    expect([written.status, written.stderr]).toEqual([0, `Wrote the model to ${model}\n`]);
    const first = await audited('--followers', followers, '--model', model);
    expect(first.shift.verdict).toBe('in-domain');
    expect(Math.abs((first.share['value'] ?? 0) - 0.4)).toBeLessThan(0.04);
    expect(await audited('--followers', followers, '--fit', labels)).toEqual(first);
    expect(readFileSync(model, 'utf8')).not.toContain('username"');
  });

  it('prints a table for people that accuses nobody, in both languages', async () => {
    const english = await runOnTerminal(['audit', '--followers', followers]);
    expect(english.stdout).toContain('all followers, if drawn at random');
    expect(english.stdout).not.toMatch(/fraud|bought|bots?\b/i);
    const chinese = await runOnTerminal(['audit', '--followers', followers, '--locale', 'zh-Hans']);
    expect(englishWords(chinese.stdout)).toEqual([]);
  });

  it('reviews comments', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) => `a${at},I really love everything about this one${'!'.repeat(at % 3)},p${at % 6}`,
    );
    const comments = file('comments.csv', table('author,text,postId', rows));
    const { status, stdout } = await run(['audit', '--comments', comments, '--json']);
    const { verdict, evidence } = JSON.parse(stdout) as {
      verdict: string;
      evidence: { signal: string }[];
    };
    expect([status, verdict, evidence.map(({ signal }) => signal)]).toEqual([
      0,
      'review',
      ['comment-copies'],
    ]);
    const chinese = await runOnTerminal(['audit', '--comments', comments, '--locale', 'zh-Hans']);
    expect(englishWords(chinese.stdout)).toEqual([]);
  });

  it.each([
    [[], /--followers/],
    [['--followers', 'F', '--comments', 'F'], /--comments/],
    [['--followers', 'F', '--of', 'world'], /sample/],
    [['--fit', 'F'], /fake/],
    [['--fit', 'few.csv'], /--fit \S*few\.csv is not valid:\s.*at least 20 accounts/],
    [
      ['--followers', 'bad.csv'],
      /line 2 \/picture: expected 1 or 0.*line 3 \/username_digits: expected at most/s,
    ],
    [['--followers', 'none.csv'], /at least 1/],
    [['--followers', 'other.csv'], /posts/],
    [['--model', 'F', '--followers', 'F'], /JSON/],
  ])('%s is refused by name', async (args, expected) => {
    file('bad.csv', table(HEADER, ['1,2,3,maybe,0,9,1', '1,2,3,1,0,4,9']));
    file('none.csv', `${HEADER}\n`);
    file('few.csv', table(`${HEADER},fake`, ['1,2,3,1,0,9,1,0', '1,2,3,1,0,9,1,1']));
    file('other.csv', table('a,b', ['1,2']));
    const named = args.map((arg) =>
      arg === 'F' ? followers : arg.endsWith('.csv') ? join(folder, arg) : arg,
    );
    const { status, stderr } = await run(['audit', ...named]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(expected)]);
    const zh = await run(['audit', ...named, '--locale', 'zh-Hans']);
    expect(englishWords(zh.stderr.replaceAll(folder, ''))).toEqual([]);
  });
});
