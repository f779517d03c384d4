import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import { renderContract } from '../../../render/index.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { dealOf, earnedBy, settled, usd } from '../../deal.fixture.ts';

const perLead = (more: object = {}): Clause =>
  ({
    ...{ clause: 'action-fee', id: 'leads', payer: 'rosy', payee: 'mia', action: 'lead' },
    ...{ amount: usd(450), holdDays: 14, dueDays: 10, ...more },
  }) as Clause;

const action = (actionId: string, more: object = {}): Fact =>
  ({
    ...{ kind: 'fact', version: 1, id: `fact-${actionId}`, type: 'action', actionId },
    ...{ action: 'lead', creatorId: 'mia' },
    occurredAt: '2026-12-06T12:00:00Z',
    recordedAt: '2026-12-07T00:00:00Z',
    ...more,
  }) as Fact;
const rejected = (actionId: string, recordedAt: Instant = '2026-12-10T00:00:00Z') =>
  action(actionId, { id: `no-${actionId}`, outcome: 'rejected', recordedAt });
const codes = (facts: readonly Fact[], clauses = [perLead()]) =>
  settled(dealOf(clauses), facts).findings.map(({ code, params }) => [code, params?.['facts']]);

describe('a fee per action', () => {
  // Three leads at 4.50 are 13.50; one is rejected: 9.00.
  it('pays for each action, and takes back what is rejected', () => {
    const leads = ['a', 'b', 'c'].map((id) => action(id));
    expect(earnedBy(settled(dealOf([perLead()]), leads))).toBe('1350');
    const settlement = settled(dealOf([perLead()]), [...leads, rejected('b')]);
    expect(earnedBy(settlement)).toBe('900');
    expect(settlement.lines.map(({ explanation }) => explanation)).toEqual([
      {
        en: '3 action(s) “lead” at USD 4.50: USD 13.50.',
        'zh-Hans': '3 次行为“lead”，每次 USD 4.50：USD 13.50。',
      },
      {
        en: '-1 action(s) “lead” at USD 4.50: USD -4.50.',
        'zh-Hans': '-1 次行为“lead”，每次 USD 4.50：USD -4.50。',
      },
    ]);
  });

  it('is pending while it can be rejected, then due', () => {
    const at = (knownAsOf: Instant) => settled(dealOf([perLead()]), [action('a')], knownAsOf);
    expect(at('2026-12-15T00:00:00Z').totals.pending?.minor).toBe('450');
    expect(at('2026-12-22T00:00:00Z').totals.earned.minor).toBe('450');
    expect(at('2026-12-22T00:00:00Z').due.map(({ on }) => on)).toEqual(['2026-12-30']);
  });

  // Of four leads two are paid; when one of the paid is rejected, the third takes its place.
  it('pays for no more than the clause names', () => {
    const facts = [...['a', 'b', 'c', 'd'].map((id) => action(id)), rejected('a')];
    expect(earnedBy(settled(dealOf([perLead({ most: 2 })]), facts))).toBe('900');
    expect(
      earnedBy(settled(dealOf([perLead({ most: 2 })]), [...facts, rejected('b'), rejected('c')])),
    ).toBe('450');
  });

  it('says which actions earn nothing: of another kind, creator or time, or rejected without being known', () => {
    const facts = [
      action('a', { action: 'install' }),
      action('b', { creatorId: 'lee' }),
      action('c', { occurredAt: '2026-10-01T00:00:00Z' }),
      rejected('d'),
    ];
    expect(codes(facts)).toContainEqual(['FACT_WITHOUT_EFFECT', 'fact-a, fact-b, fact-c, no-d']);
    expect(codes([action('a'), rejected('a')]).flat()).not.toContain('FACT_WITHOUT_EFFECT');
  });

  it('counts an action once that is recorded under two ids, as an error', () => {
    const facts = [action('a'), action('a', { id: 'again' })];
    expect(earnedBy(settled(dealOf([perLead()]), facts))).toBe('450');
    expect(codes(facts)).toContainEqual(['FACT_REPEATED', 'fact-a = again']);
  });

  it('pays for no action after the deal has ended', () => {
    const end = lipColourContract().clauses.find(({ clause }) => clause === 'termination');
    const notice = {
      ...{ kind: 'fact', version: 1, id: 'notice', type: 'notice', by: 'rosy', about: 'end' },
      ...{ occurredAt: '2026-12-01T12:00:00Z', recordedAt: '2026-12-20T12:00:00Z', text: 'End' },
    } as Fact;
    // Ends with 15 December: 14 days of notice.
    const happened = '2026-12-17T12:00:00Z';
    const late = action('b', { occurredAt: happened, recordedAt: happened });
    const facts = [action('a'), late, notice];
    expect(earnedBy(settled(dealOf([perLead(), end as Clause]), facts))).toBe('450');
  });

  it('comes to the amount times the valid actions, in whatever order facts become known', {
    timeout: 600_000,
  }, () => {
    const drawn = fc.array(
      fc.record({
        known: fc.integer({ min: 1, max: 28 }),
        no: fc.option(fc.integer({ min: 1, max: 28 })),
      }),
      { maxLength: 12 },
    );
    const day = (of: number) => `2027-01-${String(of).padStart(2, '0')}T00:00:00Z` as Instant;
    fc.assert(
      fc.property(drawn, fc.option(fc.integer({ min: 1, max: 9 })), (leads, most) => {
        const facts = leads.flatMap(({ known, no }, index) => [
          action(`${index}`, { recordedAt: day(known) }),
          ...(no === null ? [] : [rejected(`${index}`, day(no))]),
        ]);
        const valid = leads.filter(({ no }) => no === null).length;
        const deal = dealOf([perLead(most === null ? {} : { most })]);
        expect(earnedBy(settled(deal, facts))).toBe(`${450 * Math.min(valid, most ?? valid)}`);
      }),
      { numRuns: 500 },
    );
  });

  it('is written in both languages', () => {
    const written = (language: 'en' | 'zh-Hans') =>
      renderContract(dealOf([perLead({ most: 500 })]), { language, format: 'markdown' });
    expect(written('en')).toContain(
      'pays Mia Torres USD 4.50 for each lead within the term that is credited to Mia Torres, for 500 actions at most.',
    );
    expect(written('zh-Hans')).toContain(
      '每次有效线索，Rosy Lips向Mia Torres支付4.50美元，最多计500次。',
    );
  });
});
