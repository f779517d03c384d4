import type { ConfigurationId } from '../pages/configurations.ts';

/** One end's link. Latency and loss apply in each direction, so the round trip takes twice the latency. */
export interface LinkSettings {
  readonly latencyMs: number;
  readonly uploadKbps: number;
  readonly downloadKbps: number;
  readonly lossPercent: number;
  /** Whether HTTP and signalling are cut as well. Default: they are not. */
  readonly offline?: boolean;
}

/** A change of an end's link while the host publishes. */
export interface LinkChange {
  /** After the publish call. */
  readonly atMs: number;
  readonly end: 'host' | 'viewer';
  readonly settings: LinkSettings;
}

export interface Link {
  readonly id: string;
  readonly title: string;
  readonly host: LinkSettings;
  readonly viewer: LinkSettings;
  /** In the order of their times; none for a link that stays as it is. */
  readonly changes: readonly LinkChange[];
  readonly runMs: number;
  /** What else happens on the link and is measured. Default: nothing. */
  readonly scenario?: Scenario;
  /** The clients that are measured. Default: all of them. */
  readonly clients?: readonly ConfigurationId[];
  /** Counting runs of each client at most. Default: as many as asked for. */
  readonly mostRuns?: number;
}

/**
 * `coded`: the host's picture carries the time at which it was drawn. `stage`: besides, the viewer publishes a voice.
 * `sale`: commerce messages are sent, and the viewer reconnects three times.
 */
export type Scenario = 'coded' | 'stage' | 'sale';

export const RUN_MS = 25_000;

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
