import { usd } from '../deal.ts';
import { fact, refund, sale, session } from '../facts.ts';
import type { Way } from '../way.ts';

const fee = { clause: 'fee', id: 'fee', payer: 'shop', payee: 'mia', model: 'commission' } as const;
const plain = { rate: 100_000, deductions: [], holdDays: 0, dueDays: 15 } as const;

/** Ways of paying by what is sold. */
export const SALES: readonly Way[] = [
  {
    id: 'commission',
    title: { en: 'Commission', 'zh-Hans': '佣金' },
    about: {
      en: 'A rate of the net credited sales. The running total of the exact products is rounded once, and a line books the difference to what was booked before; so many small sales earn what one large sale earns. What buyers get back is taken back by lines of its own. `holdDays` delays when a sale counts as earned, `dueDays` when it is to be paid.',
      'zh-Hans':
        '净归因销售额乘以比例。对精确乘积的累计值只舍入一次，每行入账累计值与此前已入账之差；因此多笔小额销售与一笔大额销售所得相同。退款以单独的行扣回。`holdDays` 推迟应得时间，`dueDays` 推迟付款时间。',
    },
    clauses: [
      { ...fee, commission: { ...plain, deductions: ['returns'], rate: 125_000, holdDays: 14 } },
    ],
    facts: [
      sale('o1', 1999, { day: '2026-12-05' }),
      sale('o2', 1999, { day: '2026-12-06' }),
      refund('o1', 1999, '2026-12-28'),
    ],
    // 12.5 % of 19.99 is 2.49875: 2.50. Of 39.98 it is 4.9975: 5.00, less 2.50. Of what is left, 19.99: 2.50, less 5.00.
    lines: [
      ['mia', 'commission', 250],
      ['mia', 'commission', 250],
      ['mia', 'commission-clawback', -250],
    ],
  },
  {
    id: 'base-with-commission',
    title: { en: 'Base with commission', 'zh-Hans': '底薪加佣金' },
    about: {
      en: 'A fixed amount and a commission beside it. Neither reduces the other; for a base that is recouped from commission see the minimum guarantee.',
      'zh-Hans': '固定金额与佣金并付，互不抵减。需从佣金中抵扣的底薪请见保底费用。',
    },
    clauses: [
      {
        ...{ ...fee, model: 'base-plus-commission', deliverableIds: ['live'] },
        fixed: { amount: usd(30_000), per: 'session' },
        commission: plain,
      },
    ],
    facts: [
      session('2026-12-05', 60),
      sale('o1', 20_000, { day: '2026-12-06', sessionId: 'live-2026-12-05' }),
    ],
    // 300 for the session, 10 % of 200.
    lines: [
      ['mia', 'fixed-fee', 30_000],
      ['mia', 'commission', 2000],
    ],
  },
  {
    id: 'revenue-share',
    title: { en: 'Share of revenue with a declared base', 'zh-Hans': '按约定基数的收入分成' },
    about: {
      en: 'A commission whose base leaves parts of the price out: `deductions` lists them, and the `breakdown` of each sale says how much of each there is and whether the money of the sale includes it. A sale without the part that a deduction needs is an error finding.',
      'zh-Hans':
        '佣金基数扣除价格中的某些部分：由 `deductions` 列明，每笔销售的 `breakdown` 说明各部分金额及其是否已含在销售额内。销售缺少所需部分时，为错误级提示。',
    },
    clauses: [{ ...fee, commission: { ...plain, rate: 200_000, deductions: ['tax', 'shipping'] } }],
    facts: [
      sale('o1', 13_000, {
        day: '2026-12-05',
        breakdown: [
          { part: 'tax', amount: usd(1000), inside: true },
          { part: 'shipping', amount: usd(500), inside: true },
        ],
      }),
    ],
    // 130 less tax of 10 and shipping of 5 is 115; 20 % of it.
    lines: [['mia', 'commission', 2300]],
  },
  {
    id: 'tiers',
    title: { en: 'Commission by tiers', 'zh-Hans': '阶梯佣金' },
    about: {
      en: 'Rates that rise with the total of a day, a month or the term. `rule` says to what a rate applies: `marginal`, each part of the total at the rate of its own tier; `crossing-order`, each order whole at the rate of the tier that the total reaches with it; `retroactive`, all sales of the period at the rate that their total reaches. A total of exactly `from` has reached the tier. A refund takes back what its own sale earned.',
      'zh-Hans':
        '比例随一日、一月或全期累计销售额上升。`rule` 决定比例适用于什么：`marginal`，累计额各段按本档比例；`crossing-order`，每笔订单整笔按计入后所达档位；`retroactive`，周期内全部销售按累计所达档位。累计恰等于 `from` 即达档。退款扣回该笔销售当初所得。',
    },
    clauses: [
      {
        ...fee,
        commission: {
          ...plain,
          tiers: {
            ...{ rule: 'crossing-order', per: 'term' },
            steps: [{ from: usd(100_000), rate: 120_000 }],
          },
        },
      },
    ],
    facts: [
      sale('o1', 60_000, { day: '2026-12-05' }),
      sale('o2', 50_000, { day: '2026-12-06' }),
      refund('o1', 60_000, '2026-12-20'),
    ],
    // 600 at 10 %; the order of 500 crosses 1,000 and earns 12 %; the refund takes back the 60 of the first.
    lines: [
      ['mia', 'commission', 6000],
      ['mia', 'commission', 6000],
      ['mia', 'commission-clawback', -6000],
    ],
  },
  {
    id: 'rate-changes',
    title: { en: 'Change of a rate by notice', 'zh-Hans': '经通知变更佣金比例' },
    about: {
      en: 'One party may announce another rate. A higher one applies at once, a lower one after the days of notice, both to sales that are made from then on.',
      'zh-Hans':
        '一方可通知新的佣金比例：提高的立即适用，降低的在通知期满后适用，均只适用于此后的销售。',
    },
    clauses: [{ ...fee, commission: { ...plain, rateChanges: { by: 'shop', cutAfterDays: 30 } } }],
    facts: [
      fact('rate-change', '2026-12-01', { feeId: 'fee', rate: 50_000, by: 'shop' }),
      sale('o1', 10_000, { day: '2026-12-20' }),
      sale('o2', 10_000, { day: '2027-01-20' }),
    ],
    // The cut applies from 1 January on: 10 % of 100, then 5 % of 100.
    lines: [
      ['mia', 'commission', 1000],
      ['mia', 'commission', 500],
    ],
  },
  {
    id: 'per-unit',
    title: { en: 'Fee per unit sold', 'zh-Hans': '按件费用' },
    about: {
      en: 'An amount for each unit, whatever the price. `conversions` says how pieces of a product count as units. A refund takes units back in proportion to the money.',
      'zh-Hans':
        '每件一笔金额，与价格无关。`conversions` 规定商品如何折算为计费件。退款按金额比例扣回件数。',
    },
    clauses: [
      {
        ...{ clause: 'unit-fee', id: 'units', payer: 'shop', payee: 'mia', amount: usd(100) },
        conversions: [{ productId: 'sample', pieces: 4, units: 1 }],
        ...{ others: 'one-each', holdDays: 0, dueDays: 10 },
      },
    ],
    facts: [
      sale('o1', 4800, { day: '2026-12-05', productId: 'tin', quantity: 2 }),
      sale('o2', 1800, { day: '2026-12-06', productId: 'sample', quantity: 6 }),
    ],
    // Two tins are 2 units; six samples are 1.5.
    lines: [
      ['mia', 'unit-fee', 200],
      ['mia', 'unit-fee', 150],
    ],
  },
];
