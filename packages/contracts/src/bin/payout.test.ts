import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { credited, signed } from '../settlement/facts/facts.fixture.ts';
import { settle } from '../settlement/settle.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

let folder = '';
const run = (command: string) => runIn(folder, command.split(' '));
const save = (name: string, value: unknown): void =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'payout-bin-'));
  const contract = lipColourContract();
  const facts = [
    ...['rosy', 'mia'].map((by) => signed(contract, by, '2026-11-24')),
    credited('o1', 10_000),
  ];
  const options = { knownAsOf: '2027-03-01T00:00:00Z', fx: [] } as const;
  save('settlement.json', settle(contract, facts, options));
  save('other.json', settle(contract, [...facts, credited('o2', 5_000)], options));
  const period = { start: '2026-11-01T00:00:00Z', end: options.knownAsOf } as const;
  save('sealed.json', settle(contract, facts, { ...options, period }));
  save('contract.json', contract);
  save('accounts.json', { mia: { account: 'DE02 1203', holder: '米娅' } });
  save('empty.json', {});
  save('bad.json', { mia: { acount: 'DE02' } });
});
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = 'payout settlement.json --accounts accounts.json';

describe('payout', () => {
  it('writes the list, and reads it back once it was paid', async () => {
    const { code, err } = await run(`${LIST} --out payouts.csv`);
    expect([code, err]).toEqual([0, 'Wrote 1 payment(s) to make to payouts.csv\n']);
    const [head = '', row = ''] = text('payouts.csv').split('\r\n');
    const at = head.split(',').indexOf('paidAt');
    save('paid.csv', `${head}\r\n${row.split(',').with(at, '2027-03-02T09:00:00Z').join(',')}\r\n`);
    const open = await run('payout --paid payouts.csv');
    expect([open.code, JSON.parse(open.out)]).toEqual([0, []]);
    const paid = await run('payout --paid paid.csv --id deal-lip-2026 --out facts.json');
    expect([paid.code, paid.out]).toEqual([0, '']);
    const [fact] = JSON.parse(text('facts.json'));
    expect(fact).toMatchObject({
      type: 'payment',
      payee: 'mia',
      payer: 'rosy',
      contractId: 'deal-lip-2026',
      reference: row.replace('\ufeff', '').split(',')[0],
    });
    const none = await run('payout --paid paid.csv --id other');
    expect(JSON.parse(none.out)).toEqual([]);
    const after = await run(
      'settle contract.json --facts facts.json --known-as-of 2027-03-03T00:00:00Z',
    );
    expect(JSON.parse(after.out).totals.paid).toEqual(fact.amount);
  });

  it('reads the days of a bank in the zone of its list, and when they became known', async () => {
    const row = (at: string) => `LL1,mia,10.00,USD,${at}\n`;
    save('days.csv', `reference,payee,amount,currency,paidAt\n${row('2027-03-02')}`);
    const read = async (more: string) =>
      JSON.parse((await run(`payout --paid days.csv ${more}`)).out);
    // Shanghai is 8 hours ahead: its 2 March begins at 16:00 of 1 March.
    const day = { occurredAt: '2027-03-01T16:00:00Z' };
    expect(await read('--zone Asia/Shanghai')).toMatchObject([
      { ...day, recordedAt: day.occurredAt },
    ]);
    const known = (instant: string) => read(`--zone Asia/Shanghai --recorded-at ${instant}`);
    const recordedAt = '2027-04-05T00:00:00Z';
    expect(await known(recordedAt)).toMatchObject([{ ...day, recordedAt }]);
    expect(await known('2026-01-01T00:00:00Z')).toMatchObject([{ recordedAt: day.occurredAt }]);
    const { code, err } = await run('payout --paid days.csv');
    expect([code, err]).toEqual([2, expect.stringContaining('line 2 /paidAt')]);
  });

  it('prints CSV, and a table for people', async () => {
    expect((await run(LIST)).out).toMatch(/^\ufeffreference,contract,/);
    expect((await runOnTerminal(folder, LIST.split(' '))).out).toMatch(/DE02 1203 +USD/);
  });

  it('pays nobody by a statement that was changed', async () => {
    const { lines, ...settlement } = JSON.parse(text('sealed.json'));
    const [line, ...rest] = lines;
    const more = { ...line, amount: { ...line.amount, minor: '9999999' } };
    save('changed.json', { ...settlement, lines: [more, ...rest] });
    for (const command of ['payout --accounts accounts.json', 'statement --payee mia']) {
      const { code, err, out } = await run(`${command} changed.json`);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('error STATEMENT_TAMPERED');
    }
    const compared = await run('compare sealed.json changed.json');
    expect([compared.code, compared.err]).toEqual([
      1,
      expect.stringContaining('error STATEMENT_TAMPERED'),
    ]);
  });

  it('ends with 1 where an account is missing', async () => {
    const { code, err } = await run('payout settlement.json --accounts empty.json');
    expect([code, err]).toEqual([1, expect.stringContaining('error ACCOUNT_MISSING')]);
  });

  it.each([
    ['payout', 'settlements with --accounts'],
    ['payout settlement.json', 'the accounts by payee'],
    [`${LIST} --id x`, 'settlements with --accounts'],
    ['payout settlement.json --accounts bad.json', '/mia/account'],
    ['payout settlement.json --accounts none.json', '--accounts none.json does not exist'],
    ['payout contract.json --accounts accounts.json', 'expected "settlement"'],
    ['payout --paid accounts.json', '--paid accounts.json'],
    ['payout --paid none.csv', '--paid none.csv does not exist'],
    ['payout --paid paid.csv --accounts accounts.json', 'cannot be used together'],
    ['statement settlement.json --payee rosy', '--payee: expected a payee of the statement: mia'],
    ['statement settlement.json --payee mia --format pdf', 'is not a value of'],
    ['statement contract.json --payee mia', 'expected "settlement"'],
    ['compare settlement.json contract.json', '<second> contract.json'],
  ])('refuses %s', async (command, says) => {
    const { code, out, err } = await run(command);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    const chinese = await run(`${command} --locale zh-Hans`);
    const [complaint = ''] = chinese.err.split('\n\n');
    expect(complaint).toMatch(/\p{Script=Han}/u);
    const own = complaint
      .replace(/收到 .*/g, '')
      .replace(/可选.*/g, '')
      .replace(/\b\w+\.(?:json|csv)\b|"[^"]*"|\bmia\b|<\w+>/g, '');
    expect(englishWords(own), own).toEqual([]);
  });
});

