import { describe, expect, it } from 'vitest';
import type { DeliveryReport, SessionLog } from '../vocabulary/index.ts';
import { after, logOfHour, reportedContract, reportOf, saleOf } from './evidence.fixture.ts';
import { type EvidenceOptions, evidence } from './evidence.ts';

const asOf = '2026-12-08T00:00:00Z';

function codes(
  reports: readonly DeliveryReport[],
  options: Partial<EvidenceOptions> & { readonly metrics?: readonly string[] } = {},
): string[] {
  const { metrics = ['viewers'], ...more } = options;
  return evidence(reportedContract(metrics), reports, { asOf, ...more }).findings.map(
    ({ code }) => code,
  );
}

function only(figures: Readonly<Record<string, number>>, options: Partial<EvidenceOptions> = {}) {
  const contract = reportedContract(Object.keys(figures));
  return evidence(contract, [reportOf(figures)], { asOf, logs: [logOfHour()], ...options });
}

describe('a report against its clause', () => {
  it('that comes in time, whole and as agreed has no finding', () => {
    expect(codes([reportOf({ viewers: 3 }, { by: 'mia', format: 'csv' })])).toEqual([]);
  });

  it('names each thing that is not as agreed', () => {
    const [metric] = reportOf({ viewers: 3 }).metrics;
    if (metric === undefined) throw new TypeError('a report without figures');
    const of = (more: Partial<DeliveryReport>, figure: Partial<typeof metric> = {}) =>
      codes([reportOf({}, { metrics: [{ ...metric, ...figure }], ...more })]);
    // The window ends on 2026-12-05 in Los Angeles; five days later is the 10th.
    expect(of({ reportedAt: '2026-12-11T07:59:59Z' })).toEqual([]);
    expect(of({ reportedAt: '2026-12-11T08:00:00Z' })).toEqual(['REPORT_LATE']);
    expect(of({ by: 'rosy' })).toEqual(['REPORT_BY_OTHER']);
    expect(of({ format: 'screenshots' })).toEqual(['REPORT_FORMAT_DIFFERS']);
    expect(of({ deliverableId: 'nothing' })).toEqual([
      'REPORT_DELIVERABLE_UNKNOWN',
      'REPORT_NOT_AGREED',
    ]);
    expect(of({}, { id: 'likes' })).toEqual(['METRIC_NOT_AGREED', 'METRIC_MISSING']);
    expect(of({}, { definitionId: 'viewers-v2' })).toEqual(['DEFINITION_DIFFERS']);
    expect(of({}, { value: -1 })).toEqual(['METRIC_NEGATIVE']);
    const day = 86_400;
    expect(of({}, { window: { start: after(-day), end: after(3600 + day) } })).toEqual([]);
    expect(of({}, { window: { start: after(-day - 1), end: after(3600) } })).toEqual([
      'RANGE_DIFFERS',
    ]);
    expect(of({ metrics: [metric, metric] })).toEqual(['METRIC_TWICE']);
  });

  it('without a time of its own cannot be checked for lateness, and says so', () => {
    const { reportedAt: _, ...report } = reportOf({ viewers: 3 });
    expect(codes([report])).toEqual(['REPORT_TIME_UNKNOWN']);
  });

  it('cannot be handed over before the publication that it is about', () => {
    const of = (reportedAt: ReturnType<typeof after>) =>
      codes([reportOf({ viewers: 3 }, { reportedAt })]);
    expect(of(after(0))).toEqual([]);
    expect(of(after(-1))).toEqual(['REPORT_BEFORE_PUBLICATION']);
  });

  it('is missing from the end of its last day on, not before', () => {
    expect(codes([], { asOf: '2026-12-11T07:59:59Z' })).toEqual([]);
    expect(codes([], { asOf: '2026-12-11T08:00:00Z' })).toEqual(['REPORT_MISSING']);
    expect(codes([reportOf({ viewers: 3 })], { asOf: '2027-06-01T00:00:00Z' })).toEqual([]);
  });

  it('counts once when given twice; of two contents the last one', () => {
    const [first, second] = [reportOf({ viewers: 3 }), reportOf({ viewers: 4 })];
    expect(codes([first, { ...first }])).toEqual([]);
    const found = evidence(reportedContract(['viewers']), [first, second], { asOf });
    expect(found.findings.map(({ code, path }) => [code, path])).toEqual([
      ['REPORT_TWO_CONTENTS', '/1'],
    ]);
    expect(found.reports).toHaveLength(1);
  });
});

