import { CLEAN_NETWORK, type NetworkConditions } from '@livelane/rtc/testing';

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
}

export const RUN_MS = 25_000;

/** The clean link. */
export const HARMLESS: LinkSettings = CLEAN_NETWORK;
