import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { LocalizationReview } from '../localization/index.ts';
import { LIP_BRIEF } from '../plan/session.fixture.ts';
import { planSession } from '../plan/session.ts';
import { RECORDS } from '../records.ts';
import { inputIssues } from '../vocabulary/index.ts';
import { runIn } from './run.fixture.ts';

let folder = '';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const localize = (...options: readonly string[]) =>
  runIn(folder, ['localize', 'plan.json', ...options]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-localize-'));
  const plan = planSession(lipColourContract(), { brief: LIP_BRIEF, asOf: '2026-11-22T12:00:00Z' });
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  const holidays = [{ market: 'US', date: '2026-12-08', name: 'Test day' }];
  writeFileSync(join(folder, 'holidays.json'), JSON.stringify({ source: 'a list', holidays }));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('localize', () => {
  it('writes the sheet as a page by the ending of the file, in both languages', async () => {
    expect((await localize('--out', 'sheet.html')).code).toBe(0);
    expect(read('sheet.html')).toMatch(/^<!DOCTYPE html>/);
    await localize('--out', 'sheet.md', '--lang', 'zh-Hans', '--holidays', 'holidays.json');
    expect(read('sheet.md')).toContain('2026-12-08 Test day（a list）');
    await localize('--out', 'again.html');
    expect(read('again.html')).toBe(read('sheet.html'));
  });

  it('records reviews, counts those of this text, and refuses those of another', async () => {
    const all = ['US:en=Mia', 'CA:en=Zoé', 'CA:fr=Zoé'].flatMap((it) => ['--approve', it]);
    const approved = await localize(
      ...all,
      '--at',
      '2026-12-01T00:00:00Z',
      '--out',
      'reviews.json',
    );
    expect(approved.code).toBe(0);
    const reviews = JSON.parse(read('reviews.json')) as LocalizationReview[];
    expect(reviews.flatMap((it) => inputIssues(RECORDS['localization-review'], it))).toEqual([]);
    const whole = await localize('--reviews', 'reviews.json', '--json');
    expect([whole.code, whole.err]).toEqual([0, '']);
    // With the rules of a platform it is another text.
    const other = await localize('--reviews', 'reviews.json', '--platform', 'tiktok', '--json');
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('reviewed another text')]);
    const none = await localize('--json');
    expect([none.code, none.err.split('No local creator').length - 1]).toEqual([0, 3]);
  });

  it.each([
    ['a section that is not there', ['--approve', 'VN:vi=Linh'], 'US:en, CA:en, CA:fr'],
    ['a platform that is not known', ['--platform', 'radio'], 'radio'],
    ['holidays of another form', ['--holidays', 'plan.json'], 'holidays'],
  ])('%s is exit 2', async (_, options, says) => {
    const { code, out, err } = await localize(...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});
