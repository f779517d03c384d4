import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logOfHour, reportedContract, reportOf, saleOf } from '../evidence/evidence.fixture.ts';
import type { Evidence } from '../evidence/index.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

let folder = '';
const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(content));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-evidence-'));
  write('contract.json', reportedContract(['viewers', 'credited-orders']));
  write('right.json', reportOf({ viewers: 3, 'credited-orders': 1 }));
  write('wrong.json', [reportOf({ viewers: 30, 'credited-orders': 1 })]);
  write('log.json', logOfHour());
  writeFileSync(join(folder, 'credited.ndjson'), `${JSON.stringify(saleOf('1', 1599))}\n`);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const args = (reports: string, ...more: readonly string[]) => [
  ...['evidence', 'contract.json', '--reports', reports, '--log', 'log.json'],
  ...['--credited', 'credited.ndjson', '--as-of', '2026-12-08T00:00:00Z', ...more],
];

describe('evidence', () => {
  it('is exit 0 where all agrees, exit 1 with the disagreement where not', async () => {
    const right = await runIn(folder, args('right.json', '--json'));
    expect([right.code, right.err]).toEqual([0, '']);
    expect((JSON.parse(right.out) as Evidence).reports[0]?.comparisons).toHaveLength(2);
    const wrong = await runIn(folder, args('wrong.json', '--json', '--out', 'evidence.json'));
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('viewers: 30 reported (measured), 3 by the log');
    const found = JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8')) as Evidence;
    expect(found.ok).toBe(false);
  });

  it('shows people each figure beside ours, in both languages', async () => {
    const english = await runOnTerminal(folder, args('wrong.json'));
    expect(english.code).toBe(1);
    expect(english.out).toMatch(/viewers +DISAGREES +30 +3 +±0/);
    const chinese = await runOnTerminal(folder, ['--locale', 'zh-Hans', ...args('wrong.json')]);
    expect(chinese.out).toContain('存在不一致或缺失。');
  });

  it('refuses what are no reports', async () => {
    const { code, err } = await runIn(folder, args('log.json'));
    expect([code, err]).toEqual([2, expect.stringContaining('delivery-report')]);
  });
});
