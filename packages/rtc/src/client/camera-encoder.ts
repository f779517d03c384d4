import { ParticipantEvent, type Room, type Track } from 'livekit-client';
import type { LadderPlan, Rung } from '../policy/ladder-plans.ts';

/** The camera's picture on its way to the encoder: scaled there, whatever the source. */
export interface PictureSender {
  /** Sends the picture as this rung says, now and whenever it is published again. */
  show(rung: Rung): Promise<void>;
  /** Whether the picture was published again since this was last asked. */
  takeRestart(): boolean;
  letGo(): void;
}

/**
 * Holds a room's camera picture at a rung from before its first packet: LiveKit tells of a sender
 * before it negotiates it, and gives no option for a scale of its own.
 */
export function holdPicture(room: Room, ladder: LadderPlan): PictureSender {
  // With a single rung, size and rate are LiveKit's and the browser's own.
  const start = ladder.rungs.length > 1 ? ladder.rungs[ladder.start] : undefined;
  let rung = start;
  let senders = 0;
  let restarted = false;
  const onSender = (sender: RTCRtpSender, track: Track) => {
    if (track.kind !== 'video' || track.source !== 'camera') return;
    if (modeOf(sender.getParameters().encodings[0])?.startsWith('L3') === true) layered.add(sender);
    senders += 1;
    restarted = senders > 1;
    if (start !== undefined && (rung === undefined || rung.maxKbps > start.maxKbps)) rung = start;
    if (rung !== undefined) void encodeAs(sender, rung);
  };
  room.localParticipant.on(ParticipantEvent.LocalSenderCreated, onSender);
  return {
    show: async (wanted) => {
      rung = wanted;
      const { easeKbps } = wanted;
      if (easeKbps !== undefined) {
        await encodeAll(room, { ...wanted, maxKbps: easeKbps });
        await pause(EASE_MS);
      }
      if (rung === wanted) await encodeAll(room, wanted);
    },
    takeRestart: () => {
      const was = restarted;
      restarted = false;
      return was;
    },
    letGo: () => {
      rung = undefined;
      room.localParticipant.off(ParticipantEvent.LocalSenderCreated, onSender);
    },
  };
}

/** Senders whose server was told of three sizes: only they may send one, or three, as a rung says. */
const layered = new WeakSet<RTCRtpSender>();

/** The DOM's types do not know it yet. */
type Layered = RTCRtpEncodingParameters & { scalabilityMode?: string };
const modeOf = (encoding: Layered | undefined) => encoding?.scalabilityMode;

async function encodeAll(room: Room, rung: Rung): Promise<void> {
  for (const { track, source } of room.localParticipant.videoTrackPublications.values()) {
    const sender = source === 'camera' ? track?.sender : undefined;
    if (sender !== undefined) await encodeAs(sender, rung);
  }
}

/** LiveKit sets parameters of its own at the same moment, and the later of two wins: looked at again, and set again. */
async function encodeAs(sender: RTCRtpSender, rung: Rung): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS && !isEncodedAs(sender, rung); attempt += 1)
    await setEncoding(sender, rung).catch(() => pause(RETRY_MS));
}

const ATTEMPTS = 4;
const RETRY_MS = 20;
const EASE_MS = 600;
const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

function isEncodedAs(sender: RTCRtpSender, rung: Rung): boolean {
  const [encoding] = sender.getParameters().encodings;
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
  // Simulcast's layers have sizes of their own.
  const [encoding, ...others] = parameters.encodings as Layered[];
  if (encoding === undefined || others.length > 0) return;
  if (layered.has(sender)) encoding.scalabilityMode = rung.scalability;
  const scale = scaleTo(rung.shortSide, sender.track?.getSettings() ?? {});
  if (scale !== undefined) encoding.scaleResolutionDownBy = scale;
  encoding.maxFramerate = rung.framesPerSecond;
  encoding.maxBitrate = rung.maxKbps * 1_000;
  await sender.setParameters(parameters);
}

/** How much smaller the source must become for its shorter side to be this long; never larger. */
export function scaleTo(
  shortSide: number,
  { width, height }: { readonly width?: number; readonly height?: number },
): number | undefined {
  const source = Math.min(width ?? 0, height ?? 0);
  return source > 0 ? Math.max(1, source / shortSide) : undefined;
}
