import { PRESETS, type Preset } from '@livelane/rtc/policy';
import type { Measured, MeasuredClient } from './measured.ts';

export type Language = 'en' | 'zh-Hans';

type Text = Readonly<Record<Language, string>>;

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const PRESET_COLUMNS: readonly (readonly [Text, (preset: Preset) => string])[] = [
  [{ en: 'preset', 'zh-Hans': '预设' }, ({ id }) => `\`${id}\``],
  [
    { en: 'first picture', 'zh-Hans': '首个画面' },
    ({ publish: { video } }) =>
      `${video.width}×${video.height}@${video.framesPerSecond}, ${video.maxKbps} kbps`,
  ],
  [{ en: 'codec', 'zh-Hans': '编码' }, ({ publish: { video } }) => codec(video)],
  [
    { en: 'voice', 'zh-Hans': '语音' },
    ({ publish: { audio } }) => `${audio.maxKbps} kbps${audio.red ? ' + RED' : ''}`,
  ],
  [
    { en: 'first estimate, kbps', 'zh-Hans': '起始带宽估计（kbps）' },
    ({ publish, probe }) =>
      probe === null
        ? String(publish.startKbps)
        : `${probe.start.slowKbps} – ${probe.start.fastKbps}`,
  ],
  [
    { en: 'qualities', 'zh-Hans': '画质档位' },
    ({ ladder }) =>
      ladder.rungs
        .filter(({ easeKbps }) => easeKbps === undefined)
        .map(({ id }) => id)
        .join(' ← '),
  ],
  [
    { en: 'playout delay, ms', 'zh-Hans': '播放延迟（ms）' },
    ({ playout }) => (playout.targetMs === 0 ? '0' : `0 – ${playout.targetMs}`),
  ],
];

function codec({ codec: name, layers, scalability }: Preset['publish']['video']): string {
  return `${name.toUpperCase()} ${layers === 'simulcast' ? layers : scalability}`;
}

/** What each preset sets, from the presets themselves. */
export function presetTable(language: Language): string {
  return markdown(
    PRESET_COLUMNS.map(([title]) => title[language]),
    Object.values(PRESETS).map((preset) => PRESET_COLUMNS.map(([, cell]) => cell(preset))),
  );
}

const plus = (a: number | null, b: number | null) =>
  Number.isFinite(a) && Number.isFinite(b) ? Number((Number(a) + Number(b)).toFixed(2)) : null;

const MEASURED_COLUMNS: readonly (readonly [Text, (client: MeasuredClient) => number | null])[] = [
  [
    { en: 'concealed %, first 10 s', 'zh-Hans': '前 10 秒语音补偿 %' },
    ({ median }) => median.concealedPercentFirst10s,
  ],
  [{ en: 'next 15 s', 'zh-Hans': '后 15 秒' }, ({ median }) => median.concealedPercentNext15s],
  [
    { en: 'frozen s', 'zh-Hans': '卡顿（秒）' },
    ({ median }) => plus(median.frozenSecondsFirst10s, median.frozenSecondsNext15s),
  ],
  [{ en: 'gaps s', 'zh-Hans': '长间断（秒）' }, ({ median }) => median.gapSeconds],
  [{ en: 'first frame ms', 'zh-Hans': '首帧（ms）' }, ({ median }) => median.firstFrameMs],
  [{ en: 'width at the end', 'zh-Hans': '末尾宽度' }, ({ median }) => median.widthAtEnd],
  [{ en: 'fps at the end', 'zh-Hans': '末尾帧率' }, ({ median }) => median.fpsAtEnd],
];

const LINK: Text = { en: 'link', 'zh-Hans': '链路' };
const CLIENT: Text = { en: 'client', 'zh-Hans': '客户端' };
const RUNS: Text = { en: 'runs', 'zh-Hans': '次数' };

/** What was measured, a row for each link and client. */
export function measuredTable({ links }: Measured, language: Language): string {
  const rows = Object.entries(links).flatMap(([id, { clients }]) =>
    Object.entries(clients).map(([client, measured]) => [
      id,
      `\`${client}\``,
      String(measured.counted),
      ...MEASURED_COLUMNS.map(([, cell]) => String(cell(measured) ?? '–')),
    ]),
  );
  const head = [LINK, CLIENT, RUNS, ...MEASURED_COLUMNS.map(([title]) => title)];
  return markdown(
    head.map((title) => title[language]),
    rows,
  );
}

/** The machine and the versions that the table was measured with. */
export function machineText({ environment }: Measured, language: Language): string {
  const { at, server, chromium, cpus, cpu, speech } = environment as unknown as Environment;
  if (at === undefined) return { en: 'Not measured yet.', 'zh-Hans': '尚未测量。' }[language];
  const [day] = at.split('T');
  return language === 'en'
    ? `${day}, LiveKit ${server.version}, Chromium ${chromium}, ${cpus} processors (${cpu}), voice by ${speech}; medians of the runs that count.`
    : `${day}，LiveKit ${server.version}，Chromium ${chromium}，${cpus} 个处理器（${cpu}），语音由 ${speech} 生成；数值为有效各次的中位数。`;
}

interface Environment {
  readonly at?: string;
  readonly server: { readonly version: string };
  readonly chromium: string;
  readonly cpus: number;
  readonly cpu: string;
  readonly speech: string;
}

/** The page with each part between `<!-- NAME -->` and `<!-- /NAME -->` replaced. */
export function withParts(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [text.indexOf(from), text.indexOf(to)];
    if (start < 0 || end < start) throw new RangeError(`the page has no ${from} … ${to}`);
    return `${text.slice(0, start + from.length)}\n${part}\n${text.slice(end)}`;
  }, page);
}
