import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { dealWith, settled, usd } from '../../earnings/paying.fixture.ts';
import { session } from '../../facts/facts.fixture.ts';

type Fixed = NonNullable<ClauseOf<'fee'>['fixed']>;

/** Half of a session's fee at less than 24 hours' notice, due 10 days after the notice. */
const cancelling = (changes: Partial<ClauseOf<'cancellation'>> = {}): Clause => ({
  ...{ clause: 'cancellation', id: 'cancel', feeId: 'fee', otherwise: 0, dueDays: 10 },
  steps: [{ underHours: 24, share: 500_000 }],
  ...changes,
});

/** Three sessions and two videos, paid as a fee says. */
const deal = (fixed: Fixed, ...clauses: readonly Clause[]) => {
  const fee: Clause = {
    ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
    fixed,
  };
  const contract = dealWith([fee, ...clauses]);
  const longer = contract.clauses.map(
    (it): Clause =>
      it.clause === 'deliverable' && it.live
        ? { ...it, quantity: 3, live: { ...it.live, sessions: 3 } }
        : it,
  );
  return { ...contract, clauses: longer };
};

const session800: Fixed = { amount: usd(80_000), per: 'session' };

const cancelled = (
  id: string,
  occurredAt: Instant,
  more: Partial<Extract<Fact, { type: 'cancellation' }>> = {},
): Fact => ({
  ...{ kind: 'fact', version: 1, id, occurredAt, recordedAt: occurredAt },
  ...{ type: 'cancellation', by: 'rosy', deliverableId: 'live', plannedAt: '2026-12-06T02:00:00Z' },
  ...more,
});

const codes = ({ findings }: ReturnType<typeof settled>) =>
  findings.map(({ code }) => code).filter((code) => /CANCEL/.test(code));

describe('a cancelled session', () => {
  // Planned for 6 December, 02:00. 23 hours and 59 minutes before: half of 800.00. 24 hours before: nothing.
  it('costs half of its fee at less than 24 hours’ notice, and nothing before', () => {
    const contract = deal(session800, cancelling());
    const late = settled(contract, {
      facts: [cancelled('a', '2026-12-05T02:00:01Z')],
      on: '2026-12-20',
    });
    expect(late.amounts).toEqual(['cancellation-fee 40000']);
    expect(late.due.map(({ on, clauseId }) => [on, clauseId])).toEqual([['2026-12-15', 'cancel']]);
    expect(late.notRecomputed).toEqual([]);
    expect(late.lines[0]?.explanation).toEqual({
      en: 'Cancelled 23 hour(s) before, 1 of “live”: 50% of its fee: USD 400.00.',
      'zh-Hans': '提前 23 小时取消“live” 1 项：费用的 50%：USD 400.00。',
    });
    const early = settled(contract, {
      facts: [cancelled('a', '2026-12-05T02:00:00Z')],
      on: '2026-12-20',
    });
    expect(early.amounts).toEqual([]);
  });

  // Pay or play: all of 800.00 whatever the notice; after the planned time as at the shortest notice.
  it('costs all of it where it is pay or play, up to the sessions that are agreed', () => {
    const contract = deal(session800, cancelling({ otherwise: 1_000_000 }));
    const facts = [
      cancelled('a', '2026-11-26T02:00:00Z', { pieces: 2 }),
      cancelled('b', '2026-11-27T02:00:00Z', { pieces: 2, plannedAt: '2026-12-09T02:00:00Z' }),
      session('s', '2026-12-06', 3600),
    ];
    const statement = settled(contract, { facts, on: '2026-12-20' });
    expect(statement.amounts).toEqual([
      'cancellation-fee 160000',
      'cancellation-fee 80000',
      'fixed-fee 80000',
    ]);
    expect(codes(statement)).toEqual(['CANCELLED_TOO_MANY']);
  });

  // 100.00 for the deal are 20.00 for each of five pieces; a third of 20.00 is 6.67, of two 13.33 in all.
  it('counts as an equal part of a fee for the deal, rounded on the running total', () => {
    const contract = deal(
      { amount: usd(10_000), per: 'deal' },
      cancelling({ steps: [], otherwise: 333_333 }),
    );
    const facts = [
      cancelled('a', '2026-12-01T02:00:00Z'),
      cancelled('b', '2026-12-02T02:00:00Z', { deliverableId: 'videos' }),
    ];
    const statement = settled(contract, { facts, on: '2026-12-20' });
    expect(statement.amounts).toEqual(['cancellation-fee 667', 'cancellation-fee 666']);
    expect(statement.notRecomputed).toEqual([]);
  });

  it('costs nothing where the payee cancels, or no clause says what it costs', () => {
    const facts = [cancelled('a', '2026-12-06T01:00:00Z', { by: 'mia' })];
    const byPayee = settled(deal(session800, cancelling()), { facts, on: '2026-12-20' });
    expect([byPayee.amounts, codes(byPayee)]).toEqual([[], ['CANCELLATION_WITHOUT_EFFECT']]);
    const without = settled(deal(session800), {
      facts: [cancelled('a', '2026-12-06T01:00:00Z')],
      on: '2026-12-20',
    });
    expect([without.amounts, codes(without)]).toEqual([[], ['CANCELLATION_WITHOUT_EFFECT']]);
  });

  it('is refused with notices that fall, or of a fee without a fixed amount', () => {
    const steps = [
      { underHours: 24, share: 500_000 },
      { underHours: 12, share: 1_000_000 },
    ];
    expect(() => settled(deal(session800, cancelling({ steps })), { on: '2026-12-20' })).toThrow(
      '/steps/1',
    );
    expect(() =>
      settled(deal(session800, cancelling({ feeId: 'other' })), { on: '2026-12-20' }),
    ).toThrow('/feeId');
  });
});
