import type { Room } from 'livekit-client';
import type { LinkSample } from '../../policy/decision.ts';
import { createFreezeCounter } from './freezes.ts';

/** Statistics of a session's link at one moment. Rates and shares refer to the second before; null if unknown. */
export interface LinkStatistics {
  /** When it was read, in milliseconds of the clock `WeakNetworkOptions.now`. */
  readonly at: number;
  /** Present if the participant publishes. */
  readonly outgoing?: {
    /** The browser's estimate of the uplink bandwidth, in kbps. */
    readonly availableKbps: number | null;
    /** Round-trip time in milliseconds. */
    readonly roundTripMs: number | null;
    /** Share of sent packets that were lost, 0 to 1. */
    readonly lossShare: number | null;
    /** Bitrate of audio and video in kbps. */
    readonly sentKbps: number | null;
    /** Size of the largest encoded picture in pixels. */
    readonly width: number | null;
    /** Height of the largest encoded picture in pixels. */
    readonly height: number | null;
    /** Encoded frames per second. */
    readonly framesPerSecond: number | null;
    /** W3C webrtc-stats `qualityLimitationReason`: `none`, `bandwidth`, `cpu` or `other`. */
    readonly limitedBy: string | null;
  };
  /** Present if the participant receives at least one track. */
  readonly incoming?: {
    /** Share of packets that were lost, 0 to 1. */
    readonly lossShare: number | null;
    /** Requests to send a packet again (NACK) for each packet that came: those that come late are asked for, too. */
    readonly nackShare: number | null;
    /** Video frames decoded so far. */
    readonly framesDecoded: number;
    /**
     * Time that video was frozen so far, in seconds: W3C webrtc-stats `totalFreezesDuration` of all streams, also of those
     * that have ended, and stalls while they last.
     */
    readonly frozenSeconds: number;
    /** Share of audio samples that were concealed, 0 to 1. */
    readonly concealedShare: number | null;
    /** Size of the largest received picture in pixels. */
    readonly width: number | null;
    /** Height of the largest received picture in pixels. */
    readonly height: number | null;
  };
}

type Stat = Readonly<Record<string, unknown>>;

interface Counters {
  readonly at: number;
  readonly sentPackets: number;
  readonly sentLost: number;
  readonly sentBytes: number;
  readonly gotPackets: number;
  readonly gotLost: number;
  readonly nacks: number;
  readonly samples: number;
  readonly concealed: number;
}

const WINDOW_MS = 1_000;

/** Reads statistics repeatedly; each reading is relative to one a second before, or to the first. */
export interface StatisticsReader {
  /** @param stalledMs - milliseconds of the stall that lasts; 0 if there is none */
  read(now: number, stalledMs: number): Promise<LinkStatistics>;
}

export function createStatisticsReader(room: Room): StatisticsReader {
  let earlier: readonly Counters[] = [];
  const freezes = createFreezeCounter();
  return {
    async read(now, stalledMs) {
      const sent = await statsOf([...room.localParticipant.trackPublications.values()]);
      const got = await statsOf(
        [...room.remoteParticipants.values()].flatMap((one) => [...one.trackPublications.values()]),
      );
      const counters = countersOf(now, sent, got);
      // The newest of those that are a second old, and all that came after it.
      const from = earlier.findLastIndex(({ at }) => now - at >= WINDOW_MS);
      earlier = earlier.slice(Math.max(0, from));
      const [before] = earlier;
      const streams = ofType(got, 'inbound-rtp', 'video').map((stat) => ({
        id: String(stat['id']),
        seconds: total([stat], 'totalFreezesDuration'),
      }));
      const frozenSeconds = freezes.count(streams, stalledMs);
      const statistics: LinkStatistics = {
        at: now,
        ...(sent.length === 0 ? {} : { outgoing: outgoingOf(sent, counters, before) }),
        ...(got.length === 0
          ? {}
          : { incoming: { ...incomingOf(got, counters, before), frozenSeconds } }),
      };
      earlier = [...earlier, counters];
      return statistics;
    },
  };
}

/** The part of the statistics that the policy uses. */
export function sampleOf({ outgoing, incoming }: LinkStatistics): LinkSample {
  return {
    ...(outgoing === undefined
      ? {}
      : {
          outgoing: {
            availableKbps: outgoing.availableKbps,
            roundTripMs: outgoing.roundTripMs,
            lossShare: outgoing.lossShare,
            cpuLimited: outgoing.limitedBy === 'cpu',
          },
        }),
    ...(incoming === undefined
      ? {}
      : {
          incoming: {
            lossShare: incoming.lossShare,
            nackShare: incoming.nackShare,
            pictureSeen: incoming.framesDecoded > 0,
          },
        }),
  };
}

