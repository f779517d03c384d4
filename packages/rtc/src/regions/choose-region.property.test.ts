import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseRegion } from './choose-region.ts';
import type { RegionProbe } from './region.ts';

const figure = (max: number) => fc.option(fc.double({ min: 0, max, noNaN: true }), { nil: null });
const probes = fc.uniqueArray(
  fc.record<RegionProbe>({
    region: fc.constantFrom('sg', 'us', 'de', 'br', 'jp'),
    reachable: fc.boolean(),
    setupMs: figure(3_000),
    joinMs: figure(3_000),
    rttMs: figure(800),
    jitterMs: figure(80),
    lossShare: figure(0.4),
    uplinkKbps: figure(5_000),
    path: fc.constantFrom(null, 'udp', 'tcp'),
    error: fc.constant(null),
  }),
  { selector: ({ region }) => region },
);

test('all that answered are ranked, once each, and the first two are the choice', () => {
  fc.assert(
    fc.property(probes, (given) => {
      const { chosen, runnerUp, ranked, reason } = chooseRegion(given);
      const answered = given.filter(({ reachable }) => reachable).map(({ region }) => region);
      expect([...ranked].sort()).toEqual([...answered].sort());
      expect([chosen, runnerUp]).toEqual([ranked[0] ?? null, ranked[1] ?? null]);
      expect(reason === null).toBe(answered.length === 0);
      expect(reason?.code === 'only').toBe(answered.length === 1);
    }),
  );
});

test('a region that is better in every figure is never behind', () => {
  fc.assert(
    fc.property(probes, fc.nat(4), (given, at) => {
      const worse = given[at];
      if (worse?.reachable !== true) return;
      const better: RegionProbe = {
        ...worse,
        region: 'best',
        setupMs: 0,
        rttMs: 0,
        jitterMs: 0,
        lossShare: 0,
        uplinkKbps: 10_000,
      };
      const { ranked } = chooseRegion([...given, better]);
      expect(ranked.indexOf('best')).toBeLessThanOrEqual(ranked.indexOf(worse.region));
    }),
  );
});

test('the choice does not change when one that it does not fall on is lost', () => {
  fc.assert(
    fc.property(probes, (given) => {
      const { chosen, runnerUp, ranked } = chooseRegion(given);
      const lost = ranked.at(-1);
      if (ranked.length > 2)
        expect(chooseRegion(given.filter(({ region }) => region !== lost))).toMatchObject({
          chosen,
          runnerUp,
        });
      expect(chooseRegion(given.filter(({ region }) => region !== chosen)).chosen).toBe(runnerUp);
    }),
  );
});

const PROBE: RegionProbe = {
  region: 'a',
  ...{ reachable: true, setupMs: 100, joinMs: null, rttMs: 50, jitterMs: 2, lossShare: 0 },
  ...{ uplinkKbps: 1_000, path: 'udp', error: null },
};

test.each<[string, Partial<RegionProbe>, Partial<RegionProbe>]>([
  ['only', {}, { reachable: false }],
  ['uplink', { rttMs: 300 }, { uplinkKbps: 90 }],
  ['voice', {}, { lossShare: 0.1 }],
  ['voice', {}, { rttMs: 400 }],
  ['voice', {}, { jitterMs: 120 }],
  ['setup', {}, { setupMs: 180 }],
  ['order', {}, {}],
])('%s', (code, first, second) => {
  const pair = [
    { ...PROBE, ...first },
    { ...PROBE, ...second, region: 'b' },
  ];
  expect(chooseRegion(pair)).toMatchObject({ chosen: 'a', reason: { code } });
  if (code !== 'order') expect(chooseRegion(pair.reverse()).chosen).toBe('a');
});
