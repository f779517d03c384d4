import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { credited, delivery, signed } from '../../facts/facts.fixture.ts';
import { settle } from '../../settle.ts';

const KNOWN: Instant = '2027-02-28T00:00:00Z';
const usd = (minor: number) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const;
const fixed = (amount: number, per: 'deal' | 'item' = 'deal'): Clause => ({
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
  fixed: { amount: usd(amount), per },
});
const halves: Clause = {
  ...{ clause: 'payment', id: 'pay', feeId: 'fee' },
  stages: [
    { id: 's', share: 500_000, trigger: 'signing', dueDays: 0 },
    { id: 'p', share: 500_000, trigger: 'publication', dueDays: 0 },
  ],
};
const termination: Clause = {
  ...{ clause: 'termination', id: 'end', noticeDays: 14, cureDays: 7 },
  ...{ causes: ['non-payment'], payment: 'pro-rata' },
};
const dealOf = (...clauses: readonly Clause[]): Contract => {
  const deal = lipColourContract();
  const videos = deal.clauses.filter(({ id }) => id === 'videos');
  return { ...deal, zone: 'UTC', clauses: [...videos, ...clauses, termination] };
};
const notice = (day: string, changes: Partial<FactOf<'notice'>> = {}): Fact => ({
  ...{ kind: 'fact', version: 1, id: `notice-${day}`, type: 'notice', by: 'rosy', about: 'end' },
  occurredAt: `${day}T10:00:00Z` as Instant,
  recordedAt: `${day}T10:00:00Z` as Instant,
  text: 'We end the contract.',
  ...changes,
});
const first = delivery('v1', 'videos', '2026-11-29');
const second = delivery('v2', 'videos', '2026-12-20');
const bothSigned = (contract: Contract) => [
  signed(contract, 'rosy', '2026-11-20'),
  signed(contract, 'mia', '2026-11-20'),
];
const settled = (contract: Contract, facts: readonly Fact[], knownAsOf = KNOWN) =>
  settle(contract, facts, { knownAsOf, fx: [] });
const linesOf = (...args: Parameters<typeof settled>) =>
  settled(...args).lines.map(({ entry, amount }) => `${entry} ${amount.minor}`);
const codesOf = (...args: Parameters<typeof settled>) =>
  settled(...args).findings.map(({ code }) => code);

