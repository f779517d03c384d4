import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Fact, Instant, Settlement } from '../../vocabulary/index.ts';
import {
  commission,
  fixed,
  notice,
  on,
  published,
  sale,
  statementOf,
  termination,
  usd,
  videos,
} from '../cases/deal.fixture.ts';
import { recomputedAmount } from '../entry/recompute.ts';

/** Ten days of notice, seven to cure a breach. */
const ENDING = { ...termination('pro-rata'), noticeDays: 10 } as Clause;

const notified = (id: string, [given, recorded]: readonly [string, string], more: object = {}) =>
  ({ ...notice(on(given)), id, text: id, recordedAt: on(recorded), ...more }) as Fact;
// The first ends the deal with 30 October; the second with 15 October, which becomes known on 20 November.
const FIRST = notified('first', ['10-20', '10-20']);
const SECOND = notified('second', ['10-05', '11-20']);

const amountsOf = ({ lines }: Settlement) =>
  lines.map(({ entry, amount }) => `${entry} ${amount.minor}`);
const codesOf = ({ findings }: Settlement) => findings.map(({ code }) => code as string);

/** What is booked by 10 November, and what is added when the later notice is known. */
function booked(clauses: readonly Clause[], facts: readonly Fact[], later: Fact = SECOND) {
  const all = [...facts, FIRST, later];
  const given = [...clauses, ENDING];
  const early = statementOf(given, all, { knownAsOf: on('11-10') });
  const late = statementOf(given, all);
  expect(late.lines.slice(0, early.lines.length)).toEqual(early.lines);
  for (const line of late.lines) expect(recomputedAmount(line)?.minor).toBe(line.amount.minor);
  return { early: amountsOf(early), added: amountsOf(late).slice(early.lines.length), late };
}

const sold = (id: string, day: string) => sale(id, 10_000, { when: on(day) });

describe('a second notice with an earlier end, known when the deal has ended already', () => {
  it('leaves the commission that is booked, and takes back what was sold after the earlier end', () => {
    // At 10 %: 10.00 for the sale of 10 October and 10.00 for that of 18 October, which came after the 15th.
    const { early, added, late } = booked(
      [commission(100_000)],
      [sold('a', '10-10'), sold('b', '10-18')],
    );
    expect(early).toEqual(['commission 1000', 'commission 1000']);
    expect(added).toEqual(['commission-clawback -1000']);
    expect(codesOf(late)).toEqual(expect.arrayContaining(['DEAL_ENDED', 'NOTICE_SUPERSEDED']));
  });

  it('leaves the fixed fee that is booked, and brings it to the pieces before the earlier end', () => {
    // 10.00 a piece: those of 10, 18 and 29 October; the earlier end leaves the first.
    const { early, added } = booked(
      [videos('v1', 5), fixed(1_000, 'item')],
      [
        published('a', 'v1', [on('10-10')]),
        published('b', 'v1', [on('10-18')]),
        published('c', 'v1', [on('10-29'), on('11-02')]),
      ],
    );
    expect(early).toEqual(['fixed-fee 1000', 'fixed-fee 1000', 'early-end 1000']);
    expect(added).toEqual(['early-end -2000']);
  });

  it('leaves the guarantee that is booked', () => {
    // 100.00 a month: 30 of 31 days are 96.77, less 20.00; then 15 of 31 days are 48.39, less 10.00: 38.39.
    const guarantee = {
      ...{ clause: 'guarantee', id: 'least', payer: 'brand', payee: 'ann', amount: usd(10_000) },
      ...{ feeIds: ['fee'], per: 'month', recoup: 'no', dueDays: 10 },
    } as Clause;
    const { early, added } = booked(
      [commission(100_000), guarantee],
      [sold('a', '10-10'), sold('b', '10-18')],
    );
    expect(early.at(-1)).toBe('guarantee 7677');
    expect(added).toEqual(['commission-clawback -1000', 'guarantee -3838']);
  });

  it('leaves the retainer that is booked', () => {
    // 31.00 for October, of which 30 days are 30.00, then 15 days 15.00.
    const retainer = {
      ...{ clause: 'retainer', id: 'monthly', payer: 'brand', payee: 'ann', model: 'monthly' },
      periodic: {
        ...{ from: '2026-10-01', until: '2026-12-31', amount: usd(3_100), dueDays: 10 },
        paid: 'in-arrears',
      },
    } as Clause;
    const { early, added } = booked([retainer], []);
    expect(early).toEqual(['early-end 3000']);
    expect(added).toEqual(['early-end -1500']);
  });

  it('leaves the advance that is booked', () => {
    // 92.00 over 92 days: 30 days earn 30.00, 15 days 15.00.
    const advance = {
      ...{ clause: 'advance', id: 'advance', payer: 'brand', payee: 'ann', amount: usd(9_200) },
      ...{ on: '2026-10-01', from: '2026-10-01', until: '2026-12-31', refundDays: 10 },
    } as Clause;
    const { early, added } = booked([advance], []);
    expect(early).toEqual(['advance 9200', 'early-end -6200']);
    expect(added).toEqual(['early-end -1500']);
  });
});

