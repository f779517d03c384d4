import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DealTermsSchema } from '@livelane/contracts';
import {
  BriefSchema,
  type InputIssue,
  inputIssues,
  isLivelaneError,
  placeholdersOf,
  translatedIssue,
} from '@livelane/contracts/vocabulary';
import { spoilt } from '@livelane/testing/spoilt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { changedCampaign, tinyCampaign } from './campaign/changed.fixture.ts';
import { openCampaign } from './campaign/open.ts';
import { demo, noServer } from './command.fixture.ts';
import { englishWords } from './english-words.fixture.ts';
import { DEMO_ERRORS } from './errors/demo-errors.ts';
import { DEMO_ISSUES } from './errors/demo-issues.ts';
import { DEMO_ZH_HANS, TRANSLATIONS } from './errors/zh-Hans.ts';
import { errorText } from './exit.ts';
import { SCREEN_EN } from './texts/screen.en.ts';
import { SCREEN_ZH_HANS } from './texts/screen.zh-Hans.ts';

let tiny = '';
/** The campaign with a few lines of each list. */
let small = '';
let work = '';
let terms = '';
beforeAll(async () => {
  tiny = await tinyCampaign();
  small = await mkdtemp(join(tmpdir(), 'livelane-small-'));
  await cp(tiny, small, { recursive: true });
  for (const name of ['touches.ndjson', 'orders.ndjson']) {
    const lines = (await readFile(join(tiny, name), 'utf8')).split('\n').slice(0, 5);
    await writeFile(join(small, name), `${lines.join('\n')}\n`);
  }
  terms = await readFile(join(tiny, 'terms.json'), 'utf8');
  work = await mkdtemp(join(tmpdir(), 'livelane-spoilt-'));
  await cp(small, work, { recursive: true });
});
afterAll(async () => {
  for (const folder of [tiny, small, work]) await rm(folder, { recursive: true, force: true });
});

const empty = (): Promise<string> => mkdtemp(join(tmpdir(), 'livelane-out-'));

/** English words of what was shown, the names of people and the sentence of the first draft left out. */
function wordsIn(shown: string): string[] {
  return englishWords(shown.replace(/Mia Santos|Ava Laurent|≈ \w+/g, ' '));
}

const original = (name: string): Promise<string> => readFile(join(small, name), 'utf8');

/** What the demo says in Chinese of the campaign with one file replaced, and the issues behind it. */
async function refusal(name: string, text: string) {
  await writeFile(join(work, name), text);
  try {
    await openCampaign(work);
    return { message: '', issues: [] };
  } catch (error) {
    if (!isLivelaneError(error)) throw error;
    const { issues = [] } = error.details as { readonly issues?: readonly InputIssue[] };
    return { message: errorText(error, 'zh-Hans').replaceAll(work, ''), issues };
  } finally {
    await writeFile(join(work, name), await original(name));
  }
}

/** Issues of which only the place and the received value differ count once. */
function distinct(issues: readonly InputIssue[]): InputIssue[] {
  return [
    ...new Map(
      issues.map((issue) => [`${issue.code}${JSON.stringify(issue.params)}`, issue]),
    ).values(),
  ];
}

function expectChinese({ message, issues }: Awaited<ReturnType<typeof refusal>>): void {
  expect(englishWords(message), message).toEqual([]);
  for (const issue of distinct(issues)) {
    expect(['OTHER', 'VALID', 'TYPE'], JSON.stringify(issue)).not.toContain(issue.code);
    expect(englishWords(translatedIssue(issue, TRANSLATIONS))).toEqual([]);
  }
}

/** A quote that contradicts one of the campaign. */
const DEAR_QUOTE =
  '{"base":"USD","quote":"CAD","rate":"9","asOf":"2026-09-28T16:00:00Z","side":"mid","source":"x"}';

/** One item of each kind that a list of the campaign holds. */
function kindsOf(items: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  const kindOf = (it: Readonly<Record<string, unknown>>): unknown =>
    it['do'] ?? it['type'] ?? it['change'] ?? it['kind'];
  return [...new Map(items.map((item) => [kindOf(item), item])).values()];
}

