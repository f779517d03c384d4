import {
  CreditedSaleSchema,
  inputIssues,
  isLivelaneError,
  type Money,
} from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { AttributionInput } from '../records/attribution-input.ts';
import { anAdjustment, anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { creditOrders } from './credit-orders.ts';

type Policy = Parameters<typeof aPolicy>[0];
const credit = (input: Partial<AttributionInput>, policy: Policy = {}) =>
  creditOrders({ touches: [], orders: [anOrder()], ...input }, aPolicy(policy));
const paid = (input: Partial<AttributionInput>, policy: Policy = {}) =>
  credit(input, policy).sales.map(({ change, credits }) =>
    [
      change,
      ...credits.map(
        ({ to, amount }) => `${to.party === 'nobody' ? 'nobody' : to.id} ${amount.minor}`,
      ),
    ].join(' '),
  );
const codes = (input: Partial<AttributionInput>, policy: Policy = {}) =>
  credit(input, policy).findings.map(({ code }) => code);
const error = (input: Partial<AttributionInput>, policy: Policy = {}): unknown => {
  try {
    credit(input, policy);
  } catch (thrown) {
    return isLivelaneError(thrown) ? thrown.toJSON() : thrown;
  }
  return 'nothing thrown';
};

describe('who is credited', () => {
  it('says in words how many touches the rule credited', () => {
    const why = (count: number) => {
      const touches = Array.from({ length: count }, (_, place) => aTouch({ id: `t${place}` }));
      const { sales } = creditOrders(
        { touches, orders: [anOrder()] },
        aPolicy({ model: { model: 'linear' } }),
      );
      return sales[0]?.credits[0]?.evidence.why['en'];
    };
    expect([why(1), why(2)]).toEqual([
      'Model linear: 1 of 1 touch credited here (click), joined by known buyer.',
      'Model linear: 2 of 2 touches credited here (click), joined by known buyer.',
    ]);
  });

  it('nobody, where no touch is good for the order: it is a row all the same', () => {
    expect(paid({})).toEqual(['sale nobody 1999']);
  });

  it('a code alone, in any case and with blanks', () => {
    expect(paid({ orders: [anOrder({ codes: [' mia10 '], persons: [] })] })).toEqual([
      'sale mia 1999',
    ]);
  });

  it('a click id alone', () => {
    expect(
      paid({
        touches: [aTouch({ persons: [], clickId: 'k1' })],
        orders: [anOrder({ persons: [], clickIds: ['k1'] })],
      }),
    ).toEqual(['sale mia 1999']);
  });

  it('the room of one creator, where nothing is known of the buyer', () => {
    const seen = aTouch({
      kind: 'live-view',
      persons: ['viewer:7'],
      dwellSeconds: 100,
      sessionId: 'S1',
      creator: 'noor',
    });
    expect(paid({ touches: [seen], orders: [anOrder({ persons: [], inRoom: 'S1' })] })).toEqual([
      'sale noor 1999',
    ]);
    expect(
      paid({
        touches: [seen, aTouch({ id: 't2', sessionId: 'S1' })],
        orders: [anOrder({ persons: [], inRoom: 'S1' })],
      }),
    ).toEqual(['sale nobody 1999']);
  });

  it('the channel, where no creator stands behind the touch', () => {
    const { sales } = credit({
      touches: [aTouch({ creator: null, channel: 'newsletter', kind: 'utm' })],
    });
    expect(sales[0]?.credits[0]?.to).toEqual({ party: 'channel', id: 'newsletter' });
  });

  it('never a touch after the order, but one at its very moment', () => {
    expect(paid({ touches: [aTouch({ at: at('14:00:00.001') })] })).toEqual(['sale nobody 1999']);
    expect(paid({ touches: [aTouch({ at: at('14:00:00') })] })).toEqual(['sale mia 1999']);
  });

  it('a code takes all, or is the last touch where it does not', () => {
    const input = {
      touches: [aTouch({ creator: 'noor' })],
      orders: [anOrder({ codes: ['MIA10'] })],
    };
    expect(paid(input, { model: { model: 'linear' } })).toEqual(['sale mia 1999']);
    expect(paid(input, { model: { model: 'linear' }, codeTakesAll: false })).toEqual([
      'sale noor 1000 mia 999',
    ]);
  });

  it('a code redeemed in the room for the order counts as its code', () => {
    const redeemed = aTouch({
      kind: 'code',
      code: 'NOOR10',
      creator: 'noor',
      persons: ['order:O1', 'viewer:9'],
      at: at('13:59:00'),
    });
    const { sales } = credit({ touches: [aTouch({ id: 't9' }), redeemed] });
    expect(sales[0]?.credits).toMatchObject([
      { to: { id: 'noor' }, evidence: { touchIds: ['t1'], ruleId: 'code' } },
    ]);
  });

  it('a kind that the precedence leaves out is not eligible, codes included', () => {
    expect(
      paid(
        { touches: [aTouch()], orders: [anOrder({ codes: ['NOOR10'] })] },
        { precedence: ['live-view'] },
      ),
    ).toEqual(['sale nobody 1999']);
  });

  it('ties: time, then rank of the kind, then strength of the join, then id', () => {
    const tied = (parts: Parameters<typeof aTouch>[0]) => aTouch({ at: at('13:00:00'), ...parts });
    expect(
      paid({
        touches: [
          tied({ id: 'a', kind: 'click' }),
          tied({ id: 'b', kind: 'pin-click', creator: 'noor' }),
        ],
      }),
    ).toEqual(['sale noor 1999']);
    expect(paid({ touches: [tied({ id: 'b' }), tied({ id: 'a', creator: 'noor' })] })).toEqual([
      'sale noor 1999',
    ]);
    const joined = {
      touches: [tied({ id: 'a' }), tied({ id: 'b', creator: 'noor', clickId: 'k' })],
      orders: [anOrder({ clickIds: ['k'] })],
    };
    expect(paid(joined)).toEqual(['sale noor 1999']);
    expect(paid(joined, { model: { model: 'first' } })).toEqual(['sale noor 1999']);
  });

  it('nobody before the policy took effect', () => {
    const input = { touches: [aTouch()] };
    expect(paid(input, { effectiveFrom: at('14:00:00.001') })).toEqual(['sale nobody 1999']);
    expect(codes(input, { effectiveFrom: at('14:00:00.001') })).toEqual(['POLICY_NOT_IN_FORCE']);
    expect(paid(input, { effectiveFrom: at('14:00:00') })).toEqual(['sale mia 1999']);
  });
});

describe('windows', () => {
  it('hold their start and not their end', () => {
    expect(paid({ touches: [aTouch({ at: '2026-11-21T14:00:00.001Z' })] })).toEqual([
      'sale mia 1999',
    ]);
    expect(paid({ touches: [aTouch({ at: '2026-11-21T14:00:00Z' })] })).toEqual([
      'sale nobody 1999',
    ]);
  });

  it('views have their own, and need their dwell by the time of the order', () => {
    const view = (parts: Parameters<typeof aTouch>[0]) =>
      paid({
        touches: [aTouch({ kind: 'live-view', dwellSeconds: 10, at: at('13:30:00'), ...parts })],
      });
    expect(view({})).toEqual(['sale mia 1999']);
    expect(view({ dwellSeconds: 9 })).toEqual(['sale nobody 1999']);
    expect(view({ at: at('13:00:00') })).toEqual(['sale nobody 1999']);
    expect(view({ at: at('13:59:51'), dwellSeconds: 600 })).toEqual(['sale nobody 1999']);
    expect(view({ at: at('13:59:50'), dwellSeconds: 600 })).toEqual(['sale mia 1999']);
  });

  it('a click in the room holds half an hour for orders in the room, and its usual time for others', () => {
    const click = aTouch({ kind: 'pin-click', sessionId: 'S1', at: at('13:20:00') });
    expect(paid({ touches: [click], orders: [anOrder({ inRoom: 'S1' })] })).toEqual([
      'sale nobody 1999',
    ]);
    expect(
      paid({ touches: [click], orders: [anOrder({ inRoom: 'S1', at: at('13:49:59') })] }),
    ).toEqual(['sale mia 1999']);
    expect(paid({ touches: [click] })).toEqual(['sale mia 1999']);
  });

  it('calendar days end at the same local time when clocks change', () => {
    const touches = [aTouch({ at: '2026-03-07T17:00:00Z' })];
    const windows = (basis: 'calendar' | 'elapsed') => {
      const click =
        basis === 'calendar'
          ? { basis, days: 1, zone: 'America/New_York' }
          : { basis, seconds: 86_400 };
      return paid(
        { touches, orders: [anOrder({ at: '2026-03-08T16:30:00Z' })] },
        { windows: { ...aPolicy().windows, click } },
      );
    };
    expect([windows('calendar'), windows('elapsed')]).toEqual([
      ['sale nobody 1999'],
      ['sale mia 1999'],
    ]);
  });
});

describe('rows', () => {
  it('are records of their schema, one per line, with evidence and the policy', () => {
    const { sales } = credit(
      {
        touches: [
          aTouch({ sessionId: 'S1' }),
          aTouch({ id: 't2', creator: 'noor', at: at('12:30:00') }),
        ],
        orders: [
          anOrder({
            customer: 'new',
            market: 'US',
            lines: [
              { id: 'b', money: { currency: 'USD', minor: '1' } },
              { id: 'a', productId: 'lip', money: { currency: 'USD', minor: '101' } },
            ],
          }),
        ],
      },
      { model: { model: 'linear' } },
    );
    expect(sales.flatMap((sale) => inputIssues(CreditedSaleSchema, sale))).toEqual([]);
    expect(
      sales.map(({ id, productId, customer, market, sessionId }) => [
        id,
        productId,
        customer,
        market,
        sessionId,
      ]),
    ).toEqual([
      ['sale:O1:a', 'lip', 'new', 'US', 'S1'],
      ['sale:O1:b', null, 'new', 'US', 'S1'],
    ]);
    expect(
      sales[0]?.credits.map(({ to, amount, share, evidence }) => [
        to,
        amount.minor,
        share,
        evidence.touchIds,
        evidence.ruleId,
      ]),
    ).toEqual([
      [{ party: 'creator', id: 'mia' }, '51', 500_000, ['t1'], 'linear'],
      [{ party: 'creator', id: 'noor' }, '50', 500_000, ['t2'], 'linear'],
    ]);
    expect(sales[0]?.policy).toEqual({
      id: 'codes',
      revision: 1,
      hash: expect.stringMatching(/^sha256:/),
    });
  });

  it('ids stay ids for long ids and ids with colons', () => {
    const order = anOrder({
      id: `o:${'x'.repeat(120)}`,
      lines: [{ id: 'y'.repeat(128), money: { currency: 'USD', minor: '1' } }],
    });
    expect(
      credit({ orders: [order] }).sales.flatMap((sale) => inputIssues(CreditedSaleSchema, sale)),
    ).toEqual([]);
  });

  it('an order that is not paid is no row yet; one cancelled by its status is taken back whole', () => {
    expect(paid({ orders: [anOrder({ status: 'pending' })] })).toEqual([]);
    expect(codes({ orders: [anOrder({ status: 'pending' })] })).toEqual(['ORDER_PENDING']);
    expect(
      paid({
        touches: [aTouch()],
        orders: [anOrder(), anOrder({ status: 'cancelled', recordedAt: at('20:00:00') })],
      }),
    ).toEqual(['sale mia 1999', 'cancellation mia -1999']);
  });

  it('are recorded when their order was, or when we say', () => {
    const input = {
      touches: [],
      orders: [anOrder({ recordedAt: at('15:00:00') })],
      adjustments: [anAdjustment({ recordedAt: at('14:30:00') })],
    };
    expect(creditOrders(input, aPolicy()).sales.map(({ recordedAt }) => recordedAt)).toEqual([
      at('15:00:00.000'),
      at('15:00:00.000'),
    ]);
    expect(
      creditOrders(input, aPolicy(), { recordedAt: at('23:00:00') }).sales.map(
        ({ recordedAt }) => recordedAt,
      ),
    ).toEqual([at('23:00:00.000'), at('23:00:00.000')]);
    expect(() => creditOrders(input, aPolicy(), { recordedAt: 'tomorrow' as never })).toThrow(
      'recordedAt is not valid',
    );
  });
});

describe('adjustments', () => {
  const two = { touches: [aTouch(), aTouch({ id: 't2', creator: 'noor', at: at('12:30:00') })] };
  const linear = { model: { model: 'linear' } } as const;
  const cents = (minor: Money['minor']) => ({ currency: 'USD', minor }) as const;

  it('take back in the same proportions, and end at zero in any number of pieces', () => {
    const adjustments = [1, 2, 3].map((day) =>
      anAdjustment({
        id: `R${day}`,
        at: `2026-11-2${2 + day}T00:00:00Z`,
        money: cents(day === 3 ? '1997' : '1'),
      }),
    );
    expect(paid({ ...two, adjustments }, linear)).toEqual([
      'sale mia 1000 noor 999',
      'refund mia -1 noor 0',
      'refund mia -1 noor 0',
      'refund mia -998 noor -999',
    ]);
  });

  it('of the whole order are spread over what is left of its lines', () => {
    const orders = [
      anOrder({
        lines: [
          { id: 'a', money: cents('300') },
          { id: 'b', money: cents('100') },
        ],
      }),
    ];
    const adjustments = [
      anAdjustment({ id: 'R1', lineId: 'a', money: cents('200') }),
      anAdjustment({
        id: 'R2',
        lineId: null,
        change: 'cancellation',
        money: cents('200'),
        at: at('19:00:00'),
      }),
    ];
    expect(paid({ orders, adjustments })).toEqual([
      'sale nobody 300',
      'sale nobody 100',
      'refund nobody -200',
      'cancellation nobody -100',
      'cancellation nobody -100',
    ]);
  });

  it('do not show in which order a source lists the lines', () => {
    const lines = ['a', 'b', 'c'].map((id) => ({ id, money: cents('100') }));
    const adjustments = [anAdjustment({ lineId: null, money: cents('1') })];
    const rows = [lines, lines.toReversed()].map((some) => {
      const { sales } = credit({ orders: [anOrder({ lines: some })], adjustments });
      return sales.map(({ id, revision, money }) => [id, revision, money.minor]);
    });
    expect(rows[0]).toEqual([
      ['sale:O1:a', 1, '100'],
      ['sale:O1:b', 1, '100'],
      ['sale:O1:c', 1, '100'],
      ['refund:R1:a', 2, '-1'],
    ]);
    expect(rows[1]).toEqual(rows[0]);
  });

  it('a chargeback that is won comes back to where it was taken from', () => {
    const adjustments = [
      anAdjustment({ change: 'chargeback', money: cents('1999') }),
      anAdjustment({
        id: 'W1',
        change: 'chargeback-won',
        money: cents('1999'),
        at: at('20:00:00'),
      }),
    ];
    expect(paid({ ...two, adjustments }, linear)).toEqual([
      'sale mia 1000 noor 999',
      'chargeback mia -1000 noor -999',
      'chargeback-won mia 1000 noor 999',
    ]);
    expect(paid({ adjustments: adjustments.slice(1) })).toEqual(['sale nobody 1999']);
  });

  it('never take back more than is left', () => {
    const adjustments = [
      anAdjustment({ money: cents('1500') }),
      anAdjustment({ id: 'R2', at: at('19:00:00'), money: cents('500') }),
      anAdjustment({ id: 'R3', at: at('20:00:00'), money: cents('1') }),
    ];
    const { sales, findings } = credit({ adjustments });
    expect(sales.map(({ money, findings: found }) => [money.minor, found.length])).toEqual([
      ['1999', 0],
      ['-1500', 0],
      ['-499', 1],
    ]);
    expect(sales[2]?.findings).toEqual([{ detail: findings[0]?.message['en'], ...findings[0] }]);
    expect(findings[0]?.params).toEqual({
      ...{ adjustment: 'R2', order: 'O1', amount: 'USD 5.00', available: 'USD 4.99' },
    });
    expect(sales.flatMap((sale) => inputIssues(CreditedSaleSchema, sale))).toEqual([]);
    expect(
      findings.map(({ code, severity, evidence }) => [code, severity, evidence?.adjustmentIds]),
    ).toEqual([
      ['ADJUSTMENT_EXCEEDS_LINE', 'error', ['R2']],
      ['ADJUSTMENT_EXCEEDS_LINE', 'error', ['R3']],
    ]);
  });

  it('wait for their order, and are not guessed where they do not fit it', () => {
    expect(codes({ orders: [], adjustments: [anAdjustment()] })).toEqual(['ADJUSTMENT_WAITS']);
    expect(codes({ adjustments: [anAdjustment({ lineId: '9' })] })).toEqual([
      'ADJUSTMENT_LINE_UNKNOWN',
    ]);
    expect(
      codes({ adjustments: [anAdjustment({ money: { currency: 'VND', minor: '5' } })] }),
    ).toEqual(['ADJUSTMENT_CURRENCY']);
    expect(codes({ adjustments: [anAdjustment({ at: at('13:00:00') })] })).toEqual([
      'ADJUSTMENT_BEFORE_ORDER',
    ]);
  });
});

describe('the same thing twice', () => {
  it('is dropped with a finding where it is equal', () => {
    const copies = [
      anOrder({ recordedAt: at('14:00:05') }),
      anOrder({ at: at('14:00:00.000'), recordedAt: at('16:00:00') }),
      anOrder({ recordedAt: at('14:00:01') }),
    ];
    const { sales, findings } = credit({
      touches: [aTouch(), aTouch()],
      orders: copies,
      adjustments: [anAdjustment(), anAdjustment({ recordedAt: at('23:00:00') })],
    });
    expect(sales.map(({ id, recordedAt }) => [id, recordedAt])).toEqual([
      ['sale:O1:1', at('14:00:01.000')],
      ['refund:R1:1', at('18:00:00.000')],
    ]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['DUPLICATE_ADJUSTMENT', 'hint'],
      ['DUPLICATE_ORDER', 'hint'],
      ['DUPLICATE_TOUCH', 'hint'],
    ]);
  });

  it.each([
    [
      'orders',
      { orders: [anOrder({ id: 'O0' }), anOrder(), anOrder({ codes: ['X'] })] },
      ['/orders/2', ['codes']],
    ],
    [
      'touches',
      { touches: [aTouch({ id: 't0' }), aTouch(), aTouch({ at: at('11:00:00') })] },
      ['/touches/2', ['at']],
    ],
    [
      'adjustments',
      { adjustments: [anAdjustment({ id: 'R0' }), anAdjustment(), anAdjustment({ lineId: null })] },
      ['/adjustments/2', ['lineId']],
    ],
  ])(
    'is INPUT_INVALID that names both places where the content of %s differs',
    (what, input, [other, fields]) => {
      expect(error(input)).toMatchObject({
        code: 'INPUT_INVALID',
        details: {
          issues: [
            { code: 'CONTENT_ONCE', path: `/${what}/1`, params: { other, fields } },
            { path: `/${what}/2`, params: { other: `/${what}/1`, fields } },
          ],
        },
      });
    },
  );
});

