import { expect, test } from 'vitest';
import { readingOf } from './probe-media.ts';

const report = (candidate: object, more: readonly { readonly id: string }[] = []) => {
  const pair = { id: 'p', type: 'candidate-pair', nominated: true, state: 'succeeded' };
  const stats = [
    {
      id: 'old',
      type: 'candidate-pair',
      nominated: false,
      state: 'failed',
      currentRoundTripTime: 9,
    },
    { ...pair, currentRoundTripTime: 0.05, localCandidateId: 'c' },
    { id: 'c', type: 'local-candidate', ...candidate },
    ...more,
  ];
  return new Map(stats.map((it) => [it.id, it])) as unknown as RTCStatsReport;
};

test.each([
  [{ candidateType: 'host', protocol: 'udp' }, 'udp'],
  [{ candidateType: 'srflx', protocol: 'tcp' }, 'tcp'],
  [{ candidateType: 'relay', protocol: 'udp', relayProtocol: 'tls' }, 'turn-tls'],
  [{ candidateType: 'relay', protocol: 'udp', relayProtocol: 'tcp' }, 'turn-tcp'],
  [{ candidateType: 'relay', protocol: 'udp', relayProtocol: 'udp' }, 'turn-udp'],
])('media over %j is %s', (candidate, path) => {
  expect(readingOf(report(candidate))).toMatchObject({ path, rttMs: 50, lossShare: null });
});

test('loss is the share that the server asked for again', () => {
  const rtp = [
    { id: 'r', type: 'remote-inbound-rtp', jitter: 0.004 },
    { id: 'o', type: 'outbound-rtp', packetsSent: 153, retransmittedPacketsSent: 3 },
  ];
  const candidate = { candidateType: 'host', protocol: 'udp' };
  expect(readingOf(report(candidate, rtp))).toMatchObject({ lossShare: 0.02, jitterMs: 4 });
  expect(readingOf(undefined)).toEqual({
    rttMs: null,
    jitterMs: null,
    lossShare: null,
    path: null,
  });
});
