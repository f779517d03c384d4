import { describe, expect, test } from 'vitest';
import { play, summary, times, uplink } from './played.fixture.ts';
import { PRESETS } from './presets.ts';
import { stepPolicy } from './step-policy.ts';

const { ladder } = PRESETS.weak;

describe('audio only', () => {
  const voice = [...times(2, uplink(60)), ...times(2, uplink(10))];

  test('is the last step down, and there is nothing below it', () => {
    const { decisions, state } = play([...voice, ...times(5, uplink(1))]);
    expect(summary(decisions)).toEqual([[4, 'audio-only', 'uplink-starved']]);
    expect(state.ladder.rung).toBe(ladder.rungs.length - 1);
  });

  test.each([
    ['no estimate', null],
    ['a low one', 50],
  ])('ends on trial after ten calm seconds, with %s', (_, kbps) => {
    const { decisions } = play([...voice, ...times(11, uplink(kbps))]);
    expect(summary(decisions).at(-1)).toEqual([15, '180p5', 'trickle']);
  });

  test('is kept while the round trip is long', () => {
    const queued = times(40, uplink(30, { roundTripMs: 900 }));
    expect(summary(play([...voice, ...queued]).decisions)).toHaveLength(1);
  });

  test('is tried again ever more rarely when the picture does not fit, and left for good when it does', () => {
    const tries = (fits: boolean) => {
      let { state } = play(voice);
      const at: [number, string][] = [];
      for (let second = voice.length + 1; second < 200; second += 1) {
        const sending = ladder.rungs[state.ladder.rung]?.maxKbps !== 0;
        const seen = uplink(sending && !fits ? 20 : 50);
        const step = stepPolicy(state, { sample: seen, now: second * 1_000 });
        for (const { reason } of step.decisions) at.push([second, reason.code]);
        state = step.state;
      }
      return at;
    };
    const trials = tries(false).filter(([, code]) => code === 'trickle');
    const waits = trials.slice(1).map(([at], index) => at - (trials[index]?.[0] ?? 0));
    expect(waits.length).toBeGreaterThanOrEqual(3);
    for (const [index, wait] of waits.slice(1).entries())
      expect(wait).toBeGreaterThan(waits[index] ?? 0);
    expect(tries(true)).toEqual([[15, 'trickle']]);
  });
});

test('while the user has switched the camera off, nothing is decided, and what was seen before does not count', () => {
  const off = times(30, uplink(5, { cameraOff: true }));
  const { decisions, state } = play([...times(2, uplink(2_000)), ...off, uplink(2_000)]);
  expect(decisions).toEqual([]);
  expect(state.ladder.rung).toBe(ladder.start);
});
