import { withoutEnd } from '@livelane/contracts/vocabulary';
/** A LiveKit server that participants can join by, in a place of its own. */
export interface Region {
  /** Its name in logs and reports, such as `sg` or `ap-southeast-1`. */
  readonly name: string;
  /** URL of the LiveKit server, `wss://…`. */
  readonly url: string;
}

/** How media reaches a server: directly, over TCP, or over a TURN relay. */
export type MediaPath = 'udp' | 'tcp' | 'turn-udp' | 'turn-tcp' | 'turn-tls';

/** What a probe of a region measured; null for what it did not. */
export interface RegionProbe {
  /** Name of the region. */
  readonly region: string;
  /** Whether it answered; the media connection too, if a token was given. */
  readonly reachable: boolean;
  /** Milliseconds of the first answer: name lookup, TCP, TLS and HTTP. */
  readonly setupMs: number | null;
  /** Milliseconds of the media connection, from the call to connected. */
  readonly joinMs: number | null;
  /** Round-trip time in milliseconds: the median. */
  readonly rttMs: number | null;
  /** Mean difference of consecutive round trips, or of the media's arrivals, in milliseconds. */
  readonly jitterMs: number | null;
  /** Share of media packets that were lost on the way up, most of which are sent again, 0 to 1. */
  readonly lossShare: number | null;
  /** Kilobits per second that the uplink carried; the measurement ends where it is enough for the best picture. */
  readonly uplinkKbps: number | null;
  /** How media reached it. */
  readonly path: MediaPath | null;
  /** Why it is not reachable, without secrets; null if it is. */
  readonly error: string | null;
}

/** A probe of a region that did not answer. */
export function unreachable(region: string, error: string): RegionProbe {
  const nothing = { setupMs: null, joinMs: null, rttMs: null, jitterMs: null, lossShare: null };
  return { region, reachable: false, ...nothing, uplinkKbps: null, path: null, error };
}

/** Median of a list; null of an empty one. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Mean difference of consecutive values; null of fewer than two. */
export function jitterOf(values: readonly number[]): number | null {
  const steps = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  return steps.length === 0 ? null : steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

/** Rounded to tenths of a millisecond: more is noise. */
export function tenths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

/** The HTTP address of a server that browsers join by WebSocket. */
export function httpUrlOf(url: string): string {
  return withoutEnd(url.replace(/^ws/, 'http'), /\//);
}
