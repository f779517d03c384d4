import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '@livelane/testing/bin-runner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAdjustment, anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
let folder = '';
const inFolder = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => writeFileSync(inFolder(name), text);
const ndjson = (...items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-bin-'));
  write(
    'paths.csv',
    'path;total_conversions;total_conversion_value;total_null\nc1 > c2 > c3;1;9;0\nc1;0;0;1\nc2 > c3;0;0;1\n',
  );
  write(
    't.ndjson',
    ndjson(aTouch(), aTouch({ id: 't2', creator: 'noor', at: '2026-11-22T13:00:00Z' })),
  );
  write(
    'o.ndjson',
    ndjson({ kind: 'order', ...anOrder() }, { kind: 'adjustment', ...anAdjustment() }),
  );
  write('more.ndjson', ndjson(anOrder(), anOrder({ id: 'O2', codes: ['MIA10'] })));
  write('policy.json', JSON.stringify(aPolicy()));
  write('codes.json', '{"MIA10":"mia"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]): Promise<Outcome> => runIn(folder, args);

describe('livelane-attribution', () => {
  it('run --paths prints removal effects per model and channel', async () => {
    const { code, out } = await run(
      'run',
      '--paths',
      'paths.csv',
      '--sep',
      ';',
      '--model',
      'markov',
      '--order',
      '1',
      '--json',
    );
    const { models } = JSON.parse(out) as { models: { model: string; channels: unknown[] }[] };
    expect([code, models[0]?.model]).toEqual([0, 'markov']);
    expect(models[0]?.channels).toEqual([
      { channel: 'c1', conversions: 0.2, value: 1.8, removalEffect: 0.5, removalEffectValue: 0.5 },
      { channel: 'c2', conversions: 0.4, value: 3.6, removalEffect: 1, removalEffectValue: 1 },
      { channel: 'c3', conversions: 0.4, value: 3.6, removalEffect: 1, removalEffectValue: 1 },
    ]);
  });

  it('run --paths by several models with parameters, intervals and a chosen order', async () => {
    const models =
      'first,last,linear,linear-unique,position,last-non-direct,time-decay,shapley,markov';
    const args = ['run', '--paths', 'paths.csv', '--sep', ';', '--models', models, '--json'];
    const more = ['--position', '10%,60%', '--half-life', '2', '--order', 'auto'];
    const { code, out } = await run(...args, ...more, '--intervals', '50', '--seed', '3');
    const { models: results, orders } = JSON.parse(out);
    const byModel = Object.fromEntries(results.map((it: { model: string }) => [it.model, it]));
    expect(code).toBe(0);
    expect(Object.keys(byModel).join()).toBe(models);
    expect(byModel['position'].parameters).toEqual({
      model: 'position',
      first: 100_000,
      last: 600_000,
    });
    expect(byModel['position'].channels.map((it: { value: number }) => it.value)).toEqual([
      expect.closeTo(0.9, 12),
      expect.closeTo(2.7, 12),
      expect.closeTo(5.4, 12),
    ]);
    expect(byModel['time-decay'].parameters).toEqual({ model: 'time-decay', halfLifeSteps: 2 });
    expect(byModel['last'].answers['zh-Hans']).toContain('最后一个触点');
    expect(orders.map((it: { order: number }) => it.order)).toEqual([1, 2, 3, 4, 5]);
    const { intervals } = byModel['markov'];
    expect([intervals.level, intervals.replicates, intervals.channels.length]).toEqual([
      0.9, 50, 3,
    ]);
    const again = await run(...args, ...more, '--intervals', '50', '--seed', '3');
    expect(again.out).toBe(out);
  });

  it('run has the bars of all rows in one column, intervals or not', async () => {
    write(
      'two.ndjson',
      [anOrder(), anOrder({ id: 'O2', persons: ['nobody:1'] })]
        .map((it) => `${JSON.stringify(it)}\n`)
        .join(''),
    );
    const args = [
      'run',
      '--touches',
      't.ndjson',
      '--orders',
      'two.ndjson',
      '--policy',
      'policy.json',
      '--models',
      'last',
      '--intervals',
      '100',
    ];
    const { out } = await runOnTerminal(folder, args);
    const bars = out
      .split('\n')
      .filter((line) => line.startsWith('last *'))
      .map((line) => line.indexOf('█'));
    expect([bars.length, new Set(bars).size], out).toEqual([2, 1]);
  });

  it('run with what was spent shows the return of each model, of paths and of orders', async () => {
    write('spend.csv', 'channel,currency,amount\nc1,USD,0.60\nnoor,USD,5.00\n');
    const ofPaths = ['--paths', 'paths.csv', '--sep', ';', '--models', 'markov', '--spend'];
    write('spend.json', '[{"channel":"c1","money":{"currency":"USD","minor":"60"}}]');
    const paths = JSON.parse((await run('run', ...ofPaths, 'spend.json', '--json')).out);
    expect(paths.models[0].returns).toEqual([
      {
        channel: 'c1',
        spend: { currency: 'USD', minor: '60' },
        roas: expect.closeTo(3, 9),
        cpa: expect.closeTo(3, 9),
      },
    ]);
    expect(paths.lengths.map((it: { touches: number }) => it.touches)).toEqual([1, 2, 3]);
    const ofOrders = ['--touches', 't.ndjson', '--orders', 'o.ndjson', '--policy', 'policy.json'];
    const args = ['run', ...ofOrders, '--models', 'last', '--spend', 'spend.csv'];
    const { out, err } = await run(...args, '--json');
    const orders = JSON.parse(out);
    expect(err).toContain('--spend: nothing is credited to "c1"');
    expect(orders.models[0].returns).toMatchObject([
      { channel: 'c1', roas: 0, cpa: null },
      { channel: 'noor', roas: expect.closeTo(14.99 / 5, 9), cpa: 5 },
    ]);
    expect(orders.journeys.medianSeconds).toBe(7200);
    const intervals = await runOnTerminal(folder, [...args, '--intervals', '100']);
    expect(intervals.out).toMatch(/last \* +noor +1\.000 +USD 14\.99 +1\.000 +1\.000/);
    expect((await runOnTerminal(folder, args)).out).toMatch(/last +noor +USD 5\.00 +3\.00 +5\.00/);
  });

  it('run --touches --orders compares models', async () => {
    const { code, out } = await run(
      'run',
      '--touches',
      't.ndjson',
      '--orders',
      'o.ndjson',
      '--policy',
      'policy.json',
      '--models',
      'first,last,markov',
      '--json',
    );
    const { models } = JSON.parse(out) as {
      models: {
        model: string;
        settles: boolean;
        channels: { channel: string; value: unknown }[];
      }[];
    };
    expect(code).toBe(0);
    expect(
      models.map(({ model, settles, channels }) => [
        model,
        settles,
        channels[0]?.channel,
        channels[0]?.value,
      ]),
    ).toEqual([
      ['first', false, 'mia', { currency: 'USD', minor: '1499' }],
      ['last', true, 'noor', { currency: 'USD', minor: '1499' }],
      ['markov', false, 'mia', { currency: 'USD', minor: '750' }],
    ]);
  });

  it('credit writes NDJSON whole, of several files, findings on standard error', async () => {
    const { code, out, err } = await run(
      'credit',
      '--touches',
      't.ndjson',
      '--orders',
      'o.ndjson,more.ndjson',
      '--policy',
      'policy.json',
      '--out',
      'credited.ndjson',
      '--findings',
      'findings.ndjson',
    );
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('hint DUPLICATE_ORDER: ');
    const lines = readFileSync(inFolder('credited.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([
      'sale:O1:1',
      'sale:O2:1',
      'refund:R1:1',
    ]);
    expect(readFileSync(inFolder('findings.ndjson'), 'utf8')).toContain('"DUPLICATE_ORDER"');
  });

  it.each(['credit', 'run'])(
    '%s checks every output before the first is written',
    async (command) => {
      const { code, err } = await run(
        ...[command, '--orders', 'o.ndjson', '--policy', 'policy.json'],
        ...(command === 'run' ? ['--model', 'last'] : []),
        ...['--out', 'early.ndjson', '--findings', 'nowhere/findings.ndjson'],
      );
      expect([code, existsSync(inFolder('early.ndjson'))]).toEqual([2, false]);
      expect(err).toContain('nowhere/findings.ndjson');
    },
  );

  it('credit refuses options that name no file', async () => {
    const { code, err } = await run(
      ...['credit', '--orders', ',', '--touches', ' ,', '--policy', 'policy.json'],
    );
    expect(code).toBe(2);
    for (const option of ['--orders', '--touches']) expect(err).toContain(option);
  });

  it('credit works with orders and codes alone, NDJSON on a pipe', async () => {
    const { code, out } = await run('credit', '--orders', 'more.ndjson', '--codes', 'codes.json');
    expect([code, out.split('\n').length]).toEqual([0, 3]);
    expect(out).toContain('"to":{"party":"creator","id":"mia"}');
  });

  it('explain says why an order is credited as it is, in both languages', async () => {
    const input = ['--touches', 't.ndjson', '--orders', 'o.ndjson', '--policy', 'policy.json'];
    const { code, out } = await run('explain', '--order', 'O1', ...input);
    const { touches } = JSON.parse(out) as { touches: { outcome: string; share: number }[] };
    expect(code).toBe(0);
    expect(touches.map(({ outcome, share }) => [outcome, share])).toEqual([
      ['OTHERS_CHOSEN', 0],
      ['CREDITED', 1],
    ]);
    const seen = await runOnTerminal(folder, ['explain', '--order', 'O1', ...input]);
    expect(seen.out).toMatch(/t2 +click +noor +yes +100.0% +Credited by the rule "last"\./);
    const chinese = ['explain', '--order', 'O1', ...input, '--locale', 'zh-Hans'];
    expect((await runOnTerminal(folder, chinese)).out).toContain('按规则 "last" 计入');
    const unknown = await run('explain', '--order', 'O9', ...input);
    expect([unknown.code, unknown.err.includes('the id of an order')]).toEqual([2, true]);
  });

  it('report writes one HTML page, in both languages, and refuses another ending', async () => {
    const input = ['--touches', 't.ndjson', '--orders', 'o.ndjson', '--policy', 'policy.json'];
    write('spend.csv', 'creator,currency,amount\nmia,USD,5.00\n');
    const args = ['report', ...input, '--spend', 'spend.csv', '--out'];
    const { code, out, err } = await run(...args, 'r.html');
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('r.html');
    expect(readFileSync(inFolder('r.html'), 'utf8')).toMatch(/<h2 id="s\d">Spending against/);
    await run(...args, 'zh.html', '--locale', 'zh-Hans');
    expect(readFileSync(inFolder('zh.html'), 'utf8')).toContain('<html lang="zh-Hans"');
    for (const wrong of [['r.pdf'], ['no/r.html']])
      expect((await run(...args, ...wrong)).code).toBe(2);
    expect((await run('report', ...input)).err).toContain('ends in .html');
  });

  it('takes every file of an option that is given twice', async () => {
    write('first.ndjson', ndjson(anOrder({ id: 'F1' })));
    write('second.ndjson', ndjson(anOrder({ id: 'F2' })));
    const files = ['--orders', 'first.ndjson', '--orders', 'second.ndjson'];
    const { out } = await run('credit', ...files, '--codes', 'codes.json');
    const ids = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { orderId: string }).orderId);
    expect(ids.sort()).toEqual(['F1', 'F2']);
  });

  it('reads codes and orders of tables by one mapping of columns, and names what it does not read', async () => {
    write('codes.csv', 'Code;Inhaberin;seit\nMIA10;mia;2026\n');
    write('o.csv', 'Nr;at;currency;Betrag;Code\nO1;2026-11-22 15:00;USD;1.019,99;MIA10\n');
    write(
      'de.json',
      JSON.stringify({ Nr: 'id', Inhaberin: 'creator', Betrag: 'amount', Code: 'codes' }),
    );
    write('de-codes.json', JSON.stringify({ Inhaberin: 'creator', Code: 'code' }));
    const tables = ['--locale-numbers', 'de', '--zone', 'Europe/Berlin'];
    const codes = ['--orders', 'more.ndjson', '--codes', 'codes.csv'];
    const { err } = await run('credit', ...codes, '--columns', 'de-codes.json', ...tables);
    expect(err).toContain(
      'warning COLUMNS_NOT_READ: --codes codes.csv: nothing reads the column(s) seit',
    );
    const orders = ['--orders', 'o.csv', '--codes', 'codes.json', '--columns', 'de.json'];
    const refused = await run('credit', ...orders, ...tables);
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining('/Inhaberin: expected a column of the file'),
    ]);
    write('both.csv', 'code,Inhaberin\nMIA10,mia\n');
    const both = await run('credit', ...orders.with(3, 'both.csv'), ...tables);
    expect([both.code, both.err.includes('COLUMNS_NOT_READ')]).toEqual([0, false]);
    expect(JSON.parse(both.out)).toMatchObject({
      occurredAt: '2026-11-22T14:00:00.000Z',
      money: { currency: 'USD', minor: '101999' },
      credits: [{ to: { id: 'mia' } }],
    });
  });

  it('exits with 1 where a list of orders may be cut off, until its rows are confirmed', async () => {
    const row = 'O1,2026-10-10T10:00:00Z,MIA10,USD,1290';
    write('cut.csv', `id,at,codes,currency,minor\n${row}\n${row.replace('O1', 'O2').slice(0, -1)}`);
    const orders = ['--orders', 'cut.csv', '--codes', 'codes.json'];
    for (const command of [['credit'], ['run', '--models', 'last']]) {
      const { code, out, err } = await run(...command, ...orders);
      expect([code, out === '']).toEqual([1, false]);
      expect(err).toContain('error FILE_MAY_BE_CUT: --orders cut.csv ends without a line break');
      expect(await run(...command, ...orders, '--rows', '2')).toMatchObject({ code: 0, out });
      const wrong = await run(...command, ...orders, '--rows', '3');
      expect([wrong.code, wrong.out]).toEqual([2, '']);
      expect(wrong.err).toContain('expected the 3 rows that `--rows` gives; received 2');
    }
    write('cut-touches.ndjson', JSON.stringify(aTouch()));
    const touches = ['--touches', 'cut-touches.ndjson', '--orders', 'o.ndjson'];
    const { code, err } = await run('credit', ...touches, '--policy', 'policy.json');
    expect([code, err]).toEqual([0, expect.stringContaining('warning FILE_MAY_BE_CUT')]);
  });

  it('reports what is wrong with all files at once, each with its name', async () => {
    write('wrong-t.ndjson', ndjson({ ...aTouch(), kind: 7 }));
    write('wrong-o.csv', 'id,at,currency,minor\nO1,today,USD,1\n');
    write('wrong-codes.json', '{"A":1}');
    write(
      'wrong-fx.csv',
      'base,quote,rate,asOf,side,source\nEUR,USD,many,2026-11-01T00:00:00Z,mid,x\n',
    );
    write('wrong-policy.json', JSON.stringify({ ...aPolicy(), revision: 0 }));
    const { code, err } = await run(
      ...['run', '--touches', 'wrong-t.ndjson', '--orders', 'wrong-o.csv'],
      ...['--policy', 'wrong-policy.json', '--codes', 'wrong-codes.json', '--fx', 'wrong-fx.csv'],
      ...['--models', 'last'],
    );
    expect([code, err.split('\n').filter((line) => line.startsWith('  '))]).toEqual([
      2,
      [
        expect.stringContaining('  --touches wrong-t.ndjson line 1 /kind: '),
        expect.stringContaining('  --orders wrong-o.csv line 2 /at: '),
        expect.stringContaining('  --policy wrong-policy.json /revision: '),
        expect.stringContaining('  --codes wrong-codes.json /A: '),
        expect.stringContaining('  --fx wrong-fx.csv line 2 /rate: '),
      ],
    ]);
  });

  it('says that touches and orders look swapped, and nothing of their fields', async () => {
    write('swapped-t.csv', 'id,kind,at,persons,channel\nt1,click,2026-11-22T13:00:00Z,a,bio\n');
    write('swapped-o.csv', 'id,at,currency,amount\nO1,2026-11-22T14:00:00Z,USD,1\n');
    const swapped = (command: readonly string[], touches: string, orders: string) =>
      run(...command, '--touches', touches, '--orders', orders, '--policy', 'policy.json');
    const commands = [
      ['run', '--models', 'last'],
      ['credit'],
      ['explain', '--order', 'O1'],
      ['report', '--out', 'report.html'],
    ];
    for (const command of commands)
      for (const orders of ['swapped-o.csv', 'o.ndjson'])
        for (const touches of ['swapped-t.csv', 't.ndjson']) {
          const { code, err } = await swapped(command, orders, touches);
          expect([code, err.trim().split('\n')]).toEqual([
            2,
            [
              `INPUT_INVALID: --touches ${orders} is not valid:`,
              expect.stringMatching(/ the lists of touches and of orders look swapped; received /),
            ],
          ]);
        }
    write('no-policy.json', JSON.stringify({ ...aPolicy(), revision: 0 }));
    const { err } = await run(
      ...['credit', '--touches', 'swapped-o.csv', '--orders', 'swapped-t.csv'],
      ...['--policy', 'no-policy.json'],
    );
    expect(err.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      expect.stringContaining('  --touches swapped-o.csv line 1: expected touches, but these are'),
      expect.stringContaining('  --policy no-policy.json /revision: '),
    ]);
    const right = await swapped(['credit'], 'swapped-t.csv', 'swapped-o.csv');
    expect([right.code, right.err]).toEqual([0, '1 credited sale\n']);
  });

  it('names the option where no model is', async () => {
    const { code, err } = await run('run', '--orders', 'more.ndjson', '--policy', 'none.json');
    expect([code, err.includes('--models is not valid')]).toEqual([2, true]);
  });

  it('credit, run and touches know the codes of the shop beside those of a policy', async () => {
    write('shop-codes.json', '[{"code":"AVA10","creator":"ava"}]');
    write('ava.ndjson', ndjson(anOrder({ codes: ['AVA10', 'MIA10'] })));
    const both = [
      '--orders',
      'ava.ndjson',
      '--policy',
      'policy.json',
      '--codes',
      'shop-codes.json',
    ];
    expect((await run('credit', ...both)).err).toContain('CODE_CONFLICT: ');
    expect((await run('run', ...both, '--models', 'last')).err).not.toContain('CODE_UNKNOWN');
    write('clash.json', '{"MIA10":"ava"}');
    const { code, err } = await run('credit', ...both.with(-1, 'clash.json'));
    expect([code, err.includes('/0/creator'), err.includes('"mia"')]).toEqual([2, true, true]);
  });

  it('touches reports the events of a log of a later version', async () => {
    const order = { at: '2026-11-22T13:00:00Z', epoch: 1 };
    const log = {
      ...{
        kind: 'session-log',
        version: 1,
        id: 'L1',
        sessionId: 'S1',
        mode: 'memory',
        server: null,
      },
      ...{ planHash: `sha256:${'0'.repeat(64)}`, room: 'r', start: order.at, end: order.at },
      ...{ destinations: [], presence: [], network: [], decisions: [], gaps: [] },
      totals: {
        ...{ viewers: 0, viewerSeconds: 0, peakViewers: 0 },
        ...{ leftWithin3s: null, leftWithin5sOfFreeze: null },
      },
      events: [
        { type: 'redeem', ...order, seq: 1, code: 'MIA10', person: 'v1' },
        { type: 'gift', ...order, seq: 2 },
      ],
    };
    write('log.json', JSON.stringify(log));
    const args = ['touches', '--log', 'log.json', '--creator', 'mia', '--findings', 'f.ndjson'];
    const { code, out, err } = await run(...args);
    expect([code, out.split('\n').length]).toEqual([0, 2]);
    expect(err).toContain('1 touch of session log log.json');
    expect(err).toContain('hint MEMBERS_UNKNOWN: --log log.json');
    expect(err.match(/"gift"/g)).toHaveLength(1);
    expect(readFileSync(inFolder('f.ndjson'), 'utf8')).toContain('"EVENT_UNKNOWN"');
  });

  it('a pipe of a command that failed is no empty list; an empty result is written as one', async () => {
    write('nothing.ndjson', '');
    write('no-orders.csv', 'id,at,recordedAt,minor,currency\n');
    const credit = (orders: string) =>
      run('credit', '--orders', orders, '--codes', 'codes.json', '--out', 'zero.ndjson');
    const { code, err } = await credit('nothing.ndjson');
    expect([code, err.includes('expected a list, which may be empty')]).toEqual([2, true]);
    const none = await credit('no-orders.csv');
    expect(none.code).toBe(0);
    expect(none.err).toContain('warning LIST_EMPTY: --orders no-orders.csv');
    expect(none.err).toContain('Wrote 0 credited sales to zero.ndjson');
    expect(readFileSync(inFolder('zero.ndjson'), 'utf8')).toBe('[]\n');
  });

  it('shows an amount as it was typed, also where rows are lines of one order', async () => {
    write('minus.csv', 'id,at,currency,amount,codes\nO1,2026-11-22T14:00:00Z,USD,-5.00,MIA10\n');
    const { err } = await run('credit', '--orders', 'minus.csv', '--codes', 'codes.json');
    expect(err).toContain('line 2 /amount: expected an amount of at least 0');
    expect(err).toContain('received "-5.00"');
  });

  it('refuses what --paths leaves nothing to do, each option, and results over inputs', async () => {
    const others = ['--touches', 'none', '--orders', 'o', '--policy', 'p', '--codes', 'c'];
    const more = ['--fx', 'f', '--currency', 'EUR', '--findings', 'g'];
    const { code, err } = await run('run', '--paths', 'paths.csv', ...others, ...more);
    expect(code).toBe(2);
    for (const name of ['touches', 'orders', 'policy', 'codes', 'fx', 'currency', 'findings'])
      expect(err).toMatch(new RegExp(`"--${name} <\\w+>" and "--paths <file>" cannot`));
    const over = await run(
      'credit',
      '--orders',
      'o.ndjson',
      '--codes',
      'codes.json',
      '--out',
      './codes.json',
    );
    expect([over.code, readFileSync(inFolder('codes.json'), 'utf8')]).toEqual([
      2,
      '{"MIA10":"mia"}',
    ]);
    expect(over.err).toContain('expected another file to write: --codes names the same one');
  });

  it.each([
    ['later.csv', 'billboard', 0, 'hint TOUCH_KIND_UNKNOWN: 1 touch(es)'],
    ['later.ndjson', 'billboard', 0, 'hint TOUCH_KIND_UNKNOWN: 1 touch(es)'],
    ['later.csv', 'clck', 1, 'error TOUCH_KIND_UNKNOWN: 1 touch(es)'],
  ])(
    'touches of a kind of a later version in %s (%s) are reported',
    async (...[name, kind, code, text]) => {
      const { id, at, persons, channel } = aTouch();
      write(
        name,
        name.endsWith('.csv')
          ? `id,kind,at,persons,creator,channel\n${id},${kind},${at},${persons[0]},mia,${channel}\n`
          : ndjson(aTouch({ kind: kind as never })),
      );
      const sources = ['--orders', 'o.ndjson', '--policy', 'policy.json'];
      const found = await run('credit', '--touches', name, ...sources);
      const without = await run('credit', ...sources);
      expect(found.err).toContain(text);
      expect(found.err.match(new RegExp(kind, 'g'))).toHaveLength(1);
      expect([found.code, found.out]).toEqual([code, without.out]);
    },
  );

  it('exits with 1 where money could not be placed', async () => {
    write(
      'over.ndjson',
      ndjson(anOrder(), anAdjustment({ money: { currency: 'USD', minor: '2000' } })),
    );
    const { code, err } = await run('credit', '--orders', 'over.ndjson', '--codes', 'codes.json');
    expect([code, err.includes('error ADJUSTMENT_EXCEEDS_LINE: ')]).toEqual([1, true]);
  });

  it('refuses a frozen fit that nobody gave, of paths and of orders', async () => {
    const orders = ['--touches', 't.ndjson', '--orders', 'o.ndjson', '--policy', 'policy.json'];
    for (const input of [['--paths', 'paths.csv'], orders]) {
      const { code, err } = await run('run', ...input, '--models', 'last,frozen-fit');
      expect([code, err]).toEqual([2, expect.stringContaining('needs a fit')]);
    }
  });

  it('prints tables with amounts on a terminal, in the language of --locale', async () => {
    const touches = ['--touches', 't.ndjson', '--orders', 'o.ndjson', '--policy', 'policy.json'];
    const table = async (...args: readonly string[]): Promise<string[][]> =>
      (await runOnTerminal(folder, args)).out
        .trimEnd()
        .split('\n')
        .map((row) => row.split(/ {2,}/));
    expect(await table('credit', ...touches)).toEqual([
      ['time', 'change', 'order', 'credited to', 'amount'],
      ['2026-11-22T14:00:00.000Z', 'sale', 'O1', 'noor', 'USD 19.99'],
      ['2026-11-22T18:00:00.000Z', 'refund', 'O1', 'noor', 'USD -5.00'],
    ]);
    const none = ['credit', '--orders', 'o.ndjson', '--codes', 'codes.json'];
    expect(await table(...none, '--locale', 'zh-Hans')).toEqual([
      ['时间', '变动', '订单', '归因对象', '金额'],
      ['2026-11-22T14:00:00.000Z', '销售', 'O1', '（未归因）', 'USD 19.99'],
      ['2026-11-22T18:00:00.000Z', '退款', 'O1', '（未归因）', 'USD -5.00'],
    ]);
    expect(await table('run', ...touches, '--models', 'last')).toEqual([
      ['model', 'channel', 'conversions', 'value', 'removal effect'],
      ['last *', 'noor', '1.000', 'USD 14.99', '█'.repeat(20)],
      ['* the model that the policy settles by'],
      ['last: Which touch came last before the order? All credit to it.'],
    ]);
    const paths = ['run', '--paths', 'paths.csv', '--model', 'markov', '--locale', 'zh-Hans'];
    expect((await table(...paths)).slice(0, 2)).toEqual([
      ['模型', '渠道', '转化', '价值', '移除效应'],
      ['markov', 'c1', '0.200', '1.80', '50.00%', '█'.repeat(10)],
    ]);
  });

  it('speaks Chinese when asked', async () => {
    expect(
      (
        await run(
          'credit',
          '--orders',
          'more.ndjson',
          '--codes',
          'codes.json',
          '--locale',
          'zh-Hans',
        )
      ).err,
    ).toContain('2 条归因销售');
    expect((await run('--help', '--locale', 'zh-Hans')).out).toContain('模型并列比较');
  });

  it.each([
    [['credit', '--orders', 'o.ndjson'], 'expected --policy or --platform, --codes'],
    [['credit', '--orders', 'none.ndjson', '--codes', 'codes.json'], 'FILE_UNREADABLE'],
    [['credit', '--orders', 'paths.csv', '--codes', 'codes.json'], 'line 1 /id'],
    [
      ['credit', '--orders', 'o.ndjson', '--codes', 'codes.json', '--recorded-at', 'today'],
      '--recorded-at is not valid',
    ],
    [
      ['credit', '--orders', 'more.ndjson', '--codes', 'codes.json', '--encoding', 'ebcdic'],
      'The encoding ebcdic is not known',
    ],
    [
      ['run', '--paths', 'paths.csv', '--sep', ';', '--model', 'markov', '--order', '21'],
      '--order is not valid',
    ],
    [
      ['run', '--paths', 'paths.csv', '--sep', ';'],
      '--models is not valid:\n  expected at least one model out of "first", "last"',
    ],
    [['run', '--models', 'last'], '--paths, or --orders with --policy'],
    [
      [
        'run',
        '--orders',
        'o.ndjson',
        '--policy',
        'policy.json',
        '--models',
        'last',
        '--currency',
        'XXZ',
      ],
      'currency',
    ],
    [
      [
        'run',
        '--orders',
        'o.ndjson',
        '--policy',
        'policy.json',
        '--models',
        'last',
        '--currency',
        'EUR',
      ],
      '(`--fx` where a command takes it): {"base":"USD","quote":"EUR"',
    ],
    [['touches', '--log', 'policy.json', '--creator', 'mia'], 'INPUT_INVALID'],
    [['fly'], 'The command "fly" is not known'],
    [['run', '--model', 'last', '--models', 'last'], 'cannot be used together'],
    [['touches', '--log', 'log.json', '--creator', 'a\u202eb'], '--creator is not valid'],
  ])('%j exits with 2 and says why', async (args, why) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
  });

  it('is a program of its own', { timeout: 30_000 }, () => {
    const { status, stdout } = spawnSync(process.execPath, [main, '--help'], { encoding: 'utf8' });
    expect([status, stdout.includes('Usage: livelane-attribution')]).toEqual([0, true]);
  });

  it('leaves nothing half-written where the folder is not there', async () => {
    const { code, err } = await run(
      'credit',
      '--orders',
      'more.ndjson',
      '--codes',
      'codes.json',
      '--out',
      'nowhere/c.ndjson',
    );
    expect([code, err.includes('FILE_UNWRITABLE'), existsSync(inFolder('nowhere'))]).toEqual([
      2,
      true,
      false,
    ]);
  });
});
