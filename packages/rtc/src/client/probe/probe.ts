import type { Region, RegionProbe } from '../../regions/region.ts';
import { loadPart } from '../parts/load-part.ts';
import type { ProbeOptions } from './probe-options.ts';

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
