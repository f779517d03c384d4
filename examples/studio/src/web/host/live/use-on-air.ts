import type { LiveSession } from '@livelane/rtc/client';
import { useEffect, useMemo, useState } from 'react';
import { changeShow } from '../acts.ts';
import type { DeviceChoice, DeviceKind } from '../lobby/devices.ts';
import { onAirOf } from './on-air.ts';

/** Sends what the host has chosen while the show is live, and gives what pauses it and what switches a device. */
export function useOnAir(
  session: LiveSession | undefined,
  { choice, isPaused }: { readonly choice: DeviceChoice; readonly isPaused: boolean },
  onError: (error: unknown) => void,
) {
  const [onAir] = useState(() => onAirOf(choice));
  useEffect(() => {
    if (session !== undefined) onAir.follow(session, isPaused).catch(onError);
  }, [session, isPaused, onAir, onError]);
  return useMemo(() => {
    const change = async () => {
      await changeShow(isPaused ? 'live' : 'paused');
      // Not only when this page is told of the change: a pause is quiet at once.
      if (session !== undefined) await onAir.follow(session, !isPaused);
    };
    return {
      pause: () => void change().catch(onError),
      toggle: (kind: DeviceKind) => {
        if (session !== undefined) onAir.toggle(session, kind).catch(onError);
      },
    };
  }, [session, isPaused, onAir, onError]);
}
