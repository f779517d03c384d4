import { toMinor } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { compareModels } from '../comparison/compare-models.ts';
import { explainOrder } from '../explain/explain-order.ts';
import { orderIdentity } from '../identity/join.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import type { Order } from '../records/order.ts';
import { anAdjustment, anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { attributionReport } from '../report/report.ts';
import { withCodes } from './code-policy.ts';
import { creditOrders } from './credit-orders.ts';

const products = ['lip'];
const policy = aPolicy({
  codes: [
    { code: 'MIA10', creator: 'mia', products },
    { code: 'NOOR10', creator: 'noor' },
  ],
});
const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
/** A lip set, an eye pencil and something that the shop did not name. */
const three: Order = anOrder({
  codes: ['MIA10'],
  lines: [
    { id: '1', productId: 'lip', money: usd('1000') },
    { id: '2', productId: 'eye', money: usd('600') },
    { id: '3', money: usd('400') },
  ],
});
const click = aTouch({ id: 'k', creator: 'ana' });

const credited = (input: AttributionInput, rules = policy) =>
  creditOrders(input, rules).sales.flatMap(({ lineId, change, credits }) =>
    credits.map(
      ({ to, amount, evidence }) =>
        `${change} ${lineId} ${to.party === 'nobody' ? 'nobody' : to.id} ${amount.minor} ${evidence.ruleId}`,
    ),
  );

describe('a code for some products', () => {
  it('takes the lines of these; the others are decided without it', () => {
    expect(credited({ touches: [click], orders: [three] })).toEqual([
      'sale 1 mia 1000 code',
      'sale 2 ana 600 last',
      'sale 3 ana 400 last',
    ]);
    expect(credited({ touches: [], orders: [three] }).slice(1)).toEqual([
      'sale 2 nobody 600 unattributed',
      'sale 3 nobody 400 unattributed',
    ]);
  });

  it('is named in the rows that it counts for, refunds included', () => {
    const adjustments = [anAdjustment({ lineId: null, money: usd('2000') })];
    const orders = [{ ...three, codes: ['mia10', 'NOOR10', 'X'] }];
    const { sales } = creditOrders({ touches: [], orders, adjustments }, policy);
    expect(sales.map(({ change, lineId, code }) => [change, lineId, code])).toEqual(
      ['sale', 'refund'].flatMap((change) => [
        [change, '1', 'MIA10'],
        [change, '2', 'NOOR10'],
        [change, '3', 'NOOR10'],
      ]),
    );
    const codeOf = (codes: string[]) =>
      creditOrders({ touches: [], orders: [anOrder({ codes })] }, policy).sales[0]?.code;
    expect([codeOf([]), codeOf(['X']), codeOf(['X', 'Y'])]).toEqual([undefined, 'X', undefined]);
  });

  it('its recorded entry credits its creator for no other line, whatever the model', () => {
    const entry = aTouch({
      ...{ id: 'e', kind: 'code', code: 'mia10', at: at('13:59:00') },
      persons: [orderIdentity('O1')],
    });
    const rules = { ...policy, codeTakesAll: false, model: { model: 'linear' } as const };
    expect(credited({ touches: [click, entry], orders: [three] }, rules)).toEqual([
      'sale 1 ana 500 linear',
      'sale 1 mia 500 linear',
      'sale 2 ana 600 linear',
      'sale 3 ana 400 linear',
    ]);
  });

  it('of two owners for its products says so, though other products have neither', () => {
    const twice = [
      { code: 'MIA10', creator: 'mia', products },
      { code: 'MIA10', creator: 'noor', products },
    ];
    const { findings } = creditOrders(
      { touches: [], orders: [{ ...three, lines: three.lines.slice(0, 2) }] },
      { ...policy, codes: twice },
    );
    expect(findings.map(({ code }) => code)).toEqual(['CODE_SHARED']);
  });

  it('leaves the lines of another code to it, which is no conflict', () => {
    const codes = [
      ...policy.codes.slice(0, 1),
      { code: 'NOOR10', creator: 'noor', products: ['eye'] },
    ];
    const { sales, findings } = creditOrders(
      { touches: [], orders: [{ ...three, codes: ['MIA10', 'NOOR10'] }] },
      { ...policy, codes },
    );
    expect(sales.map(({ credits }) => credits[0]?.to)).toEqual([
      { party: 'creator', id: 'mia' },
      { party: 'creator', id: 'noor' },
      { party: 'nobody' },
    ]);
    expect(findings.map(({ code }) => code)).toEqual([
      'CODE_PRODUCT_UNKNOWN',
      'CODE_PRODUCT_UNKNOWN',
    ]);
    expect(sales[0]?.credits[0]?.evidence.why['en']).toBe(
      'The order redeemed "MIA10", which counts for this product; a code takes the line.',
    );
  });

  it('one code may be of two creators, each for other products; of one product it is shared', () => {
    const own = (creator: string, product: string) => ({
      code: 'SET',
      creator,
      products: [product],
    });
    const order = { ...three, codes: ['SET'] };
    const apart = aPolicy({ codes: [own('mia', 'lip'), own('noor', 'eye')] });
    expect(credited({ touches: [], orders: [order] }, apart).slice(0, 2)).toEqual([
      'sale 1 mia 1000 code',
      'sale 2 noor 600 code',
    ]);
    const same = aPolicy({ codes: [own('mia', 'lip'), own('noor', 'lip')] });
    expect(credited({ touches: [], orders: [order] }, same)[0]).toBe(
      'sale 1 nobody 1000 unattributed',
    );
    const codesOf = (rules: typeof apart) =>
      creditOrders({ touches: [], orders: [] }, rules).findings.map(({ code }) => code);
    expect([codesOf(apart), codesOf(same)]).toEqual([[], ['CODE_SHARED']]);
    expect(
      withCodes(aPolicy({ codes: [own('mia', 'lip')] }), [own('noor', 'eye')]).codes,
    ).toHaveLength(2);
    expect(() => withCodes(aPolicy({ codes: [own('mia', 'lip')] }), [own('noor', 'lip')])).toThrow(
      /mia/,
    );
  });

  it('that several have for one product is none that counts for others', () => {
    const own = (creator: string) => ({ code: 'SET', creator, products });
    const rules = aPolicy({ codes: [own('mia'), own('noor')] });
    const order = { ...three, codes: ['SET'], lines: three.lines.slice(0, 2) };
    const { findings } = creditOrders({ touches: [], orders: [order] }, rules);
    expect(findings.map(({ code }) => code)).toEqual(['CODE_SHARED']);
  });

  it('that counts for nothing bought is a finding', () => {
    const order = { ...three, lines: three.lines.slice(1, 2) };
    expect(creditOrders({ touches: [], orders: [order] }, policy).findings).toMatchObject([
      { code: 'CODE_OTHER_PRODUCTS', severity: 'hint', path: '/orders/O1/codes/MIA10' },
    ]);
  });

  it('an order in a room is its creator’s where the code counts for nothing', () => {
    const inRoom = { ...three, persons: [], inRoom: 'S1' };
    const room = aTouch({
      id: 'r',
      kind: 'live-click',
      creator: 'noor',
      sessionId: 'S1',
      persons: ['x'],
    });
    expect(credited({ touches: [room], orders: [inRoom] })).toEqual([
      'sale 1 mia 1000 code',
      'sale 2 noor 600 last',
      'sale 3 noor 400 last',
    ]);
  });

  it('its entry makes no buyer known for other lines, in or out of its window', () => {
    const inRoom = { ...three, codes: undefined, persons: [], inRoom: 'S1' };
    const { codes: _, ...order } = inRoom;
    const room = aTouch({
      id: 'r',
      kind: 'live-click',
      creator: 'noor',
      sessionId: 'S1',
      persons: ['x'],
    });
    for (const [time, lip] of [
      [at('13:59:00'), 'mia'],
      ['2026-11-01T00:00:00Z', 'nobody'],
    ] as const) {
      const entry = aTouch({
        ...{ id: 'e', kind: 'code', code: 'MIA10', creator: 'mia', at: time },
        persons: [orderIdentity('O1')],
      });
      expect(
        credited({ touches: [room, entry], orders: [order] }).map((row) => row.split(' ')[2]),
      ).toEqual([lip, 'noor', 'noor']);
    }
  });

  it('a refund of the whole order goes to each line’s own creditors', () => {
    const refund = anAdjustment({ lineId: null, money: usd('2000') });
    const rows = credited({ touches: [click], orders: [three], adjustments: [refund] });
    expect(rows.slice(3)).toEqual([
      'refund 1 mia -1000 code',
      'refund 2 ana -600 last',
      'refund 3 ana -400 last',
    ]);
  });

  it('is explained with the share of the whole order, and reported as it is credited', () => {
    const input = { touches: [click], orders: [three] };
    const { ruleId, touches } = explainOrder(input, policy, 'O1');
    expect([ruleId, touches.map(({ kind, share, outcome }) => [kind, share, outcome])]).toEqual([
      'code, last',
      [
        ['click', 0.5, 'CREDITED'],
        ['code', 0.5, 'CREDITED'],
      ],
    ]);
    const [last] = compareModels(input, policy, { models: ['last'] }).models;
    expect(
      last?.channels.map(({ channel, conversions, value }) => [
        channel,
        conversions,
        toMinor(value),
      ]),
    ).toEqual([
      ['ana', 0.5, 1000n],
      ['mia', 0.5, 1000n],
    ]);
    const bare = { touches: [], orders: [{ ...three, lines: three.lines.slice(1, 2) }] };
    expect(attributionReport(bare, policy)).toContain('counts for other products');
  });

  it('an entry of a code for other products is explained', () => {
    const entry = aTouch({ id: 'e', kind: 'code', code: 'MIA10', at: at('13:59:00') });
    const order = { ...three, lines: three.lines.slice(1, 2) };
    const { touches } = explainOrder({ touches: [entry], orders: [order] }, policy, 'O1');
    expect(touches).toMatchObject([{ outcome: 'OTHER_PRODUCTS', share: 0 }]);
  });
});
