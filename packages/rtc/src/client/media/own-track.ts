import type { LocalTrack, Room } from 'livekit-client';
import { isTrack, mediaRefused, type OwnKind, type OwnSource } from './devices.ts';
import type { OwnMedia, OwnTracksOptions } from './own.ts';
import { createOwnWatch } from './own-watch.ts';
import { createPublication, type DeviceTrack, type PublicationOptions } from './publication.ts';

/** One kind of own media, as the session publishes it. */
export interface OwnTrack extends OwnMedia {
  /** Publishes a source, or makes the publication that stands send it. `device` is what was opened for it. */
  send(source: OwnSource | undefined, device: LocalTrack | undefined): Promise<void>;
  /** Watches it no longer: it is off. */
  release(): void;
}

export function createOwnTrack(
  room: Room,
  kind: OwnKind,
  options: OwnTracksOptions & Pick<PublicationOptions, 'opened'>,
): OwnTrack {
  const watch = createOwnWatch(kind, options.onChange);
  const publication = createPublication(room, kind, { ...options, onTrack: watch.start });
  const { track, switchTo } = publication;
  const reopen = async () => {
    const lost = watch.state() === 'lost' ? track() : undefined;
    if (lost !== undefined) await reopenDevice(kind, lost);
  };
  return {
    state: watch.state,
    mediaStreamTrack: () => track()?.mediaStreamTrack,
    send: async (source, device) => {
      if (device !== undefined) return publication.device(device);
      if (isTrack(source))
        return source === publication.given() ? undefined : publication.give(source);
      return typeof source === 'object' ? switchTo(source.deviceId) : reopen();
    },
    mute: async () => void (await track()?.mute()),
    unmute: async () => {
      await reopen();
      await track()
        ?.unmute()
        .catch((cause: unknown) => {
          throw mediaRefused(kind, cause);
        });
    },
    switchTo,
    preview: (element) => {
      const shown = track();
      shown?.attach(element);
      return () => void shown?.detach(element);
    },
    release: watch.stop,
    unpublish: async () => {
      watch.stop();
      await publication.end();
    },
  };
}

/** Opens the device of a track again; a track of the application cannot be. @throws MEDIA_REFUSED */
async function reopenDevice(kind: OwnKind, track: DeviceTrack): Promise<void> {
  try {
    if (track.isUserProvided) throw new DOMException('the track has ended', 'InvalidStateError');
    await track.restartTrack();
    await track.unmute();
  } catch (cause) {
    throw mediaRefused(kind, cause);
  }
}
