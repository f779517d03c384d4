import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PRESETS } from '../../policy/presets.ts';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { createCameraEncoder, scaleTo } from './camera-encoder.ts';
import { attachWeakNetwork } from './weak-network.ts';

const { ladder } = PRESETS.weak;
const [top, , , , start] = ladder.rungs;

/** A sender that replaces its parameters as a whole, as browsers do. */
class FakeSender {
  encodings: Partial<RTCRtpEncodingParameters>[] = [{ maxBitrate: 150_000 }];
  readonly track = { getSettings: () => this.settings };
  readonly settings: MediaTrackSettings;
  sets = 0;
  /** Runs after each change: other code may set parameters at the same time. */
  meddle: (() => void) | undefined;

  constructor(settings: MediaTrackSettings = { width: 1280, height: 720 }) {
    this.settings = settings;
  }

  getParameters() {
    return { encodings: this.encodings.map((one) => ({ ...one })) };
  }

  async setParameters(parameters: { encodings: Partial<RTCRtpEncodingParameters>[] }) {
    this.sets += 1;
    this.encodings = parameters.encodings;
    this.meddle?.();
  }
}

const camera = { kind: 'video', source: 'camera' };
let room: FakeRoom;
beforeEach(() => {
  room = new FakeRoom();
});
const publish = (sender: FakeSender, track: object = camera) => {
  room.localParticipant.videoTrackPublications.set('v', { source: 'camera', track: { sender } });
  room.localParticipant.emit('localSenderCreated', sender, track);
};
const mode = (scalabilityMode: string) => ({ scalabilityMode });
const rung = (scale: number, framesPerSecond: number, kbps: number) => [
  { scaleResolutionDownBy: scale, maxFramerate: framesPerSecond, maxBitrate: kbps * 1_000 },
];

test('a picture is scaled by its shorter side, in portrait and landscape, and never enlarged', () => {
  expect(scaleTo(270, { width: 1280, height: 720 })).toBeCloseTo(8 / 3);
  expect(scaleTo(270, { width: 1080, height: 1920 })).toBe(4);
  expect(scaleTo(720, { width: 640, height: 360 })).toBe(1);
  expect(scaleTo(270, {})).toBeUndefined();
});

describe('the sender of the camera', () => {
  test('is at the starting rung before its first packet, and follows the ladder', async () => {
    const encoder = createCameraEncoder(room.asRoom(), () => ladder);
    const sender = new FakeSender();
    publish(sender);
    expect(sender.encodings).toEqual(rung(720 / 270, 15, 150));
    await encoder.apply(top);
    expect(sender.encodings).toEqual(rung(1, 30, 1_500));
    expect(encoder.takeRestart()).toBe(false);
  });

  test('sends one or three spatial layers as the rung says, if it was negotiated with three', async () => {
    const encoder = createCameraEncoder(room.asRoom(), () => ladder);
    const sender = new FakeSender();
    sender.encodings = [{ ...sender.encodings[0], ...mode('L3T3_KEY') }];
    publish(sender);
    expect(sender.encodings).toEqual([{ ...rung(720 / 270, 15, 150)[0], ...mode('L1T3') }]);
    await encoder.apply(top);
    expect(sender.encodings).toEqual([{ ...rung(1, 30, 1_500)[0], ...mode('L3T3_KEY') }]);
    encoder.release();
  });

  test('sends a single layer if it was negotiated with one', async () => {
    const encoder = createCameraEncoder(room.asRoom(), () => ladder);
    const sender = new FakeSender();
    sender.encodings = [{ ...sender.encodings[0], ...mode('L1T3') }];
    publish(sender);
    await encoder.apply(top);
    expect(sender.encodings).toEqual([{ ...rung(1, 30, 1_500)[0], ...mode('L1T3') }]);
    encoder.release();
  });

  test('sends less for a moment before a rung that exists to make the browser probe', async () => {
    vi.useFakeTimers();
    const encoder = createCameraEncoder(room.asRoom(), () => ladder);
    const sender = new FakeSender();
    publish(sender);
    const trial = ladder.rungs[3];
    if (trial === undefined || top === undefined) throw new TypeError('a trial');
    const shown = encoder.apply(trial);
    await vi.advanceTimersByTimeAsync(1_199);
    expect(sender.encodings).toEqual(rung(720 / 270, 15, 60));
    await vi.advanceTimersByTimeAsync(1);
    await shown;
    expect(sender.encodings).toEqual(rung(720 / 270, 15, 600));

    const overtaken = encoder.apply(trial);
    await encoder.apply(top);
    await vi.runAllTimersAsync();
    await overtaken;
    expect(sender.encodings).toEqual(rung(1, 30, 1_500));
    encoder.release();
    vi.useRealTimers();
  });

  test('published again starts on the starting rung, and reports the restart once', async () => {
    const encoder = createCameraEncoder(room.asRoom(), () => ladder);
    publish(new FakeSender());
    await encoder.apply(top);
    const sender = new FakeSender();
    publish(sender);
    expect(sender.encodings).toEqual(rung(720 / 270, 15, 150));
    expect([encoder.takeRestart(), encoder.takeRestart()]).toEqual([true, false]);
  });

  test('published again keeps a rung below the starting rung', async () => {
    const encoder = createCameraEncoder(room.asRoom(), () => ladder);
    publish(new FakeSender());
    const low = ladder.rungs[6];
    if (low !== undefined) await encoder.apply(low);
    const sender = new FakeSender();
    publish(sender);
    expect(sender.encodings).toEqual(rung(4, 5, 40));
  });

  test('is set again if other code changed it at the same time', async () => {
    const encoder = createCameraEncoder(room.asRoom(), () => ladder);
    const sender = new FakeSender();
    sender.meddle = () => {
      sender.meddle = undefined;
      sender.encodings = [{ maxBitrate: 150_000 }];
    };
    publish(sender);
    await vi.waitFor(() => expect(sender.encodings).toEqual(rung(720 / 270, 15, 150)));
    expect(sender.sets).toBe(2);
    encoder.release();
  });

  test('is not changed for a microphone, a screen, or simulcast', () => {
    const encoder = createCameraEncoder(room.asRoom(), () => ladder);
    const [voice, screen, layers, hd] = [1, 2, 3, 4].map(() => new FakeSender());
    if (!voice || !screen || !layers || !hd) throw new TypeError('four senders');
    for (const one of [layers, hd]) one.encodings = [{ rid: 'q' }, { rid: 'f' }];
    publish(voice, { kind: 'audio', source: 'microphone' });
    publish(screen, { kind: 'video', source: 'screen_share' });
    publish(layers);
    encoder.release();
    createCameraEncoder(room.asRoom(), () => PRESETS.hd.ladder);
    publish(hd);
    expect([voice, screen, layers, hd].map(({ sets }) => sets)).toEqual([0, 0, 0, 0]);
  });
});

test('attached to a room, the policy starts with the small picture; detached, it leaves no listener', () => {
  vi.useFakeTimers();
  const network = attachWeakNetwork(room.asRoom(), { sendable: ['vp9'] });
  const sender = new FakeSender();
  publish(sender);
  expect(sender.encodings[0]).toMatchObject({ maxBitrate: 150_000, maxFramerate: 15 });
  expect(start?.maxKbps).toBe(150);
  network.detach();
  expect(room.listeners_()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
