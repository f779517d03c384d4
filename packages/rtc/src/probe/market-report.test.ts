import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unreachable } from '../regions/region.ts';
import { marketFigures } from './market-figures.ts';
import type { MarketProbe } from './market-probe.ts';
import { marketReport } from './market-report.ts';

const at = '2026-11-29T12:00:00Z';
const probed = (market: string, region: string, rttMs: number): MarketProbe => ({
  ...{ at, market },
  probe: {
    ...unreachable(region, ''),
    reachable: true,
    rttMs,
    setupMs: 2 * rttMs,
    path: 'udp',
    error: null,
  },
});
const lost = (market: string, region: string): MarketProbe => ({
  ...{ at, market },
  probe: unreachable(region, 'refused'),
});

describe('the figures of a market', () => {
  test('are the median and the value that a tenth was as bad as, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const [figures] = marketFigures(values.map((ms) => probed('TH', 'sg', ms)));
          const { median = 0, worst = 0 } = figures?.regions[0]?.rttMs ?? {};
          const asBad = values.filter((ms) => ms >= worst).length;
          const worse = values.filter((ms) => ms > worst).length;
          expect(asBad).toBeGreaterThanOrEqual(values.length / 10);
          expect(worse).toBeLessThan(Math.ceil(values.length / 10));
          expect(values.filter((ms) => ms <= median).length).toBeGreaterThanOrEqual(
            values.length / 2,
          );
          expect(values.filter((ms) => ms >= median).length).toBeGreaterThanOrEqual(
            values.length / 2,
          );
        },
      ),
    );
  });

  test('choose by the worst decile, not by the median', () => {
    const even = Array.from({ length: 20 }, () => probed('TH', 'even', 120));
    const odd = Array.from({ length: 20 }, (_, at) => probed('TH', 'odd', at < 17 ? 40 : 700));
    expect(marketFigures([...even, ...odd])[0]?.choice).toMatchObject({
      chosen: 'even',
      runnerUp: 'odd',
      reason: { code: 'voice' },
    });
  });

  test('pass over a region that one of five does not reach, while there is another', () => {
    const near = [
      ...Array.from({ length: 8 }, () => probed('BR', 'near', 10)),
      lost('BR', 'near'),
      lost('BR', 'near'),
    ];
    const far = Array.from({ length: 10 }, () => probed('BR', 'far', 200));
    const [market] = marketFigures([...near, ...far]);
    expect(market?.choice).toMatchObject({ chosen: 'far', runnerUp: null });
    expect(market?.regions.map(({ reached }) => reached)).toEqual([1, 0.8]);
    expect(marketFigures(near)[0]?.choice.chosen).toBe('near');
  });

  test('of vendors are apart, and uplinks are worst where they are lowest', () => {
    const of = (vendor: string, uplinkKbps: number): MarketProbe => ({
      ...probed('DE', 'eu', 20),
      vendor,
      probe: { ...probed('DE', 'eu', 20).probe, uplinkKbps },
    });
    const probes = Array.from({ length: 10 }, (_, at) => [
      of('a', 100 * (at + 1)),
      of('b', 50),
    ]).flat();
    const [market] = marketFigures(probes);
    expect(market?.regions.map(({ name, uplinkKbps }) => [name, uplinkKbps])).toEqual([
      ['a / eu', { median: 550, worst: 100 }],
      ['b / eu', { median: 50, worst: 50 }],
    ]);
  });
});

test('regions of one vendor are compared with each other', () => {
  const of = (region: string, ms: number) => ({ ...probed('TH', region, ms), vendor: 'acme' });
  const [market] = marketFigures([of('sg', 40), of('us', 220)]);
  expect(market?.regions.map(({ name, probes }) => [name, probes])).toEqual([
    ['acme / sg', 1],
    ['acme / us', 1],
  ]);
  expect(market?.choice.chosen).toBe('acme / sg');
});

describe('the report', () => {
  const probes = [probed('TH', '<script>', 40), probed('TH', 'us', 220), lost('US', 'sg')];

  test('is one inert page in each language, the same for the same probes', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const html = marketReport(probes, { language });
      expect(html).toBe(marketReport(probes, { language }));
      expect(html).not.toContain('<script>');
      expect(html).toContain(`lang="${language}"`);
      expect(html).toContain('<svg');
    }
    expect(marketReport(probes, { language: 'zh-Hans' })).toContain('往返');
  });
});
