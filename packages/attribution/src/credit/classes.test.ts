import { type AttributionPolicy, isLivelaneError } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { Order } from '../records/order.ts';
import { anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import type { Touch } from '../records/touch.ts';
import { policyOfCodes } from './code-policy.ts';
import { creditOrders } from './credit-orders.ts';

const classes: NonNullable<AttributionPolicy['classes']> = [
  ['code'],
  ['pin-click', 'live-click', 'click'],
  ['live-view', 'post-view'],
  ['direct'],
];
const day = (days: number) => ({ basis: 'elapsed', seconds: days * 86_400 }) as const;
const week = { click: day(7), view: day(1) };

function paid(
  touches: readonly Touch[],
  policy: AttributionPolicy,
  order: Partial<Order> = {},
): string[] {
  const { sales } = creditOrders({ touches, orders: [anOrder(order)] }, policy);
  return (sales[0]?.credits ?? []).map(
    ({ to, amount }) => `${to.party === 'nobody' ? 'nobody' : to.id} ${amount.minor}`,
  );
}

const click = aTouch({ id: 'c', at: '2026-11-19T14:00:00Z', creator: 'mia' });
const view = aTouch({ id: 'v', kind: 'post-view', at: '2026-11-22T13:00:00Z', creator: 'noor' });
const direct = aTouch({ id: 'd', kind: 'direct', creator: null, channel: 'direct' });

describe('classes', () => {
  it('a click beats a later view, where classes say so and for codes alone', () => {
    expect(paid([click, view], aPolicy({ windows: week }))).toEqual(['noor 1999']);
    expect(paid([click, view], aPolicy({ windows: week, classes }))).toEqual(['mia 1999']);
    expect(paid([click, view], policyOfCodes([]))).toEqual(['mia 1999']);
  });

  it('the next class decides once the better one has no touch in its window', () => {
    const windows = { ...week, click: day(3) };
    expect(paid([click, view], aPolicy({ windows, classes }))).toEqual(['noor 1999']);
    expect(
      paid([click, view], aPolicy({ windows: { ...windows, kinds: { click: day(4) } }, classes })),
    ).toEqual(['mia 1999']);
    const [codes, clicks, ...others] = classes as [never, Touch['kind'][], ...never[]];
    const longer = [codes, { kinds: clicks, window: day(4) }, ...others];
    expect(paid([click, view], aPolicy({ windows, classes: longer }))).toEqual(['mia 1999']);
  });

  it('a direct visit wins only alone', () => {
    expect(paid([click, direct], policyOfCodes([]))).toEqual(['mia 1999']);
    expect(paid([direct], policyOfCodes([]))).toEqual(['direct 1999']);
  });

  it('a model of several touches shares within the class', () => {
    const later = aTouch({ id: 'c2', at: '2026-11-20T14:00:00Z', creator: 'ana' });
    const policy = aPolicy({ windows: week, classes, model: { model: 'linear' } });
    expect(paid([click, view, later], policy)).toEqual(['mia 1000', 'ana 999']);
  });

  it('codes of two creators share equally, with a finding; without classes the model divides', () => {
    const order = { codes: ['MIA10', 'NOOR10'] };
    expect(paid([], aPolicy(), order)).toEqual(['mia 1999']);
    for (const codeTakesAll of [true, false])
      expect(paid([view], aPolicy({ classes, codeTakesAll }), order)).toEqual([
        'mia 1000',
        'noor 999',
      ]);
    const { findings } = creditOrders(
      { touches: [], orders: [anOrder(order)] },
      aPolicy({ classes }),
    );
    expect(findings.map(({ code }) => code)).toEqual(['CODE_CONFLICT']);
    const three = aPolicy({
      classes,
      codes: [...aPolicy().codes, { code: 'MIA20', creator: 'mia' }],
    });
    expect(paid([], three, { codes: ['MIA10', 'MIA20', 'NOOR10'] })).toEqual([
      'mia 1000',
      'noor 999',
    ]);
  });

  it('a kind in no class is not eligible; one in two classes, or without a rank, is refused', () => {
    expect(paid([direct], aPolicy({ classes: classes.slice(0, 3) }))).toEqual(['nobody 1999']);
    const refused = (parts: Partial<AttributionPolicy>): unknown => {
      try {
        return paid([], aPolicy(parts));
      } catch (error) {
        return isLivelaneError(error, 'INPUT_INVALID')
          ? error.details.issues.map(({ code, path }) => `${code} ${path}`)
          : error;
      }
    };
    expect(refused({ classes: [['click'], ['click']] })).toEqual(['CLASS_KIND_ONCE /classes/1']);
    expect(refused({ classes: [['click']], precedence: ['code'] })).toEqual([
      'CLASS_KIND_RANKED /classes/0',
    ]);
  });
});