describe('a deal that ends by notice', () => {
  const contract = dealOf(fixed(100_000), halves);

  it('pays the part of the pieces that were delivered before its end', () => {
    const facts = [...bothSigned(contract), first, notice('2026-12-01'), second];
    // One of two pieces by 15 December: what signing had earned.
    expect(linesOf(contract, facts)).toEqual(['fixed-fee 50000']);
    expect(codesOf(contract, facts)).toEqual(
      expect.arrayContaining(['DEAL_ENDED', 'DELIVERED_AFTER_END']),
    );
  });

  it('pays nothing of a deposit that was forfeited before it', () => {
    const assessed: Clause = {
      ...{ clause: 'assessment', id: 'result', assessedOn: '2026-11-30' },
      criteria: [{ id: 'posts', measure: 'deliveries', atLeast: 5 }],
      period: { start: '2026-11-25T08:00:00Z', end: '2026-11-30T08:00:00Z' },
    };
    const deposit: Clause = {
      ...halves,
      stages: [
        { id: 's', share: 500_000, trigger: 'signing', dueDays: 0 },
        {
          ...{ id: 'd', share: 500_000, trigger: 'assessment', dueDays: 0 },
          deposit: { assessmentId: 'result', release: 'all-or-nothing' },
        },
      ],
    };
    const held = dealOf(fixed(100_000), deposit, assessed);
    const booked = ['fixed-fee 50000', 'deposit-forfeited 50000'];
    const signatures = [...bothSigned(held), notice('2026-12-01')];
    const soon = delivery('v2', 'videos', '2026-12-05');
    // Both pieces by 15 December: all of the other half; one of them: half of it, so that 250.00 go back.
    expect(linesOf(held, [...signatures, first, soon])).toEqual(booked);
    expect(linesOf(held, [...signatures, first])).toEqual([...booked, 'early-end -25000']);
    const { lines } = settled(held, [...signatures, first]);
    expect(lines.at(-1)?.explanation['en']).toBe(
      'The deal ended on 2026-12-15: 1 of 2 piece(s) delivered by then earn USD 250.00 without the USD 500.00 that was forfeited, of which USD 500.00 was booked: USD -250.00.',
    );
    for (const line of lines) expect(recomputedAmount(line)?.minor).toBe(line.amount.minor);
  });

  it('counts the pieces before its end, whatever became known first', () => {
    // 1 of 2 by 15 December, the other known on 20 January; two later ones are known before that.
    const later = ['2026-12-20', '2026-12-22'].map((day, index) =>
      delivery(`later-${index}`, 'videos', day as `${number}-${number}-${number}`),
    );
    const late = { ...delivery('v2', 'videos', '2026-12-05'), recordedAt: '2027-01-20T00:00:00Z' };
    const facts = [...bothSigned(contract), notice('2026-12-01'), first, ...later, late as Fact];
    expect(linesOf(contract, facts, '2027-01-10T00:00:00Z')).toEqual(['fixed-fee 50000']);
    expect(linesOf(contract, facts)).toEqual(['fixed-fee 50000', 'early-end 50000']);
  });

  it('takes back what was earned for pieces that were not delivered', () => {
    const facts = [...bothSigned(contract), notice('2026-12-01')];
    expect(linesOf(contract, facts)).toEqual(['fixed-fee 50000', 'early-end -50000']);
    expect(linesOf(contract, facts, '2026-12-15T23:59:59Z')).toEqual(['fixed-fee 50000']);
    expect(linesOf(contract, facts, '2026-12-16T00:00:00Z')).toHaveLength(2);
  });

  it('adds the part of a piece that was delivered before the end and becomes known after it', () => {
    const late = { ...first, recordedAt: '2027-01-05T00:00:00Z' } as Fact;
    const facts = [...bothSigned(contract), notice('2026-12-01'), late];
    expect(linesOf(contract, facts)).toEqual([
      'fixed-fee 50000',
      'early-end -50000',
      'early-end 50000',
    ]);
    const { lines } = settled(contract, facts);
    for (const line of lines) expect(recomputedAmount(line)).toEqual(line.amount);
  });

  it('pays an amount per item for the items delivered before the end', () => {
    const facts = [first, notice('2026-12-01'), second];
    expect(linesOf(dealOf(fixed(70_000, 'item')), facts)).toEqual(['fixed-fee 70000']);
  });

  it('ends at the close of the local day on which the notice is over', () => {
    const lastDay = delivery('v2', 'videos', '2026-12-15');
    expect(
      linesOf(contract, [...bothSigned(contract), first, notice('2026-12-01'), lastDay]),
    ).toEqual(['fixed-fee 50000', 'fixed-fee 50000']);
  });

  it('earns no commission on what is sold after its end, also where the notice became known later', () => {
    const commission: Clause = {
      ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
      commission: { rate: 100_000, deductions: [], holdDays: 0, dueDays: 0 },
    };
    const at = (day: string) =>
      ({ occurredAt: `${day}T10:00:00Z`, recordedAt: `${day}T11:00:00Z` }) as const;
    const before = credited('before', 1000, at('2026-12-14'));
    const after = credited('after', 1000, at('2026-12-17'));
    const deal = dealOf(commission);
    const inTime = [before, notice('2026-12-01'), after];
    expect(linesOf(deal, inTime)).toEqual(['commission 100']);
    expect(codesOf(deal, inTime)).toContain('SALE_AFTER_END');
    const late = notice('2026-12-01', { recordedAt: '2026-12-30T00:00:00Z' });
    expect(linesOf(deal, [before, late, after])).toEqual([
      'commission 100',
      'commission 100',
      'commission-clawback -100',
    ]);
    expect(codesOf(deal, [before, late, after])).toContain('SALE_AFTER_END');
  });

  it('ends at once where a breach was not cured in time, and not by the notice of the breach', () => {
    const breach = notice('2026-12-01', { purpose: 'breach' });
    const signatures = bothSigned(contract);
    expect(linesOf(contract, [...signatures, breach])).toEqual(['fixed-fee 50000']);
    expect(codesOf(contract, [...signatures, breach])).toContain('BREACH_NOTICED');
    const dateOf = (...notices: readonly Fact[]) =>
      settled(contract, [...signatures, ...notices]).findings.find(
        ({ code }) => code === 'DEAL_ENDED',
      )?.params?.['date'];
    expect(dateOf(breach, notice('2026-12-08'))).toBe('2026-12-08');
    expect(dateOf(breach, notice('2026-12-07'))).toBe('2026-12-21');
    expect(dateOf(breach, notice('2026-12-08', { by: 'mia' }))).toBe('2026-12-22');
  });

  it('is not ended by a notice without a cause where none is agreed on, which has no effect and is named', () => {
    const { noticeDays, ...causesOnly } = termination as ClauseOf<'termination'>;
    const deal = { ...contract, clauses: [...contract.clauses.slice(0, -1), causesOnly] };
    const signatures = bothSigned(deal);
    const without = [...signatures, first, notice('2026-12-01'), second];
    expect(codesOf(deal, without)).toContain('NOTICE_WITHOUT_EFFECT');
    expect(codesOf(deal, without)).not.toContain('DEAL_ENDED');
    expect(linesOf(deal, without)).toEqual(['fixed-fee 50000', 'fixed-fee 50000']);
    const breach = notice('2026-12-01', { purpose: 'breach' });
    const uncured = [...signatures, breach, notice('2026-12-08')];
    expect(codesOf(deal, uncured)).toContain('DEAL_ENDED');
    expect(codesOf(deal, uncured)).not.toContain('NOTICE_WITHOUT_EFFECT');
  });

  it('ends on the day of the notice of a breach where there is no time to cure it', () => {
    const { cureDays, ...atOnce } = termination as ClauseOf<'termination'>;
    const deal = { ...contract, clauses: [...contract.clauses.slice(0, -1), atOnce] };
    const breach = notice('2026-12-01', { purpose: 'breach', id: 'breach' });
    const later = '2026-12-01T14:00:00Z';
    const end = notice('2026-12-01', { occurredAt: later, recordedAt: later });
    const { findings } = settled(deal, [...bothSigned(deal), breach, end]);
    expect(findings.find(({ code }) => code === 'DEAL_ENDED')?.params?.['date']).toBe('2026-12-01');
  });

  it('is not ended by a notice about another clause, which has no effect and is named', () => {
    const facts = [...bothSigned(contract), notice('2026-12-01', { about: 'fee' })];
    expect(linesOf(contract, facts)).toEqual(['fixed-fee 50000']);
    expect(codesOf(contract, facts)).toContain('NOTICE_WITHOUT_EFFECT');
  });
});

