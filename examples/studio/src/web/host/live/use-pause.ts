import type { LiveSession } from '@livelane/rtc/client';
import { keptInTab } from '../../page/kept.ts';
import { changeShow } from '../acts.ts';

const KINDS = ['camera', 'microphone'] as const;
type Kind = (typeof KINDS)[number];

/** What was on before a pause, across a reload of the tab. */
const keptFor = (showId: string) => {
  const key = `livelane-on-before-pause:${showId}`;
  return {
    /** Undefined where nothing is kept. */
    read: (): readonly Kind[] | undefined => {
      const kept = keptInTab.get(key);
      return kept === null ? undefined : KINDS.filter((kind) => kept.split(',').includes(kind));
    },
    keep: (kinds: readonly Kind[]) => keptInTab.set(key, kinds.join()),
    forget: () => keptInTab.remove(key),
  };
};

/** What is on the air, or comes back by itself: a device that was lost. */
const onAir = (session: LiveSession): readonly Kind[] =>
  KINDS.filter((kind) => ['live', 'lost'].includes(session[kind].state()));

/** Switches off what a page has published that was loaded again in a pause. */
export async function quietInPause(session: LiveSession, showId: string): Promise<void> {
  const kept = keptFor(showId);
  const on = onAir(session);
  if (kept.read() === undefined) kept.keep(on);
  await Promise.all(on.map((kind) => session[kind].mute()));
}

/** Pauses the show, which switches camera and microphone off, or continues it with what was on. */
export function usePause(
  session: LiveSession | undefined,
  { id, state }: { readonly id: string; readonly state: string },
  onError: (error: unknown) => void,
): () => void {
  const pause = async () => {
    const on = session === undefined ? [] : onAir(session);
    await changeShow('paused');
    keptFor(id).keep(on);
    await Promise.all(on.map((kind) => session?.[kind].mute()));
  };
  const goOn = async () => {
    await changeShow('live');
    const on = keptFor(id).read() ?? [];
    await Promise.all(on.map((kind) => session?.[kind].unmute()));
    keptFor(id).forget();
  };
  return () => void (state === 'paused' ? goOn() : pause()).catch(onError);
}
