import type { Room } from '@livekit/rtc-node';
import type { MediaPath } from '../regions/region.ts';

/** What the statistics of @livekit/rtc-node say of a connection; null for what they do not. */
export interface NodeReading {
  readonly rttMs: number | null;
  readonly jitterMs: number | null;
  readonly lossShare: number | null;
  readonly path: MediaPath | null;
}

type Statistics = Awaited<ReturnType<Room['getRtcStats']>>;

export function nodeReading({ publisherStats, subscriberStats }: Statistics): NodeReading {
  let reading: NodeReading = { rttMs: null, jitterMs: null, lossShare: null, path: null };
  const locals = new Map<string, MediaPath>();
  let pairedWith = '';
  for (const { stats } of [...subscriberStats, ...publisherStats]) {
    if (stats.case === 'localCandidate') {
      const { rtc, candidate } = stats.value;
      locals.set(rtc?.id ?? '', candidate?.protocol === 'tcp' ? 'tcp' : 'udp');
    }
    if (stats.case === 'candidatePair' && stats.value.candidatePair?.nominated === true) {
      const { currentRoundTripTime, localCandidateId } = stats.value.candidatePair;
      if (currentRoundTripTime !== undefined)
        reading = { ...reading, rttMs: currentRoundTripTime * 1_000 };
      pairedWith = localCandidateId ?? '';
    }
    if (stats.case === 'remoteInboundRtp') {
      const { received, remoteInbound } = stats.value;
      const jitterMs = received?.jitter === undefined ? null : received.jitter * 1_000;
      reading = { ...reading, jitterMs, lossShare: remoteInbound?.fractionLost ?? null };
    }
  }
  return { ...reading, path: locals.get(pairedWith) ?? null };
}
