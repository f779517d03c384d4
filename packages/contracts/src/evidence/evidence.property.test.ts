import fc from 'fast-check';
import { expect, it } from 'vitest';
import { after, logOfHour, reportedContract, reportOf } from './evidence.fixture.ts';
import { evidence } from './evidence.ts';

const seconds = fc.integer({ min: 0, max: 3599 });
const spans = fc
  .tuple(seconds, seconds)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);

it('figures of a part of a session equal those counted second by second', () => {
  const arbitrary = fc.record({
    clicks: fc.array(seconds, { maxLength: 20 }),
    stays: fc.array(spans, { maxLength: 6 }),
    // Well inside the session, so that it is no whole one.
    window: fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1500, max: 3000 })),
  });
  fc.assert(
    fc.property(arbitrary, ({ clicks, stays, window: [from, to] }) => {
      const log = logOfHour({
        presence: stays.map(([a, b], index) => ({
          person: `p${index}`,
          role: 'viewer',
          stays: [{ from: after(a), to: after(b) }],
        })),
        events: clicks.map((at, seq) => ({
          ...{ type: 'click', at: after(at), epoch: 1, seq },
          ...{ clickId: `c${seq}`, person: 'p', productId: 'lip-set' },
        })),
      });
      let [watched, clicked] = [0, 0];
      const seen = new Set<number>();
      for (let second = from; second < to; second += 1) {
        clicked += clicks.filter((at) => at === second).length;
        stays.forEach(([a, b], index) => {
          if (a > second || second >= b) return;
          watched += 1;
          seen.add(index);
        });
      }
      const figures = { clicks: clicked, viewers: seen.size, 'viewer-seconds': watched };
      const report = reportOf(figures);
      const window = { start: after(from), end: after(to) };
      const metrics = report.metrics.map((metric) => ({ ...metric, window }));
      const found = evidence(reportedContract(Object.keys(figures)), [{ ...report, metrics }], {
        ...{ asOf: '2026-12-08T00:00:00Z', logs: [log] },
      });
      expect(found.reports[0]?.comparisons.map((it) => [it.metricId, it.own])).toEqual(
        Object.entries(figures),
      );
      expect(found.findings.filter(({ code }) => code === 'FIGURE_DISAGREES')).toEqual([]);
    }),
  );
});
