import type { RegionProbe } from '@livelane/rtc/client';
import type { Devices } from './devices.ts';

/** What support needs to know: devices, browser and measurement, without any secret. In English, as it goes to engineers. */
export function reportOf(
  { tracks, problems }: Pick<Devices, 'tracks' | 'problems'>,
  probe: RegionProbe | undefined,
  { now, browser }: { readonly now: Date; readonly browser: string },
): string {
  const device = (kind: 'camera' | 'microphone') =>
    `${kind}: ${tracks[kind]?.label ?? problems[kind] ?? 'off'}`;
  const figures =
    probe === undefined
      ? ['connection: not measured']
      : Object.entries(probe)
          .filter(([name]) => name !== 'region')
          .map(([name, value]) => `${name}: ${value ?? '-'}`);
  const head = [now.toISOString(), browser];
  return [...head, device('camera'), device('microphone'), ...figures].join('\n');
}
