import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Fact, Settlement } from '../vocabulary/index.ts';
import { credited, delivery, paid, session, signed } from './facts/facts.fixture.ts';
import { settle } from './settle.ts';
import type { SettleOptions } from './settle-options.ts';

const options: SettleOptions = { knownAsOf: '2027-06-01T00:00:00Z', fx: [] };
const MOST = 10n ** 18n;

const withRate = (rate: number): Contract => ({
  ...lipColourContract(),
  clauses: lipColourContract().clauses.map((clause) =>
    clause.clause === 'fee' && clause.commission
      ? { ...clause, commission: { ...clause.commission, rate } }
      : clause,
  ),
});
const money = ({ totals }: Settlement) => [totals.creditedSales.minor, totals.earned.minor];
const codes = ({ findings }: Settlement) => findings.map(({ code }) => code);
const balanced = ({ postings }: Settlement): boolean =>
  postings.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n) === 0n;
const invalid = expect.objectContaining({ code: 'INPUT_INVALID' });

it.each([undefined, null, 'now', {}])('settle refuses %j as its options', (given) => {
  expect(() => settle(lipColourContract(), [], given as never)).toThrow(invalid);
});

describe('settle: what is no fact', () => {
  const sale = credited('o', 5000);
  const without = (field: string, value: unknown) => ({
    ...sale,
    sale: { ...(sale as Extract<Fact, { type: 'credited-sale' }>).sale, [field]: value },
  });
  const withMinor = (minor: string) =>
    JSON.parse(JSON.stringify(sale).replaceAll('"5000"', `"${minor}"`));
  it.each<[string, unknown]>([
    ['nothing at all', null],
    ['an object that holds no facts', {}],
    ['null among them', [null]],
    ['a number among them', [5]],
    ['a record of another kind', [lipColourContract()]],
    ['a type that is no text', [{ ...sale, type: 7 }]],
    ['a sale without its sale', [{ ...sale, sale: undefined }]],
    ['a sale that is null', [{ ...sale, sale: null }]],
    ['a sale without credits', [without('credits', null)]],
    ['a sale of half a cent', [withMinor('1.5')]],
    ['a payment of nothing', [{ ...paid('mia', 5, '2026-12-08'), amount: null }]],
    [
      'a session that does not say what was broken',
      [{ ...session('s', '2026-12-08', 60), brokenDuties: undefined }],
    ],
    ['a delivery whose report is null', [{ ...delivery('d', 'live', '2026-12-08'), report: null }]],
    ['a delivery without its report', [{ ...sale, type: 'delivery' }]],
    ['an id that is a number', [{ ...sale, id: 7 }]],
    ['a moment that is none', [{ ...sale, recordedAt: 'soon' }]],
    ['a moment in another zone', [{ ...sale, recordedAt: '2026-12-08T00:00:00+08:00' }]],
  ])('%s', (_, facts) => {
    expect(() => settle(lipColourContract(), facts as Fact[], options)).toThrow(invalid);
  });

  it('a sale whose moment is none', () => {
    const fact = structuredClone(credited('o', 5000, { occurredAt: 'soon' as never }));
    expect(() => settle(lipColourContract(), [fact], options)).toThrow(/\/o\/sale\/occurredAt/);
  });

  it('ids that objects have by themselves are ids like others', () => {
    const facts = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((id) =>
      credited(id, 1000, { id }),
    );
    const settlement = settle(lipColourContract(), facts, options);
    expect(money(settlement)).toEqual(['4000', '480']);
    expect(({} as Record<string, unknown>)['sale']).toBeUndefined();
  });

  it('a payee called __proto__ is owed like others', () => {
    const text = JSON.stringify(lipColourContract()).replaceAll('"mia"', '"__proto__"');
    const fact = JSON.parse(JSON.stringify(credited('o', 1000)).replaceAll('"mia"', '"__proto__"'));
    const settlement = settle(JSON.parse(text) as Contract, [fact as Fact], options);
    expect(settlement.payees.map(({ id, earned }) => [id, earned.minor])).toEqual([
      ['__proto__', '120'],
    ]);
  });
});

