import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeProfile } from '../../grade/complete-profile.fixture.ts';
import { drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import { AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { run } from '../run.fixture.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const told = Array.from({ length: 40 }, (_, index) =>
  completeProfile(drawsFrom(index + 1), `c${index}`),
);
const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kol-streaming-'));
  writeFileSync(at('brief.json'), JSON.stringify(briefFor()));
  writeFileSync(at('creators.ndjson'), lines(told));
  writeFileSync(at('creators.json'), JSON.stringify(told));
  const rows = told.map(({ id, followers }) => `${id},${id},tiktok,US,${Number(followers)},0.5%`);
  writeFileSync(
    at('creators.csv'),
    `id,name,platform,market,followers,commission\n${rows.join('\n')}\n`,
  );
  writeFileSync(at('twice.ndjson'), lines([...told, told[3]]));
  writeFileSync(at('persons.ndjson'), lines([...told, { ...told[3], platform: 'instagram' }]));
  writeFileSync(
    at('odd.ndjson'),
    lines([...told.slice(0, 2), { ...told[2], followers: -1 }, { ...told[3], nmae: 'x' }]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function graded(command: string, creators: string, ...flags: readonly string[]) {
  const files = ['--creators', at(creators), '--brief', at('brief.json'), '--as-of', AS_OF];
  return run([command, ...files, ...flags]);
}

describe('score --ndjson', { timeout: 30_000 }, () => {
  it.each(['creators.ndjson', 'creators.csv', 'creators.json'])(
    'writes the grades of %s that score writes, one a line',
    async (creators) => {
      const whole = JSON.parse((await graded('score', creators)).stdout) as CreatorGrade[];
      const { status, stdout } = await graded('score', creators, '--ndjson');
      expect([status, stdout]).toEqual([0, lines(whole)]);
    },
  );

  it('is what a file of this name gets', async () => {
    const out = at('grades.ndjson');
    const { status, stderr } = await graded('score', 'creators.ndjson', '--out', out);
    expect([status, stderr]).toEqual([0, expect.stringContaining('Wrote 40 grade(s) to')]);
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(41);
  });

  it('grades one creator of a long list', async () => {
    const { stdout } = await graded('score', 'creators.ndjson', '--ndjson', '--creator', 'c7');
    expect((JSON.parse(stdout) as CreatorGrade).creator.id).toBe('c7');
    const none = await graded('score', 'creators.ndjson', '--ndjson', '--creator', 'nobody');
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('"c0"')]);
  });

  it.each([
    ['twice.ndjson', 'line 41'],
    ['odd.ndjson', 'line 3'],
  ])('writes no file of %s, whose fault is named with its line', async (creators, place) => {
    const out = at('none.ndjson');
    const { status, stderr } = await graded('score', creators, '--out', out);
    expect([status, stderr]).toEqual([2, expect.stringContaining(place)]);
    expect(existsSync(out)).toBe(false);
  });

  it('counts rows, and names commissions that are hardly meant', async () => {
    const { status, stderr } = await graded('score', 'creators.ndjson', '--ndjson', '--rows', '39');
    expect([status, stderr]).toEqual([2, expect.stringContaining('39')]);
    const low = { ...told[0], fee: { fixed: null, commission: 15 } };
    writeFileSync(
      at('low.ndjson'),
      lines([told[1], low, low].map((it, id) => ({ ...it, id: `${id}` }))),
    );
    const noted = await graded('score', 'low.ndjson', '--ndjson');
    const whole = await graded('score', 'low.ndjson');
    expect(noted.stderr).toContain('/1/fee/commission');
    expect(noted.stderr).toBe(whole.stderr);
  });
});

describe('rank --top', { timeout: 30_000 }, () => {
  it.each(['creators.ndjson', 'creators.csv'])('gives the first of all of %s', async (creators) => {
    const whole = JSON.parse((await graded('rank', creators)).stdout) as CreatorGrade[];
    const best = JSON.parse(
      (await graded('rank', creators, '--top', '3')).stdout,
    ) as CreatorGrade[];
    expect(best).toEqual(whole.filter(({ ranking }) => (ranking?.place ?? 0) <= 3));
  });

  it('names a person with two accounts', async () => {
    const { stderr } = await graded('rank', 'persons.ndjson', '--top', '1');
    expect(stderr).toContain('c3 (instagram)');
  });
});
