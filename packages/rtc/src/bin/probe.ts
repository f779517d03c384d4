import {
  type InputIssue,
  inertLine,
  type LocalText,
  MarketSchema,
  toInstant,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  optionValue,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { systemClock } from '../clock/clock.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { shownUrl } from '../errors/shown-url.ts';
import type { MarketProbe } from '../probe/market-probe.ts';
import { KEY_REFUSED, probeFromNode } from '../probe/node-probe.ts';
import { chooseRegion } from '../regions/choose-region.ts';
import type { Region, RegionProbe } from '../regions/region.ts';
import { countIn, countIssues, invalidFlags } from './flag.ts';

interface ProbeFlags {
  /** Values of every occurrence, separated by commas. */
  readonly url: string;
  readonly media?: true;
  readonly times: string;
  readonly market?: string;
  readonly vendor?: string;
}

export function addProbe(bin: Bin): void {
  bin.program
    .command('probe')
    .description(
      helpText(
        'measure LiveKit servers from here and choose one; --media uses LIVEKIT_API_KEY and LIVEKIT_API_SECRET',
        '从本机测量多个 LiveKit 服务器并选出一个；--media 使用 LIVEKIT_API_KEY 和 LIVEKIT_API_SECRET',
      ),
    )
    .requiredOption(
      '--url <name=url>',
      helpText('server, may be repeated or separated by commas', '服务器，可重复，或以逗号分隔'),
      (value: string, before?: string) => (before === undefined ? value : `${before},${value}`),
    )
    .option('--media', helpText('measure the media connection, too', '同时测量媒体连接'))
    .option('--times <count>', helpText('round trips, 1 to 100', '往返次数，1 至 100'), '5')
    .option(
      '--market <code>',
      helpText(
        'print lines for probe-report instead: the market that this machine is in',
        '改为输出供 probe-report 使用的各行：本机所在市场',
      ),
      optionValue(MarketSchema, '--market'),
    )
    .option(
      '--vendor <name>',
      helpText(
        'vendor in these lines: whose servers they are, compared by vendor and region',
        '这些行中的供应商，即服务器由谁提供；按供应商和区域比较',
      ),
    )
    .action((flags: ProbeFlags) => bin.run((context) => runProbe(flags, context)));
}

const TIMES = { from: 1, to: 100 } as const;

async function runProbe(flags: ProbeFlags, context: BinContext): Promise<ExitCode> {
  const { regions, issues } = regionsOf(flags.url);
  const { LIVEKIT_API_KEY: apiKey = '', LIVEKIT_API_SECRET: apiSecret = '' } = process.env;
  const all = [...issues, ...countIssues('--times', flags.times, TIMES)];
  if (flags.media && apiKey === '')
    all.push(rtcIssue('GIVEN', { path: 'LIVEKIT_API_KEY', received: '' }));
  if (all.length > 0) throw invalidFlags(all);
  const probes = await probeFromNode(regions, {
    ...{ clock: systemClock, fetch: globalThis.fetch, signal: context.signal },
    times: countIn(flags.times, TIMES) ?? TIMES.from,
    ...(flags.media ? { keys: { apiKey, apiSecret } } : {}),
  });
  noteFailures(probes, context);
  if (flags.market === undefined) show(probes, context);
  else await context.deliverStream(lines(probes, flags), undefined);
  return probes.every(({ reachable }) => reachable) ? 0 : 1;
}

/** Why servers were not reached: beside the table, which has no room for it. */
function noteFailures(probes: readonly RegionProbe[], { note }: BinContext): void {
  for (const { region, reachable, error } of probes) {
    if (reachable) continue;
    const why = FAILURES[error ?? ''] ?? answerFailure(inertLine(error ?? ''));
    note({
      en: `${region} was not reached: ${why.en}`,
      'zh-Hans': `${region} 无法到达：${why['zh-Hans']}`,
    });
  }
}

/** The message of HTTP_FAILED; in Chinese the code of the system in it, which names the cause. */
function answerFailure(message: string): Failure {
  const [, system] = /\(([A-Z\d_]+)\)/.exec(message) ?? [];
  const isLate = /within [\d.]+ s\.$/.test(message);
  const zh = system === undefined ? message : `连接失败（${system}），请检查地址和网络。`;
  return { en: message, 'zh-Hans': isLate ? '未及时应答，请检查地址和网络。' : zh };
}

interface Failure {
  readonly en: string;
  readonly 'zh-Hans': string;
}

const FAILURES: Readonly<Record<string, Failure>> = {
  [KEY_REFUSED]: {
    en: 'it refuses the key or the secret; check LIVEKIT_API_KEY and LIVEKIT_API_SECRET.',
    'zh-Hans': '该服务器拒绝 API 密钥或其密码；请检查 LIVEKIT_API_KEY 和 LIVEKIT_API_SECRET。',
  },
  'media: timeout': {
    en: 'it answers HTTP, but the media connection was not made in time; check its UDP and TURN ports.',
    'zh-Hans': '该服务器应答 HTTP，但媒体连接未及时建立；请检查其 UDP 和 TURN 端口。',
  },
  'media: not connected': {
    en: 'it answers HTTP, but the media connection failed; check its UDP and TURN ports.',
    'zh-Hans': '该服务器应答 HTTP，但媒体连接失败；请检查其 UDP 和 TURN 端口。',
  },
};

function show(probes: readonly RegionProbe[], { say, print }: BinContext): void {
  const choice = chooseRegion(probes);
  const head: readonly LocalText[] = [
    { en: 'region', 'zh-Hans': '区域' },
    { en: 'set-up, ms', 'zh-Hans': '建连，毫秒' },
    { en: 'round trip, ms', 'zh-Hans': '往返，毫秒' },
    { en: 'jitter, ms', 'zh-Hans': '抖动，毫秒' },
    { en: 'join, ms', 'zh-Hans': '入会，毫秒' },
    { en: 'loss, %', 'zh-Hans': '丢包，%' },
    { en: 'path', 'zh-Hans': '路径' },
    { en: 'place', 'zh-Hans': '名次' },
  ];
  const shown = (value: number | null) => (value === null ? '–' : `${value}`);
  const gone = say({ en: 'not reached', 'zh-Hans': '无法到达' });
  const rows = probes.map((it) => [
    it.region,
    ...[it.setupMs, it.rttMs, it.jitterMs, it.joinMs].map(shown),
    it.lossShare === null ? '–' : `${Math.round(it.lossShare * 1_000) / 10}`,
    it.path?.toUpperCase() ?? '–',
    it.reachable ? `${choice.ranked.indexOf(it.region) + 1}` : gone,
  ]);
  print({ people: terminalTable([head.map(say), ...rows]), json: { probes, choice } });
}

async function* lines(
  probes: readonly RegionProbe[],
  { market = '', vendor }: ProbeFlags,
): AsyncGenerator<string> {
  const at = toInstant(systemClock.now());
  for (const probe of probes) {
    const line: MarketProbe = { at, market, ...(vendor === undefined ? {} : { vendor }), probe };
    yield `${JSON.stringify(line)}\n`;
  }
}

/** Regions of a flag; a URL without a name is named by its host. */
function regionsOf(flag: string): { readonly regions: Region[]; readonly issues: InputIssue[] } {
  const regions: Region[] = [];
  const issues: InputIssue[] = [];
  for (const given of flag.split(',').map((it) => it.trim())) {
    const [, name, url = ''] = /^(?:([^=:/]+)=)?((?:ws|http)s?:\/\/.+)$/.exec(given) ?? [];
    const region = { name: name ?? (URL.canParse(url) ? new URL(url).host : ''), url };
    if (URL.canParse(url) && !regions.some((it) => it.name === region.name)) regions.push(region);
    else issues.push(rtcIssue('REGION_FLAG', { path: '--url', received: shownUrl(given) }));
  }
  return { regions, issues };
}
