import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SessionPlan } from '@livelane/contracts/vocabulary';
import { spoilt } from '@livelane/testing/spoilt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cachedServerPath } from '../devserver/cache.ts';
import { installFake } from '../devserver/fake-server.fixture.ts';
import { GO_LIVEKIT } from '../devserver/release.ts';
import { SAMPLE_PLAN, SAMPLE_SCRIPT } from '../testing/sample-session.ts';
import { englishWords } from './english-words.fixture.ts';
import { runIn } from './run.fixture.ts';

/** Every optional field of the plan is there to be spoilt. */
const PLAN: SessionPlan = {
  ...SAMPLE_PLAN,
  runSheet: [
    {
      id: 'i1',
      at: 0,
      seconds: 60,
      action: 'pin',
      productId: 'velvet-six',
      dutyIds: ['us.start'],
      note: { en: 'Show it' },
    },
  ],
  localization: [
    { market: 'US', language: 'en', notes: [{ en: 'None' }], reviewedBy: null },
    { market: 'US', language: 'en', notes: [], reviewedBy: 'Ann' },
  ],
  dataToCollect: ['viewers'],
};

let folder = '';
const write = (name: string, text: string): void => {
  // A file that is made anew takes a tenth of the time of one that is overwritten: ext4 flushes the latter.
  rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, name), text);
};
const lines = (events: readonly unknown[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rtc-zh-'));
  write('plan.json', JSON.stringify(PLAN));
  write('script.ndjson', lines(SAMPLE_SCRIPT));
});
afterAll(() => rmSync(folder, { recursive: true }));

const RUN = 'run --plan plan.json --script script.ndjson --memory';
const SECRET = 's'.repeat(32);
const chinese = (
  command: string,
  {
    env,
    isTerminal = false,
  }: { env?: Readonly<Record<string, string>>; isTerminal?: boolean } = {},
) =>
  runIn({ folder, isTerminal, ...(env === undefined ? {} : { env }) }, [
    ...command.split(' '),
    '--locale',
    'zh-Hans',
  ]);

/** Runs the command with each text in the file. Returns the English words that were printed, and how many texts were refused. */
async function printed(command: string, file: string, texts: Iterable<string>) {
  const english = new Map<string, string>();
  let refused = 0;
  for (const text of texts) {
    write(file, text);
    const { code, err } = await chinese(command);
    if (code === 2) refused += 1;
    for (const word of englishWords(err)) english.set(word, err);
  }
  return { english: Object.fromEntries(english), refused };
}