describe('statement', () => {
  it.each([
    ['csv', 'en', /^\ufeffLine,Payer/],
    ['csv', 'zh-Hans', /^\ufeff分录,付款方/],
    ['html', 'en', /<html lang="en">[\s\S]*Outstanding/],
    ['html', 'zh-Hans', /<html lang="zh-Hans">[\s\S]*未付/],
    ['json', 'en', /^\{\n {2}"statement"/],
  ])('as %s in %s', async (format, lang, begins) => {
    const command = `statement settlement.json --payee mia --format ${format} --lang ${lang}`;
    const { code, out } = await run(command);
    expect([code, out]).toEqual([0, expect.stringMatching(begins)]);
    await run(`${command} --out own.txt`);
    expect(text('own.txt')).toBe(out);
  });

  it('has the format of the ending of --out where none is given', async () => {
    const own = 'statement settlement.json --payee mia --lang en --out';
    for (const [name, begins] of [
      ['own.csv', /^\ufeffLine,Payer/],
      ['OWN.HTM', /<html lang="en">/],
      ['own.json', /^\{/],
      ['own', /^\{/],
    ] as const) {
      await run(`${own} ${name}`);
      expect(text(name)).toMatch(begins);
    }
    const { code, err } = await run(`${own} own.xlsx`);
    expect([code, err]).toEqual([2, expect.stringContaining('one of .csv, .html, .htm, .json')]);
  });
});

describe('compare', () => {
  it('lists the lines that differ', async () => {
    const { code, out } = await run('compare settlement.json other.json');
    expect(code).toBe(0);
    const { lines } = JSON.parse(out);
    expect(lines.flatMap(({ factIds }: { factIds: string[] }) => factIds)).toContain('sale:o2');
    const people = await runOnTerminal(folder, ['compare', 'settlement.json', 'other.json']);
    expect(people.out).toContain('Only in the second: sale:o2.');
    const chinese = await runOnTerminal(
      folder,
      'compare settlement.json other.json --locale zh-Hans'.split(' '),
    );
    expect(chinese.out).toContain('仅后者所依据：sale:o2。');
  });
});
