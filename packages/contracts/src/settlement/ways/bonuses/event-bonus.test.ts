import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import { renderContract } from '../../../render/index.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { dealOf, earnedBy, settled, usd } from '../../deal.fixture.ts';
import { credited } from '../../facts/facts.fixture.ts';

/** An assessment of December, and one of January. */
const ASSESSMENTS = (['12', '01'] as const).map(
  (month) =>
    ({
      ...{
        clause: 'assessment',
        id: `m${month}`,
        criteria: [{ id: 'x', measure: 'deliveries', atLeast: 0 }],
      },
      period:
        month === '12'
          ? { start: '2026-12-01T08:00:00Z', end: '2027-01-01T08:00:00Z' }
          : { start: '2027-01-01T08:00:00Z', end: '2027-02-01T08:00:00Z' },
      assessedOn: month === '12' ? '2027-01-05' : '2027-02-05',
    }) as Clause,
);
const STEPS = [
  { atLeast: usd(100_000), amount: usd(5000) },
  { atLeast: usd(200_000), amount: usd(8000) },
];
const bonus = (pays: string, more: object = {}): Clause =>
  ({
    ...{ clause: 'event-bonus', id: 'bonus', payer: 'rosy', payee: 'mia', pays },
    ...{ assessmentIds: ['m12', 'm01'], dueDays: 10 },
    ...(pays === 'rank'
      ? {
          ranking: {
            eventId: 'sales-day',
            places: [
              { from: 1, amount: usd(100_000) },
              { from: 2, to: 3, amount: usd(40_000) },
            ],
          },
        }
      : { result: { measure: 'credited-net-sales', steps: STEPS } }),
    ...more,
  }) as Clause;
const dealBy = (pays: string, more: object = {}) => dealOf([...ASSESSMENTS, bonus(pays, more)]);

const sold = (orderId: string, minor: number, day: string) =>
  credited(orderId, minor, {
    occurredAt: `${day}T12:00:00Z` as Instant,
    recordedAt: `${day}T13:00:00Z` as Instant,
  });
const place = (rank: number, recordedAt: Instant, more: object = {}): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: `rank-${rank}-${recordedAt}`, type: 'ranking' },
    ...{ eventId: 'sales-day', creatorId: 'mia', rank, recordedAt },
    occurredAt: '2026-12-12T12:00:00Z',
    ...more,
  }) as Fact;

describe('a bonus by several assessments', () => {
  // December 2,100 reaches both steps, January 1,000 exactly the first.
  const facts = [sold('a', 210_000, '2026-12-10'), sold('b', 100_000, '2027-01-10')];

  it('pays the highest step of each: 80 and 50', () => {
    const settlement = settled(dealBy('highest'), facts);
    expect(earnedBy(settlement)).toBe('13000');
    expect(settlement.due.map(({ on, amount }) => [on, amount.minor])).toEqual([
      ['2027-01-15', '8000'],
      ['2027-02-15', '5000'],
    ]);
  });

  it('pays every step of each: 130 and 50', () => {
    expect(earnedBy(settled(dealBy('every'), facts))).toBe('18000');
  });

  it('pays by the named assessments alone', () => {
    expect(earnedBy(settled(dealBy('every', { assessmentIds: ['m01'] }), facts))).toBe('5000');
  });

  it('stands, whatever is refunded after its day', () => {
    const late = credited('a', -210_000, { change: 'refund', recordedAt: '2027-01-10T00:00:00Z' });
    expect(earnedBy(settled(dealBy('highest'), [...facts, late]))).toBe('13000');
    const early = credited('a', -20_000, { change: 'refund', recordedAt: '2027-01-02T00:00:00Z' });
    expect(earnedBy(settled(dealBy('highest'), [...facts, early]))).toBe('10000');
  });
});