describe('bad input', () => {
  it('is reported with all that is wrong: every record, every field, lines that contradict each other', () => {
    const lines = [
      { id: '1', money: { currency: 'usd', minor: 5 } },
      { id: '1', money: { currency: 'EUR', minor: '-1' } },
    ];
    const found = error({
      touches: [aTouch({ kind: 7 as never, at: 'noon' as never })],
      orders: [anOrder({ id: 5 as never, lines: lines as never })],
      adjustments: [anAdjustment({ money: { currency: 'USD', minor: '0' } })],
      creators: [{ id: 'mia', persons: [7 as never] }],
    }) as { details: { issues: { code: string; path: string }[] } };
    expect(found.details.issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'AMOUNT_ABOVE_ZERO /adjustments/0/money/minor',
      'CURRENCY /orders/0/lines/0/money/currency',
      'ID_STRING /creators/0/persons/0',
      'ID_STRING /orders/0/id',
      'INSTANT /touches/0/at',
      'LINE_AMOUNT /orders/0/lines/1/money/minor',
      'LINE_ID_ONCE /orders/0/lines',
      'MINOR_STRING /orders/0/lines/0/money/minor',
      'ONE_OF /touches/0/kind',
      'ORDER_CURRENCY /orders/0/lines',
    ]);
  });

  it('lists every record that contradicts another one of its id', () => {
    const found = error({
      touches: [aTouch(), aTouch({ channel: 'a' }), aTouch({ channel: 'b' })],
      orders: [anOrder(), anOrder({ customer: 'new' })],
      adjustments: [anAdjustment(), anAdjustment({ lineId: null })],
    }) as { details: { issues: { path: string }[] } };
    expect(found.details.issues.map(({ path }) => path)).toEqual([
      ...['/touches/0', '/touches/1', '/touches/0', '/touches/2'],
      ...['/orders/0', '/orders/1', '/adjustments/0', '/adjustments/1'],
    ]);
  });

  it.each([
    [
      { orders: [anOrder({ lines: [{ id: '1', money: { currency: 'USD', minor: '-1' } }] })] },
      '/orders/0/lines/0/money/minor',
    ],
    [
      {
        orders: [
          anOrder({ lines: [{ id: '1', money: { currency: 'USD', minor: '19.99' as never } }] }),
        ],
      },
      '/orders/0/lines/0/money/minor',
    ],
    [
      {
        orders: [
          anOrder({ lines: [{ id: '1', money: { currency: 'XXX' as never, minor: '1' } }] }),
        ],
      },
      '/orders/0/lines/0/money/currency',
    ],
    [{ orders: [anOrder({ lines: [] })] }, '/orders/0/lines'],
    [
      { orders: [anOrder({ lines: [anOrder().lines[0] as never, anOrder().lines[0] as never] })] },
      '/orders/0/lines',
    ],
    [
      {
        orders: [
          anOrder({
            lines: [
              { id: '1', money: { currency: 'USD', minor: '1' } },
              { id: '2', money: { currency: 'EUR', minor: '1' } },
            ],
          }),
        ],
      },
      '/orders/0/lines',
    ],
    [{ orders: [anOrder({ id: 123 as never })] }, '/orders/0/id'],
    [{ orders: [anOrder({ id: 'O\u202e1' })] }, '/orders/0/id'],
    [{ orders: [anOrder({ at: '2026-11-22 14:00' as never })] }, '/orders/0/at'],
    [{ touches: [aTouch({ dwellSeconds: Number.NaN })] }, '/touches/0/dwellSeconds'],
    [{ touches: [aTouch({ kind: '' as never })] }, '/touches/0/kind'],
    [
      { adjustments: [anAdjustment({ money: { currency: 'USD', minor: '0' } })] },
      '/adjustments/0/money/minor',
    ],
  ])('%# is refused with its path', (input, path) => {
    expect(error(input)).toMatchObject({ code: 'INPUT_INVALID', details: { issues: [{ path }] } });
  });

  it('pieces that went back without an amount are refused with how it is worked out', () => {
    const adjustment = { ...anAdjustment(), money: null, quantity: 2 } as never;
    expect(error({ adjustments: [adjustment] })).toMatchObject({
      details: { issues: [{ code: 'RETURNED_AMOUNT', path: '/adjustments/0/money' }] },
    });
  });

  it.each([[null], [undefined], ['orders.csv'], [{ touches: [], orders: {} }]])(
    'an input that is %j is refused',
    (input) => {
      const caught = ((): unknown => {
        try {
          return creditOrders(input as never, aPolicy());
        } catch (thrown) {
          return isLivelaneError(thrown) ? thrown.toJSON() : thrown;
        }
      })();
      expect(caught).toMatchObject({ code: 'INPUT_INVALID' });
    },
  );

  it('a policy whose shares exceed the whole', () => {
    expect(
      error({}, { model: { model: 'position', first: 600_000, last: 400_001 } }),
    ).toMatchObject({ code: 'INPUT_INVALID', details: { issues: [{ path: '/model' }] } });
  });

  it('a creator who touched twice has two parts of a linear split', () => {
    const touches = [
      aTouch(),
      aTouch({ id: 't2', at: at('12:30:00') }),
      aTouch({ id: 't3', creator: 'noor', at: at('13:00:00') }),
    ];
    const { sales } = creditOrders(
      { touches, orders: [anOrder()] },
      aPolicy({ model: { model: 'linear' } }),
    );
    expect(
      sales[0]?.credits.map(({ amount, evidence }) => [amount.minor, evidence.touchIds]),
    ).toEqual([
      ['1333', ['t1', 't2']],
      ['666', ['t3']],
    ]);
  });

  it('ids that are names of object properties are only ids', () => {
    const hostile = ['__proto__', 'constructor', 'toString'];
    const orders = hostile.map((id) => anOrder({ id, codes: [id], clickIds: [id], persons: [id] }));
    const touches = hostile.map((id) => aTouch({ id, creator: id, channel: id, persons: [id] }));
    expect(paid({ orders, touches })).toEqual([
      'sale __proto__ 1999',
      'sale constructor 1999',
      'sale toString 1999',
    ]);
  });
});
