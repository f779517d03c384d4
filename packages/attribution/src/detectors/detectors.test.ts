import {
  type AttributionPolicy,
  CreditedSaleSchema,
  FindingSchema,
  inputIssues,
  isLivelaneError,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { withCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { CLICK_FLOOD } from './click-flood.ts';

const run = (input: Partial<AttributionInput>, policy: Parameters<typeof aPolicy>[0] = {}) =>
  creditOrders({ touches: [], orders: [anOrder()], ...input }, aPolicy(policy));
const found = (...input: Parameters<typeof run>) =>
  run(...input).findings.map(({ code, evidence }) => [
    code,
    evidence?.orderIds,
    evidence?.touchIds,
  ]);

describe('a code shortly before payment', () => {
  const other = aTouch({ id: 'n1', creator: 'noor', at: at('13:00:00') });
  const orders = [anOrder({ codes: ['MIA10'] })];

  it('is a finding where somebody else brought the buyer, on the row too', () => {
    const result = run({ touches: [other], orders });
    expect(result.findings.map(({ code, evidence }) => [code, evidence?.touchIds])).toEqual([
      ['LATE_CODE', ['n1']],
    ]);
    const detail = expect.stringContaining('"MIA10" of "mia" first appeared 0 s before payment');
    expect(result.sales[0]?.findings).toEqual([{ detail, ...result.findings[0] }]);
    expect(result.findings[0]).toMatchObject({
      severity: 'warning',
      path: '/orders/O1/codes/MIA10',
      params: { code: 'MIA10', creator: 'mia', seconds: 0, order: 'O1', count: 1 },
      message: { en: detail, 'zh-Hans': expect.stringContaining('"MIA10"') },
      fix: { en: expect.any(String), 'zh-Hans': expect.any(String) },
    });
    expect(result.sales.flatMap((it) => inputIssues(CreditedSaleSchema, it))).toEqual([]);
    expect(result.findings.flatMap((it) => inputIssues(FindingSchema, it))).toEqual([]);
  });

  it('is none where the owner touched the buyer before, where nobody else did, or with a threshold of 0', () => {
    expect(found({ touches: [other, aTouch({ at: at('12:59:59') })], orders })).toEqual([]);
    expect(found({ orders })).toEqual([]);
    expect(found({ touches: [other], orders }, { lateCodeSeconds: 0 })).toEqual([]);
  });

  it('looks at when the code was first entered', () => {
    const entered = (time: string) =>
      found({
        touches: [other, aTouch({ id: 'c1', kind: 'code', code: 'MIA10', at: at(time) })],
        orders,
      });
    expect(entered('13:55:00')).toEqual([]);
    expect(entered('13:55:01')).toEqual([['LATE_CODE', ['O1'], ['n1', 'c1']]]);
  });
});

describe('codes', () => {
  it('of several creators at one time credit none of them', () => {
    const shared = [
      { code: 'LIVE', creator: 'mia' },
      { code: 'live', creator: 'noor' },
    ];
    const result = run({ orders: [anOrder({ codes: ['LIVE'] })] }, { codes: shared });
    expect(result.findings.map(({ code }) => code)).toEqual(['CODE_SHARED']);
    expect(result.sales[0]?.credits[0]?.to).toEqual({ party: 'nobody' });
  });

  it('of several creators one after the other belong to who has them then', () => {
    const midday = at('12:00:00');
    const shared = [
      { code: 'LIVE', creator: 'mia', valid: { start: at('00:00:00'), end: midday } },
      { code: 'LIVE', creator: 'noor', valid: { start: midday, end: at('23:00:00') } },
    ];
    const result = run({ orders: [anOrder({ codes: ['LIVE'], at: midday })] }, { codes: shared });
    expect([result.findings, result.sales[0]?.credits[0]?.to]).toEqual([
      [],
      { party: 'creator', id: 'noor' },
    ]);
  });

  it('of several creators on one order are split by the model, the earlier rule first', () => {
    const orders = [anOrder({ codes: ['NOOR10', 'MIA10'] })];
    expect(found({ orders })).toEqual([['CODE_CONFLICT', ['O1'], []]]);
    expect(run({ orders }).sales[0]?.credits.map(({ to, amount }) => [to, amount.minor])).toEqual([
      [{ party: 'creator', id: 'mia' }, '1999'],
    ]);
    expect(
      run({ orders }, { model: { model: 'linear' } }).sales[0]?.credits.map(
        ({ amount }) => amount.minor,
      ),
    ).toEqual(['1000', '999']);
  });

  it('are the same for the touch and for the order', () => {
    // "ß".toUpperCase() is "SS": codes are compared by the case of ASCII letters alone.
    const entered = aTouch({ id: 'c1', kind: 'code', code: 'STRASSE', creator: 'noor' });
    const codes = [
      { code: 'STRASSE', creator: 'noor' },
      { code: 'STRAßE', creator: 'mia' },
    ];
    const orders = [anOrder({ codes: ['straße'] })];
    const shares = run(
      { touches: [entered], orders },
      { codes, model: { model: 'linear' } },
    ).sales[0]?.credits.map(({ to, evidence }) => [to, evidence.touchIds]);
    expect(shares).toEqual([[{ party: 'creator', id: 'mia' }, []]]);
  });

  it('of other creators of the shop make a conflict known, and the policy keeps its own first', () => {
    const contract = aPolicy({ codes: [{ code: 'MIA10', creator: 'mia' }] });
    const orders = [
      anOrder({ codes: ['AVA10', 'MIA10'] }),
      anOrder({ id: 'O2', codes: ['AVA10'] }),
    ];
    const credited = (policy: AttributionPolicy) => {
      const { sales, findings } = creditOrders({ touches: [], orders }, policy);
      return [findings.map(({ code }) => code), sales.map((sale) => sale.credits[0]?.to)];
    };
    const mia = { party: 'creator', id: 'mia' };
    expect(credited(contract)).toEqual([['CODE_UNKNOWN'], [mia, { party: 'nobody' }]]);
    expect(credited(withCodes(contract, [{ code: 'AVA10', creator: 'ava' }]))).toEqual([
      ['CODE_CONFLICT'],
      [mia, { party: 'creator', id: 'ava' }],
    ]);
  });

  it('of the shop that contradict the policy are refused, those that repeat it add nothing', () => {
    const [day, noon] = [at('00:00:00'), at('12:00:00')];
    const own = { code: 'MIA10', creator: 'mia', valid: { start: day, end: noon } };
    const policy = aPolicy({ codes: [own] });
    expect(withCodes(policy, [{ code: 'mia10', creator: 'mia' }])).toEqual(policy);
    const later = { code: 'MIA10', creator: 'ava', valid: { start: noon, end: at('18:00:00') } };
    expect(withCodes(policy, [later]).codes).toEqual([own, later]);
    const refused = (codes: AttributionPolicy['codes']): unknown => {
      try {
        return withCodes(policy, codes);
      } catch (error) {
        return isLivelaneError(error) ? error.toJSON() : error;
      }
    };
    for (const [codes, path] of [
      [[later, { code: ' mia10', creator: 'ava' }], '/1/creator'],
      [[{ code: 'X', creator: 'a\u202eb' }], '/0/creator'],
    ] as const)
      expect(refused([...codes])).toMatchObject({
        code: 'INPUT_INVALID',
        details: { issues: [{ path }] },
      });
  });

  it('that the policy does not know are named once with their orders', () => {
    expect(
      found({
        orders: [anOrder({ codes: ['WELCOME'] }), anOrder({ id: 'O2', codes: ['WELCOME'] })],
      }),
    ).toEqual([['CODE_UNKNOWN', ['O1', 'O2'], []]]);
  });
});

describe('people', () => {
  it('who buy from themselves are named, by their id or by identities given for them', () => {
    const creators = [{ id: 'mia', persons: ['user:b1'] }];
    expect(found({ touches: [aTouch()], creators })).toEqual([['SELF_PURCHASE', ['O1'], ['t1']]]);
    expect(
      found({ touches: [aTouch({ persons: ['mia'] })], orders: [anOrder({ persons: ['mia'] })] }),
    ).toEqual([['SELF_PURCHASE', ['O1'], ['t1']]]);
    expect(
      found({ touches: [aTouch()], creators: [{ id: 'noor', persons: ['user:b1'] }] }),
    ).toEqual([]);
  });

  it('who share a device are not taken for each other', () => {
    const orders = [anOrder({ persons: ['user:b1', 'device:7'] })];
    expect(found({ touches: [aTouch({ persons: ['user:b2', 'device:7'] })], orders })).toEqual([
      ['IDENTITY_CONFLICT', ['O1'], ['t1']],
    ]);
    expect(found({ touches: [aTouch({ persons: ['device:7'] })], orders })).toEqual([]);
    expect(
      run({ touches: [aTouch({ persons: ['cookie:x', 'device:7'] })], orders }).sales[0]?.credits[0]
        ?.to,
    ).toEqual({ party: 'creator', id: 'mia' });
  });

  it('who click like a machine are named with their densest minute', () => {
    const clicks = (count: number, everyMs: number) =>
      Array.from({ length: count }, (_, place) =>
        aTouch({
          id: `k${String(place).padStart(2, '0')}`,
          at: toInstant(Date.parse(at('13:00:00')) + place * everyMs),
        }),
      );
    expect(found({ touches: clicks(CLICK_FLOOD.clicks - 1, 10) })).toEqual([]);
    const [first, ...others] = clicks(CLICK_FLOOD.clicks, 0);
    const minuteLater = others.map((touch) => ({ ...touch, at: at('13:01:00') }));
    expect(found({ touches: [first ?? aTouch(), ...minuteLater] })).toEqual([]);
    expect(found({ touches: clicks(CLICK_FLOOD.clicks, 3200) })).toEqual([]);
    expect(found({ touches: clicks(CLICK_FLOOD.clicks, 3000) })).toEqual([
      ['CLICK_FLOOD', [], expect.arrayContaining(['k00', 'k19'])],
    ]);
  });

  it('one click id for two creators is a finding', () => {
    expect(
      found({
        touches: [aTouch({ clickId: 'k' }), aTouch({ id: 't2', clickId: 'k', creator: 'noor' })],
      }),
    ).toEqual([['CLICK_ID_SHARED', [], ['t1', 't2']]]);
  });
});

describe('touches of a kind that this version does not know', () => {
  const ids = ['t1', 't2', 't3', 't4', 't5', 't6'];
  const touches = ids.map((id) => aTouch({ id, kind: 'billboard' as never }));

  it('are a hint with their ids, and credit nothing', () => {
    const { sales, findings } = run({ touches: touches.toReversed() });
    expect(sales).toEqual(run({}).sales);
    expect(findings).toMatchObject([
      {
        code: 'TOUCH_KIND_UNKNOWN',
        severity: 'hint',
        path: '/touches/t1/kind',
        message: {
          en: '6 touch(es) are of the kind "billboard", which this version does not know; they had no effect: t1, t2, t3, t4, t5, ….',
        },
        evidence: { touchIds: ids },
      },
    ]);
  });

  it('are an error where the name is near to a known kind', () => {
    expect(run({ touches: [aTouch({ kind: 'clck' as never })] }).findings).toMatchObject([
      { code: 'TOUCH_KIND_UNKNOWN', severity: 'error', params: { kind: 'clck (≈ click)' } },
    ]);
  });
});

describe('a code of a creator whose click has expired', () => {
  const other = aTouch({ id: 'n1', creator: 'noor', at: at('13:00:00') });
  const expired = aTouch({ id: 'm1', at: '2026-11-01T00:00:00Z' });
  const orders = [anOrder({ codes: ['MIA10'], persons: ['user:b1', 'tv'] })];

  it('is not late, since the click is known', () => {
    expect(found({ touches: [other, expired], orders })).toEqual([]);
  });

  it('is late where the click was of another person on the same device', () => {
    const theirs = { ...expired, persons: ['user:b2', 'tv'] };
    expect(found({ touches: [other, theirs], orders })[0]?.[0]).toBe('LATE_CODE');
  });
});
