import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { jsonText, ndjsonText } from '@livelane/contracts/vocabulary/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gradeCreator } from '../../grade/grade-creator.ts';
import { campaignOf } from '../../learn/campaign.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { run } from '../run.fixture.ts';

let folder = '';
const save = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content);

const HEADER = 'id,name,platform,market,followers,priceTier,countries,fee,feeCurrency,commission';
const ROWS = 'a,Ana,tiktok,US,12000,mid,US:0.7|CA:0.1,1200.50,USD,15%';
const LATER = '2026-12-26T00:00:00Z';
const { settlement, log, credited } = campaignOf({ viewers: 900, sales: 12 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kol-lists-'));
  save('brief.json', JSON.stringify(briefFor()));
  save('team.csv', `${HEADER}\n${ROWS}\n`);
  const german = `${HEADER.replace('followers', 'Abonnenten')}\n${ROWS}\n`.replaceAll(',', ';');
  const commas = german.replaceAll('.', ',').replace('12000', '12.000').replace('Ana', 'Jürgen');
  save('german.csv', Buffer.from(commas, 'latin1'));
  save('german.json', JSON.stringify({ Abonnenten: 'followers' }));
  save('bare.csv', `${HEADER}\n${ROWS.replace('15%', '15')}\n`);
  const fee = { ...AFFORDABLE.fee, commission: 15 };
  save('low.json', JSON.stringify([{ ...AFFORDABLE, fee, live: [] }]));
  save('wrong.json', JSON.stringify({ ...briefFor(), market: 'UK' }));
  save('peers.csv', `${HEADER}\n${ROWS.replace('12000', '1.2M')}\n`);
  save('grade.json', jsonText(gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF })));
  save('settlement.json', jsonText(settlement));
  save('log.json', jsonText(log));
  save('sales.ndjson', ndjsonText(credited));
  save('sales.json', jsonText(credited));
  save('cut.ndjson', ndjsonText(credited).trimEnd());
  save('sales.csv', salesTable());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The credited sales as a table. */
