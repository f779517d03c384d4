import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import { dealWith, ended, settled, usd } from '../../earnings/paying.fixture.ts';

type Retainer = ClauseOf<'retainer'>;

const head = { clause: 'retainer', id: 'retainer', payer: 'rosy', payee: 'mia' } as const;

/** A monthly retainer of 3,100.00 from 1 December to 14 February, due 10 days after each month begins. */
const monthly = (changes: Partial<NonNullable<Retainer['periodic']>> = {}): Retainer => ({
  ...head,
  model: 'monthly',
  periodic: {
    amount: usd(310_000),
    from: '2026-12-01',
    until: '2027-02-14',
    paid: 'in-advance',
    dueDays: 10,
    ...changes,
  },
});

const instalments = (
  parts: NonNullable<NonNullable<Retainer['instalments']>['parts']>,
  total?: number,
): Retainer => ({
  ...head,
  model: 'instalments',
  instalments: { parts, ...(total === undefined ? {} : { total: usd(total) }) },
});

const ending: Clause = {
  ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 5 },
  causes: ['missed-publication'],
  payment: 'pro-rata',
} as Clause;

/** The deal with a termination clause without days of notice. */
const deal = (retainer: Clause, changes = {}) => {
  const contract = dealWith([retainer], changes);
  const others = contract.clauses.filter(({ clause }) => clause !== 'termination');
  return { ...contract, clauses: [...others, ending] };
};

describe('a retainer by the month', () => {
  // December and January in full; 1 to 14 February are 14 of 28 days: 3,100 × 14/28 = 1,550.
  it('pays every month in advance, the last by its days, due after each', () => {
    const { amounts, due, notRecomputed, findings } = settled(deal(monthly()), {
      on: '2027-02-20',
    });
    expect(amounts).toEqual(['retainer 310000', 'retainer 310000', 'retainer 155000']);
    expect(due.map(({ on, amount }) => [on, amount.minor])).toEqual([
      ['2026-12-11', '310000'],
      ['2027-01-11', '310000'],
      ['2027-02-11', '155000'],
    ]);
    expect(notRecomputed).toEqual([]);
    expect(findings.map(({ code }) => code)).not.toContain('OVERPAID');
  });

  it('pays in arrears when the last day of a month has ended', () => {
    const contract = deal(monthly({ paid: 'in-arrears' }));
    expect(settled(contract, { on: '2026-12-31T23:59:59Z' }).amounts).toEqual([]);
    const { amounts, due } = settled(contract, { on: '2027-01-01' });
    expect(amounts).toEqual(['retainer 310000']);
    expect(due[0]?.on).toBe('2027-01-10');
  });

  // The deal ends on 10 January. In advance: January was booked, and 10 of 31 days are 1,000.00, so 2,100.00 go back.
  // In arrears: nothing of January was booked, and 1,000.00 are added.
  it('is paid by the days until an early end', () => {
    const facts = [ended('2027-01-10')];
    const advance = settled(deal(monthly()), { facts, on: '2027-02-20' });
    expect(advance.amounts).toEqual(['retainer 310000', 'retainer 310000', 'early-end -210000']);
    expect(advance.due.map(({ on, amount }) => [on, amount.minor])).toEqual([
      ['2026-12-11', '310000'],
      ['2027-01-11', '100000'],
    ]);
    expect(advance.notRecomputed).toEqual([]);
    const arrears = settled(deal(monthly({ paid: 'in-arrears' })), { facts, on: '2027-02-20' });
    expect(arrears.amounts).toEqual(['retainer 310000', 'early-end 100000']);
    expect(arrears.due.map(({ on }) => on)).toEqual(['2027-01-10', '2027-01-20']);
    expect(arrears.lines[1]?.explanation['en']).toContain('10 of 31 day(s)');
  });

  it('takes back what was booked before a late notice became known', () => {
    const facts = [ended('2026-12-31', '2027-01-15')];
    const { amounts, lines } = settled(deal(monthly()), { facts, on: '2027-02-20' });
    expect(amounts).toEqual(['retainer 310000', 'retainer 310000', 'early-end -310000']);
    expect(lines.slice(0, 2)).toEqual(settled(deal(monthly()), { on: '2027-01-15' }).lines);
  });

  // Months from 31 December: 31 December to 30 January, 31 January to 27 February, 28 February to 30 March.
  it('begins months on the day of the first, in short months on their last', () => {
    const { lines } = settled(deal(monthly({ from: '2026-12-31', until: '2027-03-01' })), {
      on: '2027-03-01',
    });
    expect(lines.map(({ explanation }) => explanation['en'])).toEqual([
      'Retainer, 2026-12-31 to 2027-01-30: USD 3,100.00.',
      'Retainer, 2027-01-31 to 2027-02-27: USD 3,100.00.',
      'Retainer, 2027-02-28 to 2027-03-01: 2 of 31 days of USD 3,100.00: USD 200.00.',
    ]);
  });

  it('is taxed and shared as fees are', () => {
    const contract = deal(monthly());
    const tax: Clause = {
      ...{ clause: 'tax', id: 'tax', withholdingRate: 100_000, authority: 'US' },
      borneBy: 'creator',
      feeIds: ['retainer'],
    } as Clause;
    const split: Clause = {
      clause: 'payee-split',
      id: 'split',
      feeId: 'retainer',
      shares: [
        { payee: 'mia', share: 800_000 },
        { payee: 'agent', share: 200_000 },
      ],
    };
    const agent = { id: 'agent', role: 'payee', name: 'Agent', market: 'US' } as const;
    const { amounts } = settled(
      {
        ...contract,
        parties: [...contract.parties, agent],
        clauses: [...contract.clauses, tax, split],
      },
      { on: '2026-12-02' },
    );
    expect(amounts).toEqual([
      'retainer 248000',
      'withholding -24800',
      'retainer 62000',
      'withholding -6200',
    ]);
  });
});

