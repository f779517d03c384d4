import { vi } from 'vitest';
import { FakeRoom, type FakeRoomOptions, fakeMediaTrack } from '../livekit/fake-room.fixture.ts';
import type { JoinLiveOptions } from './join-options.ts';

/** A room without a network, and options that join it as a viewer. */
export function setUp(behaviour: FakeRoomOptions = {}) {
  const room = new FakeRoom(behaviour);
  const options: JoinLiveOptions = {
    url: 'ws://127.0.0.1:7880',
    token: 't',
    role: 'viewer',
    roomFactory: (roomOptions) => {
      room.roomOptions = roomOptions;
      return room.asRoom();
    },
  };
  return { room, options };
}

export const remoteTrack = (kind: 'audio' | 'video') => ({
  kind,
  sid: `TR_${kind}`,
  source: kind === 'audio' ? 'microphone' : 'camera',
  mediaStreamTrack: fakeMediaTrack(kind),
  attach: vi.fn((element: unknown) => element),
  detach: vi.fn(),
});
export const host = { identity: 'host-1', attributes: { 'livelane.role': 'host' } };
