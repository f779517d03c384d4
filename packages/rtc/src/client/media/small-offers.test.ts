import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { isForwarded, keepOffersSmall } from './small-offers.ts';

const h264 = (profile: string, mode: 0 | 1) => ({
  mimeType: 'video/H264',
  sdpFmtpLine: `level-asymmetry-allowed=1;packetization-mode=${mode};profile-level-id=${profile}`,
});

/** What Chromium can receive, in its order. */
const CODECS: readonly { readonly mimeType: string; readonly sdpFmtpLine?: string }[] = [
  { mimeType: 'video/VP8' },
  { mimeType: 'video/rtx' },
  { mimeType: 'video/VP9', sdpFmtpLine: 'profile-id=0' },
  { mimeType: 'video/VP9', sdpFmtpLine: 'profile-id=2' },
  h264('42001f', 1),
  h264('42e01f', 0),
  h264('42e01f', 1),
  h264('64001f', 1),
  { mimeType: 'video/AV1', sdpFmtpLine: 'level-idx=5;profile=0;tier=0' },
  { mimeType: 'video/AV1', sdpFmtpLine: 'level-idx=5;profile=1;tier=0' },
  { mimeType: 'video/red' },
  { mimeType: 'video/ulpfec' },
];

beforeEach(() => {
  vi.stubGlobal('RTCRtpReceiver', { getCapabilities: () => ({ codecs: CODECS }) });
});
afterEach(() => void vi.unstubAllGlobals());

class FakeTransceiver {
  readonly sender = {};
  preferred: string[] | undefined;

  setCodecPreferences(codecs: typeof CODECS) {
    this.preferred = codecs.map(({ mimeType, sdpFmtpLine = '' }) => `${mimeType} ${sdpFmtpLine}`);
  }
}

function setUp() {
  const [own, other] = [new FakeTransceiver(), new FakeTransceiver()];
  const room = new FakeRoom();
  const publisher = { getTransceivers: () => [other, own] };
  Object.assign(room.engine ?? {}, { pcManager: { publisher } });
  const over = new AbortController();
  keepOffersSmall(room.asRoom(), over.signal);
  const publish = (kind: string, codec: string) =>
    room.localParticipant.emit('localSenderCreated', own.sender, { kind, codec });
  return { own, other, room, over, publish };
}

test('a camera offers its codec and VP8, each in its main profile; what comes is offered as before', () => {
  const { own, other, publish } = setUp();
  publish('video', 'vp9');
  expect(own.preferred).toEqual(['video/VP9 profile-id=0', 'video/VP8 ', 'video/rtx ']);
  expect(other.preferred).toBeUndefined();
});

test('a microphone changes nothing, and neither does a session that is over', () => {
  const { own, over, room, publish } = setUp();
  publish('audio', '');
  expect(own.preferred).toBeUndefined();
  over.abort();
  publish('video', 'vp9');
  expect(own.preferred).toBeUndefined();
  expect(room.listeners_()).toBe(0);
});

test('a browser that refuses, and a livekit-client without transceivers, publish as before', () => {
  const { own, room, publish } = setUp();
  own.setCodecPreferences = () => {
    throw new DOMException('no', 'InvalidModificationError');
  };
  publish('video', 'vp9');
  expect(own.preferred).toBeUndefined();
  room.engine = undefined;
  publish('video', 'vp9');
});

test.each([
  [{ mimeType: 'video/VP9', sdpFmtpLine: 'profile-id=0' }, true],
  [{ mimeType: 'video/VP9', sdpFmtpLine: 'profile-id=1' }, false],
  [{ mimeType: 'video/VP8' }, true],
  [
    { mimeType: 'video/H265', sdpFmtpLine: 'level-id=180;profile-id=1;tier-flag=0;tx-mode=SRST' },
    true,
  ],
  [h264('640032', 1), true],
  [h264('4d001f', 1), false],
])('%j is forwarded: %j', (codec, forwarded) => {
  expect(isForwarded({ clockRate: 90_000, ...codec })).toBe(forwarded);
});
