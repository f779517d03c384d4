import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, Instant, PlainDate, Settlement } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { delivery } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

/** 10.00 for each video; the term runs from 25 November to 28 February in Los Angeles. */
const fee: Clause = {
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
  fixed: { amount: { currency: 'USD', minor: '1000' }, per: 'item' },
};
const dealOf = (...clauses: readonly Clause[]): Contract => {
  const base = lipColourContract();
  const videos = base.clauses.filter(({ id }) => id === 'videos');
  return { ...base, clauses: [...videos, fee, ...clauses] };
};
const settled = (
  contract: Contract,
  facts: readonly Fact[],
  knownAsOf: Instant = '2027-06-01T00:00:00Z',
): Settlement => {
  const settlement = settle(contract, facts, { knownAsOf, fx: [] });
  for (const line of settlement.lines)
    expect(recomputedAmount(line)?.minor, line.id).toBe(line.amount.minor);
  return settlement;
};
const earned = ({ totals }: Settlement) => totals.earned.minor;
const missed = ({ findings }: Settlement) => findings.find(({ code }) => code === 'QUOTA_MISSED');
const codesOf = ({ findings }: Settlement): string[] => findings.map(({ code }) => code);
const fact = (type: 'approval' | 'approval-request', day: PlainDate, more: object = {}): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: `${type} ${day}`, type, deliverableId: 'videos' },
    ...{ occurredAt: `${day}T12:00:00Z`, recordedAt: `${day}T12:00:00Z` },
    ...(type === 'approval' ? { by: 'rosy', decision: 'approved' } : { by: 'mia' }),
    ...more,
  }) as Fact;

