import { createLocalTracks, type LocalTrack, type Room, Track } from 'livekit-client';
import { clientError } from '../errors/client-errors.ts';
import type { PublishRequest } from './live-session.ts';
import { captureOf, type WeakNetwork } from './weak-network.ts';

/** Tracks that the session created and therefore must stop. */
export interface OwnTracks {
  stop(): void;
}

/**
 * Publishes audio and video with the settings of the plan, in one negotiation.
 * A camera track of the caller is cloned before it is scaled, so that the original does not change.
 */
export async function publishMedia(
  room: Room,
  request: PublishRequest,
  network: WeakNetwork,
): Promise<OwnTracks> {
  const made: { stop(): void }[] = [];
  const own = {
    stop: () => {
      for (const track of made) track.stop();
    },
  };
  const publications: Promise<unknown>[] = [];
  const { localParticipant } = room;
  const { camera, microphone } = request;
  const devices = await openDevices(request, network);
  made.push(...devices);
  const voice =
    microphone === true ? devices.find(({ kind }) => kind === Track.Kind.Audio) : microphone;
  if (voice !== undefined) {
    const options = { ...network.microphoneOptions, source: Track.Source.Microphone };
    publications.push(localParticipant.publishTrack(voice, options));
  }
  const picture =
    camera === true
      ? devices.find(({ kind }) => kind === Track.Kind.Video)
      : await scaled(camera, network, made);
  if (picture !== undefined) {
    const options = { ...network.cameraOptions, source: Track.Source.Camera };
    publications.push(localParticipant.publishTrack(picture, options));
  }
  try {
    await Promise.all(publications);
    return own;
  } catch (error) {
    own.stop();
    throw error;
  }
}

async function openDevices(
  { camera, microphone }: PublishRequest,
  network: WeakNetwork,
): Promise<LocalTrack[]> {
  if (camera !== true && microphone !== true) return [];
  try {
    return await createLocalTracks({
      audio: microphone === true,
      video: camera === true ? { resolution: captureOf(network.plan) } : false,
    });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : 'unknown';
    const reason = camera === true ? 'camera' : 'microphone';
    throw clientError('MEDIA_REFUSED', { reason, name }, { cause });
  }
}

async function scaled(
  camera: PublishRequest['camera'],
  network: WeakNetwork,
  made: { stop(): void }[],
): Promise<MediaStreamTrack | undefined> {
  if (camera === undefined || camera === true) return undefined;
  const clone = camera.clone();
  made.push(clone);
  const { width, height, frameRate } = captureOf(network.plan);
  // The longer side is limited, whether portrait or landscape. A source that cannot be scaled, such as a canvas in some
  // browsers, is scaled by the encoder.
  const longSide = Math.max(width, height);
  await clone
    .applyConstraints({
      width: { max: longSide },
      height: { max: longSide },
      frameRate: { max: frameRate },
    })
    .catch(() => undefined);
  return clone;
}
