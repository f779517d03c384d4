import { generateKeyPairSync } from 'node:crypto';
import { globSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Bin, startBin } from '@livelane/contracts/vocabulary/node';
import { createFileJournal, openSessionRecorder } from '@livelane/rtc/server';
import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
import { binRunner, type Outcome } from '@livelane/testing/bin-runner';
import { tinyCampaign } from './campaign/changed.fixture.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A bin of the packages with its commands. */
export interface Program {
  readonly name: string;
  readonly commands: readonly Bin['program'][];
  /** Made anew, in the language of the environment. */
  define(): Bin;
  /** On a terminal, in the folder, with its results in Chinese. */
  run(folder: string, args: readonly string[]): Promise<Outcome>;
}

/** Every bin that a package has, found by the file that defines it. */
export async function programs(): Promise<Program[]> {
  const files = globSync('packages/*/src/bin/{define,program}.ts', { cwd: root }).sort();
  return Promise.all(files.map(programOf));
}

async function programOf(file: string): Promise<Program> {
  const exported = Object.entries((await import(join(root, file))) as Record<string, () => Bin>);
  const define = exported.find(([name]) => name.endsWith('Bin'))?.[1];
  if (define === undefined) throw new RangeError(file);
  const { program } = define();
  const runIn = binRunner(program.name(), () => startBin(define()));
  return {
    name: program.name(),
    define,
    commands: program.commands.filter((command) => command.name() !== 'help'),
    run: (folder, args) =>
      runIn({ folder, isTerminal: true, env: SURROUNDINGS }, ['--locale', 'zh-Hans', ...args]),
  };
}

/** No server and no network: what needs one reports that, in Chinese. */
const SURROUNDINGS = {
  LIVEKIT_URL: 'ws://127.0.0.1:1',
  LIVEKIT_API_KEY: 'key',
  LIVEKIT_API_SECRET: 's'.repeat(32),
};

/** A command line of a README. */
export interface Line {
  readonly program: string;
  readonly args: readonly string[];
}