describe('approval', () => {
  const approval = (silence: ClauseOf<'approval'>['silence']): Clause => ({
    ...{ clause: 'approval', id: 'approval', approver: 'rosy', answerDays: 3 },
    silence: silence ?? null,
  });
  const [first] = [delivery('v1', 'videos', '2026-12-01')];

  it('is needed for a piece to count, and counts from when it was recorded', () => {
    const contract = dealOf(approval('denied'));
    const without = settled(contract, [first]);
    expect(earned(without)).toBe('0');
    expect(codesOf(without)).toContain('NOT_APPROVED');
    const late = settled(contract, [first, fact('approval', '2026-12-20')]);
    expect(earned(late)).toBe('1000');
    // Earned as of the publication, booked when the approval became known.
    expect(late.due.map(({ on }) => on)).toEqual(['2026-12-01']);
    expect(late.postings[0]?.at).toBe('2026-12-20T12:00:00.000Z');
  });

  it('that is denied, or given by another party, leaves the piece undelivered', () => {
    const contract = dealOf(approval('approved'));
    const denied = fact('approval', '2026-11-30', { decision: 'denied' });
    expect(earned(settled(contract, [first, denied]))).toBe('0');
    const stranger = settled(contract, [first, fact('approval', '2026-11-30', { by: 'mia' })]);
    expect(earned(stranger)).toBe('0');
    expect(codesOf(stranger)).toContain('APPROVAL_WITHOUT_EFFECT');
  });

  it('of a framework that leaves its days to orders is never given by silence', () => {
    const { answerDays, silence, ...bare } = approval('approved') as ClauseOf<'approval'>;
    const framework = { ...dealOf(bare), dealType: 'agency-framework' as const };
    const asked = settled(framework, [first, fact('approval-request', '2026-12-01')]);
    expect(earned(asked)).toBe('0');
    expect(codesOf(asked)).toContain('APPROVAL_AWAITED');
    const answered = settled(framework, [first, fact('approval', '2026-12-02')]);
    expect(earned(answered)).toBe('1000');
  });

  it('is of one piece where the answer names it', () => {
    const contract = dealOf(approval('denied'));
    const both = [first, delivery('v2', 'videos', '2026-12-02')];
    const one = fact('approval', '2026-11-30', { pieceId: 'v2' });
    const settlement = settled(contract, [...both, one]);
    expect(settlement.lines.map(({ factIds }) => factIds)).toEqual([[both[1]?.id]]);
  });

  it.each([
    // One unanswered request is a refusal or an approval; a second one flips it where that is agreed.
    ['denied', 1, '0'],
    ['denied', 2, '0'],
    ['approved', 1, '1000'],
    ['approved-on-second-request', 1, '0'],
    ['approved-on-second-request', 2, '1000'],
  ] as const)('by silence (%s) after %d request(s) earns %s', (silence, count, minor) => {
    const requests = (['2026-11-26', '2026-12-03'] as const)
      .slice(0, count)
      .map((day) => fact('approval-request', day));
    const settlement = settled(dealOf(approval(silence)), [first, ...requests]);
    expect(earned(settlement)).toBe(minor);
    expect(codesOf(settlement).includes('APPROVED_BY_SILENCE')).toBe(minor !== '0');
  });

  it('by silence comes at the end of the last day to answer, and a later answer changes nothing', () => {
    const contract = dealOf(approval('approved'));
    const request = fact('approval-request', '2026-12-05');
    // Three days after 5 December: 8 December ends in Los Angeles at 08:00 UTC of the 9th.
    const open = settled(contract, [first, request], '2026-12-09T07:59:59Z');
    expect([earned(open), codesOf(open).includes('APPROVAL_AWAITED')]).toEqual(['0', true]);
    expect(earned(settled(contract, [first, request], '2026-12-09T08:00:00Z'))).toBe('1000');
    const late = fact('approval', '2026-12-10', { decision: 'denied' });
    expect(earned(settled(contract, [first, request, late]))).toBe('1000');
    const inTime = fact('approval', '2026-12-07', { decision: 'denied' });
    expect(earned(settled(contract, [first, request, inTime]))).toBe('0');
  });

  it('holds up the stage that publication triggers', () => {
    const contract = dealOf(approval('denied'), {
      ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
      stages: [{ id: 'all', share: 1_000_000, trigger: 'publication', dueDays: 5 }],
    });
    const both = [first, delivery('v2', 'videos', '2026-12-02')];
    expect(earned(settled(contract, both))).toBe('0');
    expect(earned(settled(contract, [...both, fact('approval', '2026-12-03')]))).toBe('2000');
  });
});

describe('a publishing schedule', () => {
  // Deliveries of the tests are published at 12:00 UTC: 04:00 in Los Angeles. 1 December 2026 is a Tuesday.
  const schedule = (more: object, outside = 'does-not-count'): Clause =>
    ({ clause: 'publishing-schedule', id: 'hours', outside, ...more }) as Clause;
  const hours = (from: string, until: string, days: readonly string[]) => ({
    hours: { from, until, days, zone: 'America/Los_Angeles' },
  });
  const piece = delivery('v1', 'videos', '2026-12-01');

  it.each([
    ['03:00', '05:00', ['tue'], '1000'],
    ['03:00', '04:00', ['tue'], '0'],
    ['04:00', '05:00', ['mon'], '0'],
    // The hours of Monday run past midnight.
    ['20:00', '05:00', ['mon'], '1000'],
    ['20:00', '05:00', ['tue'], '0'],
    ['00:00', '00:00', ['tue'], '1000'],
  ])(
    'from %s until %s on %j counts a piece of Tuesday 04:00: %s',
    (...[from, until, days, minor]) => {
      const contract = dealOf(schedule(hours(from, until, days)));
      const settlement = settled(contract, [piece]);
      expect(earned(settlement)).toBe(minor);
      expect(codesOf(settlement).includes('OUTSIDE_SCHEDULE_NOT_COUNTED')).toBe(minor === '0');
    },
  );

  it('has blackouts, which may be reported only', () => {
    const blackouts = [
      {
        window: { start: '2026-12-01T00:00:00Z', end: '2026-12-02T00:00:00Z' },
        zone: 'America/Los_Angeles',
      },
    ];
    expect(earned(settled(dealOf(schedule({ blackouts })), [piece]))).toBe('0');
    const reported = settled(dealOf(schedule({ blackouts }, 'reported')), [piece]);
    expect(earned(reported)).toBe('1000');
    expect(codesOf(reported)).toContain('OUTSIDE_SCHEDULE');
  });
});

