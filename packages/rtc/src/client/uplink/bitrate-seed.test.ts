import { expect, test } from 'vitest';
import { FakeRoom, FakeTransport } from '../livekit/fake-room.fixture.ts';
import { seedStartBitrate, withStartBitrate } from './bitrate-seed.ts';

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

/** The same with a start bitrate of 100 kbps for VP8 and VP9. */
const SDP_FROM_100 = [
  'v=0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=rtpmap:111 opus/48000/2',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  'm=video 9 UDP/TLS/RTP/SAVPF 96 97 98 99',
  'a=rtpmap:96 VP8/90000',
  'a=fmtp:96 x-google-start-bitrate=100',
  'a=rtpmap:97 rtx/90000',
  'a=fmtp:97 apt=96',
  'a=rtpmap:98 VP9/90000',
  'a=fmtp:98 profile-id=0;x-google-start-bitrate=100',
  'a=rtpmap:99 rtx/90000',
  'a=fmtp:99 apt=98',
  '',
].join('\r\n');

test('every video codec gets the start bitrate, with or without parameters, and nothing else changes', () => {
  expect(withStartBitrate(SDP, 100)).toBe(SDP_FROM_100);
});

test('an existing start bitrate is replaced', () => {
  const hinted = [
    'm=video 9 UDP/TLS/RTP/SAVPF 96 98',
    'a=rtpmap:96 VP8/90000',
    'a=fmtp:96 x-google-start-bitrate=900',
    'a=rtpmap:98 VP9/90000',
    'a=fmtp:98 profile-id=0;x-google-start-bitrate=900; x-google-min-bitrate=30;',
    '',
  ];
  expect(withStartBitrate(hinted.join('\r\n'), 100).split('\r\n')).toEqual([
    'm=video 9 UDP/TLS/RTP/SAVPF 96 98',
    'a=rtpmap:96 VP8/90000',
    'a=fmtp:96 x-google-start-bitrate=100',
    'a=rtpmap:98 VP9/90000',
    'a=fmtp:98 profile-id=0; x-google-min-bitrate=30;x-google-start-bitrate=100',
    '',
  ]);
});

test('a description without video is not changed', () => {
  const audioOnly = SDP.slice(0, SDP.indexOf('m=video'));
  expect(withStartBitrate(audioOnly, 100)).toBe(audioOnly);
});

test('answers are modified on every transport of the room until undone, offers are not', async () => {
  const room = new FakeRoom();
  const undo = seedStartBitrate(room.asRoom(), async () => 100);
  for (const transport of [new FakeTransport(), new FakeTransport()]) {
    room.engine?.emit('transportsCreated', transport);
    await transport.setRemoteDescription({ type: 'answer', sdp: SDP });
    await transport.setRemoteDescription({ type: 'offer', sdp: SDP });
    expect(transport.answers).toEqual([SDP_FROM_100, SDP]);
  }
  undo?.();
  const late = new FakeTransport();
  room.engine?.emit('transportsCreated', late);
  await late.setRemoteDescription({ type: 'answer', sdp: SDP });
  expect(late.answers).toEqual([SDP]);
});

test('a room that is used again has the start bitrate in its next connection', async () => {
  const room = new FakeRoom();
  const undo = seedStartBitrate(room.asRoom(), async () => 100);
  const first = room.engine;
  const answerOf = async () => {
    const transport = new FakeTransport();
    room.engine?.emit('transportsCreated', transport);
    await transport.setRemoteDescription({ type: 'answer', sdp: SDP });
    return transport.answers[0];
  };
  await room.disconnect();
  expect(room.engine).toBeUndefined();
  await room.connect();
  expect(room.engine).not.toBe(first);
  expect(await answerOf()).toBe(SDP_FROM_100);
  undo();
  expect(await answerOf()).toBe(SDP);
  await room.disconnect();
  await room.connect();
  expect(await answerOf()).toBe(SDP);
});

test('a room without the expected engine is not changed', () => {
  const room = { engine: {} };
  seedStartBitrate(room as never, async () => 100)();
  expect(room).toEqual({ engine: {} });
});

test('an answer that takes no video does not wait for the value, and null changes nothing', async () => {
  const room = new FakeRoom();
  let asked = 0;
  seedStartBitrate(room.asRoom(), async () => {
    asked += 1;
    return null;
  });
  const transport = new FakeTransport();
  room.engine?.emit('transportsCreated', transport);
  const sending = SDP.replaceAll(/^(m=video.*)$/gm, '$1\r\na=sendonly');
  await transport.setRemoteDescription({ type: 'answer', sdp: sending });
  expect(asked).toBe(0);
  await transport.setRemoteDescription({ type: 'answer', sdp: SDP });
  expect(asked).toBe(1);
  expect(transport.answers).toEqual([sending, SDP]);
});
