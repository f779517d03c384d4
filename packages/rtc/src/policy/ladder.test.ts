import { describe, expect, test } from 'vitest';
import { play, start, summary, times, uplink } from './played.fixture.ts';
import { startPolicy } from './policy.ts';
import { PRESETS } from './presets.ts';
import { stepPolicy } from './step-policy.ts';

const { ladder, publish } = PRESETS.weak;

describe('the plan', () => {
  test('the starting rung equals the publish plan, and the capture size equals the best rung', () => {
    const { video, capture } = publish;
    expect(ladder.rungs[ladder.start]).toMatchObject({
      shortSide: video.height,
      framesPerSecond: video.framesPerSecond,
      maxKbps: video.maxKbps,
    });
    expect(ladder.rungs[0]).toMatchObject({
      shortSide: capture.height,
      framesPerSecond: capture.framesPerSecond,
    });
  });

  test('the estimates to enter and to prove a rung are not below the one to leave it', () => {
    for (const rung of ladder.rungs) {
      // From 0, the step up is itself the measurement.
      if (rung.enterFromKbps > 0)
        expect(rung.enterFromKbps).toBeGreaterThanOrEqual(rung.leaveBelowKbps);
      expect(rung.provenFromKbps).toBeGreaterThanOrEqual(rung.leaveBelowKbps);
    }
    expect(ladder.rungs.at(-1)?.leaveBelowKbps).toBe(0);
  });
});

describe('the values', () => {
  test('are those of the published measurements', () => {
    const numbers = ladder.rungs.map((one) => [
      one.id,
      one.maxKbps,
      one.enterFromKbps,
      one.enterAfterMs,
      one.trialMs,
      one.provenFromKbps,
      one.leaveBelowKbps,
    ]);
    expect(numbers).toEqual([
      ['720p30', 1_500, 1_000, 1_000, 3_000, 900, 800],
      ['540p25', 1_200, 700, 1_000, 3_000, 550, 480],
      ['360p20', 800, 400, 1_000, 3_000, 350, 300],
      ['270p15-600k', 600, 110, 1_500, 2_400, 400, 95],
      ['270p15', 150, 133, 10_000, 3_000, 95, 95],
      ['180p5-60k', 60, 60, 5_000, 5_000, 110, 45],
      ['180p5', 40, 0, 10_000, 5_000, 45, 40],
      ['audio-only', 0, 0, 0, 0, 0, 0],
    ]);
    const { rungs: _, ...plan } = ladder;
    expect(plan).toEqual({
      start: 4,
      settleMs: 2_000,
      downAfterMs: 2_000,
      calmRoundTripMs: 30,
      trialRoundTripMs: 80,
      trialLoss: 0.05,
      retryAfterMs: 10_000,
      retryAtMostMs: 300_000,
      heldAfterMs: 60_000,
    });
  });
});

describe('recorded in Chromium, one sample a second', () => {
  const recorded = (pairs: readonly (readonly [kbps: number, roundTripMs: number])[]) =>
    pairs.map(([kbps, roundTripMs]) => uplink(kbps, { roundTripMs }));

  test('2 Mbps: 720p in the seventh second', () => {
    const trace = recorded([
      ...[100, 498, 498, 498, 498, 1513, 1581, 1581].map((kbps) => [kbps, 53] as const),
      ...times(20, [1910, 54] as const),
    ]);
    expect(summary(play(trace).decisions)).toEqual([
      [3, '360p20', 'uplink-ample'],
      [7, '720p30', 'uplink-ample'],
    ]);
  });

  test('no limit, but low first probes: tried in the third second, then up to 720p', () => {
    const trace = recorded(
      [276, 276, 284, 467, 1111, 1581, 1581, 1581, 1581].map((kbps) => [kbps, 3] as const),
    );
    expect(summary(play(trace).decisions)).toEqual([
      [3, '270p15-600k', 'uplink-ample'],
      [6, '720p30', 'uplink-ample'],
    ]);
  });

  test('300 kbps: tried for three seconds, reverted, and not tried again for ten', () => {
    const calm = [...times(2, [253, 106] as const), [265, 118] as const];
    const trace = recorded([
      ...calm,
      [262, 109],
      [262, 109],
      [284, 157],
      ...times(9, [284, 118] as const),
    ]);
    const { decisions } = play(trace);
    expect(summary(decisions)).toEqual([
      [3, '270p15-600k', 'uplink-ample'],
      [6, '270p15', 'climb-failed'],
    ]);
    expect(decisions[1]?.reason).toMatchObject({ because: 'estimate', measured: 284, limit: 400 });
  });
});

