import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CreatorGrade, money } from '@livelane/contracts/vocabulary';
import { afterAll, describe, expect, it } from 'vitest';
import { gradeCreator } from '../../grade/grade-creator.ts';
import type { Portfolio } from '../../portfolio/plan-portfolio.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { englishWords } from '../english-words.fixture.ts';
import { run, runOnTerminal } from '../run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'kol-portfolio-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const GRADE = gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF });

/** A grade with a fee and an expected contribution in cents. */
function gradeOf(id: string, { fee, mean }: { fee: number; mean: number }): CreatorGrade {
  const { expectation, creator } = GRADE;
  const usd = (minor: number) => money('USD', BigInt(minor));
  return {
    ...GRADE,
    id: `grade-${id}`,
    creator: { ...creator, id, name: `达人${id}` },
    expectation: {
      ...expectation,
      contribution: { mean: usd(mean), lower: usd(mean - 500), upper: usd(mean + 500), level: 0.9 },
      ...(expectation.terms === undefined
        ? {}
        : { terms: { ...expectation.terms, feeKnown: true, fixedFee: usd(fee) } }),
    },
  };
}

const grades = file('grades.json', [
  gradeOf('a', { fee: 60_000, mean: 70_000 }),
  gradeOf('b', { fee: 30_000, mean: 40_000 }),
  gradeOf('c', { fee: 30_000, mean: 39_000 }),
  gradeOf('d', { fee: 10_000, mean: -5 }),
]);
const creators = file(
  'creators.json',
  ['b', 'c'].map((id) => ({ ...AFFORDABLE, id, person: 'mia' })),
);

async function planned(...args: string[]): Promise<Portfolio> {
  const { stdout } = await run(['portfolio', '--grades', grades, ...args, '--json']);
  return JSON.parse(stdout) as Portfolio;
}

describe('livelane-kol portfolio', { timeout: 30_000 }, () => {
  it('chooses within a budget, in the currency of the grades or the one named', async () => {
    for (const budget of ['700', '700.00 USD', 'USD 700']) {
      const { status, chosen, leftOut, fee } = await planned('--budget', budget);
      expect([status, fee]).toEqual(['optimal', money('USD', 60_000n)]);
      expect(chosen.map(({ creatorId }) => creatorId)).toEqual(['b', 'c']);
      expect(leftOut.map(({ candidate, finding }) => [candidate.creatorId, finding.code])).toEqual([
        ['a', 'BUDGET_BETTER_SPENT'],
        ['d', 'NO_GAIN'],
      ]);
    }
  });

  it('takes one account of a person, and limits on numbers', async () => {
    const ids = async (...args: string[]) =>
      (await planned('--budget', '9000', ...args)).chosen.map((it) => it.creatorId);
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(await ids('--creators', creators)).toEqual(['a', 'b']);
    expect(await ids('--maximum', '1')).toEqual(['a']);
    expect(await ids('--per-market', 'US=2,TH=1')).toEqual(['a', 'b']);
    expect(await ids('--per-platform', 'tiktok=0', '--minimum', '0')).toEqual([]);
  });

  it('exits 1 if none can be chosen', async () => {
    const { status, stdout } = await run([
      'portfolio',
      '--grades',
      grades,
      '--budget',
      '9000',
      '--minimum',
      '5',
    ]);
    expect([status, JSON.parse(stdout).status]).toEqual([1, 'impossible']);
    const poor = await runOnTerminal(['portfolio', '--grades', grades, '--budget', '1']);
    expect([poor.status, poor.stdout.includes('No candidate')]).toEqual([1, true]);
  });

  it.each([
    [['--budget', '1,000'], '--budget'],
    [['--budget', '5.001'], '--budget'],
    [['--budget', 'USD 5 USD'], '--budget'],
    [['--budget', '-5'], '--budget'],
    [['--budget', '700 EUR'], '--budget is not valid:\n  /currency: expected "USD"'],
    [['--budget', '700', '--minimum', '1.5'], '--minimum'],
    [['--budget', '700', '--maximum', '1', '--minimum', '2'], '/maximum'],
    [['--budget', '700', '--per-market', 'US'], '--per-market'],
    [['--budget', '700', '--per-market', 'US=1,US=2'], '--per-market'],
    [['--budget', '700', '--per-market', 'UK=1'], '/perMarket/UK'],
  ])('exits 2 for %j, naming the place, in Chinese too', async (args, place) => {
    const { status, stderr } = await run(['portfolio', '--grades', grades, ...args]);
    expect([status, stderr.includes(place)], stderr).toEqual([2, true]);
    const chinese = await run(['portfolio', '--grades', grades, ...args, '--locale', 'zh-Hans']);
    expect(englishWords(chinese.stderr.replaceAll(folder, ''))).toEqual([]);
  });

  it('speaks Chinese', async () => {
    const zh = ['--locale', 'zh-Hans'];
    const args = ['portfolio', '--grades', grades, '--budget', '700', ...zh];
    const { stdout, stderr } = await runOnTerminal(args);
    expect(englishWords(`${stdout}\n${stderr}`)).toEqual([]);
    expect(stdout).toContain('提示 BUDGET_BETTER_SPENT：“达人a (a)”的费用');
    expect(englishWords((await run(['portfolio', '--help', ...zh])).stdout)).toEqual([]);
  });
});
