import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { trimmed } from './chain.ts';
import { markov } from './markov.ts';

const path = (text: string, conversions: number, nulls = 0) => ({
  path: text.split('>'),
  conversions,
  nulls,
});
const effects = (paths: Parameters<typeof markov>[0]) =>
  Object.fromEntries(markov(paths).channels.map((it) => [it.channel, it.removalEffect]));
const credits = (paths: Parameters<typeof markov>[0]) =>
  Object.fromEntries(markov(paths).channels.map((it) => [it.channel, it.conversions]));

describe('small vectors worked out by hand', () => {
  it('one of three journeys converts', () => {
    const paths = [path('c1>c2>c3', 1), path('c1', 0, 1), path('c2>c3', 0, 1)];
    expect(markov(paths).conversionProbability).toBeCloseTo(1 / 3, 12);
    expect(effects(paths)).toEqual({
      c1: expect.closeTo(0.5, 12),
      c2: expect.closeTo(1, 12),
      c3: expect.closeTo(1, 12),
    });
  });

  it('two channels, one of them alone most often', () => {
    const paths = [path('google ads', 2, 1), path('mailing', 1), path('google ads>mailing', 1)];
    expect(markov(paths).conversionProbability).toBeCloseTo(0.8, 12);
    expect(effects(paths)).toEqual({
      'google ads': expect.closeTo(0.75, 12),
      mailing: expect.closeTo(0.5, 12),
    });
    expect(credits(paths)).toEqual({
      'google ads': expect.closeTo(2.4, 12),
      mailing: expect.closeTo(1.6, 12),
    });
  });

  it('one entrance, two exits', () => {
    const paths = [path('a>b', 3, 1), path('a>c', 1, 1)];
    expect(effects(paths)).toEqual({
      a: expect.closeTo(1, 12),
      b: expect.closeTo(0.75, 12),
      c: expect.closeTo(0.25, 12),
    });
    expect(credits(paths)).toEqual({
      a: expect.closeTo(2, 12),
      b: expect.closeTo(1.5, 12),
      c: expect.closeTo(0.5, 12),
    });
  });

  it('value follows the value at the last channel', () => {
    const paths = [
      { ...path('a', 1), value: 10 },
      { ...path('b', 1), value: 90 },
    ];
    const [a, b] = markov(paths).channels;
    expect([a?.conversions, a?.value, a?.removalEffect, a?.removalEffectValue]).toEqual([
      1, 10, 0.5, 0.1,
    ]);
    expect([b?.conversions, b?.value, b?.removalEffect, b?.removalEffectValue]).toEqual([
      1, 90, 0.5, 0.9,
    ]);
  });
});

describe('of a higher order', () => {
  it('a state is a window of channels, and a channel is removed with each that holds it', () => {
    // After a>b half of the journeys convert, after c>b none does: at order 1 b cannot tell them apart.
    const paths = [path('a>b', 1, 1), path('c>b', 0, 2)];
    expect(effects(paths)).toMatchObject({
      a: expect.closeTo(0.5, 12),
      c: expect.closeTo(0.5, 12),
    });
    const second = markov(paths, { order: 2 });
    expect(second.conversionProbability).toBeCloseTo(0.25, 12);
    expect(second.channels.map((it) => it.removalEffect)).toEqual([1, 1, 0]);
  });

  it('a journey shorter than the order is one state', () => {
    const { channels } = markov([path('a', 1), path('a>b>c>d', 1)], { order: 3 });
    expect(channels.map((it) => it.removalEffect)).toEqual([1, 0.5, 0.5, 0.5]);
  });

  it('without null journeys an effect is the probability to meet the channel', () => {
    const paths = [path('a>b', 1, 9), path('b', 3, 9)];
    const { channels, conversionProbability, totals } = markov(paths, { nulls: 'excluded' });
    expect([conversionProbability, totals.nulls]).toEqual([1, 18]);
    expect(channels.map((it) => it.removalEffect)).toEqual([0.25, 1]);
  });

  it('channels of one creator are removed together', () => {
    const paths = [path('x-video>x-live', 2), path('x-live', 1), path('mail', 1)];
    const { sets } = markov(paths, { sets: { x: ['x-video', 'x-live'], mail: ['mail'] } });
    expect(sets).toEqual([
      { set: 'x', removalEffect: expect.closeTo(0.75, 12), removalEffectValue: 0 },
      { set: 'mail', removalEffect: expect.closeTo(0.25, 12), removalEffectValue: 0 },
    ]);
  });

  it.each([1, 2])(
    'a set that names a channel twice is the set without it, at order %d',
    (order) => {
      const paths = [path('a>b>a', 3, 1), path('b', 1, 4), path('c>b', 1, 1)];
      const sets = { once: ['a', 'c'], twice: ['a', 'c', 'a'] };
      const [once, twice] = markov(paths, { order, sets }).sets ?? [];
      expect(twice).toEqual({ ...once, set: 'twice' });
      expect(once?.removalEffect).toBeGreaterThan(0);
    },
  );
});

