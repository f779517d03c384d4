import { EgressInfo, IngressInfo } from 'livekit-server-sdk';
import { expect, test } from 'vitest';
import { ingressFindings } from '../ingress/findings.ts';
import { ingressStatus } from '../ingress/status.ts';
import { egressFindings } from './findings.ts';
import { egressStatus } from './status.ts';

const BEGUN = { egressId: 'EG_1', roomName: 'sale', startedAt: '1764414000123456789' };
const at = '2025-11-29T11:00:00.123Z';

const CASES = [
  [{ ...BEGUN, status: 'EGRESS_ACTIVE' }, 'active', []],
  [{ ...BEGUN, status: 'EGRESS_COMPLETE', endedAt: '1764414000123456789' }, 'complete', []],
  [{ ...BEGUN, status: 'EGRESS_FAILED', error: 'no rtmp://a/b/k3y' }, 'failed', ['EGRESS_FAILED']],
  [{ ...BEGUN, status: 'EGRESS_ABORTED' }, 'aborted', ['EGRESS_FAILED']],
  [{ ...BEGUN, status: 'EGRESS_LIMIT_REACHED' }, 'limit-reached', ['EGRESS_CUT_SHORT']],
  [
    {
      ...BEGUN,
      status: 'EGRESS_ACTIVE',
      streamResults: [
        {
          url: 'rtmps://a.example/live2/{k...y}',
          status: 'FAILED',
          error: 'rtmps://a.example/live2/k3y',
        },
        { url: 'rtmps://b.example/rtmp/{k...y}', status: 'ACTIVE', retries: 2 },
      ],
    },
    'active',
    ['STREAM_FAILED', 'STREAM_RETRIED'],
  ],
] as const;

test.each(CASES)('%j', (json, state, codes) => {
  const status = egressStatus(EgressInfo.fromJson(JSON.parse(JSON.stringify(json))));
  expect(status).toMatchObject({ egressId: 'EG_1', room: 'sale', state, startedAt: at });
  expect(status.endedAt).toBe('endedAt' in json ? at : null);
  const findings = egressFindings(status);
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(JSON.stringify([status, findings])).not.toMatch(/k3y|\{k/);
});

test('what was written has its size and its length', () => {
  const info = EgressInfo.fromJson({
    ...BEGUN,
    fileResults: [
      { filename: 'a.mp4', duration: '1500000000', size: '2048', location: 's3://b/a.mp4' },
    ],
    segmentResults: [{ playlistName: 'index.m3u8', duration: '4000000000', size: '9' }],
  });
  expect(egressStatus(info).written).toEqual([
    { name: 'a.mp4', location: 's3://b/a.mp4', seconds: 1.5, bytes: 2_048 },
    { name: 'index.m3u8', location: '', seconds: 4, bytes: 9 },
  ]);
});

test.each([
  ['ENDPOINT_INACTIVE', 'inactive', []],
  ['ENDPOINT_PUBLISHING', 'publishing', ['INGRESS_STARVED']],
  ['ENDPOINT_ERROR', 'error', ['INGRESS_FAILED']],
  ['ENDPOINT_COMPLETE', 'complete', []],
] as const)('an ingress that is %s is %s', (status, state, codes) => {
  const video = { width: 1080, height: 1920, framerate: 7.5, averageBitrate: 900_400 };
  const info = IngressInfo.fromJson({
    ...{ ingressId: 'IN_1', streamKey: 'the key', roomName: 'sale', participantIdentity: 'studio' },
    state: { status, error: status === 'ENDPOINT_ERROR' ? 'rtmp://x/the key' : '', video },
  });
  const read = ingressStatus(info);
  expect(read).toMatchObject({ state, video: { framesPerSecond: 7.5, kbps: 900 } });
  expect(ingressFindings(read).map(({ code }) => code)).toEqual(codes);
  expect(JSON.stringify([read, ingressFindings(read)])).not.toContain('the key');
});