interface WithStats {
  readonly track?: { getRTCStatsReport(): Promise<RTCStatsReport | undefined> } | undefined;
}

async function statsOf(publications: readonly WithStats[]): Promise<Stat[]> {
  const reports = await Promise.all(
    publications.map(({ track }) => track?.getRTCStatsReport().catch(() => undefined)),
  );
  // Tracks share a transport, whose entries must be counted once.
  const byId = new Map<unknown, Stat>();
  for (const report of reports) {
    for (const stat of (report as unknown as Map<string, Stat> | undefined)?.values() ?? [])
      byId.set(stat['id'], stat);
  }
  return [...byId.values()];
}

const ofType = (stats: readonly Stat[], type: string, kind?: string) =>
  stats.filter((stat) => stat['type'] === type && (kind === undefined || stat['kind'] === kind));

const total = (stats: readonly Stat[], field: string) =>
  stats.reduce((sum, stat) => sum + (typeof stat[field] === 'number' ? stat[field] : 0), 0);

function largest(stats: readonly Stat[], field: string): number | null {
  const known = stats
    .map((stat) => stat[field])
    .filter((value): value is number => typeof value === 'number');
  return known.length === 0 ? null : Math.max(...known);
}

function countersOf(at: number, sent: readonly Stat[], got: readonly Stat[]): Counters {
  const outbound = ofType(sent, 'outbound-rtp');
  const inbound = ofType(got, 'inbound-rtp');
  const audio = ofType(got, 'inbound-rtp', 'audio');
  return {
    at,
    sentPackets: total(outbound, 'packetsSent'),
    sentBytes: total(outbound, 'bytesSent'),
    sentLost: total(ofType(sent, 'remote-inbound-rtp'), 'packetsLost'),
    gotPackets: total(inbound, 'packetsReceived'),
    gotLost: total(inbound, 'packetsLost'),
    nacks: total(inbound, 'nackCount'),
    samples: total(audio, 'totalSamplesReceived'),
    concealed: total(audio, 'concealedSamples'),
  };
}

/** A share between two readings, 0 to 1; null if nothing was counted or a counter decreased. */
function share(part: number, whole: number): number | null {
  return whole > 0 && part >= 0 ? Math.min(1, part / whole) : null;
}

function outgoingOf(
  sent: readonly Stat[],
  now: Counters,
  before: Counters | undefined,
): NonNullable<LinkStatistics['outgoing']> {
  const video = ofType(sent, 'outbound-rtp', 'video');
  const pairs = ofType(sent, 'candidate-pair').filter((pair) => pair['nominated'] === true);
  const available = largest(pairs, 'availableOutgoingBitrate');
  const roundTrip = largest(pairs, 'currentRoundTripTime');
  const seconds = before === undefined ? 0 : (now.at - before.at) / 1_000;
  const reasons = video.map((stat) => String(stat['qualityLimitationReason'] ?? 'none'));
  return {
    availableKbps: available === null ? null : Math.round(available / 1_000),
    roundTripMs: roundTrip === null ? null : Math.round(roundTrip * 1_000),
    lossShare:
      before === undefined
        ? null
        : share(now.sentLost - before.sentLost, now.sentPackets - before.sentPackets),
    sentKbps:
      before === undefined || seconds <= 0
        ? null
        : Math.round(((now.sentBytes - before.sentBytes) * 8) / 1_000 / seconds),
    width: largest(video, 'frameWidth'),
    height: largest(video, 'frameHeight'),
    framesPerSecond: largest(video, 'framesPerSecond'),
    limitedBy:
      reasons.find((reason) => reason !== 'none') ?? (reasons.length === 0 ? null : 'none'),
  };
}

function incomingOf(
  got: readonly Stat[],
  now: Counters,
  before: Counters | undefined,
): Omit<NonNullable<LinkStatistics['incoming']>, 'frozenSeconds'> {
  const video = ofType(got, 'inbound-rtp', 'video');
  const lost = now.gotLost - (before?.gotLost ?? 0);
  const arrived = now.gotPackets - (before?.gotPackets ?? 0);
  return {
    lossShare: before === undefined ? null : share(Math.max(0, lost), arrived + Math.max(0, lost)),
    nackShare: before === undefined ? null : share(now.nacks - before.nacks, arrived),
    framesDecoded: total(video, 'framesDecoded'),
    concealedShare:
      before === undefined
        ? null
        : share(now.concealed - before.concealed, now.samples - before.samples),
    width: largest(video, 'frameWidth'),
    height: largest(video, 'frameHeight'),
  };
}