function salesTable(): string {
  const header =
    'id,orderId,lineId,change,occurredAt,recordedAt,revision,customer,market,productId,sessionId,minor,currency,credits,policyId,policyRevision,policyHash';
  const rows = credited.map(({ money, credits, policy, ...sale }) =>
    [
      ...[sale.id, sale.orderId, sale.lineId, sale.change, sale.occurredAt, sale.recordedAt],
      ...[sale.revision, sale.customer, sale.market, sale.productId, sale.sessionId],
      ...[money.minor, money.currency, `"${JSON.stringify(credits).replaceAll('"', '""')}"`],
      ...[policy.id, policy.revision, policy.hash],
    ].join(','),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

function withFiles(command: string): string[] {
  return command
    .split(' ')
    .map((arg) => (/[.](nd)?(json|csv)$/.test(arg) ? join(folder, arg) : arg));
}

const rank = (options: string) =>
  run(withFiles(`rank --brief brief.json --as-of ${AS_OF} ${options}`));
const learn = (options: string) =>
  run(
    withFiles(
      `learn --grade grade.json --settlement settlement.json --log log.json --as-of ${LATER} ${options}`,
    ),
  );

describe('creators', () => {
  it('of a German spreadsheet are those of the plain table, once columns and numbers are declared', async () => {
    const declared = '--creators german.csv --columns german.json --locale-numbers de';
    const german = await rank(declared);
    const plain = await rank('--creators team.csv');
    const [grade] = JSON.parse(german.stdout) as CreatorGrade[];
    const [other] = JSON.parse(plain.stdout) as CreatorGrade[];
    expect(grade?.creator).toEqual({ id: 'a', name: 'Jürgen', followers: 12_000 });
    expect(grade?.expectation).toEqual(other?.expectation);
    expect(german.stderr).toContain('was read as windows-1252');
    const label = await rank(`${declared} --encoding windows-1252`);
    expect([label.stdout, label.stderr.includes('hint')]).toEqual([german.stdout, false]);
  });

  it('with a bare rate are refused with its spellings, and a low one of JSON is warned of', async () => {
    const bare = await rank('--creators bare.csv');
    expect([bare.status, bare.stdout]).toEqual([2, '']);
    expect(bare.stderr).toContain(
      'line 2 /commission: expected a rate with its unit: 15%, 15bp (0.15%), 15ppm (0.0015%); received "15"',
    );
    const low = await rank('--creators low.json');
    expect(low.status).toBe(1);
    expect(low.stderr).toMatch(
      /warning RATE_UNUSUAL: --creators \S*low\.json: \/0\/fee\/commission is 15 parts per million, that is 0\.0015%/,
    );
    expect(low.stderr).toContain('nothing reads the field(s) /0/live (≈ lives)');
  });

  it('are reported with the other files', async () => {
    const files = '--creators bare.csv --brief wrong.json --peers peers.csv';
    const { status, stderr } = await run(withFiles(`rank ${files}`));
    expect(status).toBe(2);
    for (const part of ['/commission', '/market', '/followers'])
      expect(stderr).toMatch(new RegExp(`${part}: expected`));
    expect(stderr).toMatch(/--peers \S+peers\.csv/);
  });

  it.each([
    ['rank', 'Name,Handle,Followers\nAna,@ana,12000\n'],
    ['score', `${HEADER}\n${ROWS.replace('12000', '245K')}\n`],
    ['rank --top 5', `${HEADER}\n${ROWS.replace('1200.50', '$600')}\n`],
  ])('of another table name the import that reads it: %s', async (command, table) => {
    save('other.csv', table);
    const args = `${command} --creators other.csv --brief brief.json`;
    const { status, stderr } = await run(withFiles(args));
    expect([status, stderr.split('\n')[1]]).toEqual([
      2,
      expect.stringContaining('import --from csv'),
    ]);
    const chinese = await run(withFiles(`${args} --locale zh-Hans`));
    expect(chinese.stderr.split('\n')[1]).toContain('请先用 `livelane-kol import --from csv`');
  });

  it('of our own with a wrong value do not', async () => {
    save('other.csv', `${HEADER}\n${ROWS.replace('US:0.7', 'US:7')}\n`);
    const { status, stderr } = await run(withFiles('rank --creators other.csv --brief brief.json'));
    expect([status, stderr.includes('import')]).toEqual([2, false]);
  });

  it('of an encoding that is not known are refused', async () => {
    const { status, stderr } = await rank('--creators team.csv --encoding latin9x');
    expect(status).toBe(2);
    expect(stderr).toContain('The encoding latin9x is not known');
  });
});

it('a grade is one of a list, one a line or in an array', async () => {
  const other = { ...AFFORDABLE, id: 'other' };
  const grades = [AFFORDABLE, other].map((it) => gradeCreator(it, briefFor(), { asOf: AS_OF }));
  save('grades.ndjson', ndjsonText(grades));
  save('grades.json', jsonText(grades));
  const files = `--settlement settlement.json --log log.json --credited sales.json --as-of ${LATER}`;
  const ofFile = (file: string) => run(withFiles(`learn --grade ${file} --creator other ${files}`));
  const array = await ofFile('grades.json');
  expect(JSON.parse(array.stdout)).toMatchObject({ creator: { id: 'other' } });
  expect(await ofFile('grades.ndjson')).toEqual(array);
});

describe('credited sales', () => {
  it.each(['sales.json', 'sales.csv', 'cut.ndjson --rows 12'])(
    'of %s teach the same',
    async (list) => {
      const expected = await learn('--credited sales.ndjson');
      expect([expected.status, expected.stderr]).toEqual([0, '']);
      expect(await learn(`--credited ${list}`)).toEqual(expected);
    },
  );

  it('that may be cut off are exit 1 until their number is confirmed', async () => {
    const { status, stderr, stdout } = await learn('--credited cut.ndjson');
    expect([status, stdout === '']).toEqual([1, false]);
    expect(stderr).toMatch(/^error FILE_MAY_BE_CUT: --credited \S+cut\.ndjson ends without/);
    const wrong = await learn('--credited cut.ndjson --rows 11');
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('expected the 11 rows that `--rows` gives; received 12');
  });
});
