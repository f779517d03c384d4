import { describe, expect, it } from 'vitest';
import { englishWords } from '../bin/english-words.fixture.ts';
import { checkPolicy } from '../credit/policy.ts';
import { freezeFit } from '../models/rules/freeze-fit.ts';
import { anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { factsOf } from './facts.ts';
import { attributionReport } from './report.ts';

const day = (count: number): `${string}T${string}Z` =>
  `2026-11-${String(22 - count).padStart(2, '0')}T14:00:00Z`;

const order = (id: string, person: string, parts: Partial<ReturnType<typeof anOrder>> = {}) =>
  anOrder({ id, persons: [person], ...parts });

/** Orders of a buyer touched one, five and twenty days before, and of buyers with a reason to be nobody's. */
const INPUT = {
  touches: [
    aTouch({ id: 't1', persons: ['user:1'], at: day(1) }),
    aTouch({ id: 't2', persons: ['user:2'], at: day(5), creator: 'noor' }),
    aTouch({ id: 't3', persons: ['user:3'], at: day(20) }),
    aTouch({ id: 't4', persons: ['user:1'], at: at('13:00:00'), creator: '<b>ava</b>' }),
    aTouch({ id: 't5', persons: ['user:4'], at: at('15:00:00') }),
  ],
  orders: [
    ...['1', '2', '3', '4', '5'].map((buyer) => order(`O${buyer}`, `user:${buyer}`)),
    order('O6', 'user:6', { persons: [] }),
    order('O7', 'user:7', { codes: ['LOST'] }),
  ],
};
const WINDOW = { basis: 'elapsed', seconds: 7 * 86_400 } as const;
const POLICY = aPolicy({ windows: { click: WINDOW, view: WINDOW } });
const FACTS = factsOf(INPUT, checkPolicy(POLICY), {});

describe('attributionReport', () => {
  it('has the credit of every model, whose values sum to the orders', () => {
    const sums = FACTS.comparison.models.map(({ channels }) =>
      channels.reduce((sum, { value }) => sum + Number(value.minor), 0),
    );
    expect(new Set(sums)).toEqual(new Set([7 * 1999]));
    expect(FACTS.settling.map(({ channel }) => channel).sort()).toEqual([
      '(unattributed)',
      '<b>ava</b>',
      'noor',
    ]);
  });

  it('compares a frozen fit only where the policy has one', () => {
    const credit = { party: 'creator', channel: 'noor', conversions: 3 } as const;
    const model = freezeFit([credit], { id: 'fit', fittedAsOf: day(0) });
    const names = (facts: typeof FACTS) => facts.comparison.models.map((it) => it.model);
    expect(names(FACTS)).not.toContain('frozen-fit');
    expect(names(factsOf(INPUT, checkPolicy({ ...POLICY, model }), {}))).toContain('frozen-fit');
  });

  it('shows how credit moves as the click window grows, with as much in all', () => {
    const of = (channel: string) =>
      FACTS.windows.map(
        ({ channels }) => channels.find((it) => it.channel === channel)?.conversions ?? 0,
      );
    expect(FACTS.windows.map(({ days }) => days)).toEqual([1, 2, 3, 5, 7, 10, 14, 21, 30]);
    // A window is half-open: five days old at the order is outside five days.
    expect(of('noor')).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(of('mia')).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(of('(unattributed)')).toEqual([6, 6, 6, 6, 5, 5, 5, 4, 4]);
  });

  it('shows it also where a class of clicks has a window of its own, and leaves other windows', () => {
    const classes = [
      { kinds: ['click' as const], window: { basis: 'elapsed' as const, seconds: 60 } },
      { kinds: ['post-view' as const], window: { basis: 'elapsed' as const, seconds: 60 } },
    ];
    const view = aTouch({
      id: 'v',
      kind: 'post-view',
      persons: ['user:5'],
      at: day(1),
      creator: 'eve',
    });
    const input = { ...INPUT, touches: [...INPUT.touches, view] };
    const { windows } = factsOf(input, checkPolicy({ ...POLICY, classes }), {});
    const of = (channel: string) =>
      windows.map(({ channels }) => channels.some((it) => it.channel === channel));
    expect(of('noor')).toEqual([false, false, false, false, true, true, true, true, true]);
    expect(of('eve')).not.toContain(true);
    const kinds = { click: { basis: 'elapsed' as const, seconds: 60 } };
    const own = { ...POLICY, classes, windows: { ...POLICY.windows, kinds } };
    expect(
      factsOf(input, checkPolicy(own), {}).windows.flatMap(({ channels }) =>
        channels.filter(({ channel }) => channel === 'noor'),
      ),
    ).toEqual([]);
  });

  it('has intervals of every model that hold its credit, drawn with whiskers', () => {
    const names = FACTS.comparison.models.map(({ model }) => model);
    expect(FACTS.intervals.models.map(({ model }) => model)).toEqual(names);
    for (const { channels } of FACTS.intervals.models)
      for (const { party, value, intervals } of channels) {
        if (party === 'nobody') continue;
        expect(Number(intervals?.value.low.minor)).toBeLessThanOrEqual(Number(value.minor));
        expect(Number(intervals?.value.high.minor)).toBeGreaterThanOrEqual(Number(value.minor));
      }
    const page = attributionReport(INPUT, POLICY);
    expect(page).toContain('last (settles)');
    const pictures = page.split('<svg').filter((svg) => svg.includes('class="whisker"'));
    expect(pictures).toHaveLength(names.length);
  });

  it('redraws no model for which there are too many creators, and says so', () => {
    const buyers = Array.from({ length: 25 }, (_, place) => `user:${place}`);
    const input = {
      touches: buyers.map((person, place) =>
        aTouch({ id: `t${place}`, persons: [person], creator: `c${place}`, at: at('13:00:00') }),
      ),
      orders: buyers.map((person, place) => order(`O${place}`, person)),
    };
    expect(attributionReport(input, POLICY)).toContain(
      'Not redrawn, since there are too many creators and channels: shapley-rate.',
    );
  });

  it('says why each order is nobody’s', () => {
    expect(FACTS.unattributed.map(({ orderId, reason }) => [orderId, reason])).toEqual([
      ['O3', 'WINDOW_OVER'],
      ['O4', 'AFTER_ORDER'],
      ['O5', 'NO_TOUCH'],
      ['O6', 'NO_KEYS'],
      ['O7', 'UNKNOWN_CODE'],
    ]);
  });

  it('measures the time from the first touch, and the touches of an order', () => {
    expect(FACTS.journeys.map(({ days, touches }) => [Math.round(days), touches])).toEqual([
      [1, 2],
      [5, 1],
    ]);
  });

  it('is one page without scripts, inert, the same bytes each time, in both languages', () => {
    const spend = [{ channel: 'noor', money: { currency: 'USD', minor: '500' } }] as const;
    const page = attributionReport(INPUT, POLICY, { spend });
    expect(page).toBe(attributionReport(INPUT, POLICY, { spend }));
    expect(page).not.toMatch(/<script|<b>ava|https?:\/\/(?!www\.w3\.org)/);
    for (const part of ['Credit by model', 'Paths to an order', 'Time to convert', 'click window'])
      expect(page).toContain(part);
    // 19.99 credited for 5.00 spent.
    expect(page).toContain('4.00');
    const chinese = attributionReport(INPUT, POLICY, { spend, language: 'zh-Hans' });
    const text = chinese.replace(/<style>.*<\/style>/s, '').replace(/<[^>]*>/g, ' ');
    expect(
      englishWords(text.replace(/livelane-attribution|sha256:\w+|noor|ava|mia|codes/g, '')),
    ).toEqual([]);
  });

  it('has a page also without orders', () => {
    const page = attributionReport({ touches: [], orders: [] }, POLICY);
    expect(page).toContain('Every order has a touch that is good for it.');
  });
});
