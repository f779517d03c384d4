import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PRESETS } from '../policy/presets.ts';
import { FakeRoom } from './fake-room.ts';
import { holdPicture, scaleTo } from './picture-sender.ts';
import { attachWeakNetwork } from './weak-network.ts';

const { ladder } = PRESETS.weak;
const [top, , , , start] = ladder.rungs;

/** A sender whose parameters are replaced as a whole, as the browser's are. */
class FakeSender {
  encodings: Partial<RTCRtpEncodingParameters>[] = [{ maxBitrate: 150_000 }];
  readonly track = { getSettings: () => this.settings };
  readonly settings: MediaTrackSettings;
  sets = 0;
  /** Runs after each set: somebody else may set parameters at the same moment. */
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

test('a picture is scaled by its shorter side, whichever way it is held, and never up', () => {
  expect(scaleTo(270, { width: 1280, height: 720 })).toBeCloseTo(8 / 3);
  expect(scaleTo(270, { width: 1080, height: 1920 })).toBe(4);
  expect(scaleTo(720, { width: 640, height: 360 })).toBe(1);
  expect(scaleTo(270, {})).toBeUndefined();
});

describe('the sender of the camera', () => {
  test('is at the starting rung before its first packet, and follows the ladder', async () => {
    const picture = holdPicture(room.asRoom(), ladder);
    const sender = new FakeSender();
    publish(sender);
    expect(sender.encodings).toEqual(rung(720 / 270, 15, 150));
    await picture.show(top);
    expect(sender.encodings).toEqual(rung(1, 30, 1_500));
    expect(picture.takeRestart()).toBe(false);
  });

  test('sends one size or three as the rung says, where the server was told of three', async () => {
    const picture = holdPicture(room.asRoom(), ladder);
    const sender = new FakeSender();
    sender.encodings = [{ ...sender.encodings[0], ...mode('L3T3_KEY') }];
    publish(sender);
    expect(sender.encodings).toEqual([{ ...rung(720 / 270, 15, 150)[0], ...mode('L1T3') }]);
    await picture.show(top);
    expect(sender.encodings).toEqual([{ ...rung(1, 30, 1_500)[0], ...mode('L3T3_KEY') }]);
    picture.letGo();
  });

  test('sends no second size where the server was told of one', async () => {
    const picture = holdPicture(room.asRoom(), ladder);
    const sender = new FakeSender();
    sender.encodings = [{ ...sender.encodings[0], ...mode('L1T3') }];
    publish(sender);
    await picture.show(top);
    expect(sender.encodings).toEqual([{ ...rung(1, 30, 1_500)[0], ...mode('L1T3') }]);
    picture.letGo();
  });

  test('sends less for a moment before a rung that is there to make the browser probe', async () => {
    vi.useFakeTimers();
    const picture = holdPicture(room.asRoom(), ladder);
    const sender = new FakeSender();
    publish(sender);
    const trial = ladder.rungs[3];
    if (trial === undefined || top === undefined) throw new TypeError('a trial');
    const shown = picture.show(trial);
    await vi.advanceTimersByTimeAsync(599);
    expect(sender.encodings).toEqual(rung(720 / 270, 15, 60));
    await vi.advanceTimersByTimeAsync(1);
    await shown;
    expect(sender.encodings).toEqual(rung(720 / 270, 15, 600));

    const overtaken = picture.show(trial);
    await picture.show(top);
    await vi.runAllTimersAsync();
    await overtaken;
    expect(sender.encodings).toEqual(rung(1, 30, 1_500));
    picture.letGo();
    vi.useRealTimers();
  });

  test('made again begins at the starting rung again, and says so once', async () => {
    const picture = holdPicture(room.asRoom(), ladder);
    publish(new FakeSender());
    await picture.show(top);
    const sender = new FakeSender();
    publish(sender);
    expect(sender.encodings).toEqual(rung(720 / 270, 15, 150));
    expect([picture.takeRestart(), picture.takeRestart()]).toEqual([true, false]);
  });

  test('on a rung below the plan stays there when it is made again', async () => {
    const picture = holdPicture(room.asRoom(), ladder);
    publish(new FakeSender());
    const low = ladder.rungs[5];
    if (low !== undefined) await picture.show(low);
    const sender = new FakeSender();
    publish(sender);
    expect(sender.encodings).toEqual(rung(4, 5, 40));
  });

  test('is set again where somebody else set it at the same moment', async () => {
    const picture = holdPicture(room.asRoom(), ladder);
    const sender = new FakeSender();
    sender.meddle = () => {
      sender.meddle = undefined;
      sender.encodings = [{ maxBitrate: 150_000 }];
    };
    publish(sender);
    await vi.waitFor(() => expect(sender.encodings).toEqual(rung(720 / 270, 15, 150)));
    expect(sender.sets).toBe(2);
    picture.letGo();
  });

  test('is left alone for a microphone, a screen, simulcast and a preset without a ladder', () => {
    const picture = holdPicture(room.asRoom(), ladder);
    const [voice, screen, layers, hd] = [1, 2, 3, 4].map(() => new FakeSender());
    if (!voice || !screen || !layers || !hd) throw new TypeError('four senders');
    layers.encodings = [{ rid: 'q' }, { rid: 'f' }];
    publish(voice, { kind: 'audio', source: 'microphone' });
    publish(screen, { kind: 'video', source: 'screen_share' });
    publish(layers);
    picture.letGo();
    holdPicture(room.asRoom(), PRESETS.hd.ladder);
    publish(hd);
    expect([voice, screen, layers, hd].map(({ sets }) => sets)).toEqual([0, 0, 0, 0]);
  });
});

test('attached to a room, the policy starts with the small picture and lets go of everything', () => {
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