describe('a notice of a breach that becomes known after the end', () => {
  it('moves the end to the day of the notice, and rewrites nothing', () => {
    // The breach of 2 October was not cured by the 9th: the deal ended with 20 October, not with the 30th.
    const breach = notified('breach', ['10-02', '11-20'], { purpose: 'breach' });
    const facts = [sold('a', '10-10'), sold('b', '10-25')];
    const { early, added, late } = booked([commission(100_000)], facts, breach);
    expect(early).toEqual(['commission 1000', 'commission 1000']);
    expect(added).toEqual(['commission-clawback -1000']);
    const ended = late.findings.find(({ code }) => code === 'DEAL_ENDED');
    expect(ended?.params).toMatchObject({ date: '2026-10-20' });
  });
});

describe('a quota that is decided before an end is known', () => {
  it('stays booked; what came after the end is given back', () => {
    // 0.20 for each of five weeks by 5 November; the end with 15 October leaves those that ended by then: two.
    const quota = {
      ...{ clause: 'quota', id: 'quota', platform: 'tiktok-shop', pieces: 2, per: 'week' },
      ...{ makeGoodDays: 0, reduction: { feeId: 'fee', perPiece: usd(10) } },
    } as Clause;
    const clauses = [videos('v1', 20), commission(100_000), quota, ENDING];
    const facts = [sold('a', '10-02'), SECOND];
    const early = statementOf(clauses, facts, { knownAsOf: on('11-10') });
    const late = statementOf(clauses, facts);
    const reductions = Array.from({ length: 5 }, () => 'quota-reduction -20');
    expect(amountsOf(early)).toEqual(['commission 1000', ...reductions]);
    expect(late.lines.slice(0, 6)).toEqual(early.lines);
    // 10 % of 100.00, less two weeks.
    expect(late.totals.earned.minor).toBe('960');
  });
});

describe('notices', () => {
  it('that end the deal later than another one are named', () => {
    const later = notified('later', ['10-25', '10-25']);
    expect(codesOf(statementOf([commission(100_000), ENDING], [FIRST, later]))).toContain(
      'NOTICE_SUPERSEDED',
    );
  });

  it('with a purpose of a later version end nothing, and are named', () => {
    const strange = notified('strange', ['10-20', '10-20'], { purpose: 'pause' });
    const facts = [sold('a', '12-10'), strange];
    const settled = statementOf([commission(100_000), ENDING], facts, {
      knownAsOf: '2026-12-31T00:00:00Z' as Instant,
    });
    expect(settled.totals.earned.minor).toBe('1000');
    expect(codesOf(settled)).toContain('NOTICE_WITHOUT_EFFECT');
  });
});
