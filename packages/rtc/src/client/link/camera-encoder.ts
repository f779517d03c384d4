import { ParticipantEvent, type Room, type Track } from 'livekit-client';
import type { LadderPlan, Rung } from '../../policy/ladder-plan.ts';

/** Applies rungs to the encoder of the camera. */
export interface CameraEncoder {
  /** Encodes the camera with the settings of the rung, now and whenever it is published again. */
  apply(rung: Rung): Promise<void>;
  /** Encodes the camera with the settings of the ladder's starting rung. */
  restart(): Promise<void>;
  /** Whether the camera was published again since the last call. */
  takeRestart(): boolean;
  /** Stops watching the room; the current encoding stays. */
  release(): void;
}

/**
 * Controls the encoder of a room's camera from before the first packet: LiveKit emits an event for each sender before it
 * negotiates, and has no option for the scale of the picture.
 */
export function createCameraEncoder(room: Room, ladder: () => LadderPlan): CameraEncoder {
  // With a single rung, LiveKit and the browser control size and bitrate.
  const startOf = ({ rungs, start }: LadderPlan) => (rungs.length > 1 ? rungs[start] : undefined);
  let rung = startOf(ladder());
  let senders = 0;
  let newest: RTCRtpSender | undefined;
  let restarted = false;
  const onSender = (sender: RTCRtpSender, track: Track) => {
    if (track.kind !== 'video' || track.source !== 'camera') return;
    if (modeOf(sender.getParameters().encodings[0])?.startsWith('L3') === true) layered.add(sender);
    senders += 1;
    newest = sender;
    const start = startOf(ladder());
    restarted = senders > 1;
    if (start !== undefined && (rung === undefined || rung.maxKbps > start.maxKbps)) rung = start;
    if (rung !== undefined) void encodeAll([sender], rung);
  };
  room.localParticipant.on(ParticipantEvent.LocalSenderCreated, onSender);
  return {
    restart: async () => {
      rung = startOf(ladder());
      if (rung !== undefined) await encodeAll(sendersOf(room, newest), rung);
    },
    apply: async (wanted) => {
      rung = wanted;
      const { easeKbps } = wanted;
      if (easeKbps !== undefined) {
        await encodeAll(sendersOf(room, newest), { ...wanted, maxKbps: easeKbps });
        await pause(EASE_MS);
      }
      if (rung === wanted) await encodeAll(sendersOf(room, newest), wanted);
    },
    takeRestart: () => {
      const was = restarted;
      restarted = false;
      return was;
    },
    release: () => {
      rung = undefined;
      room.localParticipant.off(ParticipantEvent.LocalSenderCreated, onSender);
    },
  };
}

/** Senders that were negotiated with three spatial layers; only their scalability mode may change. */
const layered = new WeakSet<RTCRtpSender>();

/** TypeScript's DOM types lack `scalabilityMode`. */
type Layered = RTCRtpEncodingParameters & { scalabilityMode?: string };
const modeOf = (encoding: Layered | undefined) => encoding?.scalabilityMode;

/** The senders of the camera. The newest is not in a publication until the server has answered. */
function sendersOf(room: Room, newest: RTCRtpSender | undefined): ReadonlySet<RTCRtpSender> {
  const published = [...room.localParticipant.videoTrackPublications.values()]
    .filter(({ source }) => source === 'camera')
    .map(({ track }) => track?.sender);
  return new Set([...published, newest].filter((sender) => sender !== undefined));
}

async function encodeAll(senders: Iterable<RTCRtpSender>, rung: Rung): Promise<void> {
  // Audio only: nothing is encoded.
  if (rung.maxKbps === 0) return;
  for (const sender of senders) await encodeAs(sender, rung);
}

/** Sets the encoding until it is in effect: LiveKit sets parameters at the same time, and the last one wins. */
async function encodeAs(sender: RTCRtpSender, rung: Rung): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS && !isEncodedAs(sender, rung); attempt += 1)
    await setEncoding(sender, rung).catch(() => pause(RETRY_MS));
}

const ATTEMPTS = 4;
const RETRY_MS = 20;
/** The browser notices within half a second that less is sent than it allows; until then it probes for nothing. */
const EASE_MS = 1_200;
const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

function isEncodedAs(sender: RTCRtpSender, rung: Rung): boolean {
  const [encoding, ...others] = sender.getParameters().encodings;
  // The encodings of simulcast have sizes of their own.
  if (others.length > 0) return true;
  const scale = scaleTo(rung.shortSide, sender.track?.getSettings() ?? {});
  return (
    encoding?.maxBitrate === rung.maxKbps * 1_000 &&
    (!layered.has(sender) || modeOf(encoding) === rung.scalability) &&
    encoding.maxFramerate === rung.framesPerSecond &&
    (scale === undefined || encoding.scaleResolutionDownBy === scale)
  );
}

async function setEncoding(sender: RTCRtpSender, rung: Rung): Promise<void> {
  const parameters = sender.getParameters();
  const [encoding] = parameters.encodings as Layered[];
  if (encoding === undefined) return;
  if (layered.has(sender)) encoding.scalabilityMode = rung.scalability;
  const scale = scaleTo(rung.shortSide, sender.track?.getSettings() ?? {});
  if (scale !== undefined) encoding.scaleResolutionDownBy = scale;
  encoding.maxFramerate = rung.framesPerSecond;
  encoding.maxBitrate = rung.maxKbps * 1_000;
  await sender.setParameters(parameters);
}

/** The factor that scales the shorter side of the source down to `shortSide`; at least 1, undefined if the size is unknown. */
export function scaleTo(
  shortSide: number,
  { width, height }: { readonly width?: number; readonly height?: number },
): number | undefined {
  const source = Math.min(width ?? 0, height ?? 0);
  return source > 0 ? Math.max(1, source / shortSide) : undefined;
}