/** The command lines that the READMEs show, in their order: what one writes, a later one reads. */
export async function linesOfReadmes(): Promise<Line[]> {
  const files = ['README.md', ...globSync('packages/*/README.md', { cwd: root }).sort()];
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return texts.flatMap((text) =>
    [
      ...text.matchAll(
        /^(?:npx )?(livelane-\w+) (.*?)(?: {2,}#.*)?$|`(?:npx )?(livelane-\w+) (.*?)`/gm,
      ),
    ].flatMap(([, program = '', line, inline = '', rest]) => {
      const args = argumentsIn(line ?? rest ?? '');
      return args.length === 0 ? [] : [{ program: program || inline, args }];
    }),
  );
}

/** The words of a shell line with the names of the example files. Lines with placeholders have none. */
function argumentsIn(line: string): string[] {
  const words = line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const hasPlaceholder = words.some((word) => /^[A-Z]{3,}|…/.test(word));
  const args = hasPlaceholder ? [] : words.map(exampleWord);
  // There is no server.
  if (args[0] === 'run' && args.includes('--script')) return [...args, '--memory'];
  return args.includes('--period') && args[0] === 'settle' ? [...args, ...monthOver(args)] : args;
}

/** Whatever the date is, the month of the line is over: its midnight in New York. */
function monthOver(args: readonly string[]): string[] {
  const [year, month] = (args[args.indexOf('--period') + 1] ?? '').split('-').map(Number);
  const end = new Date(Date.UTC(year ?? 0, month ?? 0, 1, 5));
  return ['--known-as-of', end.toISOString()];
}

function exampleWord(word: string): string {
  const plain = word.replace(/^["']|["']$/g, '').replaceAll(/\$[CO]\//g, '');
  const names = plain.split(',').map((name) => SAME_AS[name] ?? name);
  return names.join(',').replace(/^(.*#)?mia(?==|$)/, '$1mia-santos');
}

/** What stands for a word of a README: names of the campaign and the pipeline, and fewer worlds. */
const SAME_AS: Readonly<Record<string, string>> = {
  '300': '20',
  campaigns: '.',
  deals: '.',
  glow: 'velvet-lane',
  'creators.csv': 'creators.json',
  'events.ndjson': 'live-script.ndjson',
  'session-plan.json': 'plan.json',
  'session-log.json': 'log.json',
  'shop-codes.json': 'codes.json',
  'web.ndjson': 'touches.ndjson',
  'live.ndjson': 'room-touches.ndjson',
};

/** Files that the READMEs name and the campaign has not. */
const FILES: Readonly<Record<string, string>> = {
  'answers.json': JSON.stringify({
    ...{ brand: '玫瑰唇妆', brandMarket: 'CN', creator: '米娅', product: 'established' },
    ...{ topic: '六个日常妆容', publishAt: ['2026-12-05T18:00'], commission: 120_000 },
    ...{ fixedFee: { currency: 'USD', minor: '40000' }, leastOrders: 300, code: 'MIA20' },
  }),
  'agreement.txt': [
    '甲方（品牌方）：玫瑰唇妆',
    '乙方（达人）：米娅',
    '乙方应于2026年12月5日20:00（北京时间）在抖音发布1条短视频。',
    '甲方应于2026年12月20日前向乙方支付固定费用人民币5,000元，按整单计。',
    '本合同有效期自2026年12月1日至2026年12月31日。本合同适用中国法律。',
  ].join('\n'),
  'cover.json': JSON.stringify({
    audience: [{ market: 'CN', languages: ['zh-Hans'] }],
    parties: ['brand', 'creator'].map((id) => ({ id, market: 'CN' })),
  }),
  'accounts.json': JSON.stringify({ 'mia-santos': { account: 'PH-1', holder: '米娅' } }),
  'report.json': JSON.stringify({
    ...{ kind: 'delivery-report', version: 1, id: 'report-1', deliverableId: 'live-1' },
    ...{ platform: 'tiktok', publishedAt: '2026-11-15T13:00:00Z', removedAt: null },
    metrics: [
      {
        ...{ id: 'viewers', definitionId: 'viewers', value: 10, source: 'declared' },
        window: { start: '2026-11-15T13:00:00Z', end: '2026-11-15T14:00:00Z' },
      },
    ],
  }),
  'trace.ndjson': [
    { now: 0, start: { preset: 'auto', sendable: ['vp9'] } },
    { now: 300, uplink: { kbps: 800, limited: true } },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
  'probes.ndjson': `${JSON.stringify({
    at: '2026-11-29T12:00:00Z',
    market: 'TH',
    probe: {
      ...{ region: 'sg', reachable: true, setupMs: 80, joinMs: null, rttMs: 30, jitterMs: 2 },
      ...{ lossShare: null, uplinkKbps: null, path: null, error: null },
    },
  })}\n`,
  'orders.csv':
    'id,at,currency,amount,persons,codes\nO-1,2026-11-01T00:00:00Z,USD,12.90,p1,AVA10\n',
  'spend.csv': 'channel,currency,amount\nmia-santos,USD,100.00\n',
  'people.csv': `persons,arm,at\n${Array.from({ length: 40 }, (_, at) => `p${at},${at % 10 === 0 ? 'control' : 'treatment'},2026-11-01T00:00:00Z\n`).join('')}`,
  'table.csv': 'id,at,amount\nO-1,2026-11-01 10:00,12.90\n',
  'paths.csv': 'path;total_conversions\ntiktok > instagram;3\ninstagram;2\n',
  'm.json': JSON.stringify({
    alternatives: ['甲', '乙'],
    criteria: [
      { name: '价格', weight: 0.4, direction: 'cost' },
      { name: '触达', weight: 0.6, direction: 'benefit' },
    ],
    values: [
      [20, 3],
      [30, 4],
    ],
  }),
  'export.csv': '达人ID,达人昵称,粉丝数,预期播放量,互动率\n1001,米娅,12.5万,3万,3.4%\n',
  'followers.csv': followers(),
  'labelled.csv': followers('fake'),
  'comments.csv': `author,text,postId\n${Array.from({ length: 40 }, (_, at) => `u${at % 9},好看${at % 7},p1\n`).join('')}`,
};

/** A made sample of accounts; every third one is fake. */
function followers(label?: string): string {
  const rows = Array.from({ length: 90 }, (_, at) => {
    const isFake = at % 3 === 0;
    const counts = isFake ? [at % 2, at % 5, 900 + at] : [20 + at, 200 + 3 * at, 150 + at];
    const account = [...counts, Number(!isFake), 0, 8 + (at % 5), isFake ? 4 : 0];
    return [...account, ...(label === undefined ? [] : [Number(isFake)])].join();
  });
  const columns = 'posts,followers,following,picture,private,username_length,username_digits';
  return `${[label === undefined ? columns : `${columns},${label}`, ...rows].join('\n')}\n`;
}

/** A folder with the files that the lines read. */
export async function exampleFolder(): Promise<string> {
  const [tiny, folder] = await Promise.all([
    tinyCampaign(),
    mkdtemp(join(tmpdir(), 'livelane-commands-')),
  ]);
  for (const path of globSync('*', { cwd: tiny }))
    await copyFile(join(tiny, path), join(folder, path));
  const orders = (await readFile(join(tiny, 'orders.ndjson'), 'utf8')).trimEnd().split('\n');
  const last = orders.at(-1) ?? '';
  const example = JSON.stringify({ ...JSON.parse(last), id: 'O1' });
  const more = {
    ...FILES,
    ...(await filesOfLife()),
    'room-orders.ndjson': `${last}\n`,
    'orders.ndjson': [...orders, example, ''].join('\n'),
  };
  for (const [name, text] of Object.entries(more)) await writeFile(join(folder, name), text);
  await endedRun(join(folder, 'session-log.json.journal'));
  return folder;
}

/** Key, patch, event and copies that the lines about the life of a contract read. */
async function filesOfLife(): Promise<Record<string, string>> {
  const example = async (name: string): Promise<string> =>
    readFile(join(root, 'packages/contracts/schemas', `${name}.example.json`), 'utf8');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const contract = JSON.parse(await example('contract'));
  const { start } = contract.term;
  const event = { type: 'draft', by: contract.parties[0].id, at: '2020-01-01T00:00:00Z', contract };
  const renewal = { clause: 'renewal', id: 'again', mode: 'option', months: 12, noticeDays: 30 };
  return {
    'mia.pem': privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    'keys.json': JSON.stringify({ 'mia-santos': publicKey.export({ format: 'jwk' }) }),
    'glow.signature.json': await example('contract-signature'),
    'patch.json': '[{"op":"replace","path":"/term/end","value":"2027-06-30T16:00:00Z"}]',
    'event.json': JSON.stringify(event),
    'theirs.ndjson': '',
    'ambassador.json': JSON.stringify({
      ...contract,
      term: { start, end: '2027-12-31T17:00:00Z' },
      clauses: [...contract.clauses, { ...renewal, times: 2 }],
    }),
  };
}

/** The journal of a run that was ended. */
async function endedRun(path: string): Promise<void> {
  const at = plan.window.start;
  const recorder = await openSessionRecorder({
    plan,
    clock: { now: () => Date.parse(at) },
    pseudonymKey: 'x'.repeat(16),
    mode: 'real',
    server: null,
    journal: createFileJournal({ path }),
  });
  await recorder.record({
    input: 'event',
    event: { type: 'unpin', at, epoch: 1, seq: 1, productId: 'a' },
  });
}