describe('edges', () => {
  it('nothing converts: nothing to credit', () => {
    expect(credits([path('a>b', 0, 5)])).toEqual({ a: 0, b: 0 });
    expect(markov([])).toMatchObject({
      totals: { conversions: 0, value: 0, nulls: 0 },
      channels: [],
      conversionProbability: 0,
    });
  });

  it('a channel repeated next to itself is one state', () => {
    // a leads to b alone, and 2 of 3 journeys at b convert; without a 1 in 3 journeys still starts at b.
    expect(effects([path('a>a>a>b', 1, 1), path('b', 1)])).toEqual({
      a: expect.closeTo(2 / 3, 12),
      b: expect.closeTo(1, 12),
    });
  });

  it('journeys of ten thousand steps back and forth keep their precision: one in 5000 leaves a without b', () => {
    const long = Array.from({ length: 20_001 }, (_, step) => (step % 2 === 0 ? 'a' : 'b'))
      .slice(0, 9_999)
      .join('>');
    expect(effects([path(long, 1, 999)])).toEqual({
      a: expect.closeTo(1, 12),
      b: expect.closeTo(1 - 1 / 5000, 12),
    });
  });

  it('states that cannot reach an end are trimmed, and moves to them are lost', () => {
    const chain = trimmed({
      states: ['a', 'b', 'c'],
      moves: Float64Array.from([0, 0.25, 0.25, 0, 0, 1, 0, 1, 0]),
      start: Float64Array.from([1, 0, 0]),
      converts: Float64Array.from([0.5, 0, 0]),
      earns: Float64Array.from([0.5, 0, 0]),
      loses: Float64Array.from([0, 0, 0]),
    });
    expect([chain.states, [...chain.moves], [...chain.loses]]).toEqual([['a'], [0], [0.5]]);
  });

  it.each([
    [[{ path: [], conversions: 1 }], '/0/path'],
    [[{ path: ['a'], conversions: -1 }], '/0/conversions'],
    [[{ path: ['a'], conversions: -1.5 }], '/0/conversions'],
    [[{ path: ['a'], conversions: 1, value: Number.NaN }], '/0/value'],
    [[{ path: ['a'], conversions: 1, value: 1e16 }], '/0/value'],
    [[{ path: ['a'], conversions: 0, nulls: 0, value: 5 }], '/0/value'],
    [[{ path: ['a'], conversions: 1, nulls: Infinity }], '/0/nulls'],
  ])('refuses %j', (paths, at) => {
    const caught = catching(() => markov(paths));
    expect(caught).toMatchObject({ code: 'INPUT_INVALID', details: { issues: [{ path: at }] } });
  });

  it('refuses more channels than memory can hold, and says how many there are', {
    timeout: 30_000,
  }, () => {
    const paths = Array.from({ length: 100_000 }, (_, place) => path(`c${place}`, 1));
    expect(catching(() => markov(paths))).toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [{ code: 'CHANNELS', received: '100000' }] },
    });
  });

  it('knows channels named like what every object has', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    expect(credits([path(names.join('>'), 3)])).toEqual(
      Object.fromEntries(names.map((name) => [name, 1])),
    );
  });

  it.each([
    [{ order: 0 }, '/order'],
    [{ order: 21 }, '/order'],
    [{ order: 1.5 }, '/order'],
    [{ nulls: 'some' }, '/nulls'],
    [{ sets: { ours: ['a', 'x'] } }, '/sets/ours/1'],
  ])('refuses the options %j', (options, at) => {
    expect(catching(() => markov([path('a', 1)], options as never))).toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [{ path: at }] },
    });
  });

  it('refuses more touches than numbers can count', () => {
    const many = Number.MAX_SAFE_INTEGER;
    expect(catching(() => markov([path('a>b', many)]))).toMatchObject({
      details: { issues: [{ code: 'TOUCHES' }] },
    });
  });

  it('lists a channel that no journey met', () => {
    expect(credits([path('a', 1), path('b>a', 0)])).toEqual({ a: 1, b: 0 });
  });
});

function catching(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return isLivelaneError(error) ? error : `not ours: ${error}`;
  }
  return 'nothing thrown';
}