describe('settle: amounts and rates at their ends', () => {
  it.each([
    [0, '0'],
    [1, String(MOST / 1_000_000n)],
    [999_999, String((MOST * 999_999n) / 1_000_000n)],
    [1_000_000, String(MOST)],
  ])('a rate of %i of 10^18', (rate, earned) => {
    const settlement = settle(withRate(rate), [credited('o', MOST)], options);
    expect(money(settlement)).toEqual([String(MOST), earned]);
    expect(balanced(settlement)).toBe(true);
    const undone = credited('o', -MOST, { change: 'refund', recordedAt: '2026-12-09T00:00:00Z' });
    expect(money(settle(withRate(rate), [credited('o', MOST), undone], options))).toEqual([
      '0',
      '0',
    ]);
  });

  it.each([-1, 1_000_001, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('no rate of %d', (rate) => {
    expect(() => settle(withRate(rate), [], options)).toThrow(invalid);
  });

  it('sums beyond the range are said, not wrapped', () => {
    expect(() =>
      settle(withRate(1_000_000), [credited('o', MOST), credited('p', 1n)], options),
    ).toThrow(expect.objectContaining({ code: 'MONEY_OUT_OF_RANGE' }));
  });
});

describe('settle: facts in the wrong order, or of another deal', () => {
  const early = credited('o', -5000, { change: 'refund', recordedAt: '2026-12-07T00:00:00Z' });
  const late = credited('o', 5000);

  it('a refund that is known before its sale waits for it, and leaves nothing behind', () => {
    const before = settle(lipColourContract(), [late, early], {
      ...options,
      knownAsOf: '2026-12-07T12:00:00Z',
    });
    expect([codes(before), before.lines]).toEqual([
      expect.arrayContaining(['ADJUSTMENT_WITHOUT_SALE']),
      [],
    ]);
    const after = settle(lipColourContract(), [early, late], options);
    expect(money(after)).toEqual(['0', '0']);
    expect(after).toEqual(settle(lipColourContract(), [late, early], options));
  });

  it('a refund takes no more than the sale had', () => {
    const more = credited('o', -9000, { change: 'refund', recordedAt: '2026-12-09T00:00:00Z' });
    const settlement = settle(lipColourContract(), [late, more], options);
    expect(money(settlement)).toEqual(['0', '0']);
    expect(codes(settlement)).toContain('ADJUSTMENT_CAPPED');
  });

  it('one id with equal content counts once, with other content is refused', () => {
    expect(money(settle(lipColourContract(), [late, structuredClone(late)], options))).toEqual(
      money(settle(lipColourContract(), [late], options)),
    );
    expect(() => settle(lipColourContract(), [late, credited('o', 6000)], options)).toThrow(
      /one content of the fact /,
    );
  });

  it('pieces, signatures and payments of another deal count for nothing and are said', () => {
    const other = { ...lipColourContract(), id: 'other-deal' };
    const settlement = settle(
      lipColourContract(),
      [
        signed(other, 'rosy', '2026-11-24'),
        delivery('d', 'banner', '2026-12-01'),
        { ...session('s', '2026-12-06', 3600), deliverableId: 'gala' } as Fact,
        paid('somebody', 5, '2026-12-20'),
      ],
      options,
    );
    expect([money(settlement), settlement.totals.paid.minor]).toEqual([['0', '0'], '0']);
    expect(codes(settlement)).toEqual(
      expect.arrayContaining([
        'SIGNATURE_OF_OTHER_DOCUMENT',
        'FACT_OF_OTHER_DEAL',
        'PAYMENT_TO_STRANGER',
      ]),
    );
    const found = settlement.findings.find(({ code }) => code === 'FACT_OF_OTHER_DEAL');
    expect(found?.detail['en']).toContain('banner, gala');
  });

  it('thousands of strange facts make one short sentence', () => {
    const facts = Array.from({ length: 2000 }, (_, index) => [
      delivery(`d-${index}`, `banner-${index}`, '2026-12-01'),
      paid(`stranger-${index}`, 5, '2026-12-20'),
    ]).flat();
    const { findings } = settle(lipColourContract(), facts, options);
    for (const { detail } of findings) expect(detail['en']?.length).toBeLessThan(300);
  });

  it.each([
    ['a sale', credited('o', 5000, { currency: 'VND' })],
    ['a payment', { ...paid('mia', 5, '2026-12-20'), amount: { currency: 'VND', minor: '5' } }],
  ])('%s in another currency without a quote is an error', (_, fact) => {
    expect(() => settle(lipColourContract(), [fact as Fact], options)).toThrow(
      expect.objectContaining({ code: 'FX_QUOTE_MISSING' }),
    );
  });

  it('a statement of another deal is no statement before', () => {
    const previous = settle({ ...lipColourContract(), id: 'other-deal' }, [], options);
    expect(() => settle(lipColourContract(), [], { ...options, previous })).toThrow(invalid);
  });
});
