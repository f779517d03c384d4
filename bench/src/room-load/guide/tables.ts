import { PRESETS, type PresetId } from '@livelane/rtc/policy';

/** What `npm run bench:room-load -- --json` wrote, as far as the pages show it. */
export interface LoadReport {
  readonly environment: {
    readonly at: string;
    readonly server: string;
    readonly cpus: number;
    readonly cpu: string;
  };
  readonly crowd: {
    readonly viewers: number;
    readonly watching: number;
    readonly serverCores: number | null;
  };
}

export type Language = 'en' | 'zh-Hans';

/** LiveKit's own benchmark of one room with one publisher of 720p on a 16-core machine (c2-standard-16). */
export const PUBLISHED = {
  source: 'https://docs.livekit.io/transport/self-hosting/benchmark',
  viewers: 3_000,
  outMBps: 531,
  cpuPercent: 92,
  cores: 16,
} as const;

const VIEWERS = [100, 1_000, 3_000, 10_000] as const;
const SHOWN = ['survival', 'mobile', 'hd', 'studio-4k'] as const satisfies readonly PresetId[];

/** The largest picture of a preset and its voice, in kilobits per second for each viewer. */
function kbpsOf(id: PresetId): number {
  const { publish, ladder } = PRESETS[id];
  const rungs = ladder.rungs.map(({ maxKbps }) => maxKbps);
  return Math.max(publish.video.maxKbps, ...rungs) + publish.audio.maxKbps;
}

/** Megabits per second that LiveKit's published room was sent on one node. */
const NODE_MBPS = PUBLISHED.outMBps * 8;

/** What viewers of each preset need: bandwidth by its highest rate, nodes by what LiveKit's own benchmark sent on one. */
export function capacityTable(language: Language): string {
  const head =
    language === 'en'
      ? '| preset | kbps each | viewers | Gbps out | nodes of 16 cores |'
      : '| 预设 | 每人 kbps | 观众 | 出口 Gbps | 16 核节点数 |';
  const rows = SHOWN.flatMap((id) =>
    VIEWERS.map((viewers) => {
      const kbps = kbpsOf(id);
      const mbps = (viewers * kbps) / 1_000;
      // A room is on one node, whatever the bitrate; and no more viewers than were measured.
      const nodes = Math.ceil(Math.max(mbps / NODE_MBPS, viewers / PUBLISHED.viewers));
      return `| \`${id}\` | ${kbps} | ${viewers} | ${(mbps / 1_000).toFixed(2)} | ${nodes} |`;
    }),
  );
  return [head, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** What was measured here, in a sentence. */
export function measuredText({ environment, crowd }: LoadReport, language: Language): string {
  const { server, cpus, cpu, at } = environment;
  const date = at.slice(0, 10);
  const cores = crowd.serverCores === null ? '–' : `${crowd.serverCores}`;
  return language === 'en'
    ? `Measured on ${date} with LiveKit ${server} on ${cpus} cores (${cpu}): one host of the preset \`weak\` and ${crowd.watching} of ${crowd.viewers} viewers who decode the picture: the server used ${cores} cores.`
    : `${date} 实测，LiveKit ${server}，${cpus} 核（${cpu}）：一位使用预设 \`weak\` 的主播，${crowd.viewers} 位观众中 ${crowd.watching} 位解码画面：服务器占用 ${cores} 个核心。`;
}
