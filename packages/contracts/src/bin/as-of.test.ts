import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { lipColourBrief, lipColourTerms } from '../draft/lip-colour.fixture.ts';
import { runIn } from './run.fixture.ts';

/** A zone of the parties in which a day neither begins nor ends with that of UTC. */
const ZONE = 'Asia/Bangkok';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-as-of-'));
  const notice = {
    ...{ kind: 'fact', version: 1, id: 'end', type: 'notice', by: 'rosy', about: 'termination' },
    ...{
      text: 'We end the deal.',
      occurredAt: '2026-12-01T16:59:59.999Z',
      recordedAt: '2026-12-01T16:59:59.999Z',
    },
  };
  const files: Readonly<Record<string, string>> = {
    'contract.json': JSON.stringify({ ...lipColourContract(), zone: ZONE }),
    'terms.json': JSON.stringify({ ...lipColourTerms(), zone: ZONE }),
    'brief.json': JSON.stringify(lipColourBrief()),
    'reports.json': '[]',
    'facts.json': JSON.stringify([notice]),
    'text.txt': 'The Brand shall pay the Creator a fixed fee of USD 2,000 per video.',
    'cover.json': JSON.stringify({ zone: ZONE }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--as-of', () => {
  const [first, last] = ['2026-11-30T17:00:00.000Z', '2026-12-01T16:59:59.999Z'];
  it.each([
    ['draft --terms terms.json --brief brief.json --id deal', first],
    ['import --text text.txt --lang en --id deal --cover cover.json', first],
    ['evidence contract.json --reports reports.json', last],
    ['calendar contract.json --facts facts.json', last],
    ['law --market TH', first],
    ['review contract.json', last],
    ['permits --brief brief.json --markets AE,US', '2026-12-01T12:00:00Z'],
    ['plan contract.json --brief brief.json', '2026-12-01T12:00:00Z'],
    ['summary contract.json --lang fr', '2026-12-01T12:00:00Z'],
  ])('%s: a date is as %s is', async (command, instant) => {
    const [date, moment] = await Promise.all(
      ['2026-12-01', instant].map((it) => runIn(folder, [...command.split(' '), '--as-of', it])),
    );
    expect(date).toEqual(moment);
    expect(date?.code, date?.err).toBeLessThan(2);
    expect(date?.out.length).toBeGreaterThan(0);
    const offset = new Date(Date.parse(instant) + 8 * 3_600_000)
      .toISOString()
      .replace('Z', '+08:00');
    expect(await runIn(folder, [...command.split(' '), '--as-of', offset])).toEqual(moment);
  });

  it.each([
    ['9999-12-31', 'at most 9999-12-30'],
    ['9999-12-31T12:00:00Z', 'at most 9999-12-30'],
    ['0000-01-01', 'at least 0000-01-02'],
    ['2026-12-01T00:00:00+25:00', 'with the Z'],
    ['9999-12-31T23:59:59-12:00', 'with the Z'],
    ['0000-01-01T00:00:00+12:00', 'with the Z'],
  ])('is named where %s is no day', async (day, expected) => {
    const { code, err } = await runIn(folder, ['calendar', 'contract.json', '--as-of', day]);
    expect([code, err]).toEqual([2, expect.stringContaining('--as-of is not valid')]);
    expect(err).toContain(expected);
  });

  it.each(['0000-01-02', '9999-12-30'])('takes %s', async (day) => {
    const { code, err } = await runIn(folder, ['calendar', 'contract.json', '--as-of', day]);
    expect(code, err).toBeLessThan(2);
  });
});
