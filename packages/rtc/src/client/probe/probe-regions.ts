import { Room } from 'livekit-client';
import { askRegion } from '../../regions/ask-region.ts';
import type { Region, RegionProbe } from '../../regions/region.ts';
import { askBy } from '../regions/ask.ts';
import { probeMedia } from './probe-media.ts';
import type { ProbeOptions } from './probe-options.ts';

/** One region after the other: two at once would share the uplink. */
export async function probeRegions(
  regions: readonly Region[],
  options: ProbeOptions,
): Promise<readonly RegionProbe[]> {
  const { token, times = 5, timeoutMs = 3_000, seconds = 6, signal } = options;
  const probes: RegionProbe[] = [];
  for (const region of regions) {
    const asked = await askRegion(region, {
      ...{ times, timeoutMs, signal, ask: askBy(options.fetch) },
      now: () => performance.now(),
    });
    if (token === undefined || !asked.reachable) {
      probes.push(asked);
      continue;
    }
    const room = (options.roomFactory ?? ((given) => new Room(given)))({ dynacast: false });
    const limits = { timeoutMs: 10 * timeoutMs, seconds, signal };
    probes.push({ ...asked, ...(await probeMedia(room, { url: region.url, token }, limits)) });
  }
  return probes;
}
