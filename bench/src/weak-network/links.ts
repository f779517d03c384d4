/** One end's link. Latency and loss apply in each direction, so the round trip takes twice the latency. */
export interface LinkSettings {
  readonly latencyMs: number;
  readonly uploadKbps: number;
  readonly downloadKbps: number;
  readonly lossPercent: number;
}

export type LinkId = 'clean' | 'W1' | 'W3';

export interface Link {
  readonly id: LinkId;
  readonly title: string;
  readonly host: LinkSettings;
  readonly viewer: LinkSettings;
}

/**
 * Chromium ignores loss where latency is 0 and throughput unlimited, and cannot be armed once a peer
 * connection exists: even the clean link carries values, which harm nothing.
 */
export const HARMLESS: LinkSettings = {
  latencyMs: 1,
  uploadKbps: 100_000,
  downloadKbps: 100_000,
  lossPercent: 0,
};

export const LINKS: Readonly<Record<LinkId, Link>> = {
  clean: { id: 'clean', title: 'no limit', host: HARMLESS, viewer: HARMLESS },
  W1: {
    id: 'W1',
    title: 'host: 300 kbps up, RTT 100 ms',
    host: { ...HARMLESS, latencyMs: 50, uploadKbps: 300 },
    viewer: HARMLESS,
  },
  W3: {
    id: 'W3',
    title: 'viewer: 15 % loss each way, RTT 190 ms',
    host: HARMLESS,
    viewer: { ...HARMLESS, latencyMs: 95, lossPercent: 15 },
  },
};

/** Listed in the design of the package, not measured by this bench yet. */
export const LATER = ['W2', 'W3u', 'W4', 'W5', 'W6', 'L1'] as const;
