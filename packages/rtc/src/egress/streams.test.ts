import { RoomCompositeEgressRequest } from 'livekit-server-sdk';
import { describe, expect, test } from 'vitest';
import { hlsRequest, recordingRequest } from './recording.ts';
import { type StreamTarget, streamRequests } from './streams.ts';

const storage = {
  bucket: 'lives',
  accessKey: 'the access key',
  secret: 'the secret',
  endpoint: 'https://minio.example:9000',
  forcePathStyle: true,
};
const targets: StreamTarget[] = [
  { platform: 'tiktok', server: 'rtmps://push.tiktok.example/game', key: 't?sign=1' },
  { platform: 'youtube', key: 'y' },
  { platform: 'facebook', key: 'f' },
  { platform: 'instagram', server: 'rtmps://edge.instagram.example:443/rtmp/', key: 'i' },
  { platform: 'youtube', shape: 'portrait', key: 'y2' },
  { server: 'rtmp://own.example/live?vhost=a', key: 'o' },
];

const REQUESTS = {
  recording: recordingRequest({ room: 'sale', storage }),
  file: recordingRequest({ room: 'sale', path: '/out/{room_name}.mp4', shape: 'portrait' }),
  hls: hlsRequest({ room: 'sale', folder: 'hls/sale', segmentSeconds: 3, storage }),
  ...Object.fromEntries(streamRequests({ room: 'sale', targets }).map((it, at) => [`${at}`, it])),
};

test.each(Object.entries(REQUESTS))(
  '%s is a request of the LiveKit protocol, whole',
  (_, request) => {
    const json = JSON.parse(JSON.stringify(request));
    // Unknown names throw; values that are the default of the protocol are left out.
    const parsed = RoomCompositeEgressRequest.fromJson(json);
    expect(parsed.toJson()).toEqual(json);
  },
);

describe('platforms', () => {
  test('of one size share one encoding, with the smallest of their rates', () => {
    const requests = streamRequests({ room: 'sale', targets });
    expect(
      requests.map(({ advanced: { width, height, videoBitrate }, streamOutputs }) => [
        `${width}x${height}`,
        videoBitrate,
        streamOutputs?.[0]?.urls,
      ]),
    ).toEqual([
      [
        '1080x1920',
        4_500,
        ['rtmps://push.tiktok.example/game/t?sign=1', 'rtmps://a.rtmps.youtube.com/live2/y2'],
      ],
      [
        '1920x1080',
        4_500,
        [
          'rtmps://a.rtmps.youtube.com/live2/y',
          'rtmps://live-api-s.facebook.com:443/rtmp/f',
          'rtmp://own.example/live/o?vhost=a',
        ],
      ],
      ['720x1280', 6_000, ['rtmps://edge.instagram.example:443/rtmp/i']],
    ]);
  });

  test('segments begin with a key frame', () => {
    for (const segmentSeconds of [2, 3, 4, 5, 10]) {
      const { advanced } = hlsRequest({ room: 'sale', folder: 'hls', segmentSeconds });
      expect(segmentSeconds % advanced.keyFrameInterval).toBe(0);
    }
  });
});

test.each([
  ['/targets', { targets: [] }],
  ['/targets/0/server', { targets: [{ platform: 'tiktok', key: 'k' }] }],
  ['/targets/0/server', { targets: [{ server: 'https://live.example/app', key: 'k' }] }],
  ['/targets/0/server', { targets: [{ server: 'rtmp://live.example', key: 'k' }] }],
  ['/targets/0/key', { targets: [{ platform: 'youtube', key: '' }] }],
  ['/targets/0/key', { targets: [{ platform: 'youtube', key: ' ' }] }],
  ['/targets/0/key', { targets: [{ platform: 'youtube', key: 'abcd\nefgh' }] }],
  ['/targets/0/key', { targets: [{ platform: 'youtube', key: 1234 }] }],
  ['/targets/0/platform', { targets: [{ platform: 'twitch', key: 'k' }] }],
  [
    '/targets/1',
    {
      targets: [
        { platform: 'youtube', key: 'k' },
        { platform: 'youtube', key: 'k' },
      ],
    },
  ],
  ['/layout', { targets, layout: 'mosaic' }],
  ['/room', { targets, room: '' }],
])('%s is named where it is wrong', (path, change) => {
  const paths = issuesOf(() => streamRequests({ room: 'sale', ...change } as never));
  expect(paths).toEqual([path]);
});

test.each([
  { platform: 'youtube', key: ['a-canary'] },
  { platform: 'youtube', key: { is: 'a-canary' } },
  { platform: 'youtube', key: 'k', streamkey: 'a-canary' },
  { platform: 'youtube', key: 'a-canary with a blank' },
  { server: 'live.example/app/a-canary', key: 'k' },
])('no error shows the key in %j', (target) => {
  const shown = failureOf(() => streamRequests({ room: 'sale', targets: [target] as never }));
  expect(JSON.stringify(shown)).toContain('/targets/0');
  expect(`${shown} ${JSON.stringify(shown)}`).not.toContain('a-canary');
});

test('a secret of a storage that is blank is refused', () => {
  const storage = { bucket: 'b', accessKey: 'a', secret: '  ' };
  const act = () => recordingRequest({ room: 'sale', storage });
  expect(issuesOf(act)).toEqual(['/storage/secret']);
});

test.each(['../lives', 'a//b', '', './a', 'a/..', 'a/'])('%j is no path to write to', (path) => {
  expect(issuesOf(() => recordingRequest({ room: 'sale', path }))).toEqual(['/path']);
});

function failureOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

function issuesOf(work: () => unknown): string[] {
  const failure = failureOf(work) as { details: { issues: { path: string }[] } } | undefined;
  return failure?.details.issues.map((it) => it.path) ?? [];
}