describe('a retainer by the week over years', () => {
  const term = { start: '2026-12-01T00:00:00Z', end: '2029-12-01T00:00:00Z' } as const;
  const weekly = (
    escalation: NonNullable<NonNullable<Retainer['periodic']>['escalation']>,
  ): Retainer => ({
    ...head,
    model: 'weekly',
    periodic: {
      amount: usd(10_005),
      from: '2026-12-01',
      until: '2029-11-30',
      paid: 'in-advance',
      dueDays: 0,
      escalation,
    },
  });
  const years = (retainer: Retainer) => {
    const { lines, notRecomputed } = settled(deal(retainer, { term }), { on: '2028-12-20' });
    expect(notRecomputed).toEqual([]);
    return [...new Set(lines.map(({ amount }) => amount.minor))];
  };

  // 5 % of 100.05 is 5.0025. Of the first year: 105.0525 → 105.05 and 110.055 → 110.06 (half-even, up to the even 6);
  // of the year before: 105.05, and 105.05 × 1.05 = 110.3025 → 110.30. By 7.00: 107.05 and 114.05.
  it('rises every year by a part of the first year, of the year before, or by an amount', () => {
    expect(years(weekly({ of: 'first-year', rate: 50_000 }))).toEqual(['10005', '10505', '11006']);
    expect(years(weekly({ of: 'year-before', rate: 50_000 }))).toEqual(['10005', '10505', '11030']);
    expect(years(weekly({ of: 'amount', amount: usd(700) }))).toEqual(['10005', '10705', '11405']);
  });
});

describe('a retainer by the month of a deal that begins on 29 February', () => {
  // Months begin on 29 February 2028 and, twelve months later, on 28 February 2029: twelve of 100.00, then of 110.00.
  it('rises after twelve months', () => {
    const term = { start: '2028-02-29T00:00:00Z', end: '2030-02-28T00:00:00Z' } as const;
    const retainer: Retainer = {
      ...head,
      model: 'monthly',
      periodic: {
        ...{ amount: usd(10_000), from: '2028-02-29', until: '2030-02-27' },
        ...{ paid: 'in-advance', dueDays: 0, escalation: { of: 'first-year', rate: 100_000 } },
      },
    };
    const { lines } = settled(deal(retainer, { term }), { on: '2029-06-30' });
    expect(lines.map(({ amount }) => amount.minor)).toEqual([
      ...Array.from({ length: 12 }, () => '10000'),
      ...Array.from({ length: 5 }, () => '11000'),
    ]);
  });
});

describe('dated instalments', () => {
  const on = ['2026-12-01', '2027-01-15', '2027-02-15'] as const;

  it('are amounts on their days', () => {
    const contract = deal(
      instalments(
        on.map((day, index) => ({ id: `i${index}`, on: day, amount: usd(100_000 * (index + 1)) })),
      ),
    );
    const { amounts, due, notRecomputed } = settled(contract, { on: '2027-01-31' });
    expect(amounts).toEqual(['retainer 100000', 'retainer 200000']);
    expect(due.map((it) => it.on)).toEqual(['2026-12-01', '2027-01-15']);
    expect(notRecomputed).toEqual([]);
  });

  // 1,000.00 in three parts of 33.3333 %, 33.3333 % and 33.3334 %: 333.333, 333.333, 333.334 → 333.33, 333.33, 333.34.
  it('are shares of a total by largest remainder', () => {
    const shares = [333_333, 333_333, 333_334];
    const contract = deal(
      instalments(
        on.map((day, index) => ({ id: `i${index}`, on: day, share: shares[index] ?? 0 })),
        100_000,
      ),
    );
    const { amounts, notRecomputed } = settled(contract, { on: '2027-02-20' });
    expect(amounts).toEqual(['retainer 33333', 'retainer 33333', 'retainer 33334']);
    expect(notRecomputed).toEqual([]);
  });

  it('after an early end are not owed', () => {
    const contract = deal(
      instalments(on.map((day, index) => ({ id: `i${index}`, on: day, amount: usd(5) }))),
    );
    const facts = [ended('2027-01-15', '2027-02-16')];
    expect(settled(contract, { facts, on: '2027-02-20' }).amounts).toEqual([
      'retainer 5',
      'retainer 5',
      'retainer 5',
      'early-end -5',
    ]);
  });

  it.each<[string, Retainer, string]>([
    [
      'an amount and a share',
      instalments([{ id: 'a', on: on[0], amount: usd(1), share: 1_000_000 }]),
      '/instalments/parts',
    ],
    [
      'shares without a total',
      instalments([{ id: 'a', on: on[0], share: 1_000_000 }]),
      '/instalments/parts',
    ],
    [
      'shares below one whole',
      instalments([{ id: 'a', on: on[0], share: 999_999 }], 5),
      '/instalments/parts',
    ],
    [
      'a day outside the term',
      instalments([{ id: 'a', on: '2028-01-01', amount: usd(1) }]),
      '/instalments/parts/0/on',
    ],
    ['days that run backwards', monthly({ until: '2026-11-30' }), '/periodic/until'],
    ['a payer who is the payee', { ...monthly(), payer: 'mia' }, '/payee'],
    ['another currency', monthly({ amount: { currency: 'EUR', minor: '1' } }), '/periodic/amount'],
  ])('are refused with %s', (_, retainer, path) => {
    const contract = deal(retainer);
    const index = contract.clauses.indexOf(retainer);
    expect(() => settled(contract, { on: '2027-01-01' })).toThrow(`/clauses/${index}${path}`);
  });
});
