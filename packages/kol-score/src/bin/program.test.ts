import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CreatorGrade, CreatorGradeSchema, inputIssues } from '@livelane/contracts/vocabulary';
import { ndjsonText } from '@livelane/contracts/vocabulary/node';
import { afterAll, describe, expect, it } from 'vitest';
import { campaignOf } from '../learn/campaign.fixture.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../profile/story.fixture.ts';
import { run } from './run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-kol-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const creators = file('creators.json', [UPSCALE, AFFORDABLE]);
const brief = file('brief.json', briefFor());
const GRADING = ['--creators', creators, '--brief', brief, '--as-of', AS_OF];

describe('livelane-kol', { timeout: 30_000 }, () => {
  it('ranks to JSON, the best first', async () => {
    const { status, stdout } = await run(['rank', ...GRADING]);
    const grades = JSON.parse(stdout) as CreatorGrade[];
    expect(status).toBe(0);
    expect(grades.map(({ creator }) => creator.id)).toEqual([AFFORDABLE.id, UPSCALE.id]);
    for (const grade of grades) expect(inputIssues(CreatorGradeSchema, grade)).toEqual([]);
  });

  it('notes why the first twenty are excluded, and how many more', async () => {
    const away = Array.from({ length: 23 }, (_, at) => ({
      ...{ ...AFFORDABLE, id: `away-${at}`, platform: 'youtube' },
    }));
    const { stderr } = await run(['rank', ...GRADING.with(1, file('away.json', away))]);
    expect(stderr.match(/publishes on youtube/g)).toHaveLength(20);
    expect(stderr).toContain('3 more are excluded');
  });

  it('notes that nobody ranked brings back what is paid, and only then', async () => {
    const dear = {
      ...AFFORDABLE,
      fee: { fixed: { currency: 'USD', minor: '900000' }, commission: 0 },
    };
    const list = file('dear.json', [dear]);
    const { stderr } = await run(['rank', ...GRADING.with(1, list)]);
    expect(stderr).toMatch(/nobody who is ranked brings back .* would lose USD 8,\d{3}\.\d\d$/m);
    const lives = [90, 80, 70].map((conversions) => ({
      ...{ viewers: 2000, conversions, minutes: 60, category: 'beauty', source: 'measured' },
    }));
    const earner = file('earner.json', [
      { ...AFFORDABLE, lives, fee: { ...dear.fee, fixed: null } },
    ]);
    const { stderr: none } = await run(['rank', ...GRADING.with(1, earner)]);
    expect(none).not.toContain('nobody');
    const reach = file('reach.json', { ...briefFor(), goals: ['awareness'] });
    const seen = await run(['rank', '--creators', list, '--brief', reach, '--as-of', AS_OF]);
    expect(seen.stderr).not.toContain('nobody');
    expect(seen.stderr).toContain('by awareness and not by money: 1 of 1 ranked creators');
  });

  it.each([
    ...['import', 'score', 'rank', 'learn', 'pilot'],
    ...['report', 'simulate', 'mcda', 'portfolio', 'audit'],
  ])('%s --help names the default of an option once', async (command) => {
    for (const [locale, word] of [
      ['en', /default/g],
      ['zh-Hans', /默认/g],
    ] as const) {
      const { stdout } = await run([command, '--help', '--locale', locale]);
      const options = stdout.replaceAll(/\n {10,}/g, ' ').split('\n');
      expect(options.filter((option) => (option.match(word) ?? []).length > 1)).toEqual([]);
    }
  });

  it('calls creators whose lead rounds to 0.0 equal', async () => {
    const twins = file('twins.json', [AFFORDABLE, { ...AFFORDABLE, id: 'twin' }]);
    const args = ['rank', ...GRADING.with(1, twins)];
    const { stderr } = await run(args);
    expect(stderr).toContain(' are equal to a tenth of a point');
    expect(stderr).not.toContain('leads');
    expect((await run([...args, '--locale', 'zh-Hans'])).stderr).toContain('得分相同');
  });

  it('scores in the order of the file, or one creator alone, also from standard input', async () => {
    expect(
      (JSON.parse((await run(['score', ...GRADING])).stdout) as CreatorGrade[])[0]?.creator.id,
    ).toBe(UPSCALE.id);
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const args = [
      main,
      'score',
      '--creators',
      '-',
      '--brief',
      brief,
      '--as-of',
      AS_OF,
      '--creator',
      AFFORDABLE.id,
    ];
    const alone = spawnSync(process.execPath, args, {
      input: JSON.stringify([AFFORDABLE]),
      encoding: 'utf8',
    });
    expect(JSON.parse(alone.stdout)).toMatchObject({
      kind: 'creator-grade',
      creator: { id: AFFORDABLE.id },
    });
  });

  it('learns, once', async () => {
    const grades = join(folder, 'grades.json');
    expect(await run(['rank', ...GRADING, '--out', grades])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining(
        `Wrote 2 grade(s) (${AFFORDABLE.id}, ${UPSCALE.id}) to ${grades}`,
      ),
    });
    const { settlement, log, credited } = campaignOf({ viewers: 900, sales: 12 });
    const files = [
      '--settlement',
      file('s.json', settlement),
      '--log',
      file('l.json', log),
      '--credited',
      file('c.ndjson', ndjsonText(credited)),
    ];
    const once = await run([
      'learn',
      '--grade',
      `${grades}#${AFFORDABLE.id}`,
      ...files,
      '--as-of',
      '2026-12-26T00:00:00Z',
    ]);
    expect(once.status).toBe(0);
    expect((JSON.parse(once.stdout) as CreatorGrade).expectation.posterior.campaigns).toEqual([
      'settlement-1',
    ]);
    const twice = await run([
      'learn',
      '--grade',
      file('next.json', once.stdout),
      ...files,
      '--as-of',
      '2026-12-27T00:00:00Z',
    ]);
    expect(twice.stdout).toBe(once.stdout);
    expect(twice.stderr).toMatch(/already included/);
    expect(once.stderr).toBe('');
    const out = join(folder, 'learned.json');
    const grade = ['--grade', `${grades}#${AFFORDABLE.id}`, '--as-of', '2026-12-26T00:00:00Z'];
    const { stderr, stdout } = await run(['learn', ...grade, ...files, '--out', out]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^Wrote the grade of \S+ \(conversions per 1,000 viewers: [\d.]+ → [\d.]+\) to .*learned\.json\n$/,
    );
    expect(await run(['learn', '--grade', grades, ...files])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--creator'),
    });
  });

  it('ends with 1 where nobody passes the gates, and says why, in Chinese when asked', async () => {
    const { status, stderr } = await run([
      'rank',
      '--creators',
      file('tube.json', [{ ...AFFORDABLE, platform: 'youtube' }]),
      '--brief',
      brief,
      '--as-of',
      AS_OF,
      '--locale',
      'zh-Hans',
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('需求单平台为 tiktok');
  });

  it('ends with 2 on bad input, names line and fix, and leaves no file behind', async () => {
    const out = join(folder, 'never.json');
    const csv = file(
      'bad.csv',
      'id,name,platform,market,followers,priceTier\na,A,tiktok,US,1.2M,mid\n',
    );
    const bad = await run(['rank', '--creators', csv, '--brief', brief, '--out', out]);
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    expect(bad.stderr).toMatch(/INPUT_INVALID[\s\S]*line 2 \/followers[\s\S]*1200000[\s\S]*1\.2M/);
    expect(existsSync(out)).toBe(false);
    expect(
      await run(['rank', '--creators', file('cut.json', '[{'), '--brief', brief]),
    ).toMatchObject({ status: 2, stderr: expect.stringContaining('line 1') });
    expect(await run(['score', ...GRADING, '--creator', 'nobody'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"nobody"'),
    });
    expect(await run(['rank', ...GRADING.slice(0, 4), '--as-of', 'today'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('INPUT_INVALID'),
    });
    expect(
      await run(['rank', '--creators', join(folder, 'none.json'), '--brief', brief]),
    ).toMatchObject({ status: 2, stderr: expect.stringContaining('FILE_UNREADABLE') });
    expect((await run(['rank'])).status).toBe(2);
    expect((await run(['--help'])).status).toBe(0);
  });

  it.each([
    ['a misfit', 'a,Ana,tiktok,US,1.2M,mid\n', ['team.csv is not valid', 'line 2 /followers']],
    ['no creator', '', ['team.csv is not valid', 'at least 1 item']],
  ])('names the file that holds %s', async (_, rows, parts) => {
    const team = file('team.csv', `id,name,platform,market,followers,priceTier\n${rows}`);
    const { status, stderr } = await run(['rank', '--creators', team, '--brief', brief]);
    expect([status, ...parts.map((part) => stderr.includes(part))]).toEqual([2, true, true]);
  });

  it.each([
    [
      'id;name;platform;market;Follower;priceTier\n',
      ['line 1 /followers', 'which another one resembles', 'received "Follower"'],
    ],
    [
      'id;name;platform;market;followers;priceTier;audience_language\n',
      ['line 1 /audience_language', 'the column audienceLanguages'],
    ],
  ])('names the column that a misspelt one looks like', async (head, parts) => {
    const values = 'a;Ana;tiktok;US;1000;mid;en:1'.split(';').slice(0, head.split(';').length);
    const team = file('semi.csv', `${head}${values.join(';')}\n`);
    const { status, stderr } = await run(['rank', '--creators', team, '--brief', brief]);
    expect(status).toBe(2);
    for (const part of ['semi.csv is not valid', ...parts]) expect(stderr).toContain(part);
  });

  it('takes semicolons and a byte-order mark', async () => {
    const text =
      '\ufeffid;name;platform;market;followers;priceTier\r\na;Ana;tiktok;US;1000;mid\r\n';
    const team = file('semi.csv', `${text};;;;;\r\n`);
    const { stdout } = await run([
      ...['rank', '--creators', team, '--brief', brief, '--as-of', AS_OF],
    ]);
    expect(JSON.parse(stdout)).toMatchObject([{ creator: { id: 'a', followers: 1000 } }]);
  });

  it('names every bad option before a file is read', async () => {
    const files = ['--creators', 'none', '--brief', 'none'];
    const { stderr } = await run(['rank', ...files, ...'--rows -1 --as-of x --zone q'.split(' ')]);
    for (const name of ['rows', 'as-of', 'zone']) expect(stderr).toContain(`--${name}: expected`);
    expect(stderr).not.toContain('none');
  });

  it('names the option whose instant is none', async () => {
    const { stderr } = await run(['rank', ...GRADING.slice(0, 4), '--as-of', 'today']);
    expect(stderr).toContain('--as-of is not valid');
  });

  it.each(['0', '3651', '1e3', '0x20', '7.5', ' 7', ''])(
    'takes no %j as days, and names every option whose value is wrong',
    async (days) => {
      const wrong = ['--as-of', 'today', '--expires-after-days', days];
      const { status, stderr } = await run(['rank', ...GRADING.slice(0, 4), ...wrong]);
      expect(status).toBe(2);
      expect(stderr).toContain('--as-of, --expires-after-days are not valid');
      expect(stderr).toContain(`--expires-after-days: expected whole days from 1 to 3650`);
      expect(stderr).toContain('--as-of: expected an instant in UTC');
    },
  );

  it.each([
    [
      { fee: { fixed: { currency: 'EUR', minor: '90000' }, commission: 0 } },
      `the fee of creator ${AFFORDABLE.id}`,
    ],
    [{}, 'the price of product'],
  ])('names --fx and what needs the rate that is missing: %j', async (change, says) => {
    const team = file('euro.json', [{ ...AFFORDABLE, ...change }]);
    const { products, ...rest } = briefFor();
    const priced = {
      ...rest,
      products: products.map((it) => ({ ...it, price: { currency: 'EUR', minor: '900' } })),
    };
    const asked = file('euro-brief.json', says.startsWith('the fee') ? briefFor() : priced);
    const given = ['--creators', team, '--brief', asked, '--as-of', AS_OF];
    for (const command of ['rank', 'score']) {
      const { status, stderr } = await run([command, ...given]);
      expect(status).toBe(2);
      expect(stderr).toContain(says);
      expect(stderr).toContain('Add it to the quotes (`--fx`');
      expect(stderr).toContain('{"base":"EUR","quote":"USD"');
    }
  });
});
