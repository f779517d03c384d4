import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreatorGradeSchema,
  CreditedSaleSchema,
  FxQuoteSchema,
  type InputIssue,
  isLivelaneError,
  money,
  parseInput,
  placeholdersOf,
  SessionLogSchema,
  SettlementSchema,
  translatedIssue,
} from '@livelane/contracts/vocabulary';
import { NODE_ZH_HANS } from '@livelane/contracts/vocabulary/node';
import { spoilt } from '@livelane/testing/spoilt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import { IMPORT_FINDINGS } from '../findings/import-findings.ts';
import { PORTFOLIO_FINDINGS } from '../findings/portfolio.ts';
import { gradeCreator } from '../grade/grade-creator.ts';
import { campaignOf } from '../learn/campaign.fixture.ts';
import { parseMarketProfile } from '../market-profiles/market-profile.ts';
import { NORTH_AMERICA } from '../market-profiles/north-america.ts';
import { FULL_BRIEF, FULL_PROFILE, QUOTE } from '../profile/full.fixture.ts';
import { parseBrief, parseCreators } from '../profile/parse-creators.ts';
import { AS_OF } from '../profile/story.fixture.ts';
import { KOL_ISSUES } from '../text/issues.ts';
import { KOL_SCORE_ZH_HANS } from '../zh-Hans.ts';
import { englishWords } from './english-words.fixture.ts';
import { csvOf, spoiltTable } from './inputs/spoilt-table.fixture.ts';
import { run, runOnTerminal } from './run.fixture.ts';

let folder = '';
const path = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => {
  // A file that is made anew takes a tenth of the time of one that is overwritten: ext4 flushes the latter.
  rmSync(path(name), { force: true });
  writeFileSync(path(name), text);
};

const load = createRequire(import.meta.url);
const example = (kind: string): unknown => load(`@livelane/contracts/schemas/${kind}.example.json`);

const read =
  <Schema extends z.core.$ZodType>(schema: Schema) =>
  (input: unknown): unknown =>
    parseInput(schema, input, 'file');

/** Every input with a value that is accepted and has all fields, and what reads it. */
const INPUTS: Readonly<
  Record<string, readonly [value: unknown, parse: (input: unknown) => unknown]>
> = {
  creators: [[FULL_PROFILE], parseCreators],
  brief: [FULL_BRIEF, parseBrief],
  fx: [[QUOTE], read(z.array(FxQuoteSchema))],
  'market-profile': [NORTH_AMERICA, parseMarketProfile],
  grade: [gradeCreator(FULL_PROFILE, FULL_BRIEF, { asOf: AS_OF }), read(CreatorGradeSchema)],
  settlement: [example('settlement'), read(SettlementSchema)],
  log: [example('session-log'), read(SessionLogSchema)],
  credited: [example('credited-sale'), read(CreditedSaleSchema)],
};

/** A row of a CSV file in which every column has a value. */
const ROW: Readonly<Record<string, string>> = {
  id: 'a',
  name: '安娜',
  platform: 'tiktok',
  market: 'US',
  followers: '200000',
  priceTier: 'affordable',
  tierSource: 'measured',
  audienceSource: 'declared',
  countries: 'US:0.7|CA:0.1',
  audienceLanguages: 'en:0.9',
  ages: '18-24:0.4|65+:0.1',
  female: '0.8',
  male: '0.2',
  interests: 'beauty:0.5',
  categories: 'beauty:0.9',
  languages: 'en|es',
  fee: '1200.50',
  feeCurrency: 'USD',
  commission: '8%',
  posts: JSON.stringify(FULL_PROFILE.posts),
  lives: JSON.stringify(FULL_PROFILE.lives),
  permits: JSON.stringify(FULL_PROFILE.permits),
};

const EURO = money('EUR', 90_000n);
const QUOTE_OF_EURO = { ...QUOTE, base: 'EUR', quote: 'USD' };
const [PRODUCT] = FULL_BRIEF.products;

/** Files that are wrong as a whole, or only together with others. */
const FILES: Readonly<Record<string, string>> = {
  'empty.json': '',
  'cut.json': '[{',
  'nobody.json': '[]',
  'nobody.csv': Object.keys(ROW).join(),
  'euro.json': JSON.stringify([{ ...FULL_PROFILE, fee: { fixed: EURO, commission: null } }]),
  'two.json': JSON.stringify([QUOTE_OF_EURO, { ...QUOTE_OF_EURO, rate: '36' }]),
  'rich.json': JSON.stringify([{ ...FULL_PROFILE, followers: 10_000_000_000 }]),
  'dear.json': JSON.stringify({
    ...FULL_BRIEF,
    products: [{ ...PRODUCT, price: money('USD', 900_000_000_000_000_000n) }],
  }),
};

