import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { englishWords } from '../english-words.fixture.ts';
import { run, runOnTerminal } from '../run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'kol-mcda-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const CLIMB = {
  alternatives: ['甲', '乙', '丙'],
  criteria: [
    { name: '风险', weight: 0.5, direction: 'cost' },
    { name: '高度', weight: 0.5, direction: 'benefit' },
  ],
  values: [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ],
};
const climb = file('climb.json', CLIMB);
const pairwise = file('ahp.json', {
  criteria: ['价格', '粉丝'],
  pairwise: [
    [1, 3],
    [1 / 3, 1],
  ],
});
const flat = file('flat.json', { ...CLIMB, values: CLIMB.values.map(([risk]) => [risk, 3000]) });

describe('livelane-kol mcda', { timeout: 30_000 }, () => {
  it('gives the scores in the order of the alternatives and the names best first', async () => {
    const { status, stdout } = await run([
      'mcda',
      '--matrix',
      climb,
      '--method',
      'vikor',
      '--json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ scores: [1, 0, 1], ranking: ['乙', '甲', '丙'] });
  });

  it('gives weights and consistency ratio for ahp', async () => {
    const { status, stdout } = await run([
      'mcda',
      '--matrix',
      pairwise,
      '--method',
      'ahp',
      '--json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ weights: [0.75, 0.25], consistencyRatio: 0 });
  });

  it('adds how robust the first place is, the same for the same seed', async () => {
    const args = ['mcda', '--matrix', climb, '--method', 'topsis-minmax', '--robustness'];
    const [once, twice, other] = [
      await run(args),
      await run([...args, '--seed', '1']),
      await run([...args, '--seed', '2']),
    ];
    expect(JSON.parse(once.stdout).robustness).toMatchObject({
      first: '乙',
      underDraws: { of: 1000 },
    });
    expect(twice.stdout).toBe(once.stdout);
    expect(other.status).toBe(0);
  });

  it('writes a file, and notes fields that nothing reads', async () => {
    const out = join(folder, 'out.json');
    const odd = file('odd.json', { ...CLIMB, note: 'x' });
    const { status, stdout, stderr } = await run([
      'mcda',
      '--matrix',
      odd,
      '--method',
      'wpm',
      '--out',
      out,
    ]);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('FIELDS_NOT_READ');
    expect(JSON.parse(readFileSync(out, 'utf8')).ranking).toHaveLength(3);
  });

  it.each([
    [['--matrix', flat, '--method', 'vikor'], '/criteria/1'],
    [['--matrix', climb, '--method', 'spotis'], '/criteria/0/bounds'],
    [['--matrix', climb, '--method', 'ahp'], '/pairwise'],
    [['--matrix', pairwise, '--method', 'wsm'], '/alternatives'],
    [['--matrix', climb, '--method', 'electre'], '--method'],
    [['--matrix', pairwise, '--method', 'ahp', '--robustness'], '--robustness'],
    [['--matrix', climb, '--method', 'wsm', '--seed', 'x'], '--seed'],
    [['--matrix', file('cut.json', '[{'), '--method', 'wsm'], 'cut.json'],
    [['--matrix', file('none.json', 'null'), '--method', 'ahp'], 'none.json'],
  ])('exits 2 for %j, naming the place', async (args, place) => {
    const { status, stdout, stderr } = await run(['mcda', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(place);
    const chinese = await run(['mcda', ...args, '--locale', 'zh-Hans']);
    expect(englishWords(chinese.stderr.replaceAll(folder, ''))).toEqual([]);
  });

  it.each([
    ['--help'],
    ['--matrix', climb, '--method', 'wsm', '--robustness'],
    ['--matrix', pairwise, '--method', 'ahp'],
  ])('speaks Chinese: %j %j %j %j', async (...args) => {
    const { status, stdout, stderr } = await runOnTerminal([
      'mcda',
      ...args,
      '--locale',
      'zh-Hans',
    ]);
    expect([status, englishWords(`${stdout}\n${stderr}`)]).toEqual([0, []]);
    expect(stdout).toMatch(/\p{Script=Han}/u);
  });
});
