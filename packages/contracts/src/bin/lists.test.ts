import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { lipColourBrief, lipColourTerms } from '../draft/lip-colour.fixture.ts';
import type { FactOf } from '../settlement/facts/fact-of-type.ts';
import { credited } from '../settlement/facts/facts.fixture.ts';
import type { Fact } from '../vocabulary/index.ts';
import { englishWords } from '../vocabulary/message/languages.fixture.ts';
import { runIn } from './run.fixture.ts';

let folder = '';
const save = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content);

const wire = {
  ...{ kind: 'fact', version: 1, id: 'wire-7', type: 'payment', payee: 'mia', reference: 'W7' },
  ...{ occurredAt: '2026-11-27T09:30:00Z', recordedAt: '2026-11-27T09:30:00Z' },
  amount: { currency: 'USD', minor: '45000' },
};
const HEADER = 'id,type,occurredAt,recordedAt,payee,amount,currency,reference';
const ROW = 'wire-7,payment,2026-11-27T17:30:00+08:00,2026-11-27T17:30:00+08:00,mia,450.00,USD,W7';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-lists-'));
  save('contract.json', JSON.stringify(lipColourContract()));
  save('facts.ndjson', `${JSON.stringify(wire)}\n`);
  save('facts.json', JSON.stringify([wire]));
  save('facts.csv', `${HEADER}\n${ROW}\n`);
  save('cut.csv', `${HEADER}\n${ROW}`);
  save('cut.ndjson', JSON.stringify(wire));
  save(
    'german.csv',
    `Nr;type;occurredAt;recordedAt;payee;amount;currency;reference\n${ROW.replaceAll(',', ';').replace('450.00', '450,00')}\n`,
  );
  save('german.json', JSON.stringify({ Nr: 'id' }));
  save('extra.csv', `${HEADER},remark\n${ROW},paid in time\n`);
  save(
    'misspelt.csv',
    `${HEADER.replace('reference', 'Referance')}
${ROW}
`,
  );
  save(
    'excel.csv',
    `${HEADER}\n${ROW.replace('wire-7', '7.12346E+18').replace('450.00', '"450,00"')}\n`,
  );
  const [head, row] = [HEADER, ROW].map((line) => line.split(','));
  save(
    'facts.xlsx',
    await writeXlsx({
      sheets: [
        { name: 'Bank', rows: [head ?? [], row ?? []] },
        { name: 'Old', rows: [] },
      ],
    }),
  );
  save('fx.csv', 'base,quote,rate,asOf,side,source\nEUR,USD,1.085,2026-11-01T00:00:00Z,mid,bank\n');
  save(
    'fx.json',
    JSON.stringify([
      {
        base: 'EUR',
        quote: 'USD',
        rate: '1.085',
        asOf: '2026-11-01T00:00:00Z',
        side: 'mid',
        source: 'bank',
      },
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const settle = (options: string) =>
  runIn(
    folder,
    `settle contract.json --signed-at 2026-11-25T09:00:00Z --known-as-of 2026-12-01T00:00:00Z ${options}`.split(
      ' ',
    ),
  );

/** What a settlement paid, by the payee's totals. */
const paid = (out: string): string =>
  (JSON.parse(out) as { totals: { paid: { minor: string } } }).totals.paid.minor;

describe('facts in any form settle to the same', () => {
  it.each([
    '--facts facts.ndjson',
    '--facts facts.json',
    '--facts facts.csv',
    '--facts facts.xlsx --sheet Bank',
    '--facts facts.csv --rows 1',
    '--facts cut.csv --rows 1',
    '--facts german.csv --columns german.json --locale-numbers de',
  ])('%s', async (options) => {
    const [result, expected] = [await settle(options), await settle('--facts facts.ndjson')];
    expect([result.code, result.out]).toEqual([expected.code, expected.out]);
    expect(paid(result.out)).toBe('45000');
  });

  it('facts of expenses, goods, cancellations and conditions as CSV are the same as as JSON', async () => {
    const head = 'id,type,occurredAt,recordedAt';
    const own =
      'payee,about,amount,currency,category,receipt,items,by,deliverableId,plannedAt,pieces,evidence';
    const at = '2026-11-27T09:30:00Z';
    save(
      'ways.csv',
      [
        `${head},${own}`,
        `e,expense,${at},${at},mia,costs,45.00,USD,travel,R-1,,,,,,`,
        `h,handover,${at},${at},mia,gift,45.00,USD,,,Phone,,,,,`,
        `c,cancellation,${at},${at},,,,,,,,rosy,live,2026-11-28T17:30:00+08:00,1,`,
        `m,condition-met,${at},${at},,permit,,,,,,,,,,Permit 12`,
        '',
      ].join('\n'),
    );
    const fact = (id: string, type: string, fields: object) => ({
      ...{ kind: 'fact', version: 1, id, type, occurredAt: at, recordedAt: at },
      ...fields,
    });
    const amount = { currency: 'USD', minor: '4500' };
    const goods = { payee: 'mia', amount };
    save(
      'ways.json',
      JSON.stringify([
        fact('e', 'expense', { ...goods, about: 'costs', category: 'travel', receipt: 'R-1' }),
        fact('h', 'handover', { ...goods, about: 'gift', items: 'Phone' }),
        fact('c', 'cancellation', {
          ...{ by: 'rosy', deliverableId: 'live', pieces: 1 },
          plannedAt: '2026-11-28T09:30:00Z',
        }),
        fact('m', 'condition-met', { about: 'permit', evidence: 'Permit 12' }),
      ]),
    );
    const [csv, json] = [await settle('--facts ways.csv'), await settle('--facts ways.json')];
    expect([csv.code, csv.out]).toEqual([json.code, json.out]);
    const codes = (JSON.parse(csv.out) as { findings: { code: string }[] }).findings;
    expect(codes.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'EXPENSE_NOT_COVERED',
        'HANDOVER_NOT_COVERED',
        'CANCELLATION_WITHOUT_EFFECT',
        'CONDITION_UNKNOWN',
      ]),
    );
  });

  it('--fx as CSV is the same as as JSON', async () => {
    const euro = { ...wire, amount: { currency: 'EUR', minor: '40000' } };
    save('euro.ndjson', `${JSON.stringify(euro)}\n`);
    const [csv, json] = [
      await settle('--facts euro.ndjson --fx fx.csv'),
      await settle('--facts euro.ndjson --fx fx.json'),
    ];
    expect([csv.code, csv.out]).toEqual([json.code, json.out]);
    expect(paid(csv.out)).toBe('43400');
  });
});

describe('a list that may be cut off', () => {
  it.each(['cut.csv', 'cut.ndjson'])(
    '%s is exit 1 and said, until its rows are confirmed',
    async (file) => {
      const { code, err, out } = await settle(`--facts ${file}`);
      expect([code, paid(out)]).toEqual([1, '45000']);
      expect(err).toContain(`error FILE_MAY_BE_CUT: --facts ${file} ends without a line break`);
      expect((await settle(`--facts ${file} --rows 1`)).err).not.toContain('FILE_MAY_BE_CUT');
      const wrong = await settle(`--facts ${file} --rows 2`);
      expect([wrong.code, wrong.out]).toEqual([2, '']);
      expect(wrong.err).toContain('expected the 2 rows that `--rows` gives; received 1');
    },
  );
});

describe('what is wrong with a list', () => {
  it('is said by line and column, all at once, in both languages', async () => {
    const { code, out, err } = await settle('--facts excel.csv');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('line 2 /id: expected all characters of the id');
    expect(err).toContain(
      'line 2 /amount: expected a number with a decimal point and without grouping',
    );
    expect(err).toContain('`--locale-numbers de` (450.00)');
    const chinese = await settle('--facts excel.csv --locale zh-Hans');
    expect(englishWords(chinese.err.replace(/收到 .*/g, ''))).toEqual([]);
    expect(chinese.err).toContain('第 2 行 /amount');
  });

  it('is said of all files at once, each with its name', async () => {
    save('bad-fx.csv', 'base,quote,rate,asOf,side,source\nEUR,USD,1.085,yesterday,mid,bank\n');
    save('bad.json', JSON.stringify({ ...lipColourContract(), version: 2 }));
    const { code, err } = await settle('--facts excel.csv --fx bad-fx.csv --previous bad.json');
    expect(code).toBe(2);
    expect(err.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      expect.stringMatching(/^ {2}--facts excel\.csv line 2 \/id: /),
      expect.stringMatching(/^ {2}--facts excel\.csv line 2 \/amount: /),
      expect.stringMatching(/^ {2}--fx bad-fx\.csv line 2 \/asOf: /),
      expect.stringMatching(/^ {2}--previous bad\.json \/kind: /),
    ]);
  });

  it.each([
    ['--facts misspelt.csv', 'line 1 /Referance: expected the column reference'],
    [
      '--facts facts.csv --columns german.json',
      '--columns is not valid:\n  /Nr: expected a column of the file',
    ],
    ['--facts facts.ndjson --columns german.json', '/Nr: expected a CSV, .xlsx or Parquet file'],
    [
      '--facts facts.csv --columns facts.json',
      "expected an object from the file's own column names",
    ],
    [
      '--facts facts.xlsx --sheet Bak',
      '--facts facts.xlsx is not valid:\n  (whole input): expected a sheet of the workbook: Bank',
    ],
    ['--facts facts.csv --encoding latin9x', 'The encoding latin9x is not known'],
    ['--facts facts.csv --locale-numbers klingon', '--locale-numbers is not valid'],
    ['--facts facts.csv --zone CET+1', '--zone is not valid'],
    ['--facts facts.csv --sep ;;', '--sep is not valid'],
    ['--facts facts.csv --rows many', '--rows is not valid'],
  ])('%s', async (options, says) => {
    const { code, out, err } = await settle(options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  it('a column that nothing reads is noted, and the list is read', async () => {
    const { err, out } = await settle('--facts extra.csv');
    expect(err).toContain(
      'warning COLUMNS_NOT_READ: --facts extra.csv: nothing reads the column(s) remark.',
    );
    expect(paid(out)).toBe('45000');
    expect((await settle('--facts facts.xlsx')).err).toContain(
      'the sheet Bank was read, and not Old',
    );
  });
});

describe('what is odd about sales and facts', () => {
  const sold = { occurredAt: '2026-11-27T03:00:00Z', recordedAt: '2026-11-28T00:00:00Z' } as const;
  const sale = (fact: Fact) => (fact as FactOf<'credited-sale'>).sale;
  it('is a warning of settle, named once with the ids of the facts', async () => {
    save('later.ndjson', `${JSON.stringify({ ...wire, id: 'g1', type: 'gift' })}\n`);
    save('codes.ndjson', `${JSON.stringify(sale(credited('o1', 5000, sold)))}\n`);
    const { code, err, out } = await settle('--facts later.ndjson --credited codes.ndjson');
    expect(err.match(/gift/g)).toHaveLength(1);
    expect(err).toContain('warning FACT_UNKNOWN: 1 fact(s) are of the type gift');
    expect(err).toContain('they had no effect: g1.');
    expect(err).toContain('warning CREDITED_BY_OTHER_POLICY: 1 fact(s)');
    expect([code, (JSON.parse(out) as { kind: string }).kind]).toEqual([0, 'settlement']);
  });

  it('is a hint where a sale stands in --facts and in --credited', async () => {
    const fact = credited('o1', 5000, sold);
    save('both.ndjson', `${JSON.stringify({ ...fact, id: 'from-the-shop' })}\n`);
    save('both-sales.ndjson', `${JSON.stringify(sale(fact))}\n`);
    const { code, err } = await settle('--facts both.ndjson --credited both-sales.ndjson');
    expect([code, /hint SALE_REPEATED/.test(err)]).toEqual([0, true]);
  });
});

describe('review', () => {
  const review = (options: string) =>
    runIn(folder, `review contract.json --as-of 2026-11-22T08:00:00Z ${options}`.split(' '));

  it('takes exchange rates in any form', async () => {
    save('de.csv', 'von;nach;rate;asOf;side;source\nEUR;USD;1,085;2026-11-01 00:00;mid;bank\n');
    save('de.json', JSON.stringify({ von: 'base', nach: 'quote' }));
    const options = '--columns de.json --locale-numbers de --zone Europe/Berlin --rows 1';
    expect(await review(`--fx de.csv ${options}`)).toEqual({
      ...(await review('--fx fx.json')),
      err: '',
    });
    const { code, err } = await review('--fx de.csv');
    expect([code, err.match(/ line \d \/\w+: expected a column of this name/g)?.length]).toEqual([
      2, 2,
    ]);
  });
});

describe('documents', () => {
  const terms = { ...lipColourContract() };
  it('in another encoding are read by its label', async () => {
    const utf16 = Buffer.from(
      JSON.stringify({ ...terms, title: { en: 'Köln', 'zh-Hans': '科隆' } }),
      'utf16le',
    );
    save('utf16.json', utf16);
    const { out } = await runIn(folder, [
      'render',
      'utf16.json',
      '--format',
      'md',
      '--encoding',
      'utf-16',
    ]);
    expect(out).toMatch(/^# Köln\n/);
  });

  it('with fields that nothing reads are said to have them, once', async () => {
    save('odd.json', JSON.stringify({ ...terms, curency: 'USD', later: 1 }));
    const { err } = await runIn(folder, ['policy', 'odd.json']);
    expect(err.split('\n').filter((line) => line.startsWith('warning'))).toEqual([
      'warning FIELDS_NOT_READ: <contract> odd.json: nothing reads the field(s) /curency (≈ currency), /later. Check their spelling.',
    ]);
    const review = await runIn(folder, ['review', 'odd.json', '--as-of', '2026-11-22T08:00:00Z']);
    expect(review.err).toBe('');
  });

  it('with a misspelt field are refused by draft once, with the name of the file', async () => {
    save(
      'misspelt.json',
      JSON.stringify(lipColourTerms()).replace('"commission":', '"comission":'),
    );
    save('brief.json', JSON.stringify(lipColourBrief()));
    const { code, err } = await runIn(folder, [
      ...['draft', '--terms', 'misspelt.json', '--brief', 'brief.json'],
    ]);
    expect([code, err.match(/comission/g)?.length]).toEqual([2, 2]);
    expect(err).toMatch(
      /--terms misspelt\.json is not valid:\n {2}\/clauses\/\d+\/comission: .*"comission"/,
    );
  });

  it.each(['settle', 'plan', 'render', 'policy', 'draft'])(
    'with rates that are hardly meant are warned of by %s',
    async (command) => {
      const low = JSON.stringify(terms).replace(/"rate":\d+/, '"rate":10');
      save(
        'rates.json',
        command === 'draft'
          ? JSON.stringify(lipColourTerms()).replace(/"rate":\d+/, '"rate":10')
          : low,
      );
      const brief = lipColourBrief();
      const [product, ...others] = brief.products;
      save(
        'low-brief.json',
        JSON.stringify({ ...brief, products: [{ ...product, margin: 52 }, ...others] }),
      );
      const files = command === 'draft' ? ['--terms', 'rates.json'] : ['rates.json'];
      const more = ['plan', 'draft'].includes(command) ? ['--brief', 'low-brief.json'] : [];
      const { err } = await runIn(folder, [command, ...files, ...more]);
      const option = command === 'draft' ? '--terms' : '<contract>';
      expect(err).toMatch(
        new RegExp(
          `warning RATE_UNUSUAL: ${option} rates.json: /clauses/\\d+/commission/rate is 10 `,
        ),
      );
      expect(err.includes('--brief low-brief.json: /products/0/margin is 52 ')).toBe(
        more.length > 0,
      );
    },
  );

  it('with rates that are hardly meant are warned of', async () => {
    const text = JSON.stringify(terms)
      .replace(/"rate":\d+/, '"rate":10')
      .replace(/"share":\d+/, '"share":30');
    save('rates.json', text);
    const { out, code } = await runIn(folder, [
      'review',
      'rates.json',
      '--as-of',
      '2026-11-22T08:00:00Z',
    ]);
    const { issues } = JSON.parse(out) as { issues: { code: string; message: string }[] };
    const found = issues.filter((it) => it.code === 'RATE_UNUSUAL');
    expect(found.map(({ message }) => message.replace(/\/\d+/g, '/*'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          '/clauses/*/commission/rate is 10 parts per million, that is 0.001%;',
        ),
        expect.stringContaining('/share is 30 parts per million, that is 0.003%;'),
      ]),
    );
    expect([0, 1]).toContain(code);
  });
});
