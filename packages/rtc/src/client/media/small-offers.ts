import { ParticipantEvent, type Room, type Track } from 'livekit-client';
import { transceiversOf } from '../livekit/internals.ts';

/**
 * Keeps the offers of a room small from its first publication on. A browser offers every profile of every codec for each
 * picture that it sends or could receive, about 20 kB in all, which takes half a second on an uplink of 300 kbps before the
 * first packet of media. The codec that is sent, VP8, and what LiveKit's server forwards are left.
 *
 * @param signal - ends it when it aborts
 */
export function keepOffersSmall(room: Room, signal: AbortSignal): void {
  const { localParticipant } = room;
  const onSender = (sender: RTCRtpSender, track: Track & { readonly codec?: string }) => {
    if (track.kind !== 'video') return;
    for (const transceiver of transceiversOf(room)) {
      if (transceiver.sender === sender) prefer(transceiver, [`video/${track.codec}`, 'video/vp8']);
      if (!isUnused(transceiver)) continue;
      prefer(transceiver, FORWARDED);
      trimExtensions(transceiver as Extensible);
    }
  };
  localParticipant.on(ParticipantEvent.LocalSenderCreated, onSender);
  signal.addEventListener(
    'abort',
    () => localParticipant.off(ParticipantEvent.LocalSenderCreated, onSender),
    { once: true },
  );
}

/** What LiveKit's server forwards; of each codec its first profile. */
const FORWARDED = ['video/VP8', 'video/VP9', 'video/AV1', 'video/H264', 'video/H265'];

/** A place for a picture that may come. */
const isUnused = ({ direction, currentDirection, receiver }: RTCRtpTransceiver) =>
  direction === 'recvonly' && currentDirection !== 'recvonly' && receiver.track.kind === 'video';

/** Leaves the codecs of the names given, in their order. A browser that refuses keeps all of them. */
function prefer(transceiver: RTCRtpTransceiver, names: readonly string[]): void {
  const known = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
  const codecs = [...new Set([...names, 'video/rtx'])].flatMap((name) =>
    known.filter((codec) => isNamed(codec, name) && isForwarded(codec)),
  );
  try {
    if (codecs.length > 1) transceiver.setCodecPreferences(codecs);
  } catch {
    // What is offered is larger, and as good.
  }
}

const isNamed = ({ mimeType }: RTCRtpCodec, name: string) =>
  mimeType.toLowerCase() === name.toLowerCase();

/** TypeScript's DOM types lack the header extensions of a transceiver, as do some browsers. */
interface Extensible {
  getHeaderExtensionsToNegotiate?(): { readonly uri: string; direction: string }[];
  setHeaderExtensionsToNegotiate?(extensions: readonly object[]): void;
}

/** Of the header extensions leaves those that a received picture is played with. */
function trimExtensions(transceiver: Extensible): void {
  const extensions = transceiver.getHeaderExtensionsToNegotiate?.() ?? [];
  for (const extension of extensions)
    if (!USED_EXTENSION.test(extension.uri)) extension.direction = 'stopped';
  try {
    transceiver.setHeaderExtensionsToNegotiate?.(extensions);
  } catch {
    // As above.
  }
}

const USED_EXTENSION =
  /sdes:mid$|transport-wide-cc|abs-send-time$|dependency-descriptor|playout-delay$|video-orientation$/;

/** Whether LiveKit's server forwards a profile: of H.264 constrained baseline and high, of VP9 and AV1 the main one. */
export function isForwarded({ mimeType, sdpFmtpLine = '' }: RTCRtpCodec): boolean {
  if (/h264/i.test(mimeType))
    return /packetization-mode=1/.test(sdpFmtpLine) && /level-id=(42e0|64)/i.test(sdpFmtpLine);
  return !/vp9|av1/i.test(mimeType) || !/profile(?:-id)?=[1-9]/.test(sdpFmtpLine);
}
