import { CLEAN_NETWORK, type NetworkConditions } from '@livelane/rtc/testing';
import type { ConfigurationId } from '../pages/configurations.ts';

/** One end's link. */
export type LinkSettings = NetworkConditions;

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

/** The clean link. */
export const HARMLESS: LinkSettings = CLEAN_NETWORK;
