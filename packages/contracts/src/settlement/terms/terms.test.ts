import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { renderContract } from '../../render/index.ts';
import { type Fact, type Instant, parseRecord, type Settlement } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { credited, delivery, paid } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const usd = (minor: number) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const;
const fixed = (minor: number): Clause => ({
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
  fixed: { amount: usd(minor), per: 'item' },
});
const commission = (dueDays = 0): Clause => ({
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
  commission: { rate: 100_000, deductions: [], holdDays: 0, dueDays },
});
type Terms = Partial<ClauseOf<'payment-terms'>>;
/** A deal of a fee and its terms of payment: its term ends with 28 February 2027 in Los Angeles. */
const dealOf = (fee: Clause, terms: Terms): Contract => {
  const base = lipColourContract();
  const work = base.clauses.filter(({ id }) => id === 'videos' || id === 'credit');
  const clause: Clause = { ...{ clause: 'payment-terms', id: 'terms', payer: 'rosy' }, ...terms };
  return { ...base, clauses: [...work, fee, clause] };
};
/** Two pieces, earned and due on 29 November and 1 December. */
const work = [
  delivery('v1', 'videos', '2026-11-29'),
  delivery('v2', 'videos', '2026-12-01'),
] as const;
const fact = (type: string, day: string, more: object): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: `${type} ${day}`, type },
    ...{ occurredAt: `${day}T12:00:00Z`, recordedAt: `${day}T12:00:00Z` },
    ...more,
  }) as Fact;
const invoice = (day: string, minor: number) =>
  fact('invoice', day, { payee: 'mia', number: day, amount: usd(minor) });
/** A settlement whose lines follow from their steps and whose states sum to what is outstanding. */
const settled = (
  contract: Contract,
  facts: readonly Fact[],
  knownAsOf: Instant = '2027-02-20T00:00:00Z',
): Settlement => {
  const settlement = settle(contract, facts, { knownAsOf, fx: [] });
  for (const line of settlement.lines)
    expect(recomputedAmount(line)?.minor, line.id).toBe(line.amount.minor);
  const open = (settlement.states ?? [])
    .filter(({ state }) => state === 'due' || state === 'payable')
    .reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
  expect(`${open}`).toBe(settlement.totals.outstanding.minor);
  return parseRecord('settlement', JSON.parse(JSON.stringify(settlement)));
};
const dueOf = ({ due }: Settlement) => due.map(({ on, amount }) => [on, Number(amount.minor)]);
const codesOf = ({ findings }: Settlement): string[] => findings.map(({ code }) => code);

describe('a minimum payout', () => {
  const minimum = (minor: number, atEnd: 'paid' | 'kept') => ({
    minimum: { amount: usd(minor), atEnd },
  });

  it('carries what is below it to the next due day', () => {
    // 1,000 alone is below 1,500; with the second piece it is 2,000.
    expect(dueOf(settled(dealOf(fixed(1000), minimum(1500, 'kept')), work))).toEqual([
      ['2026-12-01', 1000],
      ['2026-12-01', 1000],
    ]);
    // 2,000 reaches a minimum of 1,000 on each day.
    expect(dueOf(settled(dealOf(fixed(1000), minimum(1000, 'kept')), work))).toEqual([
      ['2026-11-29', 1000],
      ['2026-12-01', 1000],
    ]);
  });

  it('that is not reached is paid at the end of the term, or kept and named', () => {
    expect(dueOf(settled(dealOf(fixed(1000), minimum(5000, 'paid')), work))).toEqual([
      ['2027-02-28', 1000],
      ['2027-02-28', 1000],
    ]);
    const kept = dealOf(fixed(1000), minimum(5000, 'kept'));
    const during = settled(kept, work);
    expect(dueOf(during)).toEqual([]);
    expect(during.totals.outstanding.minor).toBe('2000');
    const severityOf = ({ findings }: Settlement) =>
      findings.find(({ code }) => code === 'BELOW_MINIMUM')?.severity;
    expect(severityOf(during)).toBe('hint');
    expect(severityOf(settled(kept, work, '2027-06-01T00:00:00Z'))).toBe('warning');
  });
});

