import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { holdVoice } from './voice-start.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

function setUp(encodings: { active: boolean }[] | undefined = [{ active: true }]) {
  const room = new FakeRoom();
  const sender = {
    getParameters: () => ({ encodings: encodings?.map((one) => ({ ...one })) }),
    setParameters: vi.fn(async ({ encodings: [next] }: { encodings: { active: boolean }[] }) => {
      if (encodings?.[0] !== undefined && next !== undefined) encodings[0] = next;
    }),
  };
  const begin = holdVoice(room.asRoom());
  const publish = (kind: string) =>
    room.localParticipant.emit('localSenderCreated', sender, { kind });
  return { begin, publish, sender, room, isHeard: () => encodings?.[0]?.active };
}

test('on a slow uplink the voice follows the negotiation by what a key frame takes', () => {
  const { begin, publish, isHeard, room } = setUp();
  publish('audio');
  expect(isHeard()).toBe(false);
  begin({ startKbps: 200 });
  vi.advanceTimersByTime(149);
  expect(isHeard()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isHeard()).toBe(true);
  expect(room.listeners_()).toBe(0);
});

test.each([1_000, 'browser'] as const)(
  'at a start rate of %s it begins with the picture',
  (startKbps) => {
    const { begin, publish, isHeard } = setUp();
    publish('audio');
    begin({ startKbps });
    vi.advanceTimersByTime(0);
    expect(isHeard()).toBe(true);
  },
);

test('a publication that takes long is not waited for, and a picture is not held', () => {
  const { begin, publish, sender, isHeard } = setUp();
  publish('video');
  expect(sender.setParameters).not.toHaveBeenCalled();
  publish('audio');
  vi.advanceTimersByTime(3_000);
  expect(isHeard()).toBe(true);
  begin({ startKbps: 60 });
  vi.advanceTimersByTime(150);
  expect(isHeard()).toBe(true);
});

test('where a browser lists no encoding before the negotiation, nothing is held', () => {
  const { begin, publish, sender } = setUp([]);
  publish('audio');
  begin({ startKbps: 60 });
  expect(sender.setParameters).not.toHaveBeenCalled();
});
