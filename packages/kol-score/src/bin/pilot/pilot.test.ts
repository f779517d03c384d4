import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CreatorGrade, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PilotPlan } from '../../pilots/plan-pilot.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../../profile/story.fixture.ts';
import { englishWords } from '../english-words.fixture.ts';
import { run, runOnTerminal } from '../run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-pilot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const fee = (minor: string) => ({ fixed: { currency: 'USD', minor }, commission: 100_000 });
const brief = file('brief.json', briefFor());
const grades = join(folder, 'grades.json');
const PILOT = ['pilot', '--grades', grades, '--brief', brief];

describe('livelane-kol pilot', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    const creators = file('creators.json', [
      { ...UPSCALE, fee: fee('900000') },
      { ...AFFORDABLE, fee: fee('10000') },
      { ...AFFORDABLE, id: 'quoteless', name: 'Quoteless', fee: undefined },
    ]);
    await run([
      'rank',
      '--creators',
      creators,
      '--brief',
      brief,
      '--as-of',
      AS_OF,
      '--out',
      grades,
    ]);
  });

  it('chooses within the share of the budget, and says why somebody is left out', async () => {
    const { status, stdout } = await run([...PILOT, '--share', '50%']);
    const plan = JSON.parse(stdout) as PilotPlan;
    expect(status).toBe(0);
    expect(plan.chosen.map(({ creatorId }) => creatorId)).toEqual([AFFORDABLE.id]);
    expect(plan.cost).toEqual({ currency: 'USD', minor: '10000' });
    expect(new Map(plan.omitted.map((it) => [it.creatorId, it.reason])).get('quoteless')).toBe(
      'no-quote',
    );
    const listed = JSON.parse(readFileSync(grades, 'utf8')) as CreatorGrade[];
    expect(plan.chosen.length + plan.omitted.length).toBe(listed.length);
  });

  it('exits with 1 if the budget buys no live', async () => {
    const { status, stdout } = await run([...PILOT, '--share', '1bp']);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as PilotPlan).chosen).toEqual([]);
    const seen = await runOnTerminal([...PILOT, '--share', '1bp']);
    expect(seen.stdout).toMatch(/^Nobody is worth a test within the budget\.\n\n/);
  });

  it('refuses grades for another brief, each by its place', async () => {
    const other = file('other.json', { ...briefFor(), id: 'b3' });
    const { status, stderr } = await run(PILOT.with(4, other));
    expect([status, stderr]).toEqual([2, expect.stringContaining('/0/briefId: expected "b3"')]);
  });

  it('refuses a brief of the same name that asks for other work', async () => {
    const video = file('video.json', { ...briefFor(), format: 'short-video' });
    const { status, stderr } = await run(PILOT.with(4, video));
    const place = '/0/expectation/format: expected "short-video"; received "live"';
    expect([status, stderr]).toEqual([2, expect.stringContaining(place)]);
  });

  it.each(['pilot', 'portfolio'])('names grades that had expired: %s', async (command) => {
    const args = command === 'pilot' ? PILOT : ['portfolio', '--grades', grades, '--budget', '700'];
    const later = ['--as-of', toInstant(toEpochMs(AS_OF) + 31 * 86_400_000)];
    const before = await run([...args, '--as-of', AS_OF]);
    const { status, stderr } = await run([...args, ...later]);
    expect([before.stderr, status]).toEqual(['', before.status]);
    expect(stderr).toMatch(/^warning GRADES_EXPIRED: 3 of 3 grade/);
    const chinese = await run([...args, ...later, '--locale', 'zh-Hans']);
    expect(chinese.stderr).toMatch(/^警告 GRADES_EXPIRED：/);
    expect(englishWords(chinese.stderr.replaceAll(/[a-z]+-[a-z]+|quoteless/g, ''))).toEqual([]);
  });

  it('refuses a share without a unit', async () => {
    const { status, stderr } = await run([...PILOT, '--share', '8']);
    expect(status).toBe(2);
    expect(stderr).toContain('8%');
    const above = await run([...PILOT, '--share', '108%']);
    expect([above.status, above.stderr]).toEqual([2, expect.stringContaining('--share')]);
  });

  it('lists what must hold before the next market, in both languages', async () => {
    const next = file('next.json', { ...briefFor(), id: 'b2', market: 'TH' });
    const english = await runOnTerminal([...PILOT, '--next-brief', next]);
    expect(english.stdout).toContain('✗ 0 settled lives; 3 are needed');
    expect(english.stdout).toContain('✗ the shop does not ship to TH');
    const chinese = await runOnTerminal([...PILOT, '--next-brief', next, '--locale', 'zh-Hans']);
    expect(english.stdout).toMatch(/^Profits are of the mean rate; `rank` .* expects less\.$/m);
    expect(chinese.stdout).toContain('测试达人');
    expect(chinese.stdout).toContain('利润按平均转化率计算');
    expect(chinese.stdout).not.toMatch(/settled|ships|chance/);
  });
});

describe('livelane-kol simulate', { timeout: 30_000 }, () => {
  it('prints the same result for the same seed', async () => {
    const args = ['simulate', '--worlds', '3', '--seed', '5'];
    const first = await run(args);
    expect(first.status).toBe(0);
    expect((await run(args)).stdout).toBe(first.stdout);
    expect((await run(args.with(4, '6'))).stdout).not.toBe(first.stdout);
  });

  it('is a table for people', async () => {
    const { stdout } = await runOnTerminal(['simulate', '--worlds', '2', '--locale', 'zh-Hans']);
    expect(stdout).toContain('占先知利润');
    expect(stdout.trimEnd()).toMatch(/均由假设生成，未测量任何市场。$/);
    expect(stdout).not.toMatch(/profit|greedy/);
  });

  it('compares rankings instead with --ranking', async () => {
    const args = ['simulate', '--worlds', '2', '--ranking'];
    const { families } = JSON.parse((await run(args)).stdout);
    const ids = families[0].rankings.map(({ ranking }: { ranking: string }) => ranking);
    expect(ids).toEqual(['rank', 'followers', 'engagement-rate', 'composite', 'oracle']);
    const { stdout } = await runOnTerminal([...args, '--locale', 'zh-Hans']);
    expect(stdout).toContain('前三名依据');
    expect(stdout.trimEnd()).toMatch(/未测量任何市场。$/);
    expect(stdout).not.toMatch(/oracle|followers/);
  });

  it('refuses no worlds and half worlds', async () => {
    for (const worlds of ['0', '1.5', '-1'])
      expect((await run(['simulate', `--worlds=${worlds}`])).status).toBe(2);
  });
});
