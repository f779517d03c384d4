import { createLocalTracks, type LocalTrack } from 'livekit-client';
import { mediaError } from '../../errors/media-errors.ts';
import type { PublishPlan } from '../../policy/preset.ts';
import { captureOf } from '../link/weak-network.ts';

/** What a participant publishes of its own. */
export type OwnKind = 'camera' | 'microphone';

/** The default device, the device with an id, or a track that the application has made. */
export type OwnSource = true | { readonly deviceId: string } | MediaStreamTrack;

/** Why a device gives no media. `device-lost`: it is gone. `permission`: access was withdrawn. `device-taken`: the rest. */
export type LostReason = 'device-lost' | 'permission' | 'device-taken';

/** Sources by kind that are to be opened, and the settings of the picture. */
export interface Wanted {
  readonly camera?: OwnSource | undefined;
  readonly microphone?: OwnSource | undefined;
  readonly plan: PublishPlan;
}

/** What was opened, and why the rest was not. */
export interface Opened {
  readonly tracks: Partial<Record<OwnKind, LocalTrack>>;
  readonly refused: Partial<Record<OwnKind, Error>>;
}

export const isTrack = (source: OwnSource | undefined): source is MediaStreamTrack =>
  typeof source === 'object' && 'kind' in source;

/** Opens devices; livekit-client's `createLocalTracks`. */
export type OpenTracks = typeof createLocalTracks;

/** Opens the devices that are wanted, in one question to the user; each alone if that fails. Never rejects. */
export async function openDevices(
  wanted: Wanted,
  open: OpenTracks = createLocalTracks,
): Promise<Opened> {
  const { camera, microphone } = wanted;
  const kinds = (['camera', 'microphone'] as const).filter((kind) => needsDevice(wanted[kind]));
  if (kinds.length === 0) return { tracks: {}, refused: {} };
  try {
    const made = await open({
      audio: needsDevice(microphone) ? deviceOf(microphone) : false,
      video: needsDevice(camera)
        ? { ...deviceOf(camera), resolution: captureOf(wanted.plan) }
        : false,
    });
    const tracks: Opened['tracks'] = {};
    for (const track of made) tracks[track.kind === 'video' ? 'camera' : 'microphone'] = track;
    return { tracks, refused: {} };
  } catch (cause) {
    const [first, second] = kinds;
    if (first === undefined || second === undefined)
      return {
        tracks: {},
        refused: { [kinds[0] as OwnKind]: mediaRefused(kinds[0] as OwnKind, cause) },
      };
    const one = await openDevices({ ...wanted, [second]: undefined }, open);
    const other = await openDevices({ ...wanted, [first]: undefined }, open);
    return {
      tracks: { ...one.tracks, ...other.tracks },
      refused: { ...one.refused, ...other.refused },
    };
  }
}

const needsDevice = (source: OwnSource | undefined) => source !== undefined && !isTrack(source);

const deviceOf = (source: OwnSource | undefined): { readonly deviceId?: string } =>
  typeof source === 'object' && !isTrack(source) ? { deviceId: source.deviceId } : {};

export function mediaRefused(reason: OwnKind, cause: unknown): Error {
  const name = cause instanceof Error ? cause.name : 'unknown';
  return mediaError('MEDIA_REFUSED', { reason, name }, { cause });
}

/**
 * A copy of the application's camera track that is no larger than the picture to capture; the original does not change.
 * A source that cannot be scaled, such as a canvas in some browsers, is scaled by the encoder.
 */
export async function scaledCopy(
  camera: MediaStreamTrack,
  plan: PublishPlan,
): Promise<MediaStreamTrack> {
  const copy = camera.clone();
  const { width, height, frameRate } = captureOf(plan);
  // The longer side is limited, whether portrait or landscape.
  const max = Math.max(width, height);
  await copy
    .applyConstraints({ width: { max }, height: { max }, frameRate: { max: frameRate } })
    .catch(() => undefined);
  return copy;
}

/** Why a track of a device gives no media any more. */
export async function lostReasonOf(
  kind: OwnKind,
  deviceId: string | undefined,
): Promise<LostReason> {
  const permission = await navigator.permissions
    ?.query({ name: kind as PermissionName })
    .catch(() => undefined);
  if (permission?.state === 'denied') return 'permission';
  const present = await navigator.mediaDevices?.enumerateDevices().catch(() => []);
  const there = present?.some((device) => device.deviceId === deviceId) ?? true;
  return there ? 'device-taken' : 'device-lost';
}