describe('due days', () => {
  it('run from the invoice that covers an amount', () => {
    // Received on 30 November: the first piece is due 30 days later, the second waits for the next invoice.
    const contract = dealOf(fixed(1000), { invoice: { days: 30 } });
    const one = settled(contract, [...work, invoice('2026-11-30', 1000)]);
    expect(dueOf(one)).toEqual([['2026-12-30', 1000]]);
    expect(codesOf(one)).toContain('NOT_INVOICED');
    expect(codesOf(one)).not.toContain('INVOICE_DIFFERS');
    const both = settled(contract, [
      ...work,
      invoice('2026-11-30', 900),
      invoice('2026-12-10', 1000),
    ]);
    expect(dueOf(both)).toEqual([
      ['2026-12-30', 1000],
      ['2027-01-09', 1000],
    ]);
    expect(codesOf(both)).toContain('INVOICE_DIFFERS');
    const none = settled(dealOf(fixed(1000), {}), [...work, invoice('2026-11-30', 1000)]);
    expect(codesOf(none)).toContain('INVOICE_WITHOUT_EFFECT');
  });

  it('move to the end of the month and some days on', () => {
    // 29 November → 30 November + 15; 1 December → 31 December + 15.
    expect(dueOf(settled(dealOf(fixed(1000), { endOfMonth: { days: 15 } }), work))).toEqual([
      ['2026-12-15', 1000],
      ['2027-01-15', 1000],
    ]);
  });

  it('move to the end of the quarter and some days on', () => {
    // 29 November and 1 December are of the quarter that ends on 31 December: 31 December + 45.
    expect(dueOf(settled(dealOf(fixed(1000), { endOfQuarter: { days: 45 } }), work))).toEqual([
      ['2027-02-14', 2000],
    ]);
  });

  it.each([
    // The sale of Saturday, 5 December is due on that day.
    ['following', [], '2026-12-07'],
    ['following', ['2026-12-07'], '2026-12-08'],
    ['preceding', ['2026-12-07'], '2026-12-04'],
  ] as const)('roll to the %s business day around %j', (roll, holidays, on) => {
    const rolling = (until: '2026-12-31' | '2026-12-01'): Contract =>
      dealOf(commission(), {
        businessDays: { weekend: ['sat', 'sun'], until, roll, holidays: [...holidays] },
      });
    const sale = credited('o1', 10_000);
    expect(dueOf(settled(rolling('2026-12-31'), [sale]))).toEqual([[on, 1000]]);
    expect(codesOf(settled(rolling('2026-12-01'), [sale]))).toContain('BUSINESS_CALENDAR_ENDS');
  });

  it('count business days where the terms say so', () => {
    // Received on Monday, 30 November: the fifth business day after it is Monday, 7 December.
    const contract = dealOf(fixed(1000), {
      invoice: { days: 5 },
      countedIn: 'business-days',
      businessDays: {
        ...{ weekend: ['sat', 'sun'], holidays: [] },
        ...{ until: '2026-12-31', roll: 'following' },
      },
    });
    const [first] = work;
    expect(dueOf(settled(contract, [first, invoice('2026-11-30', 1000)]))).toEqual([
      ['2026-12-07', 1000],
    ]);
  });

  it('count Mondays to Fridays, and say so, where a contract of a declared type names no days', () => {
    const untyped = dealOf(fixed(1000), { invoice: { days: 5 }, countedIn: 'business-days' });
    const contract: Contract = { ...untyped, dealType: 'fixed-content' };
    // Received on Thursday, 24 December: the fifth is Thursday, 31 December; Christmas counts, the weekend does not.
    const facts = [work[0], invoice('2026-12-24', 1000)];
    expect(dueOf(settled(contract, facts))).toEqual([['2026-12-31', 1000]]);
    const text = (language: 'en' | 'zh-Hans') =>
      renderContract(contract, { language, format: 'markdown' });
    expect(text('en')).toContain(
      'Business days are Mondays to Fridays, whether or not they are holidays.',
    );
    expect(text('zh-Hans')).toContain('工作日指星期一至星期五，不论是否为节假日。');
    expect(() => settled(untyped, facts)).toThrow('/countedIn');
  });

  it('leave a due day where it is, on a weekend too, where no days are named', () => {
    const terms: Terms = { endOfMonth: { days: 0 }, countedIn: 'business-days' };
    const contract: Contract = { ...dealOf(commission(), terms), dealType: 'commission-only' };
    const sale = credited('o1', 10_000, { occurredAt: '2027-01-05T12:00:00Z' });
    expect(dueOf(settled(contract, [sale]))).toEqual([['2027-01-31', 1000]]);
  });
});

