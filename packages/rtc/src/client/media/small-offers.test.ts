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
  readonly receiver: { readonly track: { readonly kind: string } };
  readonly direction: string;
  readonly currentDirection: string | null;
  preferred: string[] | undefined;

  constructor(kind: string, direction: string, currentDirection: string | null) {
    this.receiver = { track: { kind } };
    this.direction = direction;
    this.currentDirection = currentDirection;
  }

  setCodecPreferences(codecs: typeof CODECS) {
    this.preferred = codecs.map(({ mimeType, sdpFmtpLine = '' }) => `${mimeType} ${sdpFmtpLine}`);
  }
}

function setUp() {
  const own = new FakeTransceiver('video', 'sendonly', null);
  const unused = new FakeTransceiver('video', 'recvonly', 'inactive');
  const used = new FakeTransceiver('video', 'recvonly', 'recvonly');
  const voice = new FakeTransceiver('audio', 'recvonly', 'inactive');
  const room = new FakeRoom();
  const publisher = { getTransceivers: () => [voice, used, unused, own] };
  Object.assign(room.engine ?? {}, { pcManager: { publisher } });
  const over = new AbortController();
  keepOffersSmall(room.asRoom(), over.signal);
  const publish = (kind: string, codec: string) =>
    room.localParticipant.emit('localSenderCreated', own.sender, { kind, codec });
  return { own, unused, used, voice, room, over, publish };
}

test('a camera offers its codec and VP8, what may come what the server forwards, what comes stays', () => {
  const { own, unused, used, voice, publish } = setUp();
  publish('video', 'vp9');
  expect(own.preferred).toEqual(['video/VP8 ', 'video/rtx ', 'video/VP9 profile-id=0']);
  expect(unused.preferred).toEqual(
    CODECS.filter((_codec, index) => [0, 1, 2, 6, 7, 8].includes(index)).map(
      ({ mimeType, sdpFmtpLine = '' }) => `${mimeType} ${sdpFmtpLine}`,
    ),
  );
  expect([used.preferred, voice.preferred]).toEqual([undefined, undefined]);
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
  const { own, unused, room, publish } = setUp();
  own.setCodecPreferences = () => {
    throw new DOMException('no', 'InvalidModificationError');
  };
  publish('video', 'vp9');
  expect(unused.preferred).toBeDefined();
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
