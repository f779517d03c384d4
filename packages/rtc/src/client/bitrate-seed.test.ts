import { expect, test } from 'vitest';
import { seedStartBitrate, withStartBitrate } from './bitrate-seed.ts';
import { FakeRoom, FakeTransport } from './fake-room.ts';

const SDP = [
  'v=0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=rtpmap:111 opus/48000/2',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  'm=video 9 UDP/TLS/RTP/SAVPF 96 97 98 99',
  'a=rtpmap:96 VP8/90000',
  'a=rtpmap:97 rtx/90000',
  'a=fmtp:97 apt=96',
  'a=rtpmap:98 VP9/90000',
  'a=fmtp:98 profile-id=0',
  'a=rtpmap:99 rtx/90000',
  'a=fmtp:99 apt=98',
  '',
].join('\r\n');

test('every video codec gets the hint, with or without parameters of its own, and nothing else does', () => {
  const lines = withStartBitrate(SDP, 100).split('\r\n');
  expect(lines.filter((line) => line.includes('x-google'))).toEqual([
    'a=fmtp:96 x-google-start-bitrate=100',
    'a=fmtp:98 profile-id=0;x-google-start-bitrate=100',
  ]);
  expect(lines.filter((line) => !line.includes('x-google'))).toEqual(
    SDP.split('\r\n').filter((line) => line !== 'a=fmtp:98 profile-id=0'),
  );
});

test('a hint that is there is replaced, so that applying it again changes nothing', () => {
  const once = withStartBitrate(SDP, 900);
  expect(withStartBitrate(once, 100)).toBe(withStartBitrate(SDP, 100));
  expect(withStartBitrate(once, 900)).toBe(once);
});

test('a description without video stays as it is', () => {
  const audioOnly = SDP.slice(0, SDP.indexOf('m=video'));
  expect(withStartBitrate(audioOnly, 100)).toBe(audioOnly);
});

test('each transport that the room makes gets the hint in its answers, and in nothing else', async () => {
  const room = new FakeRoom();
  const undo = seedStartBitrate(room.asRoom(), 100);
  for (const transport of [new FakeTransport(), new FakeTransport()]) {
    room.engine.emit('transportsCreated', transport);
    await transport.setRemoteDescription({ type: 'answer', sdp: SDP });
    await transport.setRemoteDescription({ type: 'offer', sdp: SDP });
    expect(transport.answers).toEqual([withStartBitrate(SDP, 100), SDP]);
  }
  undo?.();
  const late = new FakeTransport();
  room.engine.emit('transportsCreated', late);
  await late.setRemoteDescription({ type: 'answer', sdp: SDP });
  expect(late.answers).toEqual([SDP]);
});

test('a room without the expected engine is left alone', () => {
  expect(seedStartBitrate({} as never, 100)).toBeUndefined();
});
