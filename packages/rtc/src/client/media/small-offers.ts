import { ParticipantEvent, type Room, type Track } from 'livekit-client';
import { transceiversOf } from '../livekit/internals.ts';

/**
 * Keeps the offers of a room small: a browser offers every profile of every codec for a picture that it sends, which on a
 * slow uplink takes time before the first packet of media. The codec that is sent and VP8 are left.
 *
 * @param signal - ends it when it aborts
 */
export function keepOffersSmall(room: Room, signal: AbortSignal): void {
  const { localParticipant } = room;
  const onSender = (sender: RTCRtpSender, track: Track & { readonly codec?: string }) => {
    if (track.kind !== 'video') return;
    for (const transceiver of transceiversOf(room))
      if (transceiver.sender === sender) prefer(transceiver, [`video/${track.codec}`, 'video/vp8']);
  };
  localParticipant.on(ParticipantEvent.LocalSenderCreated, onSender);
  signal.addEventListener(
    'abort',
    () => localParticipant.off(ParticipantEvent.LocalSenderCreated, onSender),
    { once: true },
  );
}

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

/** Whether LiveKit's server forwards a profile: of H.264 constrained baseline and high, of VP9 and AV1 the main one. */
export function isForwarded({ mimeType, sdpFmtpLine = '' }: RTCRtpCodec): boolean {
  if (/h264/i.test(mimeType))
    return /packetization-mode=1/.test(sdpFmtpLine) && /level-id=(42e0|64)/i.test(sdpFmtpLine);
  return !/vp9|av1/i.test(mimeType) || !/profile(?:-id)?=[1-9]/.test(sdpFmtpLine);
}