describe('a quota', () => {
  const quota = (more: object = {}): Clause =>
    ({
      ...{ clause: 'quota', id: 'quota', platform: 'tiktok', pieces: 2, per: 'month' },
      ...{
        makeGoodDays: 10,
        reduction: { feeId: 'fee', perPiece: { currency: 'USD', minor: '300' } },
      },
      ...more,
    }) as Clause;
  const off = ({ lines }: Settlement) =>
    lines.flatMap(({ entry, amount, explanation }) =>
      entry === 'quota-reduction' ? [[amount.minor, explanation['en']?.slice(0, 42)]] : [],
    );

  it('takes off what is missing in each whole month of the term', () => {
    // Months from 25 November, 25 December and 25 January; the last ends with 24 February. 2, 0 and 1 pieces of 2.
    const facts = [
      delivery('v1', 'videos', '2026-11-29'),
      delivery('v2', 'videos', '2026-12-01'),
      delivery('v3', 'videos', '2027-01-26'),
    ];
    const settlement = settled(dealOf(quota({ makeGoodDays: 0 })), facts);
    expect(off(settlement)).toEqual([
      ['-600', '2 of 2 piece(s) from 2026-12-25 to 2027-01'],
      ['-300', '1 of 2 piece(s) from 2027-01-25 to 2027-02'],
    ]);
    expect(settlement.totals.earned.minor).toBe('1100');
    expect(codesOf(settlement)).toContain('QUOTA_MISSED');
  });

  it('is made good by a piece that became known too late for an earlier period', () => {
    // A piece a week, with 14 days to make good: the first week is decided on 15 December, the second (2 to 8 December) on
    // 22 December. The second piece of the third week becomes known on 20 December: too late for the first week only.
    const weekly = quota({ pieces: 1, per: 'week', makeGoodDays: 14 });
    const second = delivery('v2', 'videos', '2026-12-10');
    const facts = [
      delivery('v1', 'videos', '2026-12-09'),
      { ...second, recordedAt: '2026-12-20T00:00:00Z' } as Fact,
    ];
    expect(off(settled(dealOf(weekly), facts, '2026-12-24T00:00:00Z'))).toEqual([
      ['-300', '1 of 1 piece(s) from 2026-11-25 to 2026-12'],
    ]);
  });

  it('is made good in time by pieces beyond the quota of their own month', () => {
    // None in the first month; 28 December: own quota; the third and fourth of that month make good the first two.
    const days = ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'] as const;
    const facts = days.map((day, index) => delivery(`v${index}`, 'videos', day));
    expect(off(settled(dealOf(quota()), facts)).map(([minor]) => minor)).toEqual(['-600']);
    // The fourth comes on 4 January, after the ten days from 24 December.
    const late = [...facts.slice(0, 3), delivery('v3', 'videos', '2027-01-04')];
    expect(off(settled(dealOf(quota()), late)).map(([minor]) => minor)).toEqual(['-300', '-600']);
  });

  it('for any platform counts the pieces of every deliverable, and those on any for no one platform', () => {
    const deal = (platform: string) => {
      const contract = dealOf(quota({ platform, per: 'term' }));
      const [video] = contract.clauses as [ClauseOf<'deliverable'>];
      const posts = { ...video, id: 'posts', platform: 'any' };
      return { ...contract, clauses: [...contract.clauses, posts] };
    };
    const facts = [delivery('v1', 'videos', '2026-12-01'), delivery('p1', 'posts', '2026-12-02')];
    const short = (platform: string) => off(settled(deal(platform), facts)).map(([minor]) => minor);
    expect([short('any'), short('tiktok')]).toEqual([[], ['-300']]);
  });

  it('without an amount takes nothing off and is named; before the time is over nothing is decided', () => {
    const { reduction: _, ...free } = quota() as ClauseOf<'quota'>;
    const settlement = settled(dealOf(free), []);
    expect(settlement.lines).toEqual([]);
    expect(missed(settlement)?.message).toEqual({
      en: 'quota: 6 piece(s) on tiktok are missing in 3 period(s); the first of these ran from 2026-11-25 to 2026-12-24, and what was recorded by the end of 2027-01-03 counts for it. Nothing is taken off for them: no amount is agreed.',
      'zh-Hans':
        'quota：tiktok 共缺 6 条，涉及 3 个周期；其中首个周期为 2026-11-25 至 2026-12-24，截至 2027-01-03 录入的内容计入。未约定扣减金额，不作扣减。',
    });
    const paid = missed(settled(dealOf(quota()), []))?.message;
    expect(paid?.['en']).toContain('Each takes USD 3.00 off the fee fee.');
    const any = missed(settled(dealOf(quota({ platform: 'any' })), []))?.message;
    expect(any?.['en']).toContain('6 piece(s) on all platforms are missing');
    expect(paid?.['zh-Hans']).toContain('每缺一条，从费用 fee 中扣减 USD 3.00。');
    expect(codesOf(settled(dealOf(quota()), [], '2027-01-03T00:00:00Z'))).not.toContain(
      'QUOTA_MISSED',
    );
  });

  it('takes a fee no lower than zero: what is over is carried, and taken off what it earns later', () => {
    // 6.00 for each of 2 pieces missing in the first month, which has earned nothing; then 10.00 with each of two pieces.
    const contract = dealOf(
      quota({
        makeGoodDays: 0,
        reduction: { feeId: 'fee', perPiece: { currency: 'USD', minor: '600' } },
      }),
    );
    const facts = [delivery('v1', 'videos', '2026-12-28'), delivery('v2', 'videos', '2026-12-29')];
    const early = settled(contract, facts, '2026-12-27T00:00:00Z');
    expect([early.totals.earned.minor, early.totals.overpaid?.minor]).toEqual(['0', '0']);
    expect(early.findings).toContainEqual(
      expect.objectContaining({
        code: 'QUOTA_REDUCTION_CARRIED',
        params: { quota: 'quota', fee: 'fee', wanted: 'USD 12.00', carried: 'USD 12.00' },
      }),
    );
    const half = settled(contract, facts, '2026-12-28T12:30:00Z');
    expect([half.totals.earned.minor, half.lines.map(({ amount }) => amount.minor)]).toEqual([
      '0',
      ['0', '1000', '-1000'],
    ]);
    const late = settled(contract, facts, '2027-01-10T00:00:00Z');
    expect([late.totals.earned.minor, late.totals.outstanding.minor]).toEqual(['800', '800']);
    expect(late.lines.slice(0, 3)).toEqual(half.lines);
    expect(codesOf(late)).not.toContain('QUOTA_REDUCTION_CARRIED');
  });

  it.each([
    // Thirteen whole weeks from 25 November to 23 February; one term.
    ['week', 13, 'USD 78.00'],
    ['term', 1, 'USD 6.00'],
  ])('may be per %s', (per, periods, wanted) => {
    const settlement = settled(dealOf(quota({ per })), []);
    expect(off(settlement)).toHaveLength(periods);
    expect(settlement.findings).toContainEqual(
      expect.objectContaining({
        code: 'QUOTA_REDUCTION_CARRIED',
        params: { quota: 'quota', fee: 'fee', wanted, carried: wanted },
      }),
    );
  });
});
