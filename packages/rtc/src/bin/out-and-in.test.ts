import { expect, test } from 'vitest';
import { runIn } from './run.fixture.ts';

const server = { LIVEKIT_URL: '', LIVEKIT_API_KEY: '', LIVEKIT_API_SECRET: '' };
const keys = {
  ...server,
  YOUTUBE_STREAM_KEY: 'canary-y',
  TIKTOK_STREAM_KEY: 'canary-t',
  TIKTOK_STREAM_URL: 'rtmps://push.tiktok.example/game',
};
const PLATFORMS = ['--platform', 'youtube', '--platform', 'tiktok'];

test('egress --dry-run prints every request, and no key', async () => {
  const args = ['egress', '--room', 'sale', ...PLATFORMS, '--record', 'a.mp4', '--hls', 'hls'];
  const { code, out, err } = await runIn({ env: keys }, [...args, '--dry-run', '--json']);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject([
    { fileOutputs: [{ filepath: 'a.mp4' }] },
    { segmentOutputs: [{ filenamePrefix: 'hls/segment' }] },
    { streamOutputs: [{ urls: ['rtmps://a.rtmps.youtube.com/live2/***'] }] },
    { streamOutputs: [{ urls: ['rtmps://push.tiktok.example/game/***'] }] },
  ]);
  expect(out).not.toContain('canary');
});

test.each([
  [['--platform', 'youtube'], 'YOUTUBE_STREAM_KEY'],
  [['--platform', 'instagram'], 'INSTAGRAM_STREAM_KEY'],
  [['--record', '../a.mp4'], '--record'],
  [['--hls', ''], '--hls'],
  [['--platform', 'twitch'], '--platform'],
  [[], '--platform / --record / --hls'],
])('egress %j names what is wrong', async (args, name) => {
  const { code, err } = await runIn({ env: server }, [
    'egress',
    '--room',
    'r',
    '--dry-run',
    ...args,
  ]);
  expect([code, err]).toEqual([2, expect.stringContaining(name)]);
});

test('a platform that is not known is named, and no key of it is asked for', async () => {
  const args = ['egress', '--room', 'r', '--dry-run', '--platform', 'twitch,youtube'];
  const { err } = await runIn({ env: { ...server, YOUTUBE_STREAM_KEY: 'canary' } }, args);
  expect(err).toContain('--platform');
  expect(err).not.toContain('TWITCH');
});

test('what starts something needs the address of a server', async () => {
  for (const args of [
    ['egress', '--room', 'r', '--record', 'a.mp4'],
    ['ingress', '--room', 'r', '--identity', 'studio'],
  ]) {
    const { code, err } = await runIn({ env: server }, args);
    expect([code, err]).toEqual([2, expect.stringContaining('LIVEKIT_API_SECRET')]);
  }
});

test('ingress --dry-run prints the request; a wrong name is the flag', async () => {
  const args = [
    'ingress',
    '--room',
    'sale',
    '--identity',
    'studio',
    '--input',
    'rtmp',
    '--dry-run',
  ];
  const { out } = await runIn({}, args);
  expect(JSON.parse(out)).toMatchObject({ inputType: 'RTMP_INPUT', roomName: 'sale' });
  const { code, err } = await runIn({}, ['ingress', '--room', 'a#', '--identity', 'studio']);
  expect([code, err]).toEqual([2, expect.stringContaining('--room')]);
});

test('a secret that is too short is named as the variable that it is from', async () => {
  const env = {
    LIVEKIT_URL: 'ws://127.0.0.1:1',
    LIVEKIT_API_KEY: 'k',
    LIVEKIT_API_SECRET: 'short',
  };
  const { code, err } = await runIn({ env }, ['ingress', '--room', 'r', '--identity', 'studio']);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('LIVEKIT_API_SECRET: expected a secret'),
  ]);
});
