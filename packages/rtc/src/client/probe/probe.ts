import type { Room, RoomOptions } from 'livekit-client';
import type { Region, RegionProbe } from '../../regions/region.ts';
import { loadPart } from '../parts/load-part.ts';

/** Options of {@link probe}. */
export interface ProbeOptions {
  /**
   * A token for a room that nobody uses, valid for every region: then the media connection is measured as well, and with
   * a role that may publish also loss and uplink. Default: HTTP alone.
   */
  readonly token?: string;
  /** Round trips over HTTP to each region. Default: 5. */
  readonly times?: number;
  /** Milliseconds for each answer, and ten times that for the media connection. Default: 3,000. */
  readonly timeoutMs?: number;
  /** Seconds for which the media connection is measured: the server reports loss every few of them. Default: 6. */
  readonly seconds?: number;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Aborts the probe. Default: it ends by itself. */
  readonly signal?: AbortSignal;
  /** Creates the room of a media connection. Default: `new Room(options)`. */
  readonly roomFactory?: (options: RoomOptions) => Room;
}

/**
 * Measures LiveKit servers from this browser, one after the other: set-up time, round trips and jitter over HTTP; with a
 * token also the time to join, the path of media, loss and uplink. `chooseRegion` chooses among the results.
 *
 * @returns a probe of each region, in their order; one that does not answer has `reachable: false`
 * @throws PART_NOT_LOADED; the signal's reason after an abort
 * @example
 * ```ts no-run
 * import { probe } from '@livelane/rtc/client';
 * const regions = [{ name: 'sg', url: 'wss://sg.example' }, { name: 'us', url: 'wss://us.example' }];
 * for (const { region, rttMs, path } of await probe(regions)) console.log(region, rttMs, path);
 * ```
 */
export async function probe(
  regions: readonly Region[],
  options: ProbeOptions = {},
): Promise<readonly RegionProbe[]> {
  const { probeRegions } = await loadPart('regions', import('./probe-regions.ts'));
  return probeRegions(regions, options);
}
