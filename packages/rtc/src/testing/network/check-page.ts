/** What the check asks of a page. */
export interface CheckPage {
  offer(): Promise<string>;
  answer(offer: string): Promise<string>;
  accept(answer: string): Promise<void>;
  /** Bytes that arrived in the data channel. */
  received(): number;
  /** Packets of the other page's microphone. */
  voice(): Promise<{ readonly got: number; readonly lost: number }>;
  /** Sends as much as goes through. */
  flood(ms: number): Promise<void>;
  /** Milliseconds. */
  roundTrip(): Promise<number>;
}

type Voice = { readonly type: string } & Pick<
  RTCInboundRtpStreamStats,
  'packetsReceived' | 'packetsLost'
>;

/**
 * Makes the page's end of a peer connection between two pages, without a media server. Its text is evaluated in the page, so
 * that it uses nothing from outside itself.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a page evaluates its text, which can use no other function.
export function installCheck(): void {
  let connection: RTCPeerConnection;
  let channel: RTCDataChannel;
  let received = 0;
  let pong = () => {};
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const open = () => {
    connection = new RTCPeerConnection();
    // Nothing is sent twice: what the network drops stays dropped.
    const unreliable = { negotiated: true, id: 1, ordered: false, maxRetransmits: 0 };
    channel = connection.createDataChannel('check', unreliable);
    channel.binaryType = 'arraybuffer';
    channel.onmessage = ({ data }) => {
      if (data === 'ping') channel.send('pong');
      else if (data === 'pong') pong();
      else received += data.byteLength;
    };
  };
  const described = async () => {
    await connection.setLocalDescription();
    while (connection.iceGatheringState !== 'complete') await pause(20);
    return connection.localDescription?.sdp ?? '';
  };
  const page: CheckPage = {
    offer: async () => {
      open();
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      for (const track of stream.getTracks()) connection.addTrack(track, stream);
      return described();
    },
    answer: async (sdp) => {
      open();
      await connection.setRemoteDescription({ type: 'offer', sdp });
      return described();
    },
    accept: async (sdp) => {
      await connection.setRemoteDescription({ type: 'answer', sdp });
      while (channel.readyState !== 'open') await pause(20);
    },
    received: () => received,
    voice: async () => {
      const [receiver] = connection.getReceivers();
      const report = (await receiver?.getStats()) as ReadonlyMap<string, Voice> | undefined;
      const stats = [...(report?.values() ?? [])];
      const voice = stats.find(({ type }) => type === 'inbound-rtp');
      return { got: voice?.packetsReceived ?? 0, lost: voice?.packetsLost ?? 0 };
    },
    flood: async (ms) => {
      const packet = new Uint8Array(1_000);
      const end = performance.now() + ms;
      while (performance.now() < end) {
        while (channel.bufferedAmount < 20_000) channel.send(packet);
        await pause(10);
      }
    },
    roundTrip: async () => {
      const started = performance.now();
      await new Promise<void>((resolve) => {
        pong = resolve;
        channel.send('ping');
      });
      return performance.now() - started;
    },
  };
  Object.assign(globalThis, { livelaneCheck: page });
}
