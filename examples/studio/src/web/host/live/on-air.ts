import type { LiveSession } from '@livelane/rtc/client';
import type { DeviceChoice, DeviceKind } from '../lobby/devices.ts';

const KINDS = ['camera', 'microphone'] as const satisfies readonly DeviceKind[];

type Session = Pick<LiveSession, DeviceKind | 'publish' | 'on'>;

/** What viewers see and hear of a host, over every session of a show. */
export interface OnAir {
  /** Sends what the host has on; in a pause, nothing. To be called for each session and each change of the show. */
  follow(session: Session, isPaused: boolean): Promise<void>;
  /** Switches one device on or off, also in a pause. */
  toggle(session: Session, kind: DeviceKind): Promise<void>;
}

/** @param choice - which devices the host has on at first, and from then on by {@link OnAir.toggle} */
export function onAirOf(choice: DeviceChoice): OnAir {
  const isOn = { camera: choice.camera !== false, microphone: choice.microphone !== false };
  let isPaused = false;
  const sourceOf = (kind: DeviceKind) => {
    const deviceId = choice[kind];
    return typeof deviceId === 'string' ? { deviceId } : true;
  };
  const switchOn = async (session: Session, kinds: readonly DeviceKind[]) => {
    const off = kinds.filter((kind) => session[kind].state() === 'off');
    const muted = kinds.filter((kind) => ['muted', 'lost'].includes(session[kind].state()));
    const sources = Object.fromEntries(off.map((kind) => [kind, sourceOf(kind)]));
    if (off.length > 0) await session.publish(sources);
    await Promise.all(muted.map((kind) => session[kind].unmute()));
  };
  /** Mutes a lost device, too: it comes back by itself. */
  const quiet = async (session: Session) => {
    const on = KINDS.filter((kind) => ['live', 'lost'].includes(session[kind].state()));
    await Promise.all(on.map((kind) => session[kind].mute()));
  };
  /** Switches devices on; one that comes on after a pause has begun is quiet. */
  const switchOnUnlessPaused = async (session: Session, kinds: readonly DeviceKind[]) => {
    const muted: Promise<void>[] = [];
    const unfollow = session.on('own-track', ({ kind, state }) => {
      if (isPaused && state === 'live') muted.push(session[kind].mute());
    });
    await switchOn(session, kinds).finally(unfollow);
    await Promise.all(muted);
  };
  const sendAll = async (session: Session) => {
    const kinds = KINDS.filter((kind) => isOn[kind]);
    if (!isPaused) await switchOnUnlessPaused(session, kinds);
  };
  let last: { readonly session?: Session; readonly done: Promise<unknown> } = {
    done: Promise.resolve(),
  };
  return {
    follow: async (session, wantsPause) => {
      isPaused = wantsPause;
      if (isPaused) return quiet(session);
      // One after the other: what is being opened in a session is not opened again.
      const before = last.session === session ? last.done : Promise.resolve();
      const sent = before.then(() => sendAll(session));
      last = { session, done: sent.catch(() => undefined) };
      await sent;
    },
    toggle: async (session, kind) => {
      isOn[kind] = !['live', 'lost'].includes(session[kind].state());
      if (!isOn[kind]) return session[kind].mute();
      await (isPaused ? switchOn : switchOnUnlessPaused)(session, [kind]);
    },
  };
}
