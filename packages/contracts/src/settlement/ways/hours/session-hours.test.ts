import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import { REVIEW_FINDINGS, reviewContract } from '../../../review/index.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { dealWith, ended, settled, usd } from '../../earnings/paying.fixture.ts';

type SessionHours = ClauseOf<'session-hours'>;

/** 500.00 a session of up to 240 minutes, 150.00 an hour of overtime, due 7 days after each. */
const perSession = (changes: Partial<SessionHours> = {}): SessionHours => ({
  ...{ clause: 'session-hours', id: 'hours', payer: 'rosy', payee: 'mia' },
  amount: usd(50_000),
  per: 'session',
  sessionMinutes: 240,
  overtime: usd(15_000),
  dueDays: 7,
  ...changes,
});

/** The deal with four live sessions, and a termination clause without days of notice. */
function deal(clause: Clause) {
  const contract = dealWith([clause]);
  const clauses = contract.clauses.map((it): Clause => {
    if (it.clause === 'termination') return { ...it, id: 'ending', noticeDays: 0 };
    if (it.clause !== 'deliverable' || !it.live) return it;
    return { ...it, quantity: 4, live: { ...it.live, sessions: 4 } };
  });
  return { ...contract, clauses };
}

const held = (
  id: string,
  start: Instant,
  { minutes, recordedAt = start }: { readonly minutes: number; readonly recordedAt?: Instant },
): Fact => ({
  ...{ kind: 'fact', version: 1, id: `session:${id}`, occurredAt: start, recordedAt },
  ...{ type: 'session', sessionId: id, deliverableId: 'live' },
  logHash: `sha256:${'1'.repeat(64)}`,
  seconds: minutes * 60 + 59,
  brokenDuties: [],
});

describe('pay by time live', () => {
  // The first session keeps within its 240 minutes. The second is 25 minutes over: 150.00 × 25/60 = 62.50.
  it('pays each session and its overtime, due after itself', () => {
    const facts = [
      held('a', '2026-12-05T10:00:00Z', { minutes: 240 }),
      held('b', '2026-12-08T10:00:00Z', { minutes: 265 }),
    ];
    const { amounts, due, notRecomputed, lines } = settled(deal(perSession()), {
      facts,
      on: '2027-01-01',
    });
    expect(amounts).toEqual(['session-hours 50000', 'session-hours 50000', 'overtime 6250']);
    expect(due.map(({ on, amount }) => [on, amount.minor])).toEqual([
      ['2026-12-12', '50000'],
      ['2026-12-15', '56250'],
    ]);
    expect(notRecomputed).toEqual([]);
    expect(lines[2]?.explanation).toEqual({
      en: 'Session b: 25 minute(s) of overtime at USD 150.00 an hour: USD 62.50.',
      'zh-Hans': '场次 b：超时 25 分钟，每小时 USD 150.00：USD 62.50。',
    });
  });

  // At 100.00 an hour with 480 minutes a day: 300, then 180 of 300 minutes on the same day, and 200 on the next. Of a
  // session 240 are at 100.00 (400.00, 300.00, 333.333…), what is beyond at 150.00 (60 minutes: 150.00).
  // Rounded on the running total: 1,033.33 in all, so the last is 333.33.
  it('pays by the hour up to a cap of the day', () => {
    const clause = perSession({ per: 'hour', amount: usd(10_000), dayMinutes: 480 });
    const facts = [
      held('a', '2026-12-05T08:00:00Z', { minutes: 300 }),
      held('b', '2026-12-05T15:00:00Z', { minutes: 300 }),
      held('c', '2026-12-06T08:00:00Z', { minutes: 200 }),
    ];
    const { amounts, notRecomputed, findings } = settled(deal(clause), { facts, on: '2027-01-01' });
    expect(amounts).toEqual([
      'session-hours 40000',
      'overtime 15000',
      'session-hours 30000',
      'session-hours 33333',
    ]);
    expect(findings.find(({ code }) => code === 'CAP_EXCEEDED')?.detail['en']).toContain(
      'session:b',
    );
    expect(notRecomputed).toEqual([]);
  });

  // 265 minutes at 100.00 an hour: 441.67.
  it('pays the whole of a session where it says nothing of overtime', () => {
    const { sessionMinutes, overtime, ...bare } = perSession({ per: 'hour', amount: usd(10_000) });
    const contract = { ...deal(bare), dealType: 'live-series' as const };
    const facts = [held('b', '2026-12-08T10:00:00Z', { minutes: 265 })];
    const { amounts } = settled(contract, { facts, on: '2027-01-01' });
    expect(amounts).toEqual(['session-hours 44167']);
  });

  it('pays no more sessions than agreed, each once, and no overtime at 0', () => {
    const facts = ['a', 'b', 'c', 'd', 'e'].map((id, day) =>
      held(id, `2026-12-0${day + 1}T08:00:00Z`, { minutes: 300 }),
    );
    const again = { ...facts[0], id: 'again', recordedAt: '2026-12-09T00:00:00Z' } as Fact;
    const { amounts } = settled(deal(perSession({ overtime: usd(0) })), {
      facts: [...facts, again],
      on: '2027-01-01',
    });
    expect(amounts).toEqual(Array.from({ length: 4 }, () => 'session-hours 50000'));
  });

  it('pays no session after an early end, and takes back one that was booked before the notice was known', () => {
    const facts = [
      held('a', '2026-12-05T10:00:00Z', { minutes: 60 }),
      held('b', '2026-12-09T10:00:00Z', { minutes: 60 }),
      ended('2026-12-08', '2026-12-20'),
      held('c', '2026-12-10T10:00:00Z', { minutes: 60, recordedAt: '2026-12-21T00:00:00Z' }),
    ];
    const { amounts, totals, notRecomputed } = settled(deal(perSession()), {
      facts,
      on: '2027-01-01',
    });
    expect(amounts).toEqual(['session-hours 50000', 'session-hours 50000', 'early-end -50000']);
    expect(totals.outstanding).toEqual(usd(50_000));
    expect(notRecomputed).toEqual([]);
  });

  it('beside a fee for the same sessions is a finding of the review', () => {
    const fee: Clause = {
      ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
      fixed: { amount: usd(100), per: 'session' },
    };
    const contract = deal(perSession());
    const both = { ...contract, clauses: [...contract.clauses, fee] };
    const codes = reviewContract(both, { asOf: '2026-11-22T00:00:00Z', markets: [] }).map(
      ({ code }) => code,
    );
    expect(codes).toContain('SESSIONS_PAID_TWICE');
    expect(REVIEW_FINDINGS.SESSIONS_PAID_TWICE.severity).toBe('warning');
  });
});
