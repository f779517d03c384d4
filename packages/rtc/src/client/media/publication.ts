import type { LocalAudioTrack, LocalTrack, LocalVideoTrack, Room } from 'livekit-client';
import { mediaRefused, type OwnKind, scaledCopy } from './devices.ts';
import type { OpenedTracks, OwnTracksOptions } from './own.ts';

/** A track of livekit-client that sends camera or microphone. */
export type DeviceTrack = LocalAudioTrack | LocalVideoTrack;

/** The one publication of a kind. */
export interface Publication {
  /** undefined while nothing is published. */
  track(): DeviceTrack | undefined;
  /** The track of the application that is sent. */
  given(): MediaStreamTrack | undefined;
  /** Publishes a device that was opened for it. */
  device(device: LocalTrack): Promise<void>;
  /** Sends a track of the application, in place of what is sent. */
  give(track: MediaStreamTrack): Promise<void>;
  /** Sends from another device; no effect while nothing is published. @throws MEDIA_REFUSED */
  switchTo(deviceId: string): Promise<void>;
  end(): Promise<void>;
}

export interface PublicationOptions extends Pick<OwnTracksOptions, 'network'> {
  readonly opened: OpenedTracks;
  /** Called with the track that is sent from now on. */
  readonly onTrack: (track: DeviceTrack) => void;
}

/** What is published, and what it was made of. */
interface Slot {
  readonly track: DeviceTrack;
  readonly given?: MediaStreamTrack | undefined;
  /** The device, or the copy of the application's track: stopped when it is not sent any more. */
  readonly made?: { stop(): void } | undefined;
}

export function createPublication(
  room: Room,
  kind: OwnKind,
  { network, opened, onTrack }: PublicationOptions,
): Publication {
  let slot: Slot | undefined;
  const drop = (made: Slot['made']) => {
    made?.stop();
    if (made !== undefined) opened.delete(made);
  };
  const hold = (next: Slot) => {
    slot = next;
    onTrack(next.track);
  };
  const publish = async (source: MediaStreamTrack | LocalTrack, more: Omit<Slot, 'track'>) => {
    const settings = kind === 'camera' ? network.cameraOptions : network.microphoneOptions;
    try {
      const { track } = await room.localParticipant.publishTrack(source, settings);
      hold({ ...more, track: track as DeviceTrack });
    } catch (error) {
      drop(more.made);
      throw error;
    }
  };
  return {
    track: () => slot?.track,
    given: () => slot?.given,
    device: (device) => publish(device, { made: device }),
    give: async (given) => {
      const sent = kind === 'camera' ? await scaledCopy(given, network.plan) : given;
      const made = sent === given ? undefined : sent;
      if (made !== undefined) opened.add(made);
      const old = slot;
      if (old === undefined) return publish(sent, { given, made });
      const before = old.track.mediaStreamTrack;
      await old.track.replaceTrack(sent, true);
      // The track of livekit-client stays, and sends what is not ours to stop.
      if (old.made !== undefined) before.stop();
      if (old.made !== undefined) opened.delete(old.made);
      hold({ track: old.track, given, made });
    },
    switchTo: (deviceId) => switchDevice(kind, slot?.track, deviceId),
    end: async () => {
      if (slot === undefined) return;
      const { track, made } = slot;
      slot = undefined;
      await room.localParticipant.unpublishTrack(track as LocalTrack, false);
      drop(made);
    },
  };
}

/** A device that cannot be opened leaves the one before it. @throws MEDIA_REFUSED */
async function switchDevice(
  kind: OwnKind,
  track: DeviceTrack | undefined,
  deviceId: string,
): Promise<void> {
  const before = await track?.getDeviceId();
  await track?.setDeviceId({ exact: deviceId }).catch(async (cause: unknown) => {
    if (before !== undefined) await track.setDeviceId(before).catch(() => undefined);
    throw mediaRefused(kind, cause);
  });
}
