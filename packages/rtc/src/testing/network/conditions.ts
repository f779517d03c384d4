import { inputInvalid } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../errors/rtc-issues.ts';

/** The network of one page of Chromium. Latency and loss apply in each direction. */
export interface NetworkConditions {
  /** Milliseconds in each direction, so that a round trip takes twice as long; from 1 to 60,000. */
  readonly latencyMs: number;
  /** Kilobits per second that the page can send, from 1 to 100,000. */
  readonly uploadKbps: number;
  /** Kilobits per second that the page can receive, from 1 to 100,000. */
  readonly downloadKbps: number;
  /** Packets that are lost, in percent from 0 to 100. WebSockets and HTTP do not lose any. */
  readonly lossPercent: number;
  /** Cuts WebSockets and HTTP; media goes on unless `lossPercent` is 100. */
  readonly offline: boolean;
}

/**
 * A network without limits that matter. Chromium ignores loss where latency is 0 and throughput unlimited, so that even this
 * one has values.
 */
export const CLEAN_NETWORK: NetworkConditions = {
  latencyMs: 1,
  uploadKbps: 100_000,
  downloadKbps: 100_000,
  lossPercent: 0,
  offline: false,
};

const RANGES = {
  latencyMs: { minimum: 1, maximum: 60_000 },
  uploadKbps: { minimum: 1, maximum: 100_000 },
  downloadKbps: { minimum: 1, maximum: 100_000 },
  lossPercent: { minimum: 0, maximum: 100 },
} as const;

/** @throws INPUT_INVALID with every condition that is out of its range, or unknown */
export function checkConditions(given: Readonly<Record<string, unknown>>): void {
  const issues = Object.entries(given).flatMap(([name, received]) => {
    const path = `/${name}`;
    const params = Object.entries(RANGES).find(([known]) => known === name)?.[1];
    if (params === undefined)
      return name === 'offline' && typeof received === 'boolean'
        ? []
        : [rtcIssue('NETWORK_CONDITION', { path, received, params: { known: NAMES } })];
    const within =
      typeof received === 'number' && received >= params.minimum && received <= params.maximum;
    return within ? [] : [rtcIssue('NUMBER_FROM_TO', { path, received, params })];
  });
  if (issues.length > 0) throw inputInvalid('network conditions', issues);
}

const NAMES = [...Object.keys(RANGES), 'offline (true or false)'];