/** Creators who pass every gate, who fail each, and about whom little is known; their names are Chinese. */
const MIXED = [
  { ...FULL_PROFILE, name: '米娅' },
  { ...FULL_PROFILE, id: 'b', name: '乙', platform: 'youtube', permits: [], audience: {} },
  { ...FULL_PROFILE, id: 'c', name: '丙', followers: null, posts: [], priceTier: 'luxury' },
];

const CAMPAIGN = '--settlement settlement.json --log log.json --credited credited.json';
const RANK = ['creators', 'brief', 'fx', 'market-profile'];
const LEARN = ['grade', 'settlement', 'log', 'credited'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kol-zh-'));
  for (const [name, [value]] of Object.entries(INPUTS))
    write(`${name}.json`, JSON.stringify(value));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  write('team.csv', csvOf(Object.keys(ROW), Object.values(ROW)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The arguments of a command that reads one of the files from elsewhere. */
function reading(
  command: 'rank' | 'learn',
  changed: Readonly<Record<string, string>> = {},
): string[] {
  const names = command === 'rank' ? RANK : LEARN;
  const files = names.flatMap((name) => [`--${name}`, path(changed[name] ?? `${name}.json`)]);
  return [command, ...files, '--as-of', AS_OF];
}

const chinese = (args: readonly string[]) => run([...args, '--locale', 'zh-Hans']);
const onTerminal = (args: readonly string[]) => runOnTerminal([...args, '--locale', 'zh-Hans']);

function issuesIn(call: () => unknown): readonly InputIssue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID')) return error.details.issues;
    throw error;
  }
}

/** The English words that a refusal prints. */
async function wordsOfRefusal(args: readonly string[]): Promise<string[]> {
  const { status, stderr } = await chinese(args);
  expect([status, stderr.includes('：')], stderr).toEqual([2, true]);
  return englishWords(stderr.replaceAll(folder, ''));
}

describe('with --locale zh-Hans no English is left', { timeout: 60_000 }, () => {
  it.each(Object.entries(INPUTS))('where a field of %s is wrong', async (name, [value, parse]) => {
    const seen = new Set<string>();
    let refused = 0;
    expect(() => parse(value)).not.toThrow();
    for (const wrong of spoilt(value)) {
      const issues = issuesIn(() => parse(wrong));
      refused += issues.length > 0 ? 1 : 0;
      const fresh = issues.filter(
        ({ code, params }) => !seen.has(`${code}${JSON.stringify(params)}`),
      );
      for (const issue of fresh) {
        seen.add(`${issue.code}${JSON.stringify(issue.params)}`);
        expect(['OTHER', 'VALID', 'TYPE']).not.toContain(issue.code);
        expect(englishWords(translatedIssue(issue, [NODE_ZH_HANS, KOL_SCORE_ZH_HANS]))).toEqual([]);
      }
      if (fresh.length === 0) continue;
      write('spoilt.json', JSON.stringify(wrong));
      const command = RANK.includes(name) ? 'rank' : 'learn';
      expect(await wordsOfRefusal(reading(command, { [name]: 'spoilt.json' }))).toEqual([]);
    }
    expect(refused).toBeGreaterThan(20);
  });

  it('where a cell of a CSV of creators is wrong', async () => {
    const cells = [...spoiltTable(Object.keys(ROW), Object.values(ROW))];
    expect((await chinese(reading('rank', { creators: 'team.csv' }))).status).toBe(0);
    let refused = 0;
    for (const text of cells) {
      write('spoilt.csv', text);
      const { status, stderr } = await chinese(reading('rank', { creators: 'spoilt.csv' }));
      if (status !== 2) continue;
      refused += 1;
      expect(englishWords(stderr.replaceAll(folder, '')), text).toEqual([]);
    }
    expect(refused).toBeGreaterThan(cells.length / 2);
  });

  it('where lines of credited sales are wrong', async () => {
    const sale = JSON.stringify(example('credited-sale'));
    for (const text of [`${sale}\n{"id":`, `${sale}\n[${sale}]`, `{}\n${sale}\n{"kind":"gift"}`]) {
      write('spoilt.ndjson', text);
      expect(await wordsOfRefusal(reading('learn', { credited: 'spoilt.ndjson' }))).toEqual([]);
    }
  });

  it.each([
    'rank',
    'grade',
    'rank --fly',
    'rank --creators none.json --brief brief.json',
    'rank --creators creators.json --brief none.json',
    'rank --creators empty.json --brief brief.json',
    'rank --creators cut.json --brief brief.json',
    'rank --creators nobody.json --brief brief.json',
    'rank --creators nobody.csv --brief brief.json',
    'rank --creators euro.json --brief brief.json',
    'rank --creators euro.json --brief brief.json --fx fx.json',
    'rank --creators euro.json --brief brief.json --fx two.json',
    'rank --creators euro.json --brief brief.json --fx brief.json',
    'rank --creators rich.json --brief dear.json',
    'rank --creators creators.json --brief brief.json --as-of today',
    'rank --creators creators.json --brief brief.json --as-of 9999-12-31T00:00:00Z',
    'rank --creators creators.json --brief brief.json --expires-after-days 1e3',
    'rank --creators creators.json --brief brief.json --out none/out.json',
    'rank --creators creators.json --brief brief.json --creator mia',
    'rank --creators team.csv --brief brief.json --encoding ebcdic',
    'score --creators creators.json --brief brief.json --creator nobody',
    'learn --grade grade.json',
    `learn --grade grade.json#nobody ${CAMPAIGN}`,
    `learn --grade grade.json --creator nobody ${CAMPAIGN}`,
    `learn --grade grade.json --as-of 2026-11-01T00:00:00Z ${CAMPAIGN}`,
    `learn --grade none.json ${CAMPAIGN}`,
    'import team.csv',
    'import --from csv',
    'import --from csv --channels a',
    'import --from youtube --channels a --key-env NO_SUCH_KEY',
    'import --from youtube --channels a --units few',
    'import --from elsewhere team.csv',
    'import --from csv none.csv',
    'import --from csv cut.json',
    'import --from csv team.csv --market UK --platform T! --currency EURO',
    'import --from csv team.csv --columns brief.json',
    'import --from csv team.csv --category-map creators.json',
  ])('%s', async (command) => {
    const args = command.split(' ').map((arg) => (/[.](json|csv)/.test(arg) ? path(arg) : arg));
    const words = await wordsOfRefusal(args);
    expect(words).toEqual([]);
  });

  it.each([
    '--help',
    'score --help',
    'rank --help',
    'learn --help',
    'import --help',
    'audit --help',
    'report --help',
  ])('%s', async (command) => {
    const { stdout } = await chinese(command.split(' '));
    expect([stdout.length > 200, englishWords(stdout)]).toEqual([true, []]);
  });

  it('in tables, notes and findings', async () => {
    write('mixed.json', JSON.stringify(MIXED));
    const ranked = await onTerminal(reading('rank', { creators: 'mixed.json' }));
    expect([ranked.status, englishWords(`${ranked.stdout}\n${ranked.stderr}`)]).toEqual([0, []]);
    expect(ranked.stdout).toContain('提示 FIGURES_TOO_FEW：');
    const { settlement, log } = campaignOf({ viewers: 900, sales: 0 });
    const found = { code: 'OVERPAID', detail: { en: 'x' }, severity: 'error' };
    write('s.json', JSON.stringify({ ...settlement, findings: [found] }));
    const event = { type: 'gift', at: log.start, epoch: 1, seq: 0 };
    write('l.json', JSON.stringify({ ...log, purpose: 'scripted', events: [event] }));
    const campaign = { settlement: 's.json', log: 'l.json', credited: 'none.ndjson' };
    write('none.ndjson', '[]');
    const learnt = [...reading('learn', campaign), '--out', path('next.json')];
    const { status, stderr } = await onTerminal(learnt);
    expect([status, englishWords(stderr.replaceAll(folder, ''))]).toEqual([0, []]);
    expect(stderr).toContain('警告 CAMPAIGN_NOT_COUNTED：');
    expect(stderr).toContain('警告 SETTLEMENT_WITH_ERRORS：');
    expect(stderr).toContain('提示 EVENT_UNKNOWN：');
    const again = await onTerminal(reading('learn', { ...campaign, grade: 'next.json' }));
    expect(englishWords(again.stderr)).toEqual([]);
  });
});

describe('each text is in both languages with the same placeholders', () => {
  const texts = [
    ...Object.entries(KOL_ISSUES).map(
      ([code, en]) => [code, en, KOL_SCORE_ZH_HANS.issues[code] ?? ''] as const,
    ),
    ...Object.entries({ ...GRADE_FINDINGS, ...IMPORT_FINDINGS, ...PORTFOLIO_FINDINGS }).flatMap(
      ([code, { message, fix }]) =>
        [message, fix].map((text) => [code, text.en, text['zh-Hans']] as const),
    ),
  ];
  it.each(texts)('%s: %s', (_, en, zh) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
    expect([englishWords(zh), zh.includes('创作者')]).toEqual([[], false]);
  });
});