describe('a fact that no clause gives an effect', () => {
  const contract = dealOf(fixed(50_000, 'item'));
  const approval = (decision: 'approved' | 'denied'): Fact => ({
    ...{ kind: 'fact', version: 1, id: 'a', type: 'approval', by: 'rosy', deliverableId: 'videos' },
    ...{ occurredAt: '2026-11-28T00:00:00Z', recordedAt: '2026-11-28T00:00:00Z', decision },
  });
  const found = (code: string, facts: readonly Fact[]) =>
    settled(contract, facts).findings.find((it) => it.code === code);

  it('is named: an approval, more so a denied one, though the piece counts', () => {
    expect(linesOf(contract, [first, approval('denied')])).toEqual(['fixed-fee 50000']);
    expect(found('APPROVAL_WITHOUT_EFFECT', [first, approval('denied')])).toMatchObject({
      severity: 'warning',
      params: { count: 1, denied: 1 },
    });
    expect(found('APPROVAL_WITHOUT_EFFECT', [approval('approved')])?.severity).toBe('hint');
  });

  it('is named: a piece that was taken down too early', () => {
    const removed = (removedAt: Instant) =>
      ({ ...first, report: { ...(first as FactOf<'delivery'>).report, removedAt } }) as Fact;
    const days = (
      lipColourContract().clauses.find(({ id }) => id === 'videos') as { keepUpDays?: number }
    ).keepUpDays;
    expect(days).toBeGreaterThan(1);
    expect(found('REMOVED_EARLY', [removed('2026-11-30T12:00:00Z')])?.params).toMatchObject({
      days,
    });
    expect(found('REMOVED_EARLY', [removed('2027-12-30T12:00:00Z')])).toBeUndefined();
  });

  it('is named: a piece after the last publish date', () => {
    expect(found('DELIVERED_LATE', [delivery('v9', 'videos', '2027-01-20')])).toBeDefined();
    expect(found('DELIVERED_LATE', [first])).toBeUndefined();
  });

  it('is named: a fact of the assessment period that was recorded after its day', () => {
    const assessment: Clause = {
      ...{ clause: 'assessment', id: 'result', assessedOn: '2026-12-05' },
      criteria: [{ id: 'k', measure: 'deliveries', atLeast: 1 }],
      period: { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' },
    };
    const deposit: Clause = {
      ...{ clause: 'payment', id: 'pay', feeId: 'fee' },
      stages: [
        {
          ...{ id: 'dep', share: 1_000_000, trigger: 'assessment', dueDays: 5 },
          deposit: { assessmentId: 'result', release: 'all-or-nothing' },
        },
      ],
    };
    const deal = dealOf(fixed(1000), deposit, assessment);
    const late = { ...first, recordedAt: '2026-12-20T00:00:00Z' } as Fact;
    expect(linesOf(deal, [late])).toEqual(['deposit-forfeited 1000']);
    const finding = settled(deal, [late]).findings.find(
      ({ code }) => code === 'RECORDED_AFTER_ASSESSMENT',
    );
    expect(finding?.params).toMatchObject({ assessment: 'result', facts: late.id });
    expect(codesOf(deal, [first])).not.toContain('RECORDED_AFTER_ASSESSMENT');
  });
});
