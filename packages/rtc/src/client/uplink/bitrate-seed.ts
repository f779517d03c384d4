import type { Room } from 'livekit-client';
import { type Transport, watchEngines } from '../livekit/internals.ts';

/**
 * Sets `x-google-start-bitrate` on every video codec of an SDP: the start value of libwebrtc's bandwidth estimate for the
 * whole connection. An existing value is replaced.
 * @param kbps - whole kilobits per second
 */
export function withStartBitrate(sdp: string, kbps: number): string {
  const sections = sdp.split(/(?=^m=)/m);
  return sections
    .map((section) => (section.startsWith('m=video') ? hintSection(section, kbps) : section))
    .join('');
}

const HINT = 'x-google-start-bitrate';

/** A format parameter to drop: a start bitrate, or nothing between two semicolons. */
const replaced = new RegExp(`^\\s*(?:${HINT}=.*)?$`);

function hintSection(section: string, kbps: number): string {
  const lines = section.split('\r\n');
  const configured = new Set(lines.map((line) => /^a=fmtp:(\d+) /.exec(line)?.[1]));
  return lines
    .flatMap((line) => {
      const [, format, parameters] = /^a=fmtp:(\d+) (.*)$/.exec(line) ?? [];
      // A format with `apt` is a retransmission, not a codec.
      if (parameters !== undefined && !/(?:^|;)\s*apt=/.test(parameters)) {
        const others = parameters.split(';').filter((one) => !replaced.test(one));
        return [`a=fmtp:${format} ${[...others, `${HINT}=${kbps}`].join(';')}`];
      }
      const payload = /^a=rtpmap:(\d+) (?:VP8|VP9|H264|H265|AV1)\//i.exec(line)?.[1];
      return payload !== undefined && !configured.has(payload)
        ? [line, `a=fmtp:${payload} ${HINT}=${kbps}`]
        : [line];
    })
    .join('\r\n');
}

/**
 * Sets the start value of the bandwidth estimate for every peer connection of a room, also when the room is used again.
 * livekit-client sets none below 300 kbps and has no option for it, so the server's SDP answer is modified before the
 * browser reads it. The value is the same in every answer, because a changed one would restart the estimate.
 * @param kbps - asked before the first answer that accepts video; null leaves the answer as it is
 * @returns a function that undoes it
 */
export function seedStartBitrate(room: Room, kbps: () => Promise<number | null>): () => void {
  let active = true;
  let unlisten: () => unknown = () => undefined;
  const amend = (transport: Transport | undefined) => {
    if (typeof transport?.setRemoteDescription !== 'function') return;
    const original = transport.setRemoteDescription;
    transport.setRemoteDescription = async (description, ...rest) => {
      const { type, sdp } = description;
      const seed =
        active && type === 'answer' && sdp !== undefined && receivesVideo(sdp)
          ? await kbps()
          : null;
      const amended =
        !active || seed === null || sdp === undefined
          ? description
          : { ...description, sdp: withStartBitrate(sdp, seed) };
      return original.call(transport, amended, ...rest);
    };
  };
  const unwatch = watchEngines(room, (engine) => {
    unlisten();
    amend(engine.pcManager?.publisher);
    engine.on?.('transportsCreated', amend);
    unlisten = () => engine.off?.('transportsCreated', amend);
  });
  return () => {
    active = false;
    unwatch();
    unlisten();
  };
}

/** Whether the sender of this SDP receives video. */
function receivesVideo(sdp: string): boolean {
  const sections = sdp.split(/(?=^m=)/m).filter((section) => section.startsWith('m=video'));
  return sections.some((section) => !/^a=(?:sendonly|inactive)\r?$/m.test(section));
}
