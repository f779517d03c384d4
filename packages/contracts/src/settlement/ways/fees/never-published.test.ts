import { describe, expect, it } from 'vitest';
import { FORM_EXAMPLES } from '../../../clauses/deliverable/form/forms.fixture.ts';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import { renderContract } from '../../../render/render.ts';
import type { Fact, Settlement } from '../../../vocabulary/index.ts';
import { delivery } from '../../facts/facts.fixture.ts';
import { settle } from '../../settle.ts';

const fee = (per: 'item' | 'deal', more: Partial<ClauseOf<'fee'>> = {}): Clause => ({
  ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
  fixed: { amount: { currency: 'USD', minor: '100000' }, per },
  ...more,
});
const staged = (trigger: 'publication' | 'completion', deliverableId?: string): Clause => ({
  ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
  stages: [
    {
      ...{ id: 'all', share: 1_000_000, trigger, dueDays: 10 },
      ...(deliverableId === undefined ? {} : { deliverableId }),
    },
  ],
});
const SHOOT: Clause = { ...FORM_EXAMPLES['shoot-day'], id: 'shoot' };
const VIDEO: Clause = { ...FORM_EXAMPLES['short-video'], id: 'video' };
const SAMPLES: Clause = { ...FORM_EXAMPLES.seeding, id: 'samples' };

const dealOf = (...clauses: readonly Clause[]): Contract => ({
  ...lipColourContract(),
  clauses: [...clauses],
});
const settled = (contract: Contract, facts: readonly Fact[]): Settlement =>
  settle(contract, facts, { knownAsOf: '2027-02-01T00:00:00Z', fx: [] });
const earned = (contract: Contract, facts: readonly Fact[]): string =>
  settled(contract, facts).totals.earned.minor;

/** A report without a platform, as what is not published has none. */
function attended(id: string, of: string, day: '2026-12-02' | '2026-12-03'): Fact {
  const fact = delivery(id, of, day);
  if (fact.type !== 'delivery') throw new RangeError('fixture');
  const { platform: _, ...report } = fact.report;
  return { ...fact, report };
}
const DAYS = [attended('d1', 'shoot', '2026-12-02'), attended('d2', 'shoot', '2026-12-03')];

describe('a fee for what is never published', () => {
  it('by the item is earned with each day, and the contract says so', () => {
    const contract = dealOf(SHOOT, fee('item'));
    expect([0, 1, 2].map((count) => earned(contract, DAYS.slice(0, count)))).toEqual([
      '0',
      '100000',
      '200000',
    ]);
    const text = renderContract(contract, { language: 'en', format: 'markdown' });
    expect(text).toContain('for each item once it is attended');
    expect(renderContract(contract, { language: 'zh-Hans', format: 'markdown' })).toContain(
      '按每项已完成的交付内容计',
    );
  });

  it('of a deal is earned with the last day and the last piece', () => {
    const contract = dealOf(SHOOT, VIDEO, fee('deal'));
    expect(earned(contract, DAYS)).toBe('0');
    expect(earned(contract, [...DAYS, delivery('v1', 'video', '2026-12-01')])).toBe('100000');
  });
});

describe('a stage', () => {
  it('upon publication waits for what is published, upon completion for all work', () => {
    const facts = [delivery('v1', 'video', '2026-12-01')];
    expect(earned(dealOf(SHOOT, VIDEO, fee('deal'), staged('publication')), facts)).toBe('100000');
    const whole = dealOf(SHOOT, VIDEO, fee('deal'), staged('completion'));
    expect(earned(whole, facts)).toBe('0');
    const all = settled(whole, [...facts, ...DAYS]);
    expect(all.totals.earned.minor).toBe('100000');
    // Ten days after the last shoot day, 3 December.
    expect(all.due.map(({ on }) => on)).toEqual(['2026-12-13']);
    expect(all.lines[0]?.explanation['en']).toContain('earned with completion');
    const text = renderContract(whole, { language: 'zh-Hans', format: 'markdown' });
    expect(text).toContain('最后一项交付内容完成后10日内');
  });

  it('of a fee by the item upon completion is earned with each day', () => {
    const contract = dealOf(SHOOT, fee('item'), staged('completion'));
    expect(earned(contract, DAYS.slice(0, 1))).toBe('100000');
  });

  it.each([
    [dealOf(SHOOT, fee('deal'), staged('publication')), '/clauses/2/stages/0/trigger'],
    [
      dealOf(SHOOT, VIDEO, fee('deal'), staged('publication', 'shoot')),
      '/clauses/3/stages/0/trigger',
    ],
  ])('that waits for a publication that cannot be is refused', (contract, path) => {
    expect(() => settled(contract, DAYS)).toThrow(path);
    expect(() => settled(contract, DAYS)).toThrow('completion');
  });
});

describe('samples', () => {
  const sent = [attended('s1', 'samples', '2026-12-02'), attended('s2', 'samples', '2026-12-03')];

  it('earn nobody anything, and hold up no fee for the work', () => {
    const contract = dealOf(SAMPLES, VIDEO, fee('item'));
    expect(earned(contract, sent)).toBe('0');
    const done = delivery('v1', 'video', '2026-12-01');
    expect(earned(dealOf(SAMPLES, VIDEO, fee('deal')), [done])).toBe('100000');
  });

  it('are named while they are missing, and not once they are there', () => {
    const of = (facts: readonly Fact[]) =>
      settled(dealOf(SAMPLES, VIDEO, fee('deal')), facts).findings.filter(
        ({ code, path }) => code === 'NOT_DELIVERED' && path === '/clauses/0',
      );
    expect(of([])).toHaveLength(1);
    expect(of(sent)).toHaveLength(0);
  });
});

describe('rules about publication', () => {
  it('leave alone what is attended: its hours and its approval', () => {
    const schedule: Clause = {
      ...{ clause: 'publishing-schedule', id: 'hours', outside: 'does-not-count' },
      hours: { from: '20:00', until: '21:00', days: ['sun'], zone: 'UTC' },
    };
    const approval: Clause = {
      ...{ clause: 'approval', id: 'approval', approver: 'rosy', answerDays: 3, silence: 'denied' },
    };
    const contract = dealOf(
      SHOOT,
      { ...FORM_EXAMPLES.ugc, id: 'ugc' },
      fee('item'),
      schedule,
      approval,
    );
    expect(earned(contract, DAYS)).toBe('200000');
    // Content that is only delivered is looked at.
    expect(earned(contract, [attended('u1', 'ugc', '2026-12-02')])).toBe('0');
  });
});
