import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '@livelane/testing/bin-runner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { lipColourBrief, lipColourTerms } from '../draft/lip-colour.fixture.ts';
import { LIP_BRIEF, logFollowing } from '../plan/session.fixture.ts';
import { planSession } from '../plan/session.ts';
import { runIn } from './run.fixture.ts';

let folder = '';
const DAY = '2026-11-22T08:00:00Z';
const plan = planSession(lipColourContract(), { brief: LIP_BRIEF, asOf: DAY });
const log = logFollowing(plan);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-standard-error-'));
  const paid = {
    kind: 'fact',
    version: 1,
    id: 'wire-1',
    type: 'payment',
    occurredAt: '2026-11-27T00:00:00Z',
    recordedAt: '2026-11-27T00:00:00Z',
    payee: 'mia',
    amount: { currency: 'EUR', minor: '100' },
    reference: 'wire',
  };
  const files: Readonly<Record<string, unknown>> = {
    'contract.json': lipColourContract(),
    'terms.json': lipColourTerms(),
    'brief.json': lipColourBrief(),
    'plan.json': plan,
    'kept.json': log,
    'silent.json': { ...log, events: log.events.filter(({ type }) => type !== 'disclosure') },
    'facts.ndjson': paid,
    'fx.json': [],
  };
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(value));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string): Promise<Outcome> => runIn(folder, command.split(' '));

describe('a command on standard error', () => {
  it('verify: one line for each duty that was not kept, with label, rule and what is missing', async () => {
    const { code, err, out } = await run('verify --plan plan.json --log silent.json --out v.json');
    expect([code, out]).toEqual([1, '']);
    const lines = err.split('\n').filter((line) => line.startsWith('broken '));
    expect(lines).toHaveLength(plan.disclosures.length);
    const [first] = plan.disclosures;
    expect(lines[0]).toContain(`broken ${first?.id} (${first?.market}) “`);
    expect(lines[0]).toMatch(/: due .*, (in the picture|spoken).*\. Never shown or spoken/);
    expect(err).toContain(`(0/${plan.disclosures.length} duties kept) to v.json`);
    const chinese = await run('verify --plan plan.json --log silent.json --locale zh-Hans');
    expect(chinese.err).toMatch(/未履行 .*：?.*要求：.*从未以有效的语言和方式披露/);
    expect(JSON.parse(chinese.out)).toEqual(
      JSON.parse(readFileSync(join(folder, 'v.json'), 'utf8')),
    );
  });

  it('verify: nothing of duties where all were kept', async () => {
    const { code, err } = await run('verify --plan plan.json --log kept.json');
    expect([code, err.includes('broken')]).toEqual([0, false]);
  });

  it.each([
    [
      `draft --terms terms.json --brief brief.json --id deal-1 --as-of ${DAY}`,
      'Wrote contract deal-1 (13 clauses) to out.json',
    ],
    [`review contract.json --as-of ${DAY}`, 'finding(s) to out.json'],
    ['render contract.json --format html', 'Wrote contract deal-lip-2026 (en, html) to out.json'],
    ['policy contract.json', 'Wrote attribution policy deal-lip-2026.'],
    [`plan contract.json --brief brief.json --as-of ${DAY}`, 'Wrote session plan deal-lip-2026.'],
    [
      `settle contract.json --signed-at 2026-11-25T09:00:00Z --known-as-of 2026-11-26T00:00:00Z`,
      'owed: Mia Torres USD 900.00, due 2026-12-02) to out.json',
    ],
    ['settle contract.json --known-as-of 2026-11-24T00:00:00Z', '(nothing is owed) to out.json'],
  ])('%s --out: what was written where, in one line', async (command, says) => {
    const { err, out } = await run(`${command} --out out.json`);
    expect(out).toBe('');
    expect(err.split('\n').filter((line) => line.startsWith('Wrote '))).toEqual([
      expect.stringContaining(says),
    ]);
    const quiet = await run(command);
    expect(quiet.err).not.toContain('Wrote ');
    const chinese = await run(`${command} --out out.json --locale zh-Hans`);
    expect(chinese.err).toMatch(/已将.*写入 out\.json/);
  });
});

describe('an exchange rate that is missing', () => {
  const settle = 'settle contract.json --facts facts.ndjson --known-as-of 2026-11-28T00:00:00Z';
  it.each([
    [settle, 'which the payment wire-1 needs. Add it to the quotes (`--fx`'],
    [`${settle} --fx fx.json`, 'which the payment wire-1 needs. Add it to the quotes (`--fx`'],
    [
      `${settle} --locale zh-Hans`,
      '而付款“wire-1”需要它。请补充到报价中（支持 `--fx` 的命令用该选项）',
    ],
  ])('%s: names the option and the fact', async (command, says) => {
    const { code, err } = await run(command);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).toContain('{"base":"EUR","quote":"USD"');
  });
});

describe('exit codes: errors 1, warnings and hints 0', () => {
  const settle = 'settle contract.json --known-as-of 2026-12-10T00:00:00Z';
  it.each([
    [settle, 1, 'error NOT_SIGNED'],
    [`${settle} --signed-at ${DAY}`, 0, 'hint NOT_DELIVERED'],
    [`${settle} --signed-at ${DAY} --plan plan.json --log silent.json`, 1, 'error DUTY_BROKEN'],
    [`plan contract.json --brief brief.json --as-of ${DAY}`, 0, 'warning LOCALIZATION_UNREVIEWED'],
  ])('%s', async (command, exit, says) => {
    const { code, err } = await run(command);
    expect(err).toContain(says);
    expect(code).toBe(exit);
  });
});
