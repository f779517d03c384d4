import type { Room } from '@livekit/rtc-node';
import { toInstant } from '@livelane/contracts/vocabulary';
import type { NetworkSample } from '../../recorder/input.ts';

/** Counters of a connection since its start. */
export interface LinkCounters {
  readonly at: number;
  readonly bytes: number;
  readonly received: number;
  readonly lost: number;
  readonly samples: number;
  readonly concealed: number;
  readonly rttSeconds: number | undefined;
  readonly fractionLost: number | undefined;
}

type Statistics = Awaited<ReturnType<Room['getRtcStats']>>['publisherStats'][number];

/** Reads the counters of one direction. */
export async function readCounters(
  room: Room,
  { direction, at }: { direction: 'up' | 'down'; at: number },
): Promise<LinkCounters> {
  // A server that uses a single peer connection reports all statistics as the publisher's.
  const { publisherStats, subscriberStats } = await room.getRtcStats();
  const all = [...publisherStats, ...subscriberStats];
  return direction === 'up' ? upCounters(all, at) : downCounters(all, at);
}

function upCounters(all: readonly Statistics[], at: number): LinkCounters {
  let bytes = 0;
  const rtts: number[] = [];
  const losses: number[] = [];
  for (const { stats } of all) {
    if (stats.case === 'outboundRtp') bytes += Number(stats.value.sent?.bytesSent ?? 0n);
    if (stats.case === 'remoteInboundRtp') {
      const {
        roundTripTime = 0,
        fractionLost,
        roundTripTimeMeasurements = 0n,
      } = stats.value.remoteInbound ?? {};
      if (roundTripTimeMeasurements > 0n) rtts.push(roundTripTime);
      if (fractionLost !== undefined) losses.push(fractionLost);
    }
  }
  return { ...NOTHING, at, bytes, rttSeconds: mean(rtts), fractionLost: mean(losses) };
}

function downCounters(all: readonly Statistics[], at: number): LinkCounters {
  const sum = { bytes: 0, received: 0, lost: 0, samples: 0, concealed: 0 };
  let rttSeconds: number | undefined;
  for (const { stats } of all) {
    if (stats.case === 'inboundRtp') {
      const { received, inbound } = stats.value;
      sum.bytes += Number(inbound?.bytesReceived ?? 0n);
      sum.received += Number(received?.packetsReceived ?? 0n);
      sum.lost += Math.max(0, Number(received?.packetsLost ?? 0n));
      sum.samples += Number(inbound?.totalSamplesReceived ?? 0n);
      sum.concealed += Number(inbound?.concealedSamples ?? 0n);
    }
    if (stats.case === 'candidatePair' && stats.value.candidatePair?.nominated === true) {
      rttSeconds = stats.value.candidatePair.currentRoundTripTime;
    }
  }
  return { ...NOTHING, ...sum, at, rttSeconds };
}

const NOTHING = {
  bytes: 0,
  received: 0,
  lost: 0,
  samples: 0,
  concealed: 0,
  rttSeconds: undefined,
  fractionLost: undefined,
} as const;

function mean(values: readonly number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The parts of a sample that are not computed from counters. */
export interface SampleHeading {
  readonly identity: string;
  readonly direction: 'up' | 'down';
  /** Time that video was frozen since the previous sample, in milliseconds; null if unknown. */
  readonly frozenMs: number | null;
}

/** Quality of a connection between two readings of its counters; null for what was not measured. */
export function sampleBetween(
  before: LinkCounters,
  after: LinkCounters,
  heading: SampleHeading,
): NetworkSample {
  const seconds = (after.at - before.at) / 1_000;
  const packets = after.received - before.received + (after.lost - before.lost);
  const samples = after.samples - before.samples;
  const lost = packets > 0 ? (after.lost - before.lost) / packets : null;
  return {
    ...heading,
    at: toInstant(after.at),
    bitsPerSecond:
      seconds > 0 ? Math.max(0, Math.round(((after.bytes - before.bytes) * 8) / seconds)) : null,
    lossShare: share(after.fractionLost ?? lost),
    rttMs: after.rttSeconds === undefined ? null : Math.round(after.rttSeconds * 1_000_000) / 1_000,
    concealedShare: share(samples > 0 ? (after.concealed - before.concealed) / samples : null),
  };
}

function share(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  return Math.min(1, Math.max(0, Math.round(value * 1e6) / 1e6));
}
