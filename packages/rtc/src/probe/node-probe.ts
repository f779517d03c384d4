import type { AudioSource } from '@livekit/rtc-node';
import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import { createHttpClient } from '@livelane/contracts/vocabulary/node';
import type { Clock } from '../clock/clock.ts';
import { withTimeout } from '../clock/wait.ts';
import { askRegion } from '../regions/ask-region.ts';
import {
  httpUrlOf,
  jitterOf,
  medianOf,
  type Region,
  type RegionProbe,
  tenths,
} from '../regions/region.ts';
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
  /** Seconds for which the media connection is measured. Default: 3. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

const ANSWER_MS = 3_000;
const JOIN_MS = 10_000;
const READ_MS = 200;

/**
 * Measures LiveKit servers from this machine, one after the other: set-up, round trips and jitter over HTTP; with keys
 * also the time to join, the path of media, and the loss of a silent voice. The uplink is measured in browsers alone. Each
 * server is asked once before, so that the start of the process does not count against the first.
 * @returns a probe of each region, in their order
 * @throws INPUT_INVALID without a clock or `fetch`; PEER_MISSING with keys, if a LiveKit package is not installed
 * @example
 * ```ts
 * import { probeFromNode, systemClock as clock } from '@livelane/rtc/server';
 * // Stands for the network, on which every server answers.
 * const fetch = async () => new Response('OK');
 * const [probe] = await probeFromNode([{ name: 'sg', url: 'wss://sg.example' }], { clock, fetch });
 * [probe?.region, probe?.reachable]; // => ["sg", true]
 *
 * // Without keys the media connection is not measured.
 * [probe?.joinMs, probe?.path]; // => [null, null]
 * ```
 */
export async function probeFromNode(
  regions: readonly Region[],
  options: NodeProbeOptions,
): Promise<RegionProbe[]> {
  checkOptions(options);
  const { clock, times = 5, signal } = options;
  const http = createHttpClient({ fetch: options.fetch, timeoutMs: ANSWER_MS, retries: 0 });
  const { now, monotonic = now } = clock;
  await warmUp(regions, (url) => http.request(url, { headers: CLOSED, signal }));
  const probes: RegionProbe[] = [];
  for (const region of regions) {
    const ask = (url: string, limit: AbortSignal) => http.request(url, { signal: limit });
    const limits = { ask, now: monotonic, times, timeoutMs: ANSWER_MS + 1_000, signal };
    const asked = await askRegion(region, limits);
    const { keys } = options;
    const isAsked = keys !== undefined && asked.reachable;
    probes.push(isAsked ? { ...asked, ...(await mediaOf(region, { ...options, keys })) } : asked);
  }
  return probes;
}

function checkOptions(options: NodeProbeOptions | undefined): void {
  const needed = { '/clock/now': options?.clock?.now, '/fetch': options?.fetch };
  const issues = Object.entries(needed).flatMap(([path, received]) =>
    typeof received === 'function' ? [] : inputIssue('FUNCTION', { path, received }),
  );
  if (issues.length > 0) throw inputInvalid('options', issues);
}

/** The connection of a request before the measurement is not used again: the set-up is measured on a new one. */
const CLOSED = { connection: 'close' };

/**
 * Asks each server once before anything is measured: the first request of a process, which loads the HTTP client and the
 * certificates, would count against the first server alone.
 */
async function warmUp(
  regions: readonly Region[],
  ask: (url: string) => Promise<unknown>,
): Promise<void> {
  await Promise.allSettled(regions.map(({ url }) => ask(`${httpUrlOf(url)}/`)));
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
  } catch (error) {
    return { reachable: false, error: mediaFailure(error) };
  } finally {
    await withTimeout(
      clock,
      ANSWER_MS,
      room.disconnect().catch(() => undefined),
    );
    await engine.release();
  }
}

/** Why media did not connect. The message of the engine itself is not shown: it may have the token in it. */
export function mediaFailure(error: unknown): string {
  const isRefused = /\b40[13]\b|invalid API key|invalid token/i.test(String(error));
  return isRefused ? KEY_REFUSED : 'media: not connected';
}

/** The server does not know the API key, or the secret is not that of the key. */
export const KEY_REFUSED = 'media: API key or secret refused';

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
