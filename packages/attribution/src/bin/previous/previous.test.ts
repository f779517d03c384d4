import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreditedSale } from '@livelane/contracts/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAdjustment, anOrder, aPolicy, aTouch, at } from '../../records/records.fixture.ts';
import { runIn, runOnTerminal } from '../run.fixture.ts';

let folder = '';
const write = (name: string, ...items: readonly unknown[]): void =>
  writeFileSync(join(folder, name), items.map((item) => `${JSON.stringify(item)}\n`).join(''));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const rowsAfter = (before: string, name: string): CreditedSale[] =>
  read(name)
    .slice(before.length)
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as CreditedSale]));
const credit = (...args: readonly string[]) =>
  runIn(folder, ['credit', '--policy', 'policy.json', ...args]);

const order = { kind: 'order', ...anOrder() };
const refund = { kind: 'adjustment', ...anAdjustment() };
const late = aTouch({ id: 't2', creator: 'noor', at: at('12:30:00') });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-previous-'));
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(aPolicy()));
  write('t1.ndjson', aTouch());
  write('t2.ndjson', late);
  utimesSync(join(folder, 't2.ndjson'), 0, Date.parse('2027-01-05T00:00:00Z') / 1000);
  write('o1.ndjson', order, refund);
  await credit('--touches', 't1.ndjson', '--orders', 'o1.ndjson', '--out', 'day1.ndjson');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('credit --previous', () => {
  const day2 = ['--touches', 't1.ndjson,t2.ndjson', '--orders', 'o1.ndjson'];
  const previous = ['--previous', 'day1.ndjson'];

  it('writes what was there byte for byte, then revisions of what a late touch changed, refunds included', async () => {
    const before = read('day1.ndjson');
    const { code, err } = await credit(...day2, ...previous, '--out', 'day2.ndjson');
    expect([code, err]).toEqual([0, expect.stringContaining('2 rows appended to 2')]);
    expect(read('day2.ndjson').startsWith(before)).toBe(true);
    expect(
      rowsAfter(before, 'day2.ndjson').map(({ id, revision, recordedAt, credits }) => [
        ...[id, revision, recordedAt],
        credits.map(({ to }) => ('id' in to ? to.id : '')),
      ]),
    ).toEqual([
      // The touch does not say when it became known; its file was written then.
      ['sale:O1:1', 2, '2027-01-05T00:00:00.000Z', ['noor']],
      ['refund:R1:1', 3, '2027-01-05T00:00:00.000Z', ['noor']],
    ]);
  });

  it('changes no byte where nothing became known, also into the same file or on standard output', async () => {
    const before = read('day1.ndjson');
    const day1 = ['--touches', 't1.ndjson', '--orders', 'o1.ndjson', ...previous];
    expect((await credit(...day1)).out).toBe(before);
    await credit(...day1, '--out', 'day1.ndjson');
    expect(read('day1.ndjson')).toBe(before);
    const shown = await runOnTerminal(folder, ['credit', '--policy', 'policy.json', ...day1]);
    expect([shown.code, shown.err]).toEqual([0, expect.stringContaining('0 rows appended to 2')]);
  });

  it('of an order that its status cancelled holds one effect when the record of the cancellation comes', async () => {
    const cancelled = { ...order, id: 'O2', status: 'cancelled', recordedAt: at('15:00:00') };
    const record = { ...refund, id: 'C1', orderId: 'O2', change: 'cancellation', lineId: null };
    write('c1.ndjson', cancelled);
    write('c2.ndjson', cancelled, record);
    const { out } = await credit('--orders', 'c1.ndjson');
    const again = await credit('--orders', 'c2.ndjson');
    expect([again.out, again.err]).toEqual([
      out,
      expect.stringContaining('ADJUSTMENT_WITHOUT_EFFECT'),
    ]);
    writeFileSync(join(folder, 'c.ndjson'), out);
    expect((await credit('--orders', 'c2.ndjson', '--previous', 'c.ndjson')).out).toBe(out);
  });

  it('starts a file where there were no rows', async () => {
    writeFileSync(join(folder, 'none.ndjson'), '[]\n');
    const { out } = await credit(
      '--touches',
      't1.ndjson',
      '--orders',
      'o1.ndjson',
      '--previous',
      'none.ndjson',
    );
    expect(out).toBe(read('day1.ndjson'));
  });

  it('refuses a file that is not what credit writes, and what is cut', async () => {
    writeFileSync(
      join(folder, 'list.json'),
      `[${read('day1.ndjson').trim().split('\n').join(',')}]`,
    );
    writeFileSync(join(folder, 'cut.ndjson'), read('day1.ndjson').slice(0, -30));
    for (const [file, why] of [
      ['list.json', 'one JSON object a line'],
      ['cut.ndjson', 'cut.ndjson'],
      ['o1.ndjson', 'o1.ndjson'],
    ] as const) {
      const { code, err, out } = await credit('--orders', 'o1.ndjson', '--previous', file);
      expect([code, err, out]).toEqual([2, expect.stringContaining(why), '']);
    }
  });
});

describe('totals', () => {
  it('by month and day, as accrual or cash, of the newest revisions', async () => {
    const totals = async (...args: readonly string[]) => {
      const { out } = await runIn(folder, ['totals', '--credited', 'day2.ndjson', ...args]);
      return (
        JSON.parse(out) as {
          totals: { period: string; party: { id: string }; amount: { minor: string } }[];
        }
      ).totals.map(({ period, party, amount }) => `${period} ${party.id} ${amount.minor}`);
    };
    expect(await totals()).toEqual(['2026-11 noor 1499']);
    expect(await totals('--view', 'cash', '--by', 'day', '--zone', 'Asia/Shanghai')).toEqual([
      ...['2026-11-22 noor 1999', '2026-11-23 noor -500'],
    ]);
    const shown = await runOnTerminal(folder, [
      'totals',
      '--credited',
      'day2.ndjson',
      '--locale',
      'zh-Hans',
    ]);
    expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('期间')]);
  });
});

describe('several policies', () => {
  it('credit takes as versions in time; run takes one', async () => {
    const december = { effectiveFrom: '2026-12-01T00:00:00Z', revision: 2 } as const;
    writeFileSync(join(folder, 'december.json'), JSON.stringify(aPolicy(december)));
    write('o12.ndjson', order, { ...order, id: 'O3', at: '2026-12-02T00:00:00Z' });
    const files = ['--orders', 'o12.ndjson', '--policy', 'december.json,policy.json'];
    const { out } = await runIn(folder, ['credit', ...files]);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CreditedSale);
    expect(rows.map(({ orderId, policy }) => `${orderId} ${policy.revision}`)).toEqual([
      'O1 1',
      'O3 2',
    ]);
    const { code, err } = await runIn(folder, ['run', ...files, '--models', 'last']);
    expect([code, err]).toEqual([2, expect.stringContaining('only "credit" takes versions')]);
  });
});
