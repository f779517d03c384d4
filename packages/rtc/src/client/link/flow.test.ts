import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterSight, FLOW_LIMITS, type Flow, mustAsk, NO_SIGHT, type Sight } from './flow.ts';

/** A viewer's link, looked at every `everyMs`. */
interface Link {
  /** Packets of the camera for each look; 0 if it is muted, paused or behind a still screen. */
  readonly cameraBytes: number;
  /** Frames for each look. */
  readonly frames: number;
  /** Whether the link carries anything: media, and answers. */
  readonly up: boolean;
  readonly hidden?: boolean;
  readonly everyMs?: number;
  readonly roundTripMs?: number;
}

/** Plays phases of a link; the time of each change of flow since the beginning of its phase. */
function play(...phases: readonly (readonly [ms: number, link: Link])[]) {
  let memory = NO_SIGHT;
  let at = 1_000;
  let asked = false;
  const received = { link: 0, bytes: 0, frames: 0 };
  const changes: [Flow, number][] = [];
  for (const [ms, link] of phases) {
    const { everyMs = 200, roundTripMs = 50 } = link;
    const from = at;
    for (; at < from + ms; at += everyMs) {
      const { cameraBytes, frames } = link.up ? link : { cameraBytes: 0, frames: 0 };
      received.bytes += cameraBytes;
      received.frames += frames;
      // An answer that is under way is not there yet.
      if (link.up) received.link += cameraBytes + (asked && roundTripMs < everyMs ? 100 : 0);
      const sight: Sight = {
        at,
        received: received.link,
        roundTripMs,
        asked,
        hidden: link.hidden === true,
        pictures: [{ id: 'v', bytes: received.bytes, framesDecoded: received.frames }],
      };
      const before = memory.flow;
      memory = afterSight(memory, sight);
      asked = mustAsk(memory);
      if (memory.flow !== before) changes.push([memory.flow, at - from]);
    }
  }
  return changes;
}

const moving = { cameraBytes: 6_000, frames: 4, up: true };
const still = { cameraBytes: 0, frames: 0, up: true };
const down = { cameraBytes: 0, frames: 0, up: false };
const halfAnHour = 30 * 60_000;

describe('a blackout', () => {
  test.each([2_000, 5_000, 12_000, 25_000])('of %d ms is told within 1.5 s, and its end', (ms) => {
    const waiting = { cameraBytes: 6_000, frames: 0, up: true };
    expect(play([5_000, moving], [ms, down], [600, waiting], [5_000, moving])).toEqual([
      ['silent', expect.any(Number)],
      ['standing', 0],
      ['flowing', 0],
    ]);
    const [[, after] = ['', Number.NaN]] = play([5_000, moving], [ms, down]);
    expect(after).toBeLessThanOrEqual(1_000);
  });

  test('is told at any rhythm of looks, also with a long round trip', () => {
    for (const roundTripMs of [0, 100, 300, 600]) {
      const slow = { ...down, roundTripMs };
      const [[flow, after] = ['', Number.NaN]] = play([3_000, moving], [3_000, slow]);
      expect([flow, after <= 1_500]).toEqual(['silent', true]);
    }
    expect(
      play([5_000, { ...moving, everyMs: 1_000 }], [5_000, { ...down, everyMs: 1_000 }]),
    ).toEqual([['silent', 1_000]]);
  });

  test('in which the host muted ends when the link answers', () => {
    const changes = play([5_000, moving], [5_000, down], [5_000, still]);
    expect(changes.map(([flow]) => flow)).toEqual(['silent', 'flowing']);
    // A short one waits for a picture that may still come, then for nothing.
    const short = play([5_000, moving], [1_500, down], [5_000, still]);
    expect(short.map(([flow]) => flow)).toEqual(['silent', 'standing', 'flowing']);
  });
});

describe('no stall', () => {
  test.each<[string, Link]>([
    ['a muted host, a still screen or a paused sender', still],
    ['a hidden page that decodes nothing', { ...moving, frames: 0, hidden: true }],
    ['a hidden page with slow timers', { ...still, hidden: true, everyMs: 1_000 }],
    ['a page that sleeps', { ...moving, everyMs: 60_000 }],
    ['five frames a second at 40 kbps', { cameraBytes: 1_250, frames: 1, up: true }],
  ])('in 30 minutes of %s', (_, link) => {
    expect(play([3_000, moving], [halfAnHour, link], [3_000, moving])).toEqual([]);
  });

  test('before the first frame, and when a page wakes after an hour', () => {
    expect(play([20_000, { ...moving, frames: 0 }], [3_000, moving])).toEqual([]);
    expect(play([3_000, moving], [1, { ...down, everyMs: 3_600_000 }], [3_000, moving])).toEqual(
      [],
    );
  });

  test('whatever a link that is up carries, unless the picture stands', () => {
    const phase = fc.tuple(
      fc.integer({ min: 250, max: 20_000 }),
      fc.record({
        cameraBytes: fc.nat({ max: 20_000 }),
        frames: fc.integer({ min: 1, max: 8 }),
        up: fc.constant(true),
        everyMs: fc.constantFrom(200, 300, 1_000),
      }),
    );
    fc.assert(
      fc.property(fc.array(phase, { minLength: 1, maxLength: 6 }), (phases) => {
        expect(play(...phases)).toEqual([]);
      }),
    );
  });
});

test('a picture that stands while its packets arrive is told within 1.5 s', () => {
  const stuck = { cameraBytes: 3_000, frames: 0, up: true };
  const changes = play([5_000, moving], [5_000, stuck], [1_000, moving]);
  expect(changes.map(([flow]) => flow)).toEqual(['standing', 'flowing']);
  expect(changes[0]?.[1]).toBeLessThanOrEqual(1_500);
  // Without packets, its sender has stopped.
  expect(play([5_000, moving], [60_000, still])).toEqual([]);
});

test('a link that cannot be asked is silent only after two checks of the browser are missing', () => {
  let memory = NO_SIGHT;
  const look = (at: number, received: number) => {
    memory = afterSight(memory, {
      at,
      received,
      roundTripMs: null,
      asked: false,
      hidden: false,
      pictures: [],
    });
    return memory.flow;
  };
  for (let at = 0; at < 60_000; at += 250) expect(look(at, Math.floor(at / 2_500))).toBe('flowing');
  // Last received at 57.5 s.
  expect(look(61_000, 23)).toBe('flowing');
  expect(look(57_250 + FLOW_LIMITS.silentUnaskedMs, 23)).toBe('flowing');
  expect(look(57_500 + FLOW_LIMITS.silentUnaskedMs, 23)).toBe('silent');
});

test('without a track nothing is concluded', () => {
  const sight = { received: null, roundTripMs: null, asked: false, hidden: false, pictures: [] };
  expect(afterSight(afterSight(NO_SIGHT, { at: 0, ...sight }), { at: 2_000, ...sight }).flow).toBe(
    'flowing',
  );
});
