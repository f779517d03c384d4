import { HARMLESS, type Link, type LinkSettings, RUN_MS } from './link.ts';

type Ends = Partial<Record<'host' | 'viewer', Partial<LinkSettings>>>;

function link(id: string, title: string, ends: Ends = {}): Link {
  return {
    id,
    title,
    host: { ...HARMLESS, ...ends.host },
    viewer: { ...HARMLESS, ...ends.viewer },
    changes: [],
    runMs: RUN_MS,
  };
}

/** When the uplink of W6 falls and rises again. */
export const W6_FALLS_AT_MS = 12_000;
export const W6_RISES_AT_MS = 24_000;

const uplink = (kbps: number): LinkSettings => ({ ...HARMLESS, latencyMs: 50, uploadKbps: kbps });

/** The links that a change of the policy may be tuned on. */
export const LINKS = {
  clean: link('clean', 'no limit'),
  W1: link('W1', 'host: 300 kbps up, RTT 100 ms', { host: { latencyMs: 50, uploadKbps: 300 } }),
  W2: link('W2', 'host: 100 kbps up, RTT 300 ms', { host: { latencyMs: 150, uploadKbps: 100 } }),
  W3: link('W3', 'viewer: 15 % loss each way, RTT 190 ms', {
    viewer: { latencyMs: 95, lossPercent: 15 },
  }),
  W3u: link('W3u', 'host: 15 % loss each way, RTT 190 ms', {
    host: { latencyMs: 95, lossPercent: 15 },
  }),
  'W4-10': link('W4-10', 'viewer: 10 % loss, RTT 100 ms', {
    viewer: { latencyMs: 50, lossPercent: 10 },
  }),
  'W4-20': link('W4-20', 'viewer: 20 % loss, RTT 100 ms', {
    viewer: { latencyMs: 50, lossPercent: 20 },
  }),
  'W4-30': link('W4-30', 'viewer: 30 % loss, RTT 100 ms', {
    viewer: { latencyMs: 50, lossPercent: 30 },
  }),
  W6: {
    ...link('W6', 'host: 2 Mbps up, 200 kbps from 12 s to 24 s, RTT 100 ms'),
    host: uplink(2_000),
    changes: [
      { atMs: W6_FALLS_AT_MS, end: 'host', settings: uplink(200) },
      { atMs: W6_RISES_AT_MS, end: 'host', settings: uplink(2_000) },
    ],
    runMs: 42_000,
  },
} as const satisfies Readonly<Record<string, Link>>;

export type LinkId = keyof typeof LINKS;

/** Listed in the design of the package, not measured by this bench yet. */
export const LATER = ['W5', 'L1', 'C1'] as const;
