import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CreatorGrade, CreatorGradeSchema, inputIssues } from '@livelane/contracts/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import { NORTH_AMERICA } from '../../market-profiles/north-america.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../../profile/story.fixture.ts';
import { run } from '../run.fixture.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kol-references-'));
  const { conversion } = ILLUSTRATIVE_BENCHMARKS;
  const { fee: _, ...unquoted } = AFFORDABLE;
  const files = {
    'creators.json': [UPSCALE, AFFORDABLE, { ...unquoted, id: 'silent' }],
    'brief.json': briefFor(),
    'benchmarks.json': {
      ...ILLUSTRATIVE_BENCHMARKS,
      conversion: { ...conversion, per1000AtFullFit: 150 },
    },
    'broken.json': { ...ILLUSTRATIVE_BENCHMARKS, population: {} },
    'weights.json': NORTH_AMERICA,
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(at(name), JSON.stringify(content));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ranked(...flags: string[]) {
  const files = ['--creators', at('creators.json'), '--brief', at('brief.json'), '--as-of', AS_OF];
  const { status, stdout, stderr } = await run(['rank', ...files, ...flags]);
  return { status, stderr, grades: stdout === '' ? [] : (JSON.parse(stdout) as CreatorGrade[]) };
}

describe('rank', { timeout: 30_000 }, () => {
  it('writes the part and the place of each grade, and with the first what flips it', async () => {
    const { grades } = await ranked();
    expect(
      grades.map(({ creator, ranking }) => [creator.id, ranking?.part, ranking?.place]),
    ).toEqual([
      [AFFORDABLE.id, 'ranked', 1],
      [UPSCALE.id, 'ranked', 2],
      ['silent', 'to-quote', 1],
    ]);
    const [first, second] = grades.map(({ ranking }) => ranking?.robustness);
    expect(first).toMatchObject({ second: UPSCALE.id, levelFee: { currency: 'USD' } });
    expect(first?.fit).toMatchObject({ creators: 2, draws: { of: 1000 } });
    expect((await ranked()).grades).toEqual(grades);
    expect(second).toBeUndefined();
    for (const grade of grades) expect(inputIssues(CreatorGradeSchema, grade)).toEqual([]);
  });

  it('writes the first of each part, and says how many are left out', async () => {
    const { grades, stderr } = await ranked('--top', '1');
    expect(grades.map(({ creator }) => creator.id)).toEqual([AFFORDABLE.id, 'silent']);
    expect(stderr).toContain('1 of 3 creators are left out');
    expect((await ranked('--top', '0')).status).toBe(2);
  });

  it('takes benchmarks from a file', async () => {
    const rate = ([grade]: readonly CreatorGrade[]): number =>
      grade?.expectation.conversionsPer1000Viewers.mean ?? 0;
    const [usual, own] = [await ranked(), await ranked('--benchmarks', at('benchmarks.json'))];
    expect(rate(own.grades) / rate(usual.grades)).toBeCloseTo(10, 9);
    const { status, stderr } = await ranked('--benchmarks', at('broken.json'));
    expect(status).toBe(2);
    expect(stderr).toContain('/population/percentile');
  });

  it('takes the weights of another market by name', async () => {
    const weightOf = ([grade]: readonly CreatorGrade[]) =>
      grade?.contributions.find(({ id }) => id === 'localisation')?.weight;
    expect(weightOf((await ranked('--profile', 'south-east-asia')).grades)).toBe(0.12);
    const unknown = await ranked('--profile', 'atlantis');
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('south-east-asia'),
    ]);
    const both = await ranked('--profile', 'elsewhere', '--market-profile', at('weights.json'));
    expect([both.status, both.stderr]).toEqual([2, expect.stringContaining('not both')]);
  });
});
