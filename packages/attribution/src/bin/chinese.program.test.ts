import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeholdersOf } from '@livelane/contracts/vocabulary';
import { spoilt } from '@livelane/testing/spoilt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOUCH_OUTCOMES } from '../explain/outcome.ts';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { LIFT_FINDINGS } from '../lift/findings.ts';
import { LIFT_ISSUES } from '../lift/issues.ts';
import { ATTRIBUTION_FILE_ISSUES } from '../node/issues.ts';
import { ATTRIBUTION_ISSUES } from '../records/issues.ts';
import { anAdjustment, anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { UNATTRIBUTED_REASONS } from '../report/unattributed.ts';
import { ATTRIBUTION_ZH_HANS } from '../zh-Hans.ts';
import { englishWords } from './english-words.fixture.ts';
import { runIn } from './run.fixture.ts';

/** Every field of every input, with a value that is accepted. */
const VALID = {
  touches: aTouch({
    clickId: 'k1',
    code: 'MIA10',
    dwellSeconds: 20,
    sessionId: 'S1',
  }),
  orders: {
    kind: 'order',
    ...anOrder({
      recordedAt: at('14:00:01'),
      customer: 'new',
      market: 'US',
      codes: ['MIA10'],
      clickIds: ['k1'],
      inRoom: 'S1',
      status: 'paid',
    }),
  },
  adjustments: { kind: 'adjustment', ...anAdjustment({ recordedAt: at('18:00:01') }) },
  policy: aPolicy({
    codes: [
      { code: 'MIA10', creator: 'mia', valid: { start: at('00:00:00'), end: at('23:00:00') } },
    ],
    model: { model: 'position', first: 1, last: 1 },
    windows: {
      click: { basis: 'calendar', days: 2, zone: 'Asia/Bangkok' },
      view: { basis: 'elapsed', seconds: 3600 },
      inRoom: { basis: 'elapsed', seconds: 1800 },
    },
  }),
  codes: [{ code: 'AVA10', creator: 'ava', valid: { start: at('00:00:00'), end: at('23:00:00') } }],
};

const TABLES = {
  touches: {
    header: 'id,kind,at,persons,creator,channel,clickId,code,dwellSeconds,sessionId',
    rows: ['t1,click,2026-11-22T12:00:00Z,user:b1,mia,web,k1,MIA10,20,S1'],
  },
  orders: {
    header:
      'id,at,currency,amount,recordedAt,persons,customer,market,lineId,productId,quantity,codes,clickIds,inRoom,status,change,orderId',
    rows: [
      'O1,2026-11-22T14:00:00Z,USD,19.99,2026-11-22T14:00:01Z,user:b1,new,US,1,lip,2,MIA10,k1,S1,paid,,',
      'R1,2026-11-22T18:00:00Z,USD,5.00,2026-11-22T18:00:01Z,,,,1,,,,,,,refund,O1',
    ],
  },
} as const;

/** The text of a CSV with each cell, one at a time, wrong in every way, each column missing or renamed, and a row cut short. */
function* spoiltTable({ header, rows }: (typeof TABLES)[keyof typeof TABLES]): Generator<string> {
  const [names, table] = [header.split(','), rows.map((row) => row.split(','))];
  const text = (columns: readonly string[], cells: readonly (readonly string[])[]): string =>
    [columns, ...cells].map((row) => `${row.join(',')}\n`).join('');
  for (const [column, name] of names.entries()) {
    yield text(
      names.toSpliced(column, 1),
      table.map((row) => row.toSpliced(column, 1)),
    );
    yield text(names.with(column, `${name}x`), table);
    yield text(names.with(column, 'note'), table);
    for (const [line, row] of table.entries())
      for (const wrong of ['', 'no such thing', '-1.5', '1.2M', 'a\u202eb', '9'.repeat(30)])
        yield text(names, table.with(line, row.with(column, wrong)));
  }
  yield text(names, [...table, ['cut']]);
  yield text(names, [['"open', ...names.slice(1)], ...table]);
  yield text(names.with(1, names[0] ?? ''), table);
  yield text(names, table).trimEnd();
  yield '';
}

let folder = '';
const write = (name: string, text: string): void => {
  // A file that is made anew takes a tenth of the time of one that is overwritten: ext4 flushes the latter.
  rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, name), text);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-zh-'));
  for (const [name, value] of Object.entries(VALID)) write(`${name}.json`, JSON.stringify(value));
  write('paths.csv', 'path,total_conversions\na > b,1\n');
  write('eur.csv', 'channel,currency,amount\nmia,EUR,5.00\n');
  write('columns.json', '{"Bestellung":"id"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const CREDIT =
  'credit --touches touches.json --orders orders.json,adjustments.json --policy policy.json';
const chinese = (command: string) => runIn(folder, [...command.split(' '), '--locale', 'zh-Hans']);

/** Runs the command with each text in the file. Returns the English words that were printed, and how many texts were refused. */
async function printed(
  command: string,
  { file, texts, columns = [] }: { file: string; texts: Iterable<string>; columns?: string[] },
) {
  const english = new Map<string, string>();
  let refused = 0;
  for (const text of texts) {
    write(file, text);
    const { code, err } = await chinese(command);
    if (code === 2) refused += 1;
    for (const word of englishWords(err, columns)) english.set(word, err);
  }
  return { english: Object.fromEntries(english), refused };
}

describe('with --locale zh-Hans no English is left', { timeout: 60_000 }, () => {
  it.each(Object.entries(VALID))('where a field of %s is wrong', async (name, value) => {
    const file = `${name}-spoilt.json`;
    const command =
      name === 'codes' ? `${CREDIT} --codes ${file}` : CREDIT.replace(`${name}.json`, file);
    const texts = Array.from(spoilt(value), (wrong) => JSON.stringify(wrong));
    const { english, refused } = await printed(command, { file, texts });
    expect(english).toEqual({});
    expect(refused).toBeGreaterThan(texts.length / 2);
  });

  it('where lines of an NDJSON file are wrong', async () => {
    const file = 'lines.ndjson';
    const order = JSON.stringify(VALID.orders);
    const other = JSON.stringify({ ...VALID.orders, at: at('14:30:00') });
    const texts = [
      `${order}\n{"id":`,
      `${order}\n[${order}]`,
      `${order}\n${other}`,
      `${order}\n{"kind":"gift"}\n{"kind":"adjustment"}\n{}`,
    ];
    const command = `credit --orders ${file} --policy policy.json`;
    const { english, refused } = await printed(command, { file, texts });
    expect([english, refused]).toEqual([{}, 4]);
  });

  it.each(Object.entries(TABLES))('where a cell of a CSV of %s is wrong', async (name, table) => {
    const file = `${name}-spoilt.csv`;
    const texts = [...spoiltTable(table)];
    const columns = [...table.header.split(','), 'codex', 'codesx', 'note'];
    const command = CREDIT.replace(`${name}.json`, file);
    const { english, refused } = await printed(command, { file, texts, columns });
    expect(english).toEqual({});
    expect(refused).toBeGreaterThan(texts.length / 3);
  });

  it('where a cell of a CSV of paths is wrong', async () => {
    const rows = [
      '',
      'path\na',
      'path,total_conversion\na,1',
      'path,path\na,1',
      'path,total_conversions\na,x\n,1\nb',
    ];
    const texts = [...rows, 'path,total_conversions,total_conversion_value\na,0,5\nb,1,x'];
    const input = { file: 'p.csv', texts };
    const { english, refused } = await printed('run --paths p.csv --model last', input);
    expect([english, refused]).toEqual([{}, texts.length]);
  });

  it.each([
    'credit --orders orders.json',
    'credit --orders none.json --codes codes.json',
    'credit --codes codes.json',
    `${CREDIT} --recorded-at today`,
    `${CREDIT} --encoding ebcdic`,
    `${CREDIT} --sep ;;`,
    `${CREDIT} --columns policy.json`,
    `${CREDIT} --columns columns.json`,
    `${CREDIT} --zone Mars`,
    `${CREDIT} --rows many`,
    `${CREDIT} --rows 7`,
    `${CREDIT} --out none/c.ndjson`,
    `${CREDIT} --fly`,
    'run --models last',
    'run --paths paths.csv',
    'run --paths paths.csv --models best',
    'run --paths paths.csv --model markov --order auto',
    'run --paths paths.csv --model markov --nulls some',
    'run --paths paths.csv --model markov --seed x',
    'run --paths paths.csv --model markov --intervals 3',
    'run --paths paths.csv --model position --position 40',
    'run --paths paths.csv --model position --position 40,60%',
    'run --paths paths.csv --model position --position 60%,60%',
    'run --paths paths.csv --model time-decay --half-life 0',
    'run --orders orders.json --policy policy.json --models last --half-life 2',
    'run --orders orders.json --policy policy.json --models markov --order auto',
    'run --orders orders.json --policy policy.json --models last --spend eur.csv',
    'run --orders orders.json --policy policy.json --models last --spend paths.csv',
    'run --paths paths.csv --model last --models last',
    'run --paths paths.csv --model markov --order 21',
    'run --orders orders.json --policy policy.json --models last --currency usd',
    'run --orders orders.json --policy policy.json --models last --currency EUR',
    'run --orders orders.json --policy policy.json --models last --fx policy.json',
    'touches --log policy.json --creator mia',
    'touches --log policy.json --creator',
  ])('%s', async (command) => {
    const { code, err } = await chinese(command);
    expect([code, englishWords(err)]).toEqual([2, []]);
  });

  it.each([
    ...['--help', 'credit --help', 'run --help', 'touches --help', 'explain --help'],
    ...['lift --help', 'holdout --help', 'report --help', 'sql --help', 'totals --help'],
    ...['import --help', 'compare --help', 'bench --help'],
  ])('%s', async (command) => {
    const { out } = await chinese(command);
    expect(englishWords(out, COLUMNS)).toEqual([]);
  });

  it('in notes and findings', async () => {
    write('many.json', ['A1', 'A1', 'A2'].map((id) => `${order(id)}\n`).join(''));
    const { code, err } = await chinese(
      'credit --orders many.json,adjustments.json --policy policy.json',
    );
    expect([code, englishWords(err)]).toEqual([0, []]);
    expect(err).toContain('提示 DUPLICATE_ORDER：');
    expect(err).toContain('警告 ADJUSTMENT_WAITS：');
    write('cut.ndjson', order('A1'));
    const cut = await chinese('credit --orders cut.ndjson --policy policy.json');
    expect([cut.code, englishWords(cut.err)]).toEqual([1, []]);
    expect(cut.err).toContain('错误 FILE_MAY_BE_CUT：--orders cut.ndjson 末尾没有换行');
  });
});

/** Columns, commands and choices of options, which have no translation. */
const COLUMNS = [
  ...['compare', 'bench', 'appsflyer', 'adjust'],
  ...['persons', 'arm', 'at', 'treatment', 'control', 'people', 'converted'],
  ...['channel', 'currency', 'amount', 'once', 'fieller', 'delta', 'bca'],
];

const order = (id: string): string => JSON.stringify({ ...VALID.orders, id });

describe('each text is in both languages with the same placeholders', () => {
  const issues = { ...ATTRIBUTION_ISSUES, ...ATTRIBUTION_FILE_ISSUES, ...LIFT_ISSUES };
  const findings = { ...ATTRIBUTION_FINDINGS, ...LIFT_FINDINGS };
  const reasons = { ...TOUCH_OUTCOMES, ...UNATTRIBUTED_REASONS };
  const texts = [
    ...Object.entries(issues).map(
      ([code, en]) => [code, en, ATTRIBUTION_ZH_HANS.issues[code] ?? ''] as const,
    ),
    ...Object.entries(findings).flatMap(([code, { message, fix }]) =>
      [message, fix].map((text) => [code, text.en, text['zh-Hans']] as const),
    ),
    ...Object.entries(reasons).map(([code, text]) => [code, text.en, text['zh-Hans']] as const),
  ];
  it.each(texts)('%s: %s', (_, en, zh) => {
    expect(zh).toMatch(/\p{Script=Han}|^--/u);
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
    expect([englishWords(zh), zh.includes('创作者')]).toEqual([[], false]);
  });
});