describe('late interest', () => {
  const interest = (rate: number, graceDays = 0): Terms => ({
    lateInterest: { rate, legalMaximum: 100_000, yearDays: 365, graceDays },
  });
  const [first] = work;
  const interestOf = ({ lines }: Settlement) =>
    lines.flatMap(({ entry, amount }) => (entry === 'late-interest' ? [Number(amount.minor)] : []));

  it('is the lower of the agreed rate and the legal maximum, by days', () => {
    // 1,000.00 due on 29 November, paid 30 days later: 10 % × 30 / 365 of 100,000 = 821.92 → 822.
    const late = [first, paid('mia', 100_000, '2026-12-29')];
    const settlement = settled(dealOf(fixed(100_000), interest(120_000)), late);
    expect(interestOf(settlement)).toEqual([822]);
    expect(settlement.totals.outstanding.minor).toBe('822');
    // 5 % × 30 / 365 of 100,000 = 410.96 → 411.
    expect(interestOf(settled(dealOf(fixed(100_000), interest(50_000)), late))).toEqual([411]);
    expect(interestOf(settled(dealOf(fixed(100_000), interest(50_000, 30)), late))).toEqual([]);
  });

  it('is rounded on the running total of payments in parts', () => {
    // 40,000 after 10 days: 109.59 → 110; 60,000 after 30 days: 493.15; together 602.74 → 603.
    const parts = [paid('mia', 40_000, '2026-12-09'), paid('mia', 60_000, '2026-12-29')];
    const contract = dealOf(fixed(100_000), interest(100_000));
    expect(interestOf(settled(contract, [first, ...parts]))).toEqual([110, 493]);
  });

  it('is named while it runs, and is none on a payment in time', () => {
    const contract = dealOf(fixed(100_000), interest(100_000));
    // To 29 December in Los Angeles: 822.
    const running = settled(contract, [first], '2026-12-30T00:00:00Z').findings.find(
      ({ code }) => code === 'LATE_INTEREST_RUNNING',
    );
    expect(running?.detail['en']).toContain('USD 8.22');
    expect(interestOf(settled(contract, [first, paid('mia', 100_000, '2026-11-29')]))).toEqual([]);
  });
});

describe('without set-off', () => {
  it('what was paid and taken back lowers nothing that is owed for something else', () => {
    // 1,000 paid for the first sale, which is refunded; 1,000 owed for the second, due later.
    const facts = [
      credited('o1', 10_000),
      paid('mia', 1000, '2026-12-10'),
      credited('o1', -10_000, { change: 'refund', recordedAt: '2026-12-20T00:00:00Z' }),
      credited('o2', 10_000, {
        ...{ occurredAt: '2026-12-26T03:00:00Z', recordedAt: '2026-12-27T00:00:00Z' },
      }),
    ];
    const sums = ({ totals }: Settlement) => [totals.outstanding.minor, totals.overpaid?.minor];
    expect(sums(settled(dealOf(commission(), { setOff: false }), facts))).toEqual(['1000', '1000']);
    expect(sums(settled(dealOf(commission(), { setOff: true }), facts))).toEqual(['0', '0']);
  });

  it('a payment of more than is owed pays what is owed next, as the text says', () => {
    // 1,500 is paid for the first piece of 1,000; 500 of the second are left.
    const contract = dealOf(fixed(1000), { setOff: false });
    expect(dueOf(settled(contract, [...work, paid('mia', 1500, '2026-11-29')]))).toEqual([
      ['2026-12-01', 500],
    ]);
    const text = 'A payment of more than is owed pays what is owed next.';
    expect(renderContract(contract, { language: 'en', format: 'markdown' })).toContain(text);
  });
});

