import { describe, expect, test } from 'vitest';
import {
  climbsWithin10s,
  figuresOf,
  fpsAtEnd,
  gapSeconds,
  type RunFigures,
  sizesAround,
  widthAtEnd,
} from './figures.ts';
import { heldOutLinks } from './links/held-out.ts';
import { LINKS } from './links/named-links.ts';
import { judge, median, type RunRecord, summarise } from './report.ts';
import { NO_SALE } from './scenarios/sale.ts';

const NO_SCENARIO = {
  stallNoticedMs: null,
  recoveredMs: null,
  mediaBackMs: null,
  listenersGrown: null,
  glassToGlassP95Ms: null,
  addedDelayMs: null,
  commerceLost: null,
  commerceDoubled: null,
  commerceReordered: null,
  countdownErrorP95Ms: null,
};

const NOTHING_MORE = { outages: [], listeners: [], addedDelays: [], sale: NO_SALE };

const recordOfFrames = (frames: readonly number[]) => ({
  frames,
  read: [],
  told: [],
  seen: [],
  chats: [],
});

const figures: RunFigures = {
  firstFrameMs: 400,
  firstAudioMs: 200,
  concealedPercentFirst10s: 0,
  concealedPercentNext15s: 0,
  frozenSecondsFirst10s: 0,
  frozenSecondsNext15s: 0,
  gapSeconds: 0,
  framesShown: 300,
  widthAt10s: 480,
  widthAtEnd: 480,
  fpsAtEnd: 15,
  sentKbps: 200,
  receivedKbps: 200,
  narrowerAfterMs: null,
  widestAgainAfterMs: null,
  climbsWithin10s: 0,
  ...NO_SCENARIO,
  machineBusyPercent: 50,
};

const run = (over: Partial<RunRecord> = {}): RunRecord => ({
  ...figures,
  round: 1,
  void: false,
  ...over,
});

describe('figures of one run', () => {
  const reception = (second: number, over: object = {}) => ({
    at: 1_000_000 + second * 1_000,
    bytes: second * 25_000,
    concealed: 0,
    samples: second * 48_000,
    freezeSeconds: 0,
    frames: 0,
    width: 480,
    delaySeconds: 0,
    ...over,
  });

  test('what happens before the tenth second and after it is told apart', () => {
    const receptions = [
      reception(0),
      reception(9.9, { concealed: 47_520, freezeSeconds: 1 }),
      reception(24.9, { concealed: 47_520 + 7_200, freezeSeconds: 3.5 }),
    ];
    const observed = {
      publishedAt: 1_000_000,
      changes: [],
      receptions,
      sendings: [],
      record: recordOfFrames([1_000_700]),
      ...NOTHING_MORE,
      machineBusyPercent: 0,
    };
    expect(figuresOf(observed)).toMatchObject({
      firstFrameMs: 700,
      concealedPercentFirst10s: 10,
      concealedPercentNext15s: 1,
      frozenSecondsFirst10s: 1,
      frozenSecondsNext15s: 2.5,
      receivedKbps: 200,
    });
  });

  test('a picture that never came is no figure, and no gap either', () => {
    const observed = {
      publishedAt: 1_000_000,
      changes: [],
      receptions: [reception(0)],
      sendings: [],
      record: recordOfFrames([]),
      ...NOTHING_MORE,
      machineBusyPercent: 0,
    };
    expect(figuresOf(observed)).toMatchObject({
      firstFrameMs: null,
      concealedPercentFirst10s: null,
      gapSeconds: 0,
    });
  });

  test('size and rate at the end are those of the last five seconds', () => {
    const receptions = [480, 480, 480, 1_280, 1_280].map((width, index) => ({
      at: index * 2_000,
      width,
    }));
    expect(widthAtEnd(receptions)).toBe(1_280);
    expect(widthAtEnd(receptions.slice(0, 4))).toBe(480);
    expect(widthAtEnd([])).toBe(0);
    expect(fpsAtEnd([0, 4_999, 5_001, 6_000, 9_999, 10_001], 10_000)).toBe(0.6);
  });

  test('gaps count whole when over half a second, the open one at the end included', () => {
    expect(gapSeconds([0, 500, 1_001, 1_100], 1_200)).toBeCloseTo(0.501);
    expect(gapSeconds([0], 3_000)).toBe(3);
    expect(gapSeconds([], 3_000)).toBe(0);
  });
});

