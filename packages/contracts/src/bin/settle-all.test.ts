import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { credited, paid, signed } from '../settlement/facts/facts.fixture.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

let folder = '';
const at = (...path: readonly string[]): string => join(folder, ...path);
const run = (command: string) => runIn(folder, command.split(' '));
const json = (...path: readonly string[]) => JSON.parse(readFileSync(at(...path), 'utf8'));

/** A deal with one sale and both signatures, in a folder of its own. */
function save(id: string, more: readonly object[] = []): void {
  const contract = { ...lipColourContract(), id };
  const signatures = ['rosy', 'mia'].map((by) => signed(contract, by, '2026-11-24'));
  const facts = [...signatures, credited('o1', 10_000), ...more];
  mkdirSync(at('deals', id), { recursive: true });
  writeFileSync(at('deals', id, 'contract.json'), JSON.stringify(contract));
  writeFileSync(
    at('deals', id, 'facts.ndjson'),
    facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''),
  );
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settle-all-'));
  for (const id of ['a', 'b']) save(id);
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true }));
});

const DECEMBER = '--period 2026-12 --known-as-of 2027-01-01T08:00:00Z';
const ALL = `settle --all deals ${DECEMBER} --out out`;

describe('settle --all', () => {
  it('books the commission of a day as one line where lines are by day', async () => {
    save('c', [
      credited('o2', 10_000, { recordedAt: '2026-12-08T01:00:00Z' }),
      credited('o3', 10_000, { recordedAt: '2026-12-08T02:00:00Z' }),
    ]);
    const commissions = () =>
      json('out', 'c.json').lines.filter((it: { entry: string }) => it.entry === 'commission');
    expect((await run(`${ALL} --lines-by day`)).code).toBe(0);
    expect(commissions()).toHaveLength(1);
    rmSync(at('out'), { recursive: true });
    expect((await run(ALL)).code).toBe(0);
    expect(commissions()).toHaveLength(3);
  });

  it('writes a statement for each contract, and the totals of each payer', async () => {
    const { code, out } = await run(ALL);
    expect(code).toBe(0);
    expect(readdirSync(at('out')).sort()).toEqual(['a.json', 'b.json', 'totals.json']);
    const [a, b] = [json('out', 'a.json'), json('out', 'b.json')];
    // The zone of the contracts is that of Los Angeles, 8 hours behind in December.
    expect(a.period).toEqual({
      start: '2026-12-01T08:00:00.000Z',
      end: '2027-01-01T08:00:00.000Z',
    });
    const report = json('out', 'totals.json');
    expect(JSON.parse(out)).toEqual(report);
    const sum = BigInt(a.totals.earned.minor) + BigInt(b.totals.earned.minor);
    expect(report.totals).toMatchObject([
      { payer: 'rosy', currency: 'USD', earned: { minor: `${sum}` } },
    ]);
    expect(sum).toBeGreaterThan(0n);
  });

  it('goes on where it was broken off, and keeps the statements that there are', async () => {
    await run(ALL);
    rmSync(at('out', 'b.json'));
    const before = statSync(at('out', 'a.json')).mtimeMs;
    const report = JSON.parse((await run(ALL)).out);
    expect([report.settled, report.kept]).toEqual([1, 1]);
    expect(statSync(at('out', 'a.json')).mtimeMs).toBe(before);
    expect(existsSync(at('out', 'b.json'))).toBe(true);
  });

  it.each([
    ['en', 'look at the statement of a: NOT_SIGNED: Not signed yet by mia. Record the signature'],
    ['zh-Hans', '请查看 a 的结算单：NOT_SIGNED：mia 尚未签署。请补录各方的签署'],
  ])('names the errors of each statement: %s', async (locale, says) => {
    const facts = readFileSync(at('deals', 'a', 'facts.ndjson'), 'utf8').split('\n');
    writeFileSync(at('deals', 'a', 'facts.ndjson'), facts.toSpliced(1, 1).join('\n'));
    const { code, err, out } = await run(`${ALL} --locale ${locale}`);
    expect([code, err]).toEqual([1, expect.stringContaining(says)]);
    expect(JSON.parse(out)).toMatchObject({
      toCheck: ['a'],
      errors: [{ contract: 'a', code: 'NOT_SIGNED' }],
    });
  });

  it('follows the statement before', async () => {
    await run(ALL);
    writeFileSync(at('deals', 'a', 'previous.json'), readFileSync(at('out', 'a.json')));
    await run(
      'settle --all deals --period 2027-01 --known-as-of 2027-02-01T08:00:00Z --out january',
    );
    const [first, second] = [json('out', 'a.json'), json('january', 'a.json')];
    expect(second.previous).toBe(first.seal.hash);
    expect(json('january', 'b.json').previous).toBe(null);
  });

  it.each(['en', 'zh-Hans'])(
    'settles the others where some cannot be, and names each with its fix: %s',
    async (locale) => {
      save('euro', [credited('o2', 1, { currency: 'EUR' })]);
      save('twice');
      save('other');
      writeFileSync(
        at('deals', 'other', 'contract.json'),
        readFileSync(at('deals', 'twice', 'contract.json')),
      );
      mkdirSync(at('deals', 'broken'));
      writeFileSync(at('deals', 'broken', 'contract.json'), '{"kind": oops');
      mkdirSync(at('deals', 'lost'));
      writeFileSync(at('deals', 'lost', 'facts.json'), '[]');
      const { code, err, out } = await run(`${ALL} --locale ${locale}`);
      expect(code).toBe(1);
      const { failures, settled } = JSON.parse(out);
      expect(settled).toBe(3);
      expect(failures.map((it: { contract: string }) => it.contract)).toEqual(
        ['broken', 'euro', 'lost', 'twice'].map((it) => join('deals', it)),
      );
      expect(err).toContain('FX_QUOTE_MISSING');
      expect(err).toContain('contract-*.json');
      if (locale === 'en') expect(err).toContain('one folder per contract');
      else
        for (const { message } of failures as { message: string }[])
          expect(
            englishWords(message.replace(/收到 .*/g, '').replace(/\{.*\}|deals\S*|twice/g, '')),
          ).toEqual([]);
    },
  );

  it('never replaces what is not its own statement', async () => {
    await run(ALL);
    const { code, err } = await run(
      'settle --all deals --period 2027-01 --known-as-of 2027-02-01T08:00:00Z --out out',
    );
    expect(code).toBe(1);
    expect(err).toContain('use an --out of its own for each period');
    expect(json('out', 'a.json').period.start).toBe('2026-12-01T08:00:00.000Z');
  });

  it('reads several lists of facts, such as those of what was paid', async () => {
    const payment = paid('mia', 5_000, '2026-12-20');
    writeFileSync(at('deals', 'a', 'facts-paid.json'), JSON.stringify([payment]));
    await run(ALL);
    expect([json('out', 'a.json'), json('out', 'b.json')]).toMatchObject([
      { totals: { paid: { minor: '5000' } } },
      { totals: { paid: { minor: '0' } } },
    ]);
  });

  it('takes the files of several deals in one folder, by the beginning of their names', async () => {
    mkdirSync(at('flat'));
    for (const id of ['a', 'b'])
      for (const file of ['contract.json', 'facts.ndjson'])
        writeFileSync(at('flat', `${id}.${file}`), readFileSync(at('deals', id, file)));
    await run(ALL);
    await run(`settle --all flat ${DECEMBER} --out flat-out`);
    for (const file of ['a.json', 'b.json'])
      expect(json('flat-out', file)).toEqual(json('out', file));
  });

  it('prints totals for people on a terminal', async () => {
    const { out } = await runOnTerminal(folder, ALL.split(' '));
    expect(out).toMatch(
      /2026-12: 2 statement\(s\), 0 of them from before; 0 contract\(s\) not settled/,
    );
    expect(out).toMatch(/payer +earned +withheld +paid +outstanding\nrosy +USD/);
  });

  it.each([
    ['settle', 'a contract, or --all with a folder'],
    ['settle --period 2026-12', 'a contract, or --all with a folder'],
    ['settle --all deals --period 2999-12 --out out', 'a period that is over by the clock'],
    ['settle --store store --period 2999-12', 'a period that is over by the clock'],
    ['settle --all deals', '--all / --store, --period'],
    ['settle --all deals --period 2026-13', 'expected a month, such as 2026-11'],
    ['settle deals/a/contract.json --all deals --period 2026-12', 'a contract, or --all'],
    ['settle --all deals --facts x.json --period 2026-12', 'cannot be used together'],
    ['settle --all none --period 2026-12', '--all none does not exist'],
    ['settle --all out --period 2026-12', 'a folder with a `contract.json`'],
    ['settle --store deals/a/contract.json/x --period 2026-10', 'FILE_UNWRITABLE'],
    ['settle --store postgres://me:secret@127.0.0.1:1/x --period 2026-10', 'STORE_UNAVAILABLE'],
  ])('refuses %s', async (command, says) => {
    mkdirSync(at('out'));
    const { code, err, out } = await run(command);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).not.toContain('secret');
    const chinese = await run(`${command} --locale zh-Hans`);
    expect(chinese.err).toMatch(/\p{Script=Han}/u);
    expect(chinese.code).toBe(2);
  });
});