describe('down', () => {
  const settling = times(2, uplink(60));

  test('the first seconds show the start value, not the link, and change nothing', () => {
    expect(play(times(4, uplink(60))).decisions).toEqual([]);
  });

  test('one second of too little bandwidth is not enough, two in a row are', () => {
    const flickering = [uplink(60), uplink(105), uplink(60), uplink(105)];
    expect(play([...settling, ...flickering]).decisions).toEqual([]);
    expect(play([...settling, ...times(3, uplink(60))]).decisions).toEqual([
      {
        at: 5_000,
        action: { kind: 'video-rung', rung: ladder.rungs[6] },
        reason: { code: 'uplink-starved', availableKbps: 60, neededKbps: 95, forMs: 2_000 },
      },
    ]);
  });

  test('it comes back only after ten seconds of clearly more than the minimum', () => {
    const down = [...settling, ...times(3, uplink(60))];
    expect(play([...down, ...times(30, uplink(55))]).decisions).toHaveLength(1);
    const { decisions } = play([...down, ...times(17, uplink(140))]);
    expect(summary(decisions).slice(1)).toEqual([
      [11, '180p5-60k', 'uplink-recovered'],
      [22, '270p15', 'uplink-recovered'],
    ]);
  });

  test('three times of what is needed is waited for a quarter as long', () => {
    const down = [...settling, ...times(3, uplink(60)), ...times(6, uplink(70))];
    const back = (kbps: number) => summary(play([...down, ...times(6, uplink(kbps))]).decisions);
    expect(back(400).at(-1)).toEqual([16, '270p15', 'uplink-recovered']);
    expect(back(398).at(-1)).toEqual([11, '180p5-60k', 'uplink-recovered']);
  });

  test('far too little leads down in half a second', () => {
    const samples = [...settling, uplink(47), uplink(47)];
    expect(summary(play(samples).decisions)).toEqual([[4, '180p5', 'uplink-starved']]);
    expect(play([...settling, uplink(48), uplink(48)]).decisions).toEqual([]);
  });

  test('above the starting rung, less than a quarter of what is needed leads down at once', () => {
    const up = [...settling.map(() => uplink(1_500)), ...times(6, uplink(1_500))];
    const steps = (kbps: number) => summary(play([...up, uplink(kbps)]).decisions).slice(1);
    expect(steps(199)).toEqual([[9, '270p15', 'uplink-starved']]);
    expect(steps(200)).toEqual([]);
  });

  test.each([null, Number.NaN, Number.POSITIVE_INFINITY])(
    'an estimate of %s changes nothing',
    (estimate) => {
      expect(play(times(10, uplink(estimate))).decisions).toEqual([]);
    },
  );

  test('from the top it goes straight to what the link carries, and back up after the wait', () => {
    const top = [
      ...times(70, uplink(2_000)),
      ...times(5, uplink(200)),
      ...times(12, uplink(2_000)),
    ];
    expect(summary(play(top).decisions)).toEqual([
      [3, '720p30', 'uplink-ample'],
      [72, '270p15', 'uplink-starved'],
      [82, '720p30', 'uplink-ample'],
    ]);
  });

  test('a route that became longer counts as calm after a while: the minimum rises a millisecond per sample', () => {
    const longer = uplink(2_000, { roundTripMs: 160 });
    const { decisions } = play([uplink(60), ...times(60, longer)]);
    // After 31 samples 160 is within 30 ms of the minimum, then 130; the step up follows a second later.
    expect(summary(decisions)).toEqual([[33, '720p30', 'uplink-ample']]);
  });

  test('a CPU too slow at 360p leads to the starting rung, not to the one that makes the browser probe', () => {
    const at360 = [...times(8, uplink(450)), ...times(3, uplink(450, { cpuLimited: true }))];
    expect(summary(play(at360).decisions).slice(0, 2)).toEqual([
      [3, '360p20', 'uplink-ample'],
      [11, '270p15', 'cpu-limited'],
    ]);
  });

  test('a CPU that is too slow has the effect of a link that is too slow', () => {
    const { decisions, state } = play([
      ...times(8, uplink(2_000)),
      ...times(3, uplink(2_000, { cpuLimited: true })),
      ...times(9, uplink(2_000)),
    ]);
    expect(summary(decisions)).toEqual([
      [3, '720p30', 'uplink-ample'],
      [11, '540p25', 'cpu-limited'],
    ]);
    expect(decisions[1]?.reason).toEqual({ code: 'cpu-limited', forMs: 2_000 });
    expect(state.ladder.failures).toBe(1);
    const plan = times(20, uplink(100, { cpuLimited: true }));
    expect(play(plan).decisions).toEqual([]);
  });
});

