import type { RegionProbe } from '@livelane/rtc/client';
import { api, as, body } from '../../page/api.ts';

/** How good the way to the media server is for a host. */
export type UplinkVerdict = 'good' | 'enough' | 'weak' | 'unreachable';

/** Uplink from which the picture is sent in full, and from which there is one at all, in kilobits per second. */
const FULL_KBPS = 1_500;
const PICTURE_KBPS = 300;

/** Loss from which voices break up. */
const BAD_LOSS = 0.1;

/** What a measurement means. */
export function verdictOf({ reachable, uplinkKbps, lossShare }: RegionProbe): UplinkVerdict {
  if (!reachable) return 'unreachable';
  if ((uplinkKbps ?? 0) < PICTURE_KBPS || (lossShare ?? 0) > BAD_LOSS) return 'weak';
  return (uplinkKbps ?? 0) < FULL_KBPS ? 'enough' : 'good';
}

/** Measures the way to the media server, for about ten seconds. */
export async function measureUplink(): Promise<RegionProbe | undefined> {
  const { token, url } = await body(api.live.probe.$post(as('host')));
  const { probe } = await import('@livelane/rtc/client');
  const [measured] = await probe([{ name: 'studio', url }], { token, seconds: 4 });
  return measured;
}
