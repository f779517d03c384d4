import { HARMLESS, type Link, type LinkChange, type LinkSettings, RUN_MS } from './link.ts';

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

const BLACKOUT_AT_MS = 8_000;
/** Nothing gets through, and signalling is cut too. */
const DARK: LinkSettings = { ...HARMLESS, lossPercent: 100, offline: true };

/** The viewer is cut off for some seconds, `times` in turn, with five good seconds after each. */
function blackout(id: string, seconds: number, times = 1): Link {
  const darkMs = seconds * 1_000;
  const everyMs = darkMs + 5_000;
  const changes = Array.from(
    { length: times },
    (_, index) => BLACKOUT_AT_MS + index * everyMs,
  ).flatMap((atMs): LinkChange[] => [
    { atMs, end: 'viewer', settings: DARK },
    { atMs: atMs + darkMs, end: 'viewer', settings: HARMLESS },
  ]);
  const often = times === 1 ? '' : `, ${times} times`;
  const runMs = BLACKOUT_AT_MS + times * everyMs + 8_000;
  return {
    ...link(id, `viewer: cut off for ${seconds} s${often}, signalling too`),
    changes,
    runMs,
  };
}

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
  'W5-2': blackout('W5-2', 2),
  'W5-5': blackout('W5-5', 5),
  'W5-12': blackout('W5-12', 12),
  'W5-25': blackout('W5-25', 25),
  'W5-cycles': { ...blackout('W5-cycles', 2, 20), clients: ['ours'], mostRuns: 1 },
  W6: {
    ...link('W6', 'host: 2 Mbps up, 200 kbps from 12 s to 24 s, RTT 100 ms'),
    host: uplink(2_000),
    changes: [
      { atMs: W6_FALLS_AT_MS, end: 'host', settings: uplink(200) },
      { atMs: W6_RISES_AT_MS, end: 'host', settings: uplink(2_000) },
    ],
    runMs: 42_000,
  },
  'L1-clean': { ...link('L1-clean', 'no limit, coded picture'), scenario: 'coded' },
  'L1-W3': {
    ...link('L1-W3', 'viewer: 15 % loss each way, RTT 190 ms, coded picture', {
      viewer: { latencyMs: 95, lossPercent: 15 },
    }),
    scenario: 'coded',
  },
  'L1-stage': {
    ...link('L1-stage', 'guest on stage: 15 % loss each way, RTT 190 ms, coded picture', {
      viewer: { latencyMs: 95, lossPercent: 15 },
    }),
    scenario: 'stage',
    clients: ['ours'],
  },
  C1: {
    ...link('C1', 'viewer: 20 % loss each way, RTT 400 ms, three full reconnects', {
      viewer: { latencyMs: 200, lossPercent: 20 },
    }),
    runMs: 60_000,
    scenario: 'sale',
    clients: ['ours'],
  },
} as const satisfies Readonly<Record<string, Link>>;

export type LinkId = keyof typeof LINKS;
