import { useEffect, useState } from 'react';

/** A camera or a microphone. */
export type DeviceKind = 'camera' | 'microphone';

/** Why a device gives nothing: `insecure` is a page without TLS, to which browsers give none at all. */
export type DeviceProblem = 'refused' | 'missing' | 'busy' | 'insecure';

/** What a host has chosen: the id of a device, `true` for any, `false` for none. */
export type DeviceChoice = Readonly<Record<DeviceKind, string | boolean>>;

/** The devices of a host while they are being tried. */
export interface Devices {
  readonly tracks: Readonly<Partial<Record<DeviceKind, MediaStreamTrack>>>;
  readonly problems: Readonly<Partial<Record<DeviceKind, DeviceProblem>>>;
  readonly known: readonly MediaDeviceInfo[];
  /** Whether the browser has answered. */
  readonly asked: boolean;
}

const NOTHING: Devices = { tracks: {}, problems: {}, known: [], asked: false };
const KINDS = ['camera', 'microphone'] as const;

/** Opens what was chosen, each device by itself: who refuses one keeps the other. */
export function useDevices(choice: DeviceChoice, attempt: number, isWanted: boolean): Devices {
  const [devices, set] = useState(NOTHING);
  const { camera, microphone } = choice;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens them anew.
  useEffect(() => {
    let isGone = !isWanted;
    const opened: MediaStreamTrack[] = [];
    const stop = () => {
      for (const track of opened) track.stop();
    };
    const open = async () => {
      const found = await openAll({ camera, microphone });
      opened.push(...Object.values(found.tracks));
      if (isGone) return stop();
      set(found);
    };
    if (isWanted) void open();
    return () => {
      isGone = true;
      stop();
    };
  }, [camera, microphone, attempt, isWanted]);
  return devices;
}

async function openAll(choice: DeviceChoice): Promise<Devices> {
  const media = navigator.mediaDevices as MediaDevices | undefined;
  if (media === undefined)
    return {
      ...NOTHING,
      problems: { camera: 'insecure', microphone: 'insecure' },
      asked: true,
    };
  const tracks: Partial<Record<DeviceKind, MediaStreamTrack>> = {};
  const problems: Partial<Record<DeviceKind, DeviceProblem>> = {};
  for (const kind of KINDS) {
    const wanted = choice[kind];
    if (wanted === false) continue;
    try {
      tracks[kind] = await openOne(media, kind, wanted);
    } catch (error) {
      problems[kind] = problemOf(error);
    }
  }
  return { tracks, problems, known: await media.enumerateDevices(), asked: true };
}

async function openOne(media: MediaDevices, kind: DeviceKind, wanted: string | true) {
  const which = wanted === true ? true : { deviceId: { exact: wanted } };
  const stream = await media.getUserMedia(kind === 'camera' ? { video: which } : { audio: which });
  const [track] = stream.getTracks();
  if (track === undefined) throw new DOMException('no track', 'NotFoundError');
  return track;
}

/** The reason in the error of `getUserMedia`. */
export function problemOf(error: unknown): DeviceProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'missing';
}