describe('with --locale zh-Hans no English is left', { timeout: 30_000 }, () => {
  it.each([
    ['brief.json', BriefSchema],
    ['terms.json', DealTermsSchema],
  ] as const)('where a field of %s is wrong', async (name, schema: z.core.$ZodType) => {
    const value: unknown = JSON.parse(await original(name));
    expect((await refusal(name, JSON.stringify(value))).message).toBe('');
    const seen = new Set<string>();
    let refused = 0;
    for (const wrong of spoilt(value)) {
      const issues = inputIssues(schema, wrong);
      refused += issues.length > 0 ? 1 : 0;
      const keys = issues.map(({ code, params }) => `${code}${JSON.stringify(params)}`);
      if (keys.every((key) => seen.has(key))) continue;
      for (const key of keys) seen.add(key);
      expectChinese(await refusal(name, JSON.stringify(wrong)));
    }
    expect(refused).toBeGreaterThan(100);
  });

  it.each([
    'creators.json',
    'products.json',
    'fx.json',
    'codes.json',
    'live-script.ndjson',
    'touches.ndjson',
    'orders.ndjson',
    'facts.ndjson',
  ])('where a field of %s is wrong', async (name) => {
    const text = await original(name);
    const items = (
      name.endsWith('.json')
        ? JSON.parse(text)
        : text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
    ) as Record<string, unknown>[];
    // Everything that is wrong with a file is reported at once, so that one reading is enough.
    const wrong = kindsOf(items.slice(0, 60)).flatMap((item) => [...spoilt(item)]);
    const spoiltText = name.endsWith('.json')
      ? JSON.stringify(wrong)
      : wrong.map((it) => `${JSON.stringify(it)}\n`).join('');
    const refused = await refusal(name, spoiltText);
    expect(refused.issues.length).toBeGreaterThan(20);
    expectChinese(refused);
    expectChinese(await refusal(name, text.slice(0, text.length / 2)));
    expectChinese(await refusal(name, ''));
    expectChinese(await refusal(name, '"x"'));
  });

  const changes: readonly (readonly [
    what: string,
    name: string,
    change: (text: string) => string,
  ])[] = [
    ['a draft without errors', 'terms.first-draft.json', () => terms],
    ['terms that the review refuses', 'terms.json', (text) => text.replace('300000', '200000')],
    ['no exchange rate', 'fx.json', () => '[]'],
    ['another creator', 'terms.json', (text) => text.replaceAll('"mia-santos"', '"mia-santo"')],
    ['another price', 'products.json', (text) => text.replace('"1290"', '"1291"')],
    ['another product', 'products.json', (text) => text.replace('"velvet-six"', '"velvet-sicks"')],
    ['another code owner', 'codes.json', (text) => text.replace('AVA10', 'MIA15')],
    [
      'nobody in a touch',
      'touches.ndjson',
      (text) => text.replace(/("creator":)"[^"]+"/, '$1"xx"'),
    ],
    ['two quotes', 'fx.json', (text) => text.replace('[', `[${DEAR_QUOTE},`)],
    ['an empty script', 'live-script.ndjson', () => ''],
    ['an unknown duty', 'live-script.ndjson', (text) => text.replace('kr.live.repeat', 'kr.no')],
    ['a payment in euros', 'facts.ndjson', (text) => text.replace('"USD"', '"EUR"')],
    ['facts without a line break', 'facts.ndjson', (text) => text.trimEnd()],
    ['an unknown field', 'brief.json', (text) => text.replace('"market"', '"markets":[],"market"')],
    [
      'one order id twice',
      'orders.ndjson',
      (text) => `${text}${text.replaceAll('new', 'returning')}`,
    ],
  ];
  it.each(changes)('where the campaign has %s', async (_, name, change) => {
    const campaign = await changedCampaign(tiny, name, change);
    const args = ['--campaign', campaign, '--out', await empty(), '--locale', 'zh-Hans'];
    const { complaint } = await demo([...args, '--memory']);
    expect(complaint).toMatch(/\p{Script=Han}/u);
    expect(wordsIn(complaint)).toEqual([]);
  });

  it.each([
    '--fly',
    '--port',
    '--port 70000 --real --memory',
    '--models astrology',
    '--models markov,last',
    'more-of-it',
    '--campaign /nowhere/at/all',
    `--campaign ${import.meta.filename}`,
    '--campaign .',
    '--out .',
    `--out ${import.meta.filename}`,
  ])('where the command line is wrong: %s', async (command) => {
    const args = ['--campaign', tiny, '--out', await empty(), ...command.split(' ')];
    const { code, complaint } = await demo([...args, '--locale', 'zh-Hans']);
    expect([code, wordsIn(complaint)], complaint).toEqual([2, []]);
    expect(complaint).toMatch(/\p{Script=Han}/u);
  });

  it('where any option is misspelt, lacks its value, has a bad one or stands twice', async () => {
    const env = { LANG: 'zh_CN.UTF-8' };
    const { said } = await demo(['--help'], { env });
    const options = [...said.matchAll(/^ +(?:-\w, )?(--[a-z]+)( <)?/gm)].map(
      ([, long = '', value]) => ({ long, takesValue: value !== undefined }),
    );
    expect(options.length).toBeGreaterThan(7);
    expect(options.at(-1)?.long).toBe('--help');
    const bad = ['no-such', '-1', '1.5', '80,5', '0x50', '99999', '', '\u202e'];
    const anything = ['--campaign', '--out', '--models'];
    const wrong = options
      .slice(0, -1)
      .flatMap(({ long, takesValue }) => [
        [`${long}x`],
        [`${long}=`, ...(takesValue ? [] : ['x'])],
        ...(takesValue ? [[long], [long, '1', long, '2']] : [[long, '更多']]),
        ...(takesValue && !anything.includes(long) ? bad.map((value) => [long, value]) : []),
      ]);
    const out = await empty();
    for (const args of wrong) {
      const { code, complaint } = await demo(['--campaign', tiny, '--out', out, ...args], { env });
      const own = complaint.split('\n\n')[0] ?? '';
      expect([code, wordsIn(own)], `${args.join(' ')}: ${complaint}`).toEqual([2, []]);
      expect(own, args.join(' ')).toMatch(/\p{Script=Han}/u);
    }
  });

  it('where several files are wrong, each is refused with all that is wrong', async () => {
    const one = await changedCampaign(tiny, 'brief.json', (text) => text.replaceAll('"USD"', '1'));
    const two = await changedCampaign(one, 'facts.ndjson', () => '{"a":1}\n{"b":2}\n');
    const args = ['--campaign', two, '--out', await empty(), '--locale', 'zh-Hans'];
    const { code, complaint } = await demo(args);
    expect([code, wordsIn(complaint)]).toEqual([2, []]);
    for (const place of ['2 个文件', 'brief.json', '/budget/currency', 'facts.ndjson', '第 2 行'])
      expect(complaint).toContain(place);
  });

  it('where a port is taken or a server is wanted', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { readonly port: number };
    const given = ['--campaign', tiny, '--locale', 'zh-Hans', '--out'];
    const taken = await demo([...given, await empty(), '--port', String(port)]);
    server.close();
    expect([taken.code, wordsIn(taken.complaint)]).toEqual([2, []]);
    const none = await demo([...given, await empty(), '--real'], { startServer: noServer });
    expect([none.code, wordsIn(none.complaint)]).toEqual([1, []]);
    const stop = new AbortController();
    stop.abort();
    const stopped = await demo([...given, await empty()], { signal: stop.signal });
    expect([stopped.code, wordsIn(stopped.complaint)]).toEqual([130, []]);
  });

  it('in the help', async () => {
    const { code, said } = await demo(['--help', '--locale', 'zh-Hans']);
    expect([code, wordsIn(said)]).toEqual([0, []]);
    expect(said).toContain('--models');
  });

  it('on the screen, from the first stage to what to do next', async () => {
    const elsewhere = await changedCampaign(tiny, 'creators.json', (text) =>
      text.replaceAll('"platform":"tiktok-shop"', '"platform":"instagram"'),
    );
    const campaign = await changedCampaign(elsewhere, 'live-script.ndjson', (text) =>
      text
        .split('\n')
        .filter((line) => !line.includes('"kr.live.repeat"'))
        .join('\n'),
    );
    const args = ['--campaign', campaign, '--out', await empty(), '--models', 'linear,last'];
    const { code, said, complaint } = await demo([...args, '--locale', 'zh-CN'], {
      startServer: noServer,
    });
    expect([code, wordsIn(`${said}\n${complaint}`)]).toEqual([0, []]);
    for (const part of ['未通过门槛', '未履行', 'live-script.ndjson', '完成，用时', '下一步'])
      expect(said).toContain(part);
  });
});

describe('each text is in both languages with the same placeholders', () => {
  const texts = [
    ...Object.entries(SCREEN_EN).map(
      ([code, en]) => [code, en, SCREEN_ZH_HANS[code as keyof typeof SCREEN_EN]] as const,
    ),
    ...Object.entries(DEMO_ISSUES).map(
      ([code, en]) => [code, en, DEMO_ZH_HANS.issues[code] ?? ''] as const,
    ),
    ...Object.entries(DEMO_ERRORS).map(
      ([code, en]) =>
        [code, JSON.stringify(en), JSON.stringify(DEMO_ZH_HANS.errors[code] ?? '')] as const,
    ),
  ];
  it.each(texts)('%s: %s', (_, en, zh) => {
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
    expect(zh).not.toContain('创作者');
  });
});