describe('a reported figure against ours', () => {
  it('equals what the room counted', () => {
    const right = { viewers: 3, 'peak-viewers': 2, 'viewer-seconds': 6000, clicks: 2 };
    const { ok, reports } = only({
      ...right,
      redemptions: 1,
      questions: 1,
      leads: 0,
      'live-minutes': 60,
    });
    expect(ok).toBe(true);
    expect(reports[0]?.comparisons.map(({ verdict }) => verdict)).toEqual(Array(8).fill('agrees'));
  });

  it('that differs is named with both numbers, tolerance and source', () => {
    const { ok, findings } = only({ clicks: 5 });
    expect(ok).toBe(false);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['FIGURE_DISAGREES', '/0/metrics/0/value'],
    ]);
    expect(findings[0]?.message['en']).toBe(
      'clicks: 5 reported (measured), 2 by the log of session deal-lip-2026.live.1; tolerance 0.',
    );
    expect(findings[0]?.evidence).toMatchObject({ reported: 5, own: 2, tolerance: 0 });
  });

  it('is counted over the reported time alone', () => {
    const [metric] = reportOf({ clicks: 1 }).metrics;
    if (metric === undefined) throw new TypeError('a report without figures');
    const within = (id: string, value: number): unknown => {
      const window = { start: after(0), end: after(600) };
      const report = reportOf({}, { metrics: [{ ...metric, id, value, window }] });
      const found = evidence(reportedContract([id]), [report], { asOf, logs: [logOfHour()] });
      const [entry] = found.reports;
      return entry?.comparisons[0]?.verdict ?? entry?.uncompared[0]?.why;
    };
    expect(within('clicks', 1)).toBe('agrees');
    expect(within('clicks', 2)).toBe('disagrees');
    expect(within('viewers', 2)).toBe('agrees');
    expect(within('viewer-seconds', 1200)).toBe('agrees');
    expect(within('peak-viewers', 2)).toBe('part-of-session');
  });

  it('may be more than ours where our log has gaps, never less', () => {
    const gap = { from: after(10), to: after(20), what: 'presence', detail: 'roster unread' };
    const logs = [logOfHour({ gaps: [gap] })];
    const verdict = (viewers: number) =>
      only({ viewers }, { logs }).reports[0]?.comparisons[0]?.verdict;
    expect([2, 3, 4].map(verdict)).toEqual(['disagrees', 'agrees', 'not-contradicted']);
  });

  it('of another platform is held against what that platform declared, within 5 %', () => {
    const declared: NonNullable<SessionLog['declared']>[number] = {
      unit: 'count',
      figure: 'views',
      value: 1000,
      platform: 'tiktok',
      at: after(3600),
      source: 'export',
      by: 'p-1',
    };
    const logs = [logOfHour({ declared: [declared] })];
    const verdict = (views: number) => {
      const report = reportOf({ views }, { platform: 'tiktok' });
      return evidence(reportedContract(['views']), [report], { asOf, logs }).reports[0]
        ?.comparisons[0]?.verdict;
    };
    expect([949, 950, 1050, 1051].map(verdict)).toEqual([
      'disagrees',
      'agrees',
      'agrees',
      'disagrees',
    ]);
    // What the room counted is no figure of TikTok.
    const clicks = evidence(
      reportedContract(['clicks']),
      [reportOf({ clicks: 9 }, { platform: 'tiktok' })],
      { asOf, logs },
    );
    expect(clicks.reports[0]?.uncompared).toEqual([{ metricId: 'clicks', why: 'other-platform' }]);
  });

  it('of orders and money is what is credited after all that went back', () => {
    const sales = [
      saleOf('1', 1599),
      saleOf('2', 1599),
      saleOf('3', -1599, {
        change: 'refund',
        adjusts: '2',
        orderId: 'order-2',
        occurredAt: after(9999),
      }),
      saleOf('4', 999, { revision: 1 }),
      saleOf('4', 699, { revision: 2 }),
      saleOf('5', 699, { sessionId: 'another' }),
      saleOf('6', 699, { occurredAt: after(3601) }),
    ];
    const figures = { 'credited-orders': 2, 'credited-net-sales': 22.98 };
    expect(
      only(figures, { sales }).reports[0]?.comparisons.map((it) => [it.own, it.verdict]),
    ).toEqual([
      [2, 'agrees'],
      [22.98, 'agrees'],
    ]);
    expect(
      only({ 'credited-net-sales': 22.99 }, { sales }).findings.map(({ code }) => code),
    ).toEqual(['FIGURE_DISAGREES']);
    expect(only({ 'credited-orders': 2 }).reports[0]?.uncompared).toEqual([
      { metricId: 'credited-orders', why: 'no-sales' },
    ]);
  });

  it('that we do not have is listed as not compared', () => {
    expect(only({ plays: 7 }).reports[0]?.uncompared).toEqual([
      { metricId: 'plays', why: 'no-own-figure' },
    ]);
    expect(only({ viewers: 7 }, { logs: [] }).reports[0]?.uncompared).toEqual([
      { metricId: 'viewers', why: 'no-log' },
    ]);
  });

  it('is not held against a rehearsal', () => {
    for (const more of [{ mode: 'memory' }, { purpose: 'rehearsal' }] as const) {
      const { findings, reports } = only({ viewers: 9 }, { logs: [logOfHour(more)] });
      expect(findings.map(({ code }) => code)).toEqual(['LOG_NOT_USED']);
      expect(reports[0]?.comparisons).toEqual([]);
    }
  });
});

it('takes each log for one report, the one that began nearest', () => {
  const later = logOfHour({ start: after(7200), end: after(10_800), sessionId: 'elsewhere' });
  const contract = reportedContract(['live-minutes']);
  const reports = [
    reportOf({ 'live-minutes': 60 }, { id: 'b', publishedAt: after(7200) }),
    reportOf({ 'live-minutes': 60 }, { id: 'a' }),
  ];
  const found = evidence(contract, reports, { asOf, logs: [logOfHour(), later] });
  expect(found.reports.map((it) => it.comparisons[0]?.ownSource['en'])).toEqual([
    'the log of session elsewhere',
    'the log of session deal-lip-2026.live.1',
  ]);
});

it.each([-1, 1.5, 1_000_001, Number.NaN])('a tolerance of %s is refused', (declaredTolerance) => {
  expect(() => only({ viewers: 3 }, { declaredTolerance })).toThrow('parts per million');
});

it('refuses sales and logs that do not fit their records, as it does reports', () => {
  expect(() => only({ 'credited-orders': 3 }, { sales: [{ id: 's1' } as never] })).toThrow(
    'credited-sale is not valid',
  );
  expect(() => only({ viewers: 3 }, { logs: [{} as never] })).toThrow('session-log is not valid');
});
