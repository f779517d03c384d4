import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '@livelane/testing/bin-runner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiftReport } from '../../lift/measure-lift.ts';
import { anOrder } from '../../records/records.fixture.ts';
import { englishWords } from '../english-words.fixture.ts';
import { runIn, runOnTerminal } from '../run.fixture.ts';

let folder = '';
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-lift-'));
  write('arms.csv', 'arm,people,converted\ntreatment,20000,900\ncontrol,20000,700\n');
  const people = Array.from({ length: 200 }, (_, place) => ({
    persons: [`user:${place}`],
    arm: place % 2 === 0 ? 'treatment' : 'control',
    at: '2026-11-01T00:00:00Z' as const,
  }));
  write(
    'people.csv',
    [
      'persons,arm,at',
      ...people.map(({ persons, arm, at }) => `${persons[0]},${arm},${at}`),
      '',
    ].join('\n'),
  );
  // Of the treatment 60 buy, of the control 30.
  const buyers = people.filter((_, place) => (place % 2 === 0 ? place < 120 : place < 60));
  const orders = buyers.map(({ persons, at }, place) => anOrder({ id: `O${place}`, at, persons }));
  write('orders.ndjson', orders.map((it) => `${JSON.stringify(it)}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]): Promise<Outcome> => runIn(folder, args);
const ORDERS = ['lift', '--assignments', 'people.csv', '--orders', 'orders.ndjson'];
const AT = ['--share', '50%', '--as-of', '2026-11-30T00:00:00Z'];

describe('livelane-attribution lift', () => {
  it('reports what was caused from assignments and orders', async () => {
    const { code, out } = await run(...ORDERS, ...AT, '--looks', 'once', '--ratio', 'bca');
    const report = JSON.parse(out) as LiftReport & { currency: string };
    expect([code, report.currency]).toEqual([0, 'USD']);
    expect(report.arms.treatment).toMatchObject({ people: 100, converted: 60 });
    expect(report.arms.control).toMatchObject({ people: 100, converted: 30 });
    expect(report.buyers.caused?.estimate).toBeCloseTo(30, 9);
    expect(report.spending?.caused?.estimate).toBeCloseTo(30 * 1999, 6);
    const again = await run(...ORDERS, ...AT, '--looks', 'once', '--ratio', 'bca');
    expect(again.out).toBe(out);
    const seeded = await run(...ORDERS, ...AT, '--looks', 'once', '--ratio', 'bca', '--seed', '2');
    expect(seeded.out).not.toBe(out);
  });

  it('says it in a sentence on a terminal, in both languages', async () => {
    const args = ['lift', '--arms', 'arms.csv', '--share', '50%', '--planned-people', '40000'];
    const english = await runOnTerminal(folder, args);
    expect(english.out).toContain('The treatment caused 200 more people to buy (81 … 319, 95%).');
    const chinese = await runOnTerminal(folder, [...args, '--locale', 'zh-Hans']);
    expect(chinese.out).toContain('实验使购买人数增加 200 人');
    expect(englishWords(chinese.out)).toEqual([]);
  });

  it('says why nobody counts where the days of everybody are still open', async () => {
    const early = ['--share', '50%', '--as-of', '2026-11-02T00:00:00Z'];
    const { code, err } = await run(...ORDERS, ...early);
    expect([code, err]).toEqual([2, expect.stringContaining('200 of 200 people were assigned')]);
  });

  it('never says caused where the arms are not what chance would have assigned', async () => {
    const args = ['lift', '--arms', 'arms.csv', '--share', '60%', '--findings', 'found.ndjson'];
    const seen = await runOnTerminal(folder, args);
    expect(seen.code).toBe(1);
    expect(seen.out).toContain('nothing is known to be caused');
    expect(seen.err).toContain('error ARMS_UNBALANCED');
    expect(readFileSync(join(folder, 'found.ndjson'), 'utf8')).toContain('"ARMS_UNBALANCED"');
    const chinese = await runOnTerminal(folder, [...args, '--locale', 'zh-Hans']);
    expect(englishWords(`${chinese.out}${chinese.err}`)).toEqual([]);
  });

  it.each([
    ['no input', ['--share', '50%'], '--assignments'],
    [
      'both inputs',
      ['--arms', 'arms.csv', '--orders', 'orders.ndjson', '--share', '50%'],
      '--arms',
    ],
    ['a share without its unit', ['--arms', 'arms.csv', '--share', '0.5'], '50%'],
    ['everybody treated', ['--arms', 'arms.csv', '--share', '100%'], 'below 1'],
    ['people of one arm', ['--arms', 'one.csv', '--share', '50%'], 'each of the arms'],
    [
      'an arm of another name',
      ['--arms', 'named.csv', '--share', '50%'],
      '"treatment" or "control"',
    ],
  ])('refuses %s', async (_, args, named) => {
    write('one.csv', 'arm,people,converted\ntreatment,20,9\n');
    write('named.csv', 'arm,people,converted\nA,20,9\nB,20,9\n');
    const { code, err } = await run('lift', ...args);
    expect([code, err.includes(named)], err).toEqual([2, true]);
    const chinese = await run('lift', ...args, '--locale', 'zh-Hans');
    expect(englishWords(chinese.err)).toEqual([]);
  });
});

describe('livelane-attribution holdout', () => {
  const PLAN = ['holdout', '--rate', '2%', '--share', '90%', '--per-day', '5000'];

  it('says how many people, how long, for which effect', async () => {
    const { code, out } = await run(...PLAN, '--effect', '20%');
    expect([code, JSON.parse(out)]).toMatchObject([0, { days: 42, looks: 'any-time' }]);
    const back = JSON.parse((await run(...PLAN, '--days', '42')).out) as { effect: number };
    expect(back.effect).toBeCloseTo(0.2, 2);
    const seen = await runOnTerminal(folder, [...PLAN, '--effect', '20%', '--looks', 'once']);
    expect(seen.out).toMatch(/hold out 12,046, over 25 days.*looking once/);
    const chinese = await runOnTerminal(folder, [
      ...PLAN,
      '--effect',
      '20%',
      '--locale',
      'zh-Hans',
    ]);
    expect(englishWords(chinese.out)).toEqual([]);
  });

  it.each([
    ['neither effect nor days', [], 'either the effect'],
    ['half a day', ['--days', '0.5'], '--days'],
    ['no days', ['--days', '0'], 'at least 1'],
    ['a rate that would pass 1', ['--effect', '5000%'], 'stays below 1'],
  ])('refuses %s', async (_, args, named) => {
    const { code, err } = await run(...PLAN, ...args);
    expect([code, err.includes(named)], err).toEqual([2, true]);
    const chinese = await run(...PLAN, ...args, '--locale', 'zh-Hans');
    expect(englishWords(chinese.err)).toEqual([]);
  });
});
