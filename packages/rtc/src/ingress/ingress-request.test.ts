import { IngressAudioOptions, IngressVideoOptions } from 'livekit-server-sdk';
import { expect, test } from 'vitest';
import { type IngressOptions, ingressRequest } from './ingress-request.ts';

const studio = { room: 'sale', identity: 'studio' } as const;

test('RTMP is encoded in three sizes, each of the wanted shape; WHIP is forwarded', () => {
  for (const shape of ['portrait', 'landscape'] as const) {
    const { video, audio } = ingressRequest({ ...studio, input: 'rtmp', shape });
    const parsed = IngressVideoOptions.fromJson(JSON.parse(JSON.stringify(video)));
    expect(parsed.encodingOptions.case).toBe('options');
    expect(IngressAudioOptions.fromJson(JSON.parse(JSON.stringify(audio))).source).toBe(2);
    for (const { width, height } of video?.options.layers ?? [])
      expect([width < height, width * 16 === height * 9 || height * 16 === width * 9]).toEqual([
        shape === 'portrait',
        true,
      ]);
  }
  const whip = ingressRequest({ ...studio, input: 'whip' });
  expect([whip.enableTranscoding, whip.video]).toEqual([false, undefined]);
});

test.each<[string, Partial<IngressOptions> & Record<string, unknown>]>([
  ['/transcode', { input: 'rtmp', transcode: false }],
  ['/shape', { shape: 'portrait' }],
  ['/input', { input: 'srt' as never }],
  ['/room', { room: 'a#b' }],
  ['/identity', { identity: '' }],
  ['/key', { key: 'k' }],
])('%s is named where it is wrong', (path, change) => {
  const options = { ...studio, input: 'whip', ...change } as IngressOptions;
  expect(() => ingressRequest(options)).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
    }),
  );
});
