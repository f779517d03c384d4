import type { LiveSession } from '@livelane/rtc/client';
import { useState } from 'react';
import { changeShow } from '../acts.ts';
import type { DeviceKind } from '../lobby/devices.ts';

const KINDS = ['camera', 'microphone'] as const;

/** Pauses the show, which switches camera and microphone off, or continues it with what was on. */
export function usePause(
  session: LiveSession | undefined,
  isPaused: boolean,
  onError: (error: unknown) => void,
): () => void {
  const [wasOn, setWasOn] = useState<readonly DeviceKind[]>(KINDS);
  const change = async () => {
    const on = KINDS.filter((kind) => session?.[kind].state() === 'live');
    await changeShow(isPaused ? 'live' : 'paused');
    if (!isPaused) setWasOn(on);
    const kinds = isPaused ? wasOn : on;
    await Promise.all(kinds.map((kind) => session?.[kind][isPaused ? 'unmute' : 'mute']()));
  };
  return () => void change().catch(onError);
}
