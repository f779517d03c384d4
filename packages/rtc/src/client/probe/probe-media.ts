import { type Room, Track } from 'livekit-client';
import { timed } from '../../clock/timed.ts';
import { PRESETS } from '../../policy/presets.ts';
import {
  jitterOf,
  type MediaPath,
  medianOf,
  type RegionProbe,
  tenths,
} from '../../regions/region.ts';
import { mayPublish, publisherStats } from '../livekit/internals.ts';
import { measureConnected } from '../uplink/measure-connected.ts';

type MediaProbe = Pick<
  RegionProbe,
  'reachable' | 'joinMs' | 'rttMs' | 'jitterMs' | 'lossShare' | 'uplinkKbps' | 'path' | 'error'
>;

/** Milliseconds between two readings. */
const READ_MS = 200;

/** Measures the media connection of a room, and leaves it. */
export async function probeMedia(
  room: Room,
  { url, token }: { readonly url: string; readonly token: string },
  limits: {
    readonly timeoutMs: number;
    readonly seconds: number;
    readonly signal: AbortSignal | undefined;
  },
): Promise<MediaProbe> {
  const nothing = { rttMs: null, jitterMs: null, lossShare: null, uplinkKbps: null, path: null };
  const began = performance.now();
  let joinMs: number | null = null;
  try {
    await timed(limits, () => room.connect(url, token, { autoSubscribe: false }));
    joinMs = Math.round(performance.now() - began);
    const measured = await measure(room, limits.seconds, limits.signal);
    return { ...nothing, ...measured, reachable: true, joinMs, error: null };
  } catch (error) {
    limits.signal?.throwIfAborted();
    const name = error instanceof Error ? error.name : 'Error';
    return { ...nothing, reachable: false, joinMs, error: `media: ${name}` };
  } finally {
    await room.disconnect().catch(() => undefined);
  }
}

async function measure(room: Room, seconds: number, signal: AbortSignal | undefined) {
  const publishes = mayPublish(room);
  const uplink = publishes ? await uplinkOf(room, signal) : undefined;
  const stopPicture = publishes ? await publishPicture(room) : undefined;
  const trips: number[] = [];
  let last: Reading | undefined;
  const until = performance.now() + 1_000 * seconds;
  while (performance.now() < until && signal?.aborted !== true) {
    await new Promise((resolve) => void setTimeout(resolve, READ_MS));
    const reading = readingOf(await publisherStats(room).catch(() => undefined));
    if (reading.rttMs !== null) trips.push(reading.rttMs);
    last = reading;
  }
  stopPicture?.();
  signal?.throwIfAborted();
  return {
    rttMs: tenths(medianOf(trips)),
    jitterMs: tenths(last?.jitterMs ?? jitterOf(trips)),
    lossShare: last?.lossShare ?? null,
    uplinkKbps: uplink === undefined ? null : Math.round(uplink),
    path: last?.path ?? null,
  };
}

async function uplinkOf(room: Room, signal: AbortSignal | undefined): Promise<number | undefined> {
  const { probe } = PRESETS.auto;
  if (probe === null) return undefined;
  const now = () => performance.now();
  const fromRoundTripMs = Number.POSITIVE_INFINITY;
  const measured = await measureConnected(room, {
    // A long round trip is measured, too, where a preset would assume a rate.
    probe: { ...probe, assumed: { ...probe.assumed, fromRoundTripMs } },
    ...{ now, until: now() + probe.atMostMs, isSkipped: () => false },
    signal: signal ?? new AbortController().signal,
  });
  return measured?.kbps;
}

/** A small moving picture of at most 150 kbps, for which no device and no click is needed: the server counts what is lost of it. */
async function publishPicture(room: Room): Promise<() => void> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 90 });
  const pen = canvas.getContext('2d');
  const draw = () => {
    if (pen === null) return;
    pen.fillStyle = `hsl(${performance.now() % 360} 80% 50%)`;
    pen.fillRect(performance.now() % 120, performance.now() % 50, 40, 40);
  };
  const timer = setInterval(draw, FRAME_MS);
  const [track] = canvas.captureStream(1_000 / FRAME_MS).getVideoTracks();
  const stop = () => {
    clearInterval(timer);
    track?.stop();
  };
  if (track === undefined) return stop;
  const videoEncoding = { maxBitrate: 150_000, maxFramerate: 1_000 / FRAME_MS };
  const options = { simulcast: false, videoCodec: 'vp8', videoEncoding } as const;
  await room.localParticipant.publishTrack(track, { ...options, source: Track.Source.Camera });
  return stop;
}

const FRAME_MS = 33;

interface Reading {
  readonly rttMs: number | null;
  readonly jitterMs: number | null;
  readonly lossShare: number | null;
  readonly path: MediaPath | null;
}

interface Stat {
  readonly id: string;
  readonly type: string;
  readonly nominated?: boolean;
  readonly state?: string;
  readonly currentRoundTripTime?: number;
  readonly localCandidateId?: string;
  readonly candidateType?: string;
  readonly protocol?: string;
  readonly relayProtocol?: string;
  readonly jitter?: number;
  readonly packetsSent?: number;
  readonly retransmittedPacketsSent?: number;
}

/** What a statistics report says of the connection: exported for its test. */
export function readingOf(report: RTCStatsReport | undefined): Reading {
  const stats = [...((report as unknown as Map<string, Stat> | undefined)?.values() ?? [])];
  const pair = stats.find(
    (it) => it.type === 'candidate-pair' && it.nominated === true && it.state === 'succeeded',
  );
  const candidate = stats.find(({ id }) => id === pair?.localCandidateId);
  const remote = stats.find(({ type }) => type === 'remote-inbound-rtp');
  // The server asks for what it misses, and reports as lost only what never came.
  const outgoing = stats.find(({ type }) => type === 'outbound-rtp');
  const again = outgoing?.retransmittedPacketsSent ?? 0;
  const sent = (outgoing?.packetsSent ?? 0) - again;
  const trip = pair?.currentRoundTripTime;
  return {
    rttMs: trip === undefined ? null : trip * 1_000,
    jitterMs: remote?.jitter === undefined ? null : remote.jitter * 1_000,
    lossShare: sent > 0 ? Math.min(1, again / sent) : null,
    path: candidate === undefined ? null : pathOf(candidate),
  };
}

function pathOf({ candidateType, protocol, relayProtocol }: Stat): MediaPath {
  if (candidateType === 'relay')
    return relayProtocol === 'tls' ? 'turn-tls' : relayProtocol === 'tcp' ? 'turn-tcp' : 'turn-udp';
  return protocol === 'tcp' ? 'tcp' : 'udp';
}
