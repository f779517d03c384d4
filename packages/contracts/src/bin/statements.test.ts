import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { credited } from '../settlement/facts/facts.fixture.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

let folder = '';
const run = (...args: readonly string[]) => runIn(folder, args);
const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(content));

const settled = (from: string, to: string, ...more: readonly string[]) =>
  run(
    ...['settle', 'contract.json', '--facts', 'facts.json', '--from', from, '--to', to],
    ...['--known-as-of', to, ...more],
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'statements-bin-'));
  write('contract.json', lipColourContract());
  write('facts.json', [
    credited('o1', 2000),
    credited('o2', 2000, { recordedAt: '2027-01-08T00:00:00Z' }),
  ]);
  const out = (name: string) => ['--out', name];
  await settled('2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z', ...out('s1.json'));
  const after = ['--previous', 's1.json', ...out('s2.json')];
  await settled('2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z', ...after);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('statements verifies them from themselves, and ends with 0', async () => {
  const { code, out } = await run('statements', 's1.json', 's2.json');
  expect([code, JSON.parse(out).findings]).toEqual([0, []]);
  const people = await runOnTerminal(folder, ['statements', 's1.json', 's2.json']);
  expect(people.out).toContain('2 statement(s): as issued, without a gap.');
});

it('statements ends with 1 and names the one that was changed, or is missing', async () => {
  const second = JSON.parse(readFileSync(join(folder, 's2.json'), 'utf8'));
  write('changed.json', { ...second, knownAsOf: '2027-02-02T00:00:00Z' });
  const changed = await run('statements', 's1.json', 'changed.json');
  expect(changed.code).toBe(1);
  expect(changed.err).toContain('was changed after it was issued');
  expect(JSON.parse(changed.out).findings).toMatchObject([{ code: 'STATEMENT_TAMPERED' }]);
  const cut = await run('statements', 's2.json');
  expect([cut.code, JSON.parse(cut.out).findings[0].code]).toEqual([1, 'STATEMENT_BEGINS_LATE']);
});

it('settle refuses to follow a statement without a period, and says which option is missing', async () => {
  const { code, err } = await run(
    'settle',
    'contract.json',
    '--previous',
    's1.json',
    ...['--known-as-of', '2027-03-01T00:00:00Z'],
  );
  expect(code).toBe(2);
  expect(err).toContain('(`--period` on the command line): only statements with a period chain');
});

describe('settle --period', () => {
  const month = (period: string, ...more: readonly string[]) =>
    run('settle', 'contract.json', '--facts', 'facts.json', '--period', period, ...more);
  const known = (instant: string) => ['--known-as-of', instant];

  it('is the month in the zone of the contract, and chains', async () => {
    const first = await month('2026-12', ...known('2027-01-01T08:00:00Z'), '--out', 'm1.json');
    expect(first.err).toContain('to m1.json');
    const next = ['--previous', 'm1.json', ...known('2027-02-01T08:00:00Z'), '--out', 'm2.json'];
    await month('2027-01', ...next);
    const [one, two] = ['m1.json', 'm2.json'].map((name) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    );
    // The zone of the contract is that of Los Angeles, 8 hours behind in winter.
    expect([one.period.start, one.period.end]).toEqual([
      '2026-12-01T08:00:00.000Z',
      '2027-01-01T08:00:00.000Z',
    ]);
    expect(two.previous).toBe(one.seal.hash);
  });

  it('knows the facts until its end', async () => {
    const { out } = await month('2026-01');
    expect(JSON.parse(out).knownAsOf).toBe('2026-02-01T08:00:00.000Z');
  });

  it('refuses a month that is not over, unless --known-as-of is given', async () => {
    const { code, err, out } = await month('2999-12');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('over by the clock, as this one is at 3000-01-01T08:00:00.000Z');
    expect((await month('2999-12', ...known('2026-12-20T00:00:00Z'))).out).toContain('"seal"');
  });

  it('stands for --from and --to', async () => {
    expect((await month('2026-12', '--from', '2026-12-01T08:00:00Z')).code).toBe(2);
  });
});