describe('bank fees', () => {
  const received = (minor: number, bankFee: object): Fact =>
    ({ ...paid('mia', minor, '2026-12-02'), bankFee }) as Fact;

  it.each([
    // 1,000 owed, 900 received, 101 taken by banks: 900, 1,001 or 951 are paid.
    ['payer', '100', '0'],
    ['payee', '0', '1'],
    ['shared', '49', '0'],
  ] as const)('are borne by the %s', (bankFees, outstanding, overpaid) => {
    const [first] = work;
    const { totals } = settled(dealOf(fixed(1000), { bankFees }), [first, received(900, usd(101))]);
    expect([totals.outstanding.minor, totals.overpaid?.minor]).toEqual([outstanding, overpaid]);
  });

  it('that no clause is about are a finding, and of another currency an error', () => {
    const contract = dealOf(fixed(1000), {});
    expect(codesOf(settled(contract, [...work, received(900, usd(1))]))).toContain(
      'BANK_FEE_WITHOUT_TERM',
    );
    const euros = received(900, { currency: 'EUR', minor: '1' });
    expect(() => settled(contract, [...work, euros])).toThrow('/bankFee/currency');
  });
});

describe('an objection', () => {
  const terms: Terms = { objection: { days: 10, disputed: 'held' } };
  const objection = (day: string, more: object = {}) =>
    fact('objection', day, {
      ...{ by: 'rosy', statementAt: '2026-12-05T12:00:00Z', about: 'fee', text: 'Not as agreed' },
      ...more,
    });

  it('in time holds back what the statement has under the clause, until it is settled', () => {
    const contract = dealOf(fixed(1000), terms);
    const held = settled(contract, [...work, objection('2026-12-15')]);
    expect(dueOf(held)).toEqual([]);
    expect(held.findings.find(({ code }) => code === 'OBJECTION_OPEN')?.detail['en']).toContain(
      'USD 20.00 is held back',
    );
    const withdrawn = objection('2026-12-20', { settles: 'objection 2026-12-15' });
    expect(dueOf(settled(contract, [...work, objection('2026-12-15'), withdrawn]))).toHaveLength(2);
  });

  it('does not change the day from which interest runs, as the text says', () => {
    // 10,000.00 since 1 December at 36.5 % of 365 days: 10.00 a day for 30 days, though they were held back for ten.
    const lateInterest = {
      rate: 365_000,
      legalMaximum: 365_000,
      graceDays: 0,
      yearDays: 365,
    } as const;
    const contract = dealOf(fixed(1_000_000), { ...terms, lateInterest });
    const { lines } = settled(contract, [
      { ...delivery('v2', 'videos', '2026-12-01') },
      objection('2026-12-15'),
      objection('2026-12-25', { settles: 'objection 2026-12-15' }),
      paid('mia', 1_000_000, '2026-12-31'),
    ]);
    const interest = lines.filter(({ entry }) => entry === 'late-interest');
    expect(interest.map(({ amount }) => amount.minor)).toEqual(['30000']);
    const text = 'its due day, from which interest runs, does not change';
    expect(renderContract(contract, { language: 'en', format: 'markdown' })).toContain(text);
  });

  it('that is late, or that no clause gives a meaning, has no effect but a finding', () => {
    const late = settled(dealOf(fixed(1000), terms), [...work, objection('2026-12-16')]);
    expect(dueOf(late)).toHaveLength(2);
    expect(codesOf(late)).toContain('OBJECTION_LATE');
    const without = settled(dealOf(fixed(1000), {}), [...work, objection('2026-12-15')]);
    expect(codesOf(without)).toContain('OBJECTION_WITHOUT_TERM');
  });
});
