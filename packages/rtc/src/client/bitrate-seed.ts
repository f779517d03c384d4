import type { Room } from 'livekit-client';

/**
 * The SDP in which every video codec carries `x-google-start-bitrate`: where libwebrtc starts its
 * bandwidth estimate for the whole connection. A hint that is there already is replaced.
 * @param kbps - whole kilobits per second
 */
export function withStartBitrate(sdp: string, kbps: number): string {
  const sections = sdp.split(/(?=^m=)/m);
  return sections
    .map((section) => (section.startsWith('m=video') ? hintSection(section, kbps) : section))
    .join('');
}

const HINT = 'x-google-start-bitrate';

function hintSection(section: string, kbps: number): string {
  const lines = section.split('\r\n');
  const configured = new Set(lines.map((line) => /^a=fmtp:(\d+) /.exec(line)?.[1]));
  return lines
    .flatMap((line) => {
      // A retransmission payload (apt) is no codec of its own.
      if (line.startsWith('a=fmtp:') && !/[ ;]apt=/.test(line)) {
        const bare = line.replace(new RegExp(`(;| )\\s*${HINT}=\\d+`), '$1').replace(/[; ]+$/, '');
        return [`${bare}${/^a=fmtp:\d+$/.test(bare) ? ' ' : ';'}${HINT}=${kbps}`];
      }
      const payload = /^a=rtpmap:(\d+) (?:VP8|VP9|H264|H265|AV1)\//i.exec(line)?.[1];
      return payload !== undefined && !configured.has(payload)
        ? [line, `a=fmtp:${payload} ${HINT}=${kbps}`]
        : [line];
    })
    .join('\r\n');
}

/** The part of LiveKit's publisher transport that is needed here. */
interface Transport {
  setRemoteDescription(
    description: { readonly type: string; readonly sdp?: string },
    ...rest: unknown[]
  ): unknown;
}

interface Engine {
  readonly pcManager?: { readonly publisher?: Transport };
  on?(event: 'transportsCreated', listener: (publisher: Transport) => void): unknown;
  off?(event: 'transportsCreated', listener: (publisher: Transport) => void): unknown;
}

/**
 * Makes a room's bandwidth estimate start at `kbps`, on every peer connection it will ever make.
 * livekit-client gives no hint below 300 kbps and offers no option for one, so the server's answer is
 * amended on its way to the browser. The hint stays the same in every answer: a changed one would
 * restart the estimate.
 * @returns how to undo it; undefined where this version of livekit-client has no such place.
 */
export function seedStartBitrate(room: Room, kbps: number): (() => void) | undefined {
  const engine = (room as unknown as { readonly engine?: Engine }).engine;
  if (typeof engine?.on !== 'function') return undefined;
  const undo: (() => void)[] = [];
  const amend = (transport: Transport | undefined) => {
    if (typeof transport?.setRemoteDescription !== 'function') return;
    const original = transport.setRemoteDescription;
    transport.setRemoteDescription = (description, ...rest) => {
      const { type, sdp } = description;
      const amended =
        type === 'answer' && sdp !== undefined
          ? { type, sdp: withStartBitrate(sdp, kbps) }
          : description;
      return original.call(transport, amended, ...rest);
    };
    undo.push(() => {
      transport.setRemoteDescription = original;
    });
  };
  amend(engine.pcManager?.publisher);
  engine.on('transportsCreated', amend);
  return () => {
    engine.off?.('transportsCreated', amend);
    for (const restore of undo.splice(0)) restore();
  };
}
