import { describe, expect, test } from 'vitest';
import { HARMLESS } from '../links/link.ts';
import { delayFigures } from './glass-to-glass.ts';
import { outageFigures, outagesOf } from './outage.ts';
import { saleFigures } from './sale.ts';

describe('an outage', () => {
  const outages = [
    { fromMs: 1_000, toMs: 3_000 },
    { fromMs: 8_000, toMs: 10_000 },
  ];
  const told = (name: 'stalled' | 'recovered', at: number) => ({ name, at: 100_000 + at });

  test('is the time in which an end is offline; a change of the loss is none', () => {
    const settings = { ...HARMLESS, lossPercent: 100 };
    const changes = [
      { atMs: 500, end: 'viewer', settings },
      { atMs: 1_000, end: 'viewer', settings: { ...settings, offline: true } },
      { atMs: 3_000, end: 'viewer', settings: HARMLESS },
    ] as const;
    expect(outagesOf(changes)).toEqual([{ fromMs: 1_000, toMs: 3_000 }]);
  });

  test('the worst of several counts, and one that was never told leaves no figure', () => {
    const observed = {
      publishedAt: 100_000,
      outages,
      told: [told('stalled', 2_100), told('recovered', 3_900), told('stalled', 8_800)],
      frames: [100_900, 103_400, 103_500, 110_700].map((at) => at),
      listeners: [40, 44, 41],
    };
    expect(outageFigures(observed)).toEqual({
      stallNoticedMs: 1_100,
      recoveredMs: null,
      mediaBackMs: 700,
      listenersGrown: 1,
    });
  });
});

test('the delay of a coded picture: the 95th of a hundred frames', () => {
  const frames = Array.from({ length: 100 }, (_, index) => ({ drawnAt: 0, shownAt: index + 1 }));
  expect(delayFigures(frames, [0, 400, 200])).toEqual({
    glassToGlassP95Ms: 95,
    addedDelayMs: 400,
  });
  expect(delayFigures([], [])).toEqual({ glassToGlassP95Ms: null, addedDelayMs: null });
});

describe('what became of a sale at the viewer', () => {
  const state = (...ids: string[]) =>
    JSON.stringify({ questions: ids.map((questionId) => ({ questionId })) });
  const at = (seq: number, ...ids: string[]) => ({ epoch: 1, seq, state: state(...ids) });
  const written = [at(0), at(2, 'q0'), at(4, 'q0', 'q1')];
  const clockErrors = [-30, 10, 20];
  const quiet = { said: [], chats: [] };

  test('a state that was passed over is no loss, as long as what it held is seen', () => {
    expect(
      saleFigures({ written, seen: [at(0), at(4, 'q0', 'q1')], clockErrors, ...quiet }),
    ).toEqual({
      commerceLost: 0,
      commerceDoubled: 0,
      commerceReordered: 0,
      countdownErrorP95Ms: 30,
    });
  });

  test.each([
    [
      'an event that never came, and a last state that is not the last',
      [at(0), at(2, 'q0')],
      [2, 0, 0],
    ],
    ['a state shown twice', [at(2, 'q0'), at(2, 'q0'), at(4, 'q0', 'q1')], [0, 1, 0]],
    ['a question that stands twice', [at(3, 'q0', 'q0'), at(4, 'q0', 'q1')], [0, 1, 0]],
    ['an older state', [at(2, 'q0'), at(0), at(4, 'q0', 'q1')], [0, 0, 1]],
    ['another state at a position', [at(2, 'q1'), at(4, 'q0', 'q1')], [0, 0, 1]],
    ['nothing at all', [], [3, 0, 0]],
  ])('%s', (_what, seen, [lost, doubled, reordered]) => {
    expect(saleFigures({ written, seen, clockErrors: [], ...quiet })).toEqual({
      commerceLost: lost,
      commerceDoubled: doubled,
      commerceReordered: reordered,
      countdownErrorP95Ms: null,
    });
  });

  test.each([
    ['all of it, a message at a time', [[], ['m0'], ['m0', 'm1'], ['m0', 'm1', 'm2']], [0, 0, 0]],
    ['the rest at once, after a gap', [['m0'], ['m0', 'm1', 'm2']], [0, 0, 0]],
    ['a message that never came', [['m0'], ['m0', 'm2']], [1, 0, 0]],
    [
      'a message twice',
      [
        ['m0', 'm0'],
        ['m0', 'm1', 'm2'],
      ],
      [0, 1, 0],
    ],
    [
      'another order',
      [
        ['m1', 'm0'],
        ['m0', 'm1', 'm2'],
      ],
      [0, 0, 1],
    ],
  ])('of the chat, %s', (_what, chats, [lost, doubled, reordered]) => {
    const said = ['m0', 'm1', 'm2'];
    expect(saleFigures({ written, said, seen: written, chats, clockErrors: [] })).toMatchObject({
      commerceLost: lost,
      commerceDoubled: doubled,
      commerceReordered: reordered,
    });
  });
});
