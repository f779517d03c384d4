import type { LiveSession } from '@livelane/rtc/client';
import { keptInTab } from '../../page/kept.ts';
import { changeShow } from '../acts.ts';

const KINDS = ['camera', 'microphone'] as const;

/** Where the tab keeps what was on, across a reload. */
const KEY = 'livelane-on-before-pause';

/** Pauses the show, which switches camera and microphone off, or continues it with what was on. */
export function usePause(
  session: LiveSession | undefined,
  isPaused: boolean,
  onError: (error: unknown) => void,
): () => void {
  const change = async () => {
    const on = KINDS.filter((kind) => session?.[kind].state() === 'live');
    await changeShow(isPaused ? 'live' : 'paused');
    if (!isPaused) keptInTab.set(KEY, on.join());
    const wasOn = keptInTab.get(KEY) ?? KINDS.join();
    const kinds = isPaused ? KINDS.filter((kind) => wasOn.includes(kind)) : on;
    await Promise.all(kinds.map((kind) => session?.[kind][isPaused ? 'unmute' : 'mute']()));
  };
  return () => void change().catch(onError);
}