describe('with --locale zh-Hans no English is left', { timeout: 60_000 }, () => {
  test('where a field of the plan is wrong', async () => {
    const texts = Array.from(spoilt(PLAN), (wrong) => JSON.stringify(wrong));
    const command = RUN.replace('plan.json', 'spoilt.json');
    const { english, refused } = await printed(command, 'spoilt.json', [...texts, '', '{"a":']);
    expect(english).toEqual({});
    // Unknown fields of a record are kept, so a misspelt optional field is fine.
    expect(refused).toBeGreaterThan(texts.length * 0.9);
  });

  test('where a field of a line of the script is wrong', async () => {
    const events = [
      ...SAMPLE_SCRIPT,
      { at: 8, do: 'unpin', productId: 'tint-duo' },
      { at: 9, do: 'viewer-join', viewer: 'late' },
    ];
    const texts = events.flatMap((event, index) =>
      Array.from(spoilt(event), (wrong) => lines(events.with(index, wrong as never))),
    );
    const command = RUN.replace('script.ndjson', 'spoilt.ndjson');
    const more = ['', '\n', '[]', '{"at":', lines(events).replaceAll('tint-duo', 'nope')];
    const { english, refused } = await printed(command, 'spoilt.ndjson', [...texts, ...more]);
    expect(english).toEqual({});
    expect(refused).toBeGreaterThan(texts.length * 0.8);
  });

  test('where a cell of a script as a table is wrong', async () => {
    const table = 'at,do,productId,dutyId,phase,medium,language\n';
    const rows = ['0,pin,tint-duo,,,,', '1,disclose,,us.start,start,picture,en'];
    const wrong = ['x', '-1', '1,5', '"', '#N/A', '1E+18', '"1,5"', 'nope'];
    const texts = rows.flatMap((row) =>
      row
        .split(',')
        .flatMap((_, column, cells) =>
          wrong.map((cell) => `${table}${cells.with(column, cell).join(',')}`),
        ),
    );
    const headers = ['', 'at,do,product\n', 'at,do,productid\n', 'at,at,do\n', '"at'];
    const command = RUN.replace('script.ndjson', 'spoilt.csv');
    const { english, refused } = await printed(command, 'spoilt.csv', [...texts, ...headers]);
    expect(english).toEqual({});
    expect(refused).toBeGreaterThan(texts.length * 0.7);
  });

  test.each<[string, unknown]>([
    ['an act of a viewer who left', { at: 3, do: 'viewer-leave', viewer: 'viewer-3' }],
    ['a host as a viewer', { at: 9, do: 'viewer-leave', viewer: 'mia' }],
    ['a viewer who is there', { at: 9, do: 'viewer-join', viewer: 'viewer-1' }],
    [
      'a promotion that runs not',
      { at: 9, do: 'promotion', promotionId: 'live-price', phase: 'stop' },
    ],
    [
      'a promotion that runs',
      { at: 3, do: 'promotion', promotionId: 'live-price', phase: 'start' },
    ],
    ['a disclosure that runs', { ...SAMPLE_SCRIPT[0], at: 1 }],
    ['a disclosure that runs not', { ...SAMPLE_SCRIPT[0], at: 9, phase: 'stop' }],
    ['a language of no duty', { ...SAMPLE_SCRIPT[0], at: 9, language: 'fr' }],
    ['a product that is not pinned', { at: 9, do: 'unpin', productId: 'velvet-six' }],
    ['a question of nobody', { at: 9, do: 'answer', questionId: 'q9' }],
    ['an id that was used', { ...SAMPLE_SCRIPT[3], at: 9, productId: 'tint-duo' }],
    ['a blank question', { ...SAMPLE_SCRIPT[2], at: 9, questionId: 'q2', text: ' ' }],
    ['an unknown code', { at: 9, do: 'redeem', code: 'FREE', person: 'viewer-1' }],
    ['too late a time', { at: 1e6, do: 'pin', productId: 'tint-duo' }],
  ])('where the script holds %s', async (_, event) => {
    write('odd.ndjson', lines([...SAMPLE_SCRIPT, event]));
    const { code, err } = await chinese(RUN.replace('script.ndjson', 'odd.ndjson'));
    expect([code, englishWords(err)]).toEqual([2, []]);
  });

  test('where the script has too many viewers, and the plan too long a text', async () => {
    const viewers = Array.from({ length: 51 }, (_, at) => ({
      at,
      do: 'viewer-leave',
      viewer: `v${at}`,
    }));
    write('odd.ndjson', lines(viewers));
    const many = await chinese(RUN.replace('script.ndjson', 'odd.ndjson'));
    expect([many.code, englishWords(many.err)]).toEqual([2, []]);
    const [product, ...products] = PLAN.products;
    write(
      'odd.json',
      JSON.stringify({ ...PLAN, products: [{ ...product, name: '长'.repeat(900) }, ...products] }),
    );
    const long = await chinese(RUN.replace('plan.json', 'odd.json'));
    expect([long.code, englishWords(long.err)]).toEqual([2, []]);
    expect(long.err).toMatch(/odd\.json 无效[\s\S]*\/products\/0\/name/);
  });

  test.each([
    'run --plan none.json --script script.ndjson --memory',
    'run --plan plan.json --script . --memory',
    'run --plan - --script - --memory',
    `${RUN} --viewers 51`,
    `${RUN} --viewers many`,
    `${RUN} --encoding ebcdic`,
    `${RUN} --columns plan.json`,
    `${RUN} --rows 3`,
    `${RUN} --out .`,
    `${RUN} --out none/log.json`,
    `${RUN} --out plan.json/log.json`,
    `${RUN} --fly`,
    `${RUN} --viewer 5`,
    'run --plan plan.json',
    'run --plan',
    'dev-server --port 0',
    'dev-server --port x',
    'dev-server --rooms x',
    'dev-server --room # --identity #',
    'dev-server --lan 192.0.2.1',
    'dev-server --lan-port 7443',
    'dev-server --lan --lan-port 0',
    'token --room r --identity ann --role admin --ttl 0',
    'token --room r --identity a#b --role viewer --ttl 1h',
    'token --room r',
    'tokens',
    'run 3',
  ])('%s', async (command) => {
    const { code, err } = await chinese(command);
    expect([code, englishWords(err)]).toEqual([2, []]);
  });

  test.each<[string, string, Record<string, string>]>([
    ['token --room r --identity a --role viewer', 'LIVEKIT_API_SECRET', {}],
    [
      'token --room r --identity a --role viewer',
      'LIVEKIT_API_SECRET',
      { LIVEKIT_API_SECRET: 'short' },
    ],
    [
      'token --room r --identity a --role viewer',
      '--api-key',
      { LIVEKIT_API_SECRET: SECRET, LIVEKIT_API_KEY: '' },
    ],
    [
      'dev-server',
      'LIVEKIT_URL 无效',
      { LIVEKIT_URL: 'here', LIVEKIT_API_KEY: 'k', LIVEKIT_API_SECRET: SECRET },
    ],
    [
      'dev-server',
      'LIVEKIT_API_KEY, LIVEKIT_API_SECRET 无效',
      { LIVEKIT_URL: 'ws://127.0.0.1:1', LIVEKIT_API_KEY: '', LIVEKIT_API_SECRET: '' },
    ],
    [
      'dev-server',
      'LIVEKIT_UNREACHABLE',
      { LIVEKIT_URL: 'ws://127.0.0.1:1', LIVEKIT_API_KEY: 'k', LIVEKIT_API_SECRET: SECRET },
    ],
    [
      'dev-server',
      'FOLDER_UNWRITABLE',
      { LIVEKIT_URL: '', PATH: '/none', LIVELANE_CACHE: '/proc/livelane' },
    ],
  ])('%s with a wrong environment: %s', async (command, names, env) => {
    const { code, err } = await chinese(command, { env });
    expect([code, englishWords(err)]).toEqual([2, []]);
    expect(err).toContain(names);
  });

  test('where the server exits at its start, whose own lines are printed', async () => {
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    await installFake(cachedServerPath(cache, GO_LIVEKIT));
    const env = { LIVELANE_CACHE: cache, PATH: dirname(process.execPath), FAKE_DIES: '1' };
    const { code, err } = await chinese('dev-server', { env: { ...env, LIVEKIT_URL: '' } });
    const lines = err.split('\n');
    expect([code, lines.filter((line) => line === '  no luck today')]).toEqual([
      2,
      ['  no luck today'],
    ]);
    expect(err).toContain(
      'LIVEKIT_DIED：LiveKit 服务器在应答之前已退出。其最后一行："no luck today"。',
    );
    expect(englishWords(lines.filter((line) => !line.startsWith('  ')).join('\n'))).toEqual([]);
  });

  test('in the results for people', async () => {
    const { code, out, err } = await chinese(`${RUN} --out log.json`, { isTerminal: true });
    expect([code, englishWords(err)]).toEqual([0, []]);
    expect(out).toContain('观看秒数');
    expect(englishWords(out.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ' '))).toEqual([]);
  });

  test.each(['--help', 'run --help', 'token --help', 'dev-server --help'])(
    '%s',
    async (command) => {
      expect(englishWords((await chinese(command)).out)).toEqual([]);
    },
  );
});

test('all that is wrong with the arguments of `token` is reported at once, and no secret', async () => {
  const { err } = await runIn(
    { folder, env: { LIVEKIT_API_KEY: '', LIVEKIT_API_SECRET: 'a-short-secret' } },
    ['token', '--room', '', '--identity', 'a#b', '--role', 'admin', '--ttl', '1h'],
  );
  const places = [...err.matchAll(/^ {2}(.*?): expected/gm)].map(([, place]) => place);
  expect(places).toEqual([
    'LIVEKIT_API_SECRET',
    '--api-key / LIVEKIT_API_KEY',
    '--room',
    '--identity',
    '--role',
    '--ttl',
  ]);
  expect(err).not.toContain('a-short-secret');
});
