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
      const sent = transceiver.sender === sender;
      const unused = transceiver.direction === 'recvonly' && !receives(transceiver);
      if (sent || (unused && transceiver.receiver.track.kind === 'video'))
        prefer(transceiver, sent ? [`video/${track.codec}`, 'video/VP8'] : FORWARDED);
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

const receives = ({ currentDirection }: RTCRtpTransceiver) =>
  currentDirection === 'recvonly' || currentDirection === 'sendrecv';

/** Leaves the codecs of the names given. A browser that refuses keeps all of them. */
function prefer(transceiver: RTCRtpTransceiver, names: readonly string[]): void {
  const wanted = names.map((name) => name.toLowerCase());
  const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs.filter((codec) => {
    const name = codec.mimeType.toLowerCase();
    return name === 'video/rtx' || (wanted.includes(name) && isForwarded(codec));
  });
  try {
    if (codecs !== undefined && codecs.length > 1) transceiver.setCodecPreferences(codecs);
  } catch {
    // What is offered is larger, and as good.
  }
}

/** Whether LiveKit's server forwards a profile: of H.264 constrained baseline and high, of VP9 and AV1 the main one. */
export function isForwarded({ mimeType, sdpFmtpLine = '' }: RTCRtpCodec): boolean {
  if (/h264/i.test(mimeType))
    return /packetization-mode=1/.test(sdpFmtpLine) && /level-id=(42e0|64)/i.test(sdpFmtpLine);
  return !/vp9|av1/i.test(mimeType) || !/profile(?:-id)?=[1-9]/.test(sdpFmtpLine);
}
