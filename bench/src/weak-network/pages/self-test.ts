/** A peer connection of the bench's own, between the two pages and without any media server. */

interface Received {
  readonly count: number;
  readonly bytes: number;
}

let connection: RTCPeerConnection | undefined;
let channel: RTCDataChannel | undefined;
let received: Received = { count: 0, bytes: 0 };
let pong: (() => void) | undefined;

/** Nothing is sent twice: what the link drops stays dropped. */
const UNRELIABLE: RTCDataChannelInit = {
  negotiated: true,
  id: 1,
  ordered: false,
  maxRetransmits: 0,
};

function open(): RTCPeerConnection {
  const made = new RTCPeerConnection();
  const line = made.createDataChannel('link', UNRELIABLE);
  line.binaryType = 'arraybuffer';
  line.onmessage = ({ data }: MessageEvent<ArrayBuffer | string>) => {
    if (data === 'ping') line.send('pong');
    else if (data === 'pong') pong?.();
    else if (typeof data !== 'string')
      received = { count: received.count + 1, bytes: received.bytes + data.byteLength };
  };
  connection = made;
  channel = line;
  return made;
}

async function gathered(made: RTCPeerConnection): Promise<string> {
  while (made.iceGatheringState !== 'complete') await pause(20);
  return made.localDescription?.sdp ?? '';
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const selfTest = {
  async offer(): Promise<string> {
    const made = open();
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    for (const track of stream.getTracks()) made.addTrack(track, stream);
    await made.setLocalDescription();
    return gathered(made);
  },
  async answer(sdp: string): Promise<string> {
    const made = open();
    await made.setRemoteDescription({ type: 'offer', sdp });
    await made.setLocalDescription();
    return gathered(made);
  },
  async accept(sdp: string): Promise<void> {
    await connection?.setRemoteDescription({ type: 'answer', sdp });
    while (channel?.readyState !== 'open') await pause(20);
  },
  received: (): Received => received,
  /** What has arrived of the sent voice: RTP packets, which nothing sends again. */
  async voicePackets(): Promise<{ readonly got: number; readonly lost: number }> {
    const report = (await connection?.getStats()) as unknown as
      | Map<string, Record<string, unknown>>
      | undefined;
    const voice = [...(report?.values() ?? [])].find(
      (stat) => stat['type'] === 'inbound-rtp' && stat['kind'] === 'audio',
    );
    return {
      got: Number(voice?.['packetsReceived'] ?? 0),
      lost: Number(voice?.['packetsLost'] ?? 0),
    };
  },
  /** Sends as much as goes through for `ms`. */
  async flood(ms: number): Promise<void> {
    const packet = new Uint8Array(1_000);
    const end = Date.now() + ms;
    while (Date.now() < end) {
      while ((channel?.bufferedAmount ?? 0) < 20_000) channel?.send(packet);
      await pause(10);
    }
  },
  /** The median round trip of five, in milliseconds. */
  async roundTrip(): Promise<number> {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const started = performance.now();
      await new Promise<void>((resolve) => {
        pong = resolve;
        channel?.send('ping');
      });
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[2] ?? 0;
  },
};

export type SelfTest = typeof selfTest;

(globalThis as unknown as { selfTest: SelfTest }).selfTest = selfTest;
