import { describe, expect, it } from 'vitest';
import { policyOfPlatform } from '../../packages/attribution/src/index.ts';
import {
  CODE_CASES,
  clickWindow,
  divided,
  explained,
  frozen,
  overJourneys,
  policyWith,
  ROOM_CASES,
  refunds,
  settlingModels,
  sumOf,
} from './worked-order.ts';

// Amounts in cents, worked out by hand for each line (60.00 and 40.00); a cent that does not divide goes to the largest rest.
describe('the order of the guide', () => {
  it.each([
    ['first', { noor: 10_000 }],
    ['last', { direct: 10_000 }],
    ['last-non-direct', { mia: 10_000 }],
    // 5 touches, 20.00 each.
    ['linear', { noor: 2_000, mia: 4_000, newsletter: 2_000, direct: 2_000 }],
    // 4 parties, 25.00 each.
    ['linear-unique', { noor: 2_500, mia: 2_500, newsletter: 2_500, direct: 2_500 }],
    // 40.00 to the first, 40.00 to the last, and 20.00 to the three between, of which two are of mia.
    ['position', { noor: 4_000, mia: 1_333, newsletter: 667, direct: 4_000 }],
    // 1/16 : 1/8 : 1/4 : 1/2 : 1, so 1, 2 + 8, 4 and 16 of 31 parts.
    ['time-decay', { noor: 323, mia: 3_226, newsletter: 1_290, direct: 5_161 }],
  ])('by %s', (model, amounts) => {
    const settling = settlingModels().find((it) => it.model === model);
    const parts = divided(policyWith(settling === undefined ? {} : { model: settling }));
    expect(Object.values(parts).reduce((sum, it) => sum + it)).toBe(10_000);
    for (const [party, minor] of Object.entries(amounts))
      expect(Math.abs((parts[party] ?? 0) - minor)).toBeLessThanOrEqual(1);
    expect(Object.keys(parts).sort()).toEqual(Object.keys(amounts).sort());
  });

  it('by a frozen fit is divided as its coefficients are', () => {
    const fit = frozen();
    const all = fit.coefficients.reduce((sum, { coefficient }) => sum + coefficient, 0);
    const parts = divided(policyWith({ model: fit }));
    for (const { id, coefficient } of fit.coefficients)
      expect(Math.abs((parts[id] ?? 0) - (10_000 * coefficient) / all)).toBeLessThanOrEqual(1);
  });

  it.each([
    [7, { direct: 10_000 }, { direct: 10_000 }],
    [14, { mia: 10_000 }, { mia: 10_000 }],
    [30, { noor: 10_000 }, { mia: 10_000 }],
    [60, { ava: 10_000 }, { mia: 10_000 }],
  ])('in a click window of %i days', (days, first, last) => {
    const within = clickWindow(days);
    expect([
      divided(policyWith({ ...within, model: { model: 'first' } })),
      divided(policyWith({ ...within, model: { model: 'last-non-direct' } })),
    ]).toEqual([first, last]);
  });

  it('on platforms: half an hour past seven days is too late, 14 days are not', () => {
    expect([
      divided(policyOfPlatform('tiktok-shop-ads')),
      divided(policyOfPlatform('amazon-attribution')),
    ]).toEqual([{ '-': 10_000 }, { mia: 10_000 }]);
  });

  it('is explained touch by touch', () => {
    expect(
      explained().touches.map(({ inWindow, outcome, share }) => [inWindow, outcome, share]),
    ).toEqual([
      [false, 'WINDOW_OVER', 0],
      ...Array.from({ length: 5 }, () => [true, 'CREDITED', 0.2]),
    ]);
  });

  it('around a live room', () => {
    const results = Object.entries(ROOM_CASES).map(([name, result]) => [name, result()]);
    expect(Object.fromEntries(results)).toEqual({
      within: { mia: 10_000 },
      after: { '-': 10_000 },
      outside: { mia: 10_000 },
      unknown: { mia: 10_000 },
      known: { '-': 10_000 },
    });
  });

  it('with discount codes', () => {
    const results = Object.entries(CODE_CASES).map(([name, result]) => [name, result()]);
    expect(Object.fromEntries(results)).toEqual({
      one: { noor: 10_000 },
      two: { noor: 5_000, ava: 5_000 },
      ended: { noor: 2_000, mia: 4_000, newsletter: 2_000, direct: 2_000 },
      // The code is a sixth touch.
      shares: { noor: 3_333, mia: 3_333, newsletter: 1_667, direct: 1_667 },
    });
  });

  it('when a line went back, leaves the other line alone', () => {
    const rows = refunds();
    expect(rows.map(({ change, lineId, money }) => [change, lineId, money.minor])).toEqual([
      ['sale', 'lip-set', '6000'],
      ['sale', 'mug', '4000'],
      ['refund', 'mug', '-2000'],
      ['refund', 'mug', '-2000'],
    ]);
    expect(sumOf(rows)).toEqual({ noor: 1_200, mia: 2_400, newsletter: 1_200, direct: 1_200 });
  });
});

describe('the journeys of the guide', () => {
  const round = (credits: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(credits).map(([name, it]) => [name, Number(it.toFixed(4))]));

  it('Shapley: each order equally among its channels', () => {
    // 1/4 each; 2 to mia; 1/2 each; 1/2 each.
    expect(round(overJourneys('shapley'))).toEqual({
      mia: 0.25 + 2 + 0.5,
      newsletter: 0.25 + 0.5,
      direct: 0.25 + 0.5,
      noor: 0.25 + 0.5,
    });
  });

  it('Markov: what is lost without each channel, of what there is', () => {
    // Transitions: start → noor 5, mia 4, newsletter 2; noor → mia 2, null 3; mia → newsletter 1, direct 1, conversion 3,
    // null 2; newsletter → mia 1, direct 2; direct → conversion 2, null 1.
    const chance = ({ without = '' }) => {
      const reach = (name: string, value: () => number) => (name === without ? 0 : value());
      const direct = reach('direct', () => 2 / 3);
      // mia = (newsletter + direct + 3) ÷ 7, newsletter = (mia + 2 direct) ÷ 3, solved for mia.
      const mia =
        without === 'newsletter'
          ? (direct + 3) / 7
          : reach('mia', () => ((2 * direct) / 3 + direct + 3) / (7 - 1 / 3));
      const newsletter = reach('newsletter', () => (mia + 2 * direct) / 3);
      const noor = reach('noor', () => (2 / 5) * mia);
      return (5 * noor + 4 * mia + 2 * newsletter) / 11;
    };
    const whole = chance({});
    const names = ['noor', 'mia', 'newsletter', 'direct'];
    const effects = names.map((without) => 1 - chance({ without }) / whole);
    const sum = effects.reduce((all, it) => all + it);
    const credits = Object.fromEntries(
      names.map((name, at) => [name, (5 * (effects[at] ?? 0)) / sum]),
    );
    expect(round(overJourneys('markov'))).toEqual(round(credits));
  });

  it.each(['markov-per-journey', 'shapley-rate'] as const)(
    '%s divides all five orders',
    (model) => {
      const sum = Object.values(overJourneys(model)).reduce((all, it) => all + it);
      expect(sum).toBeCloseTo(5, 9);
    },
  );
});
