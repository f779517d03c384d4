import { timed } from '../clock/timed.ts';
import { shownUrl } from '../errors/shown-url.ts';
import {
  httpUrlOf,
  jitterOf,
  medianOf,
  type Region,
  type RegionProbe,
  tenths,
  unreachable,
} from './region.ts';

/** How a region is asked over HTTP. */
export interface AskOptions {
  /** Resolves when the server has answered, whatever; rejects if it does not. */
  readonly ask: (url: string, signal: AbortSignal) => Promise<unknown>;
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  /** Requests after the first, on its connection. */
  readonly times: number;
  /** Milliseconds for each. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Measures set-up time and round trips of a server over HTTP, without a token. LiveKit answers `GET /` on the port of its
 * signalling.
 */
export async function askRegion(region: Region, options: AskOptions): Promise<RegionProbe> {
  const { name, url } = region;
  const address = `${httpUrlOf(url)}/`;
  try {
    const setupMs = await timeOf(address, options);
    const trips: number[] = [];
    for (let at = 0; at < options.times; at += 1) trips.push(await timeOf(address, options));
    return {
      ...unreachable(name, ''),
      reachable: true,
      error: null,
      setupMs: tenths(setupMs),
      rttMs: tenths(medianOf(trips)),
      jitterMs: tenths(jitterOf(trips)),
    };
  } catch (error) {
    options.signal?.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return unreachable(name, why.replaceAll(url, shownUrl(url)));
  }
}

async function timeOf(address: string, options: AskOptions): Promise<number> {
  const { ask, now, timeoutMs, signal } = options;
  const began = now();
  await timed({ timeoutMs, signal }, (limit) => ask(address, limit));
  return now() - began;
}