describe('medians', () => {
  test('void runs do not count', () => {
    const result = summarise([
      run({ gapSeconds: 9, void: true }),
      run({ gapSeconds: 1 }),
      run({ gapSeconds: 2 }),
      run({ gapSeconds: 6 }),
    ]);
    expect(result.median.gapSeconds).toBe(2);
    expect(result.runs).toHaveLength(4);
  });

  test('one missing figure leaves no median: a picture that never came must not look good', () => {
    expect(median([400, null, 300])).toBeNull();
    expect(median([])).toBeNull();
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });
});

describe('targets', () => {
  const all = (ours: Partial<RunRecord>, stock: Partial<RunRecord> = {}) => ({
    ours: summarise([run(ours)]),
    stock: summarise([run(stock)]),
    usual: summarise([run()]),
  });

  test('W1 is met at 0.5 % concealed and 900 ms, and missed above them', () => {
    const atLimit = { concealedPercentFirst10s: 0.5, firstFrameMs: 900 };
    expect(judge(LINKS.W1, all(atLimit)).met).toBe(true);
    expect(
      judge(LINKS.W1, all({ concealedPercentFirst10s: 0.6, firstFrameMs: 901 })),
    ).toMatchObject({
      met: false,
      required: true,
      because: ['concealed in the first 10 s: 0.6, at most 0.5', 'first frame: 901, at most 900'],
    });
  });

  test('on a link that nobody tuned on, ours may not be worse than stock; a picture that stock never shows is no limit', () => {
    const [link] = heldOutLinks(7);
    if (link === undefined) throw new TypeError('a link');
    expect(judge(link, all({ gapSeconds: 0.5 })).met).toBe(true);
    expect(judge(link, all({ gapSeconds: 0.6 })).met).toBe(false);
    expect(judge(link, all({ firstFrameMs: 9_000 }, { firstFrameMs: null })).met).toBe(true);
    expect(judge(link, all({ firstFrameMs: null })).met).toBe(false);
  });

  test('without a run that counts no target is met', () => {
    expect(judge(LINKS.W1, all({ void: true })).met).toBe(false);
    for (const link of [LINKS.clean, ...heldOutLinks(7)]) {
      const { met, because } = judge(link, all({}, { void: true }));
      expect([met, because[0]]).toEqual([false, 'stock: no run that counts']);
    }
  });

  test('clean is missed when anything is worse than stock by more than noise', () => {
    expect(judge(LINKS.clean, all({})).met).toBe(true);
    expect(judge(LINKS.clean, all({ firstFrameMs: 1_000 })).met).toBe(false);
    expect(judge(LINKS.clean, all({ gapSeconds: 1 })).met).toBe(false);
    expect(judge(LINKS.clean, all({ gapSeconds: 1 }, { gapSeconds: 1 })).met).toBe(true);
    const stock = { widthAtEnd: 1_280 };
    expect(judge(LINKS.clean, all({ widthAt10s: 1_280, widthAtEnd: 960 }, stock)).because).toEqual([
      'width at the end: 960, at least 1280',
    ]);
    expect(judge(LINKS.clean, all({ widthAt10s: 960, widthAtEnd: 1_280 }, stock)).because).toEqual([
      'width at 10 s: 960, at least 1280',
    ]);
    const wider = { widthAt10s: 1_280, widthAtEnd: 1_280 };
    expect(judge(LINKS.clean, all(wider, { widthAtEnd: 640 })).met).toBe(true);
  });
});

test('what the picture does around changes of the link', () => {
  const seen = (widths: readonly number[]) =>
    widths.map((width, second) => ({ at: second * 1_000, width }) as never);
  const changes = [{ atMs: 2_500 }, { atMs: 5_500 }];
  const receptions = seen([0, 1_280, 1_280, 1_280, 640, 640, 640, 960, 1_280]);
  expect(sizesAround({ publishedAt: 0, changes, receptions })).toEqual({
    narrowerAfterMs: 1_500,
    widestAgainAfterMs: 2_500,
  });
  expect(sizesAround({ publishedAt: 0, changes: [], receptions })).toEqual({
    narrowerAfterMs: null,
    widestAgainAfterMs: null,
  });
  // The first picture is no climb.
  expect(climbsWithin10s(receptions)).toBe(2);
  expect(climbsWithin10s(seen([0, 480, 480]))).toBe(0);
});
