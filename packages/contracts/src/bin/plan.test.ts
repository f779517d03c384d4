import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { LIP_BRIEF } from '../plan/session.fixture.ts';
import type { SessionPlan } from '../vocabulary/index.ts';
import { runIn } from './run.fixture.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-plan-'));
  writeFileSync(join(folder, 'contract.json'), JSON.stringify(lipColourContract()));
  writeFileSync(join(folder, 'brief.json'), JSON.stringify(LIP_BRIEF));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const plan = (...options: readonly string[]) =>
  runIn(folder, [
    ...['plan', 'contract.json', '--brief', 'brief.json', '--as-of', '2026-11-22T08:00:00Z'],
    ...options,
  ]);

const unreviewed = (err: string): number => err.split('No local reviewer').length - 1;

describe('plan', () => {
  it('names who reviewed the notes of a market and language, and warns of the others', async () => {
    const before = await plan();
    const { code, out, err } = await plan('--review', 'US:en=Mia Torres', '--review', 'CA:fr=Zoé');
    expect(code).toBe(0);
    const { localization } = JSON.parse(out) as SessionPlan;
    expect(localization.map((it) => [it.market, it.language, it.reviewedBy])).toEqual([
      ['US', 'en', 'Mia Torres'],
      ['CA', 'en', null],
      ['CA', 'fr', 'Zoé'],
    ]);
    const again = await plan(
      ...['--review', 'US:en=Mia Torres', '--review', 'CA:fr=Zoé', '--review', 'CA:fr=Zoé'],
    );
    expect(again).toEqual({ code, out, err });
    expect([unreviewed(before.err), unreviewed(err)]).toEqual([3, 1]);
  });

  it('takes the time between disclosures where the law names none', async () => {
    const gaps = async (...options: readonly string[]): Promise<unknown[]> => {
      const { disclosures } = JSON.parse((await plan(...options)).out) as SessionPlan;
      return disclosures
        .filter(({ citation }) => citation.basis === 'project-default')
        .map(({ when }) => (when.rule === 'max-gap' ? when.seconds : when.rule));
    };
    expect(await gaps()).toEqual([600, 600]);
    expect(await gaps('--default-gap', '120')).toEqual([120, 120]);
  });

  it.each([
    ['a review without a name', ['--review', 'US:en='], 'US:en='],
    ['a review of blanks', ['--review', 'US:en=  '], 'a name, such as VN:vi=Linh'],
    ['a review without a language', ['--review', 'US=Mia'], 'a market, a language'],
    ['a review of no market', ['--review', 'UK:en=Mia'], '--review'],
    ['a review of notes that are not there', ['--review', 'VN:vi=Linh'], 'US:en, CA:en, CA:fr'],
    [
      'two reviewers of one market and language',
      ['--review', 'US:en=Mia', '--review', 'CA:en=Zoé', '--review', 'US:en=Rosy'],
      '--review: expected one value for US:en, which has Mia already; leave one of the two out; received "US:en=Rosy"',
    ],
    ['a gap of nothing', ['--default-gap', '0'], '--default-gap'],
    ['a gap of more than a day', ['--default-gap', '86401'], 'from 1 to 86400'],
    ['a gap in words', ['--default-gap', 'often'], 'often'],
  ])('%s is exit 2 and leaves nothing behind', async (_, options, says) => {
    const { code, out, err } = await plan(...options, '--out', 'plan.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(readdirSync(folder).toSorted()).toEqual(['brief.json', 'contract.json']);
  });
});
