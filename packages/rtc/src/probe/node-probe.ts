import type { AudioSource } from '@livekit/rtc-node';
import { createHttpClient } from '@livelane/contracts/vocabulary/node';
import type { Clock } from '../clock/clock.ts';
import { withTimeout } from '../clock/wait.ts';
import { askRegion } from '../regions/ask-region.ts';
import { jitterOf, medianOf, type Region, type RegionProbe, tenths } from '../regions/region.ts';
import { acquireMediaEngine, type RtcNode } from '../session/participants/media-engine.ts';
import { VOICE_RATE } from '../session/participants/voice.ts';
import { mintToken } from '../tokens/mint-token.ts';
import { type NodeReading, nodeReading } from './node-reading.ts';

/** Options of {@link probeFromNode}. */
export interface NodeProbeOptions {
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  /** With them the media connection is measured, in a room of its own. Default: HTTP alone. */
  readonly keys?: { readonly apiKey: string; readonly apiSecret: string };
  /** Round trips over HTTP to each region. Default: 5. */
  readonly times?: number;
  /** Seconds for which the media connection is measured. Default: 5. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

const ANSWER_MS = 3_000;
const JOIN_MS = 10_000;
const READ_MS = 200;

/**
 * Measures LiveKit servers from this machine, one after the other: set-up, round trips and jitter over HTTP; with keys
 * also the time to join, the path of media, and the loss of a silent voice.
 * @returns a probe of each region, in their order
 * @throws PEER_MISSING with keys, if a LiveKit package is not installed
 */
export async function probeFromNode(
  regions: readonly Region[],
  options: NodeProbeOptions,
): Promise<RegionProbe[]> {
  const { clock, times = 5, signal } = options;
  const http = createHttpClient({ fetch: options.fetch, timeoutMs: ANSWER_MS, retries: 0 });
  const { now, monotonic = now } = clock;
  const probes: RegionProbe[] = [];
  for (const region of regions) {
    const ask = (url: string, limit: AbortSignal) => http.request(url, { signal: limit });
    const limits = { ask, now: monotonic, times, timeoutMs: ANSWER_MS, signal };
    const asked = await askRegion(region, limits);
    const { keys } = options;
    const isAsked = keys !== undefined && asked.reachable;
    probes.push(isAsked ? { ...asked, ...(await mediaOf(region, { ...options, keys })) } : asked);
  }
  return probes;
}

async function mediaOf(
  { url }: Region,
  {
    clock,
    keys,
    seconds = 3,
    signal,
  }: NodeProbeOptions & { readonly keys: { readonly apiKey: string; readonly apiSecret: string } },
): Promise<Partial<RegionProbe>> {
  const whose = {
    room: 'livelane-probe',
    identity: `probe-${Math.round(clock.now())}`,
    role: 'host',
  } as const;
  const { apiKey, apiSecret } = keys;
  const token = await mintToken({ apiKey, apiSecret, ...whose, ttlSeconds: 60 });
  const { now, monotonic = now } = clock;
  const engine = await acquireMediaEngine();
  const room = new engine.rtc.Room();
  try {
    const began = monotonic();
    const joining = room.connect(url, token, { autoSubscribe: false, dynacast: false });
    const joined = await withTimeout(
      clock,
      JOIN_MS,
      joining.then(() => true),
    );
    if (joined === undefined) return { reachable: false, error: 'media: timeout' };
    const joinMs = Math.round(monotonic() - began);
    const silence = await publishSilence(engine.rtc, room);
    const readings: NodeReading[] = [];
    const until = monotonic() + 1_000 * seconds;
    while (monotonic() < until && signal?.aborted !== true) {
      await clock.sleep(READ_MS, signal);
      readings.push(nodeReading(await room.getRtcStats()));
    }
    silence();
    const trips = readings.flatMap(({ rttMs }) => rttMs ?? []);
    const last = readings.at(-1);
    return {
      ...{ joinMs, rttMs: tenths(medianOf(trips)), path: last?.path ?? null },
      ...{
        jitterMs: tenths(last?.jitterMs ?? jitterOf(trips)),
        lossShare: last?.lossShare ?? null,
      },
    };
  } catch {
    return { reachable: false, error: 'media: not connected' };
  } finally {
    await withTimeout(
      clock,
      ANSWER_MS,
      room.disconnect().catch(() => undefined),
    );
    await engine.release();
  }
}

/** A voice without a sound, packet by packet. @returns ends it */
async function publishSilence(
  rtc: RtcNode,
  room: InstanceType<RtcNode['Room']>,
): Promise<() => void> {
  const source: AudioSource = new rtc.AudioSource(VOICE_RATE, 1);
  const track = rtc.LocalAudioTrack.createAudioTrack('microphone', source);
  const options = new rtc.TrackPublishOptions({
    source: rtc.TrackSource.SOURCE_MICROPHONE,
    dtx: false,
    red: false,
  });
  await room.localParticipant?.publishTrack(track, options);
  const count = VOICE_RATE / 10;
  const timer = setInterval(() => {
    if (source.queuedDuration > 300) return;
    const frame = new rtc.AudioFrame(new Int16Array(count), VOICE_RATE, 1, count);
    source.captureFrame(frame).catch(() => clearInterval(timer));
  }, 90);
  return () => clearInterval(timer);
}