describe('a bonus by rank', () => {
  // Third is corrected to first before 5 January has ended: 1,000; a correction after that changes nothing.
  it('pays the place that was recorded last before the day of the assessment ended', () => {
    const third = place(3, '2026-12-13T00:00:00Z');
    expect(earnedBy(settled(dealBy('rank'), [third]))).toBe('40000');
    const first = place(1, '2027-01-05T00:00:00Z');
    expect(earnedBy(settled(dealBy('rank'), [third, first]))).toBe('100000');
    const tooLate = place(2, '2027-01-07T00:00:00Z');
    const settlement = settled(dealBy('rank'), [third, first, tooLate]);
    expect(earnedBy(settlement)).toBe('100000');
    expect(settlement.findings.map(({ code, params }) => [code, params?.['facts']])).toContainEqual(
      ['FACT_WITHOUT_EFFECT', 'rank-2-2027-01-07T00:00:00Z'],
    );
    expect(settlement.lines[0]?.explanation).toEqual({
      en: 'Bonus USD 1,000.00 by the assessment “m12”: place 1 in “sales-day”.',
      'zh-Hans': '依考核“m12”的奖金 USD 1,000.00：“sales-day”第 1 名。',
    });
  });

  it('pays nothing for a place below those named, for others, or for another event', () => {
    const at = '2026-12-13T00:00:00Z';
    const others = [
      place(4, at),
      place(1, at, { creatorId: 'lee' }),
      place(1, at, { id: 'x', eventId: 'other' }),
    ];
    expect(others.map((fact) => earnedBy(settled(dealBy('rank'), [fact])))).toEqual([
      '0',
      '0',
      '0',
    ]);
  });

  describe('without an assessment', () => {
    const contract = {
      ...dealOf([bonus('rank', { assessmentIds: null })]),
      dealType: 'ambassador-year' as const,
    };
    const second = { id: 'second', occurredAt: '2026-12-20T12:00:00Z' };

    it('pays each place from the day of its event on, as it was recorded first', () => {
      const places = [
        place(3, '2026-12-13T00:00:00Z'),
        place(1, '2026-12-21T00:00:00Z', second),
        place(4, '2026-12-22T00:00:00Z', { id: 'below', occurredAt: '2026-12-21T12:00:00Z' }),
      ];
      const settlement = settled(contract, places);
      expect(settlement.due.map(({ on, amount }) => [on, amount.minor])).toEqual([
        ['2026-12-22', '40000'],
        ['2026-12-30', '100000'],
      ]);
      expect(settlement.lines[0]?.explanation).toEqual({
        en: 'Bonus USD 400.00 for a place: place 3 in “sales-day”.',
        'zh-Hans': '按名次的奖金 USD 400.00：“sales-day”第 3 名。',
      });
      const corrected = settled(contract, [...places, place(1, '2026-12-23T00:00:00Z')]);
      expect(earnedBy(corrected)).toBe('140000');
      expect(corrected.findings.map(({ code, params }) => [code, params?.['facts']])).toEqual(
        expect.arrayContaining([['FACT_WITHOUT_EFFECT', 'rank-1-2026-12-23T00:00:00Z']]),
      );
    });

    it('pays none before or after the term, nor for another event or person', () => {
      const at = '2026-12-13T00:00:00Z';
      const none = [
        place(1, at, { occurredAt: '2020-12-12T12:00:00Z' }),
        place(1, at, { creatorId: 'lee' }),
        place(1, at, { eventId: 'other' }),
      ];
      expect(none.map((fact) => earnedBy(settled(contract, [fact])))).toEqual(['0', '0', '0']);
    });

    it('pays one place of a day, though its time was corrected', () => {
      const first = place(3, '2026-12-13T00:00:00Z');
      const again = place(3, '2026-12-14T00:00:00Z', { occurredAt: '2026-12-12T18:00:00Z' });
      const settlement = settled(contract, [first, again]);
      expect(earnedBy(settlement)).toBe('40000');
      expect(settlement.findings.map(({ params }) => params?.['facts'])).toContain(again.id);
    });

    it.each([
      ['2026-12-05T12:00:00Z', []],
      ['2026-12-20T12:00:00Z', ['100000', '-100000']],
    ] as const)('pays none after an early end that is known at %s', (recordedAt, amounts) => {
      const termination = { clause: 'termination', id: 'end', noticeDays: 0 } as Clause;
      const ended = { ...contract, clauses: [...contract.clauses, termination] };
      const notice = {
        ...{ kind: 'fact', version: 1, id: 'notice', type: 'notice', by: 'rosy', about: 'end' },
        ...{ text: 'The end.', occurredAt: '2026-12-05T12:00:00Z', recordedAt },
      } as Fact;
      const won = place(1, '2026-12-13T00:00:00Z');
      const { lines, findings } = settled(ended, [notice, won]);
      expect(lines.map(({ amount }) => amount.minor)).toEqual(amounts);
      expect(findings.map(({ params }) => params?.['facts'])).toContain(won.id);
    });

    it('says so in both languages, and asks a contract without a type for one', () => {
      const written = (language: 'en' | 'zh-Hans') =>
        renderContract(contract, { language, format: 'markdown' });
      expect(written('en')).toContain('Of each day, the place that was recorded first counts:');
      expect(written('zh-Hans')).toContain('同一日以首次录入的名次为准：');
      const { dealType: _, ...untyped } = contract;
      expect(() => settled(untyped, [])).toThrow(/which assessments decide/);
    });
  });

  it('is written in both languages', () => {
    const written = (language: 'en' | 'zh-Hans') =>
      renderContract(dealBy('rank'), { language, format: 'markdown' });
    expect(written('en')).toContain('| 2–3 | USD 400.00 |');
    expect(written('en')).toContain('the place of Mia Torres in the ranking sales-day');
    expect(written('zh-Hans')).toContain('最后录入的Mia Torres在排名sales-day中的名次');
  });
});
