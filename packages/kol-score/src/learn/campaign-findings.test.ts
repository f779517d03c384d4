import type { SessionEvent, SessionLog, Settlement } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { campaignOf } from './campaign.fixture.ts';
import { learnFromCampaign } from './learn-from-campaign.ts';

const grade = gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF });
const LATER = { asOf: '2026-12-26T00:00:00Z' } as const;

/** A campaign with changes of its log and its settlement. */
function campaign(id: string, log: object = {}, settlement: Partial<Settlement> = {}) {
  const given = campaignOf({ id, viewers: 100, sales: 1 });
  return {
    ...given,
    log: { ...given.log, ...log } as SessionLog,
    settlement: { ...given.settlement, ...settlement },
  };
}

const learnt = (...given: Parameters<typeof campaign>) =>
  learnFromCampaign(grade, campaign(...given), LATER);
const added = (...given: Parameters<typeof campaign>) =>
  (learnt(...given).findings ?? []).slice(grade.findings?.length);

describe('learning from a campaign', () => {
  it('keeps the findings of the grade, and adds none where nothing speaks against it', () => {
    expect(grade.findings?.map(({ code }) => code)).toEqual([
      ...['PERMITS_NOT_STATED', 'INPUTS_ASSUMED', 'ORDERS_UNPROVEN'],
    ]);
    expect(learnt('s').findings).toEqual(grade.findings);
    expect(added('s', { purpose: 'show' })).toEqual([]);
  });

  it.each([
    ['scripted', { purpose: 'scripted' }],
    ['rehearsal', { purpose: 'rehearsal' }],
    ['memory', { mode: 'memory', server: null }],
  ])('a session that was not a show does not teach: %s', (kind, log) => {
    const next = learnt('s', log);
    expect(next.expectation).toEqual(grade.expectation);
    expect(next.provenance).toEqual(grade.provenance);
    expect(added('s', log)).toMatchObject([
      {
        code: 'CAMPAIGN_NOT_COUNTED',
        severity: 'warning',
        path: '/expectation/posterior',
        params: { session: 'session-s', kind },
        evidence: { settlementId: 's', logId: 'log-s' },
      },
    ]);
    expect(learnFromCampaign(next, campaign('s', log), LATER)).toBe(next);
  });

  it('a rehearsal may show how learning would go, and the grade says so', () => {
    const rehearsal = campaign('s', { purpose: 'rehearsal' });
    const next = learnFromCampaign(grade, rehearsal, { ...LATER, asIfShow: true });
    expect(next.expectation).toEqual(learnt('s').expectation);
    expect(next.findings?.at(-1)).toMatchObject({
      code: 'CAMPAIGN_ASSUMED',
      path: '/expectation/posterior/campaigns/0',
    });
  });

  it('names the codes of a settlement’s errors, each once', () => {
    const of = (code: string, severity?: 'error' | 'warning' | 'hint') => ({
      code,
      detail: { en: code },
      ...(severity === undefined ? {} : { severity }),
    });
    const findings = [of('OVERPAID', 'error'), of('NOT_SIGNED', 'error'), of('OVERPAID', 'error')];
    const others = [of('NOT_DELIVERED', 'hint'), of('FACT_UNKNOWN', 'warning'), of('OLD')];
    expect(added('s', {}, { findings: others })).toEqual([]);
    expect(added('s', {}, { findings: [...others, ...findings] })).toMatchObject([
      {
        code: 'SETTLEMENT_WITH_ERRORS',
        severity: 'warning',
        params: { settlement: 's', codes: ['OVERPAID', 'NOT_SIGNED'] },
      },
    ]);
  });

  it('counts events of a later version by type, which have no effect', () => {
    const event = (type: string, seq: number) =>
      ({ type, at: AS_OF, epoch: 1, seq }) as unknown as SessionEvent;
    const known = { ...event('unpin', 0), productId: 'lip-colour' };
    const events = [known, event('gift', 1), event('quiz', 2), event('gift', 3)];
    expect(learnt('s', { events }).expectation).toEqual(learnt('s').expectation);
    expect(added('s', { events }).map(({ code, params }) => [code, params])).toEqual([
      ['EVENT_UNKNOWN', { type: 'gift', count: 2 }],
      ['EVENT_UNKNOWN', { type: 'quiz', count: 1 }],
    ]);
  });

  it('names entries and accounts of a later version in the settlement', () => {
    const usd = { currency: 'USD', minor: '0' } as const;
    const line = (entry: string) =>
      ({
        ...{ id: entry, entry, payee: 'mia', clauseId: 'fee', factIds: [], ruleVersion: 1 },
        ...{ base: null, rate: null, fx: null, rounding: 'half-even' },
        ...{ amount: usd, explanation: { en: entry } },
      }) as unknown as Settlement['lines'][number];
    const posting = (account: string) =>
      ({
        ...{ lineId: 'commission', at: AS_OF, account, payee: null, amount: usd },
      }) as unknown as Settlement['postings'][number];
    const settlement = {
      lines: [line('commission'), line('interest')],
      postings: [posting('cash'), posting('interest-due'), posting('interest-due')],
    };
    expect(added('s', {}, settlement)).toMatchObject([
      {
        code: 'ENTRY_UNKNOWN',
        severity: 'hint',
        params: { settlement: 's', count: 3, names: ['interest', 'interest-due'] },
      },
    ]);
  });

  it('leads to the campaign by its place, and adds the field to a grade that had none only where it found something', () => {
    const { findings: _, ...bare } = grade;
    const once = learnFromCampaign(bare, campaign('a'), LATER);
    expect(once).not.toHaveProperty('findings');
    const twice = learnFromCampaign(once, campaign('b', { purpose: 'scripted' }), {
      ...LATER,
      asIfShow: true,
    });
    expect(twice.findings).toMatchObject([{ path: '/expectation/posterior/campaigns/1' }]);
    expect(twice.expectation.posterior.campaigns[1]).toBe('b');
  });
});