describe('a step up', () => {
  const ample = times(5, uplink(500));

  test.each([
    ['round-trip', uplink(500, { roundTripMs: 186 })],
    ['loss', uplink(500, { lossShare: 0.05 })],
  ] as const)('that worsens the %s is reverted at the next sample', (because, seen) => {
    const { decisions, state } = play([...ample, seen]);
    expect(decisions[1]).toMatchObject({
      at: 6_000,
      action: { rung: { id: '270p15' } },
      reason: { code: 'climb-failed', because, failures: 1, nextAfterMs: 10_000 },
    });
    expect(state.ladder.notBefore).toBe(16_000);
  });

  test('is kept if the round-trip time rises by less', () => {
    expect(play([...ample, uplink(500, { roundTripMs: 179 })]).decisions).toHaveLength(1);
  });

  test('is never made on a link that loses packets or whose queue grows', () => {
    expect(play(times(60, uplink(2_000, { lossShare: 0.05 }))).decisions).toEqual([]);
    const queued = [uplink(2_000), ...times(30, uplink(2_000, { roundTripMs: 162 }))];
    expect(play(queued).decisions).toEqual([]);
  });

  test('that fails again and again is tried ever more rarely, at last once in five minutes', () => {
    const seconds = 3_600;
    let state = start();
    const climbs: number[] = [];
    let harm = false;
    for (let second = 1; second <= seconds; second += 1) {
      const sample = uplink(500, { lossShare: harm ? 0.2 : 0 });
      const step = stepPolicy(state, { sample, now: second * 1_000 });
      harm = step.decisions.some(({ reason }) => reason.code === 'uplink-ample');
      if (harm) climbs.push(second);
      state = step.state;
    }
    const waits = climbs.slice(1).map((at, index) => at - (climbs[index] ?? 0));
    expect(waits.slice(0, 5)).toEqual([11, 21, 41, 81, 161]);
    expect(waits.slice(5).every((wait) => wait === 301)).toBe(true);
  });

  test('that holds for a minute resets the count of failures', () => {
    const failed = [...ample, uplink(500, { lossShare: 0.2 })];
    const { state } = play([...failed, ...times(74, uplink(500))]);
    expect(state.ladder).toMatchObject({ failures: 0, climb: null, rung: 2 });
    expect(play([...failed, ...times(60, uplink(500))]).state.ladder.failures).toBe(1);
  });
});

test('a camera published again starts on the starting rung; a lower rung is kept', () => {
  const again = uplink(2_000, { restarted: true });
  const { decisions, state } = play([...times(8, uplink(2_000)), again, ...times(3, uplink(100))]);
  expect(summary(decisions).at(-1)).toEqual([9, '270p15', 'republished']);
  expect(state.ladder.rung).toBe(ladder.start);
  expect(play([...times(7, uplink(60)), again]).state.ladder.rung).toBe(6);
});

test('hd leaves its one quality to the browser, and only for the voice alone', () => {
  const { state } = startPolicy({ preset: PRESETS.hd, sendable: ['vp8'], now: 0 });
  const slow = times(20, uplink(60, { cpuLimited: true }));
  expect(play(slow, state).decisions).toEqual([]);
  const lost = [...times(4, uplink(10)), ...times(20, uplink(9_000))];
  expect(summary(play(lost, state).decisions)).toEqual([
    [4, 'audio-only', 'uplink-starved'],
    [6, '720p30', 'uplink-recovered'],
  ]);
});
