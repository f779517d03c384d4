import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { ndjsonText } from '@livelane/contracts/vocabulary/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignOf } from '../../learn/campaign.fixture.ts';
import { learnFromCampaigns } from '../../learn/learn-from-campaigns.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../../profile/story.fixture.ts';
import { englishWords } from '../english-words.fixture.ts';
import { run, runOnTerminal } from '../run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-learn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const grades = join(folder, 'grades.json');
const campaigns = join(folder, 'campaigns');
const LATER = '2027-02-01T00:00:00Z';
const LEARN = ['learn', '--grades', grades, '--as-of', LATER];
const fee = { fixed: { currency: 'USD', minor: '20000' }, commission: 100_000 };
const FIVE = [0, 14, 28, 42, 56].map((days, at) =>
  campaignOf({
    ...{ id: `live-${at}`, days, viewers: 2000 + 100 * at, sales: 30 - 2 * at },
    creator: at === 3 ? UPSCALE.id : AFFORDABLE.id,
  }),
);

function json(path: string, content: unknown): string {
  writeFileSync(join(folder, path), JSON.stringify(content));
  return join(folder, path);
}

function campaign(at: number, name: string, given = FIVE[at]): void {
  mkdirSync(join(folder, name), { recursive: true });
  json(`${name}/settlement.json`, given?.settlement);
  json(`${name}/session-log.json`, given?.log);
  writeFileSync(join(folder, name, 'credited-sales.ndjson'), ndjsonText(given?.credited ?? []));
}

const gradesIn = (text: string) => JSON.parse(text) as CreatorGrade[];

describe('livelane-kol learn --campaigns', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    const creators = json('creators.json', [
      { ...AFFORDABLE, fee },
      { ...UPSCALE, fee },
    ]);
    const brief = json('brief.json', briefFor());
    const reading = ['--creators', creators, '--brief', brief, '--as-of', AS_OF];
    await run(['rank', ...reading, '--out', grades]);
    for (const at of FIVE.keys()) campaign(at, `campaigns/${4 - at}`);
  });

  it('learns from a folder of campaigns as the function does, with advice for each creator', async () => {
    const { status, stdout } = await run([...LEARN, '--campaigns', campaigns]);
    expect(status).toBe(0);
    const before = gradesIn(readFileSync(grades, 'utf8'));
    const { grades: after } = learnFromCampaigns(before, FIVE, { asOf: LATER });
    const printed = gradesIn(stdout);
    expect(printed.map(({ renewal: _, ...grade }) => grade)).toEqual(
      JSON.parse(JSON.stringify(after)),
    );
    expect(printed.map(({ renewal }) => renewal?.lives).toSorted()).toEqual([1, 4]);
    const folders = [3, 0, 4, 1, 2].map((name) => join(campaigns, String(name)));
    expect((await run([...LEARN, '--campaigns', ...folders])).stdout).toBe(stdout);
    const alone = ['--grade', `${grades}#${AFFORDABLE.id}`, '--as-of', LATER];
    const one = await run(['learn', ...alone, '--campaigns', ...folders]);
    expect((JSON.parse(one.stdout) as CreatorGrade).expectation.posterior.lives).toHaveLength(4);
  });

  it('counts no fatigue where it is told so', async () => {
    const none = await run([...LEARN, '--campaigns', campaigns, '--fatigue', '1']);
    const posteriors = gradesIn(none.stdout).map(({ expectation }) => expectation.posterior);
    expect(posteriors.some((posterior) => 'fatigue' in posterior)).toBe(false);
    expect((await run([...LEARN, '--campaigns', campaigns, '--fatigue', '90'])).status).toBe(2);
  });

  it('says what was given twice, and whose campaign it is not', async () => {
    campaign(0, 'again');
    campaign(0, 'stranger', campaignOf({ id: 'x', viewers: 9, sales: 1, creator: 'someone' }));
    const extra = [join(folder, 'again'), join(folder, 'stranger')];
    const { status, stderr } = await run([...LEARN, '--campaigns', campaigns, ...extra]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/CAMPAIGN_TWICE.*live-0/);
    expect(stderr).toMatch(/CAMPAIGN_OF_ANOTHER/);
    const alone = await run([...LEARN, '--campaigns', join(folder, 'stranger')]);
    expect(alone.stderr).toMatch(/CAMPAIGN_OF_ANOTHER/);
    expect(alone.stderr).not.toContain('already included');
  });

  it('shows a finding of the one grade on a terminal once', async () => {
    campaign(0, 'other', campaignOf({ id: 'y', viewers: 9, sales: 1, creator: 'someone' }));
    const one = ['learn', '--grade', `${grades}#${AFFORDABLE.id}`, '--as-of', LATER];
    const { stdout, stderr } = await runOnTerminal([...one, '--campaigns', join(folder, 'other')]);
    expect(`${stdout}${stderr}`.match(/CAMPAIGN_OF_ANOTHER/g)).toHaveLength(1);
  });

  it('names all options that are missing at once', async () => {
    const { status, stderr } = await run(['learn', '--as-of', LATER]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--campaigns')]);
    expect(stderr).toContain('`--grades`');
  });

  it('names every file that is wrong, and a folder in which one is missing', async () => {
    for (const at of [0, 1]) campaign(at, `broken/${at}`);
    json('broken/0/settlement.json', { ...FIVE[0]?.settlement, knownAsOf: 'later' });
    json('broken/1/session-log.json', { ...FIVE[1]?.log, start: 'noon' });
    const { status, stderr } = await run([...LEARN, '--campaigns', join(folder, 'broken')]);
    expect(status).toBe(2);
    expect(stderr).toContain(join('broken', '0', 'settlement.json'));
    expect(stderr).toContain(join('broken', '1', 'session-log.json'));
    rmSync(join(folder, 'broken', '1', 'session-log.json'));
    const missing = await run([...LEARN, '--campaigns', join(folder, 'broken')]);
    expect([missing.status, missing.stderr]).toEqual([
      2,
      expect.stringContaining(join('broken', '1')),
    ]);
    const nowhere = await run([...LEARN, '--campaigns', join(folder, 'nowhere')]);
    expect(nowhere.status).toBe(2);
  });

  it('is a table with reasons for people, in both languages, with what the next market needs', async () => {
    const next = json('next.json', { ...briefFor(), id: 'b2', market: 'TH' });
    const args = [...LEARN, '--campaigns', campaigns, '--next-brief', next];
    const english = await runOnTerminal(args);
    expect(english.stdout).toMatch(/not enough known|renew|renegotiate|stop/);
    expect(english.stderr).toContain('✓ 5 settled lives; 3 are needed');
    const chinese = await runOnTerminal([...args, '--locale', 'zh-Hans']);
    expect(chinese.stdout).toContain('盈利把握');
    const words = englishWords(`${chinese.stdout}${chinese.stderr}`);
    expect(words.filter((word) => !/mia|vera|luxe|tests|cheap/i.test(word))).toEqual([]);
  });
});
