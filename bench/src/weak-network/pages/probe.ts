/** The instruments of the bench: they watch the browser itself, whatever client runs on top of it. */

const connections: RTCPeerConnection[] = [];

/**
 * Watches every peer connection, and keeps it to UDP: Chromium's network emulation does not reach ICE over TCP, which on
 * a long round trip connects first and carries the first packets as if there were no link.
 * Must run before any client makes a peer connection.
 */
export function watchConnections(): void {
  const Original = globalThis.RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Original {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      // Closed ones are let go: a page may join often.
      connections.splice(0, connections.length, ...connections.filter(isOpen), this);
    }

    override async addIceCandidate(candidate?: RTCIceCandidateInit | null): Promise<void> {
      if (!isTcp(candidate?.candidate ?? '')) await super.addIceCandidate(candidate);
    }

    override async setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
      const lines = description.sdp?.split('\r\n').filter((line) => !isTcp(line));
      await super.setRemoteDescription({ ...description, sdp: lines?.join('\r\n') ?? '' });
    }
  };
}

/** `candidate:FOUNDATION COMPONENT TRANSPORT …` of RFC 8839. */
const isTcp = (candidate: string) => /^(?:a=)?candidate:\S+ \d+ tcp /i.test(candidate);

const isOpen = ({ connectionState }: RTCPeerConnection) => connectionState !== 'closed';

type Stat = Record<string, unknown> & { readonly type: string; readonly kind?: string };

async function stats(): Promise<Stat[]> {
  const open = connections.filter(isOpen);
  const reports = await Promise.all(open.map((connection) => connection.getStats()));
  return reports.flatMap((report) => [...(report as unknown as Map<string, Stat>).values()]);
}

const sum = (list: readonly Stat[], field: string) =>
  list.reduce((total, stat) => total + Number(stat[field] ?? 0), 0);

/** What the viewer has received so far. */
export interface Reception {
  readonly at: number;
  readonly bytes: number;
  readonly concealed: number;
  readonly samples: number;
  readonly freezeSeconds: number;
  readonly frames: number;
  readonly width: number;
  readonly delaySeconds: number;
}

/** The last reading of every stream, also of those that ended with their connection: counters go on across reconnects. */
const received = new Map<string, Stat>();

export async function reception(): Promise<Reception> {
  const inbound = (await stats()).filter(({ type }) => type === 'inbound-rtp');
  for (const stat of inbound) received.set(`${stat['ssrc']} ${stat['mid']} ${stat['id']}`, stat);
  const all = [...received.values()];
  const audio = all.filter(({ kind }) => kind === 'audio');
  const video = all.filter(({ kind }) => kind === 'video');
  const now = inbound.filter(({ kind }) => kind === 'video');
  return {
    at: Date.now(),
    bytes: sum(all, 'bytesReceived'),
    concealed: sum(audio, 'concealedSamples'),
    samples: sum(audio, 'totalSamplesReceived'),
    freezeSeconds: sum(video, 'totalFreezesDuration'),
    frames: sum(video, 'framesDecoded'),
    width: Math.max(0, ...now.map((stat) => Number(stat['frameWidth'] ?? 0))),
    delaySeconds:
      sum(video, 'jitterBufferDelay') / Math.max(1, sum(video, 'jitterBufferEmittedCount')),
  };
}

/** Begins to count anew. */
export const forgetReceptions = (): void => received.clear();

/** What the host sends, and whether its processor held it back. */
export interface Sending {
  readonly at: number;
  readonly bytes: number;
  readonly width: number;
  readonly framesPerSecond: number;
  readonly limitedBy: readonly string[];
  readonly estimateKbps: number;
}

export async function sending(): Promise<Sending> {
  const all = await stats();
  const video = all.filter(({ type, kind }) => type === 'outbound-rtp' && kind === 'video');
  const pairs = all.filter(
    ({ type, nominated }) => type === 'candidate-pair' && nominated === true,
  );
  return {
    at: Date.now(),
    bytes: sum(
      all.filter(({ type }) => type === 'transport'),
      'bytesSent',
    ),
    width: Math.max(0, ...video.map((stat) => Number(stat['frameWidth'] ?? 0))),
    framesPerSecond: Math.max(0, ...video.map((stat) => Number(stat['framesPerSecond'] ?? 0))),
    limitedBy: [...new Set(video.map((stat) => String(stat['qualityLimitationReason'] ?? 'none')))],
    estimateKbps: Math.round(
      Math.max(0, ...pairs.map((stat) => Number(stat['availableOutgoingBitrate'] ?? 0))) / 1000,
    ),
  };
}

/** Wall-clock times of the frames that a video element has shown. */
export function frameTimes(element: HTMLVideoElement): readonly number[] {
  const times: number[] = [];
  const next = () =>
    element.requestVideoFrameCallback((now) => {
      times.push(performance.timeOrigin + now);
      next();
    });
  next();
  return times;
}

/** The greatest playout delay that the client has set on a receiver, in milliseconds; 0 if it left all to the browser. */
export function addedDelayMs(): number {
  const receivers = connections.filter(isOpen).flatMap((connection) => connection.getReceivers());
  return Math.max(0, ...receivers.map(({ jitterBufferTarget }) => jitterBufferTarget ?? 0));
}
