import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { LIP_BRIEF, logFollowing } from '../plan/session.fixture.ts';
import { verifySession } from '../verify/session.ts';

/** Everything that reads law, loaded anew with the market's line in each registry; nothing else knows of it. */
async function loaded() {
  vi.resetModules();
  vi.doMock('./markets.ts', async (original) => ({
    ...(await original<typeof import('./markets.ts')>()),
    PL: (await import('./markets/pl.fixture.ts')).PL,
  }));
  vi.doMock('./readings.ts', async (original) => ({
    ...(await original<typeof import('./readings.ts')>()),
    PL: (await import('./markets/pl.fixture.ts')).PL_READING,
  }));
  return {
    ...(await import('./index.ts')),
    ...(await import('../plan/session.ts')),
    ...(await import('../plan/finding.ts')),
    ...(await import('../review/review.ts')),
  };
}

let law: Awaited<ReturnType<typeof loaded>>;

beforeAll(async () => {
  law = await loaded();
});

// The tests of other files share the cache of modules.
afterAll(() => {
  vi.doUnmock('./markets.ts');
  vi.doUnmock('./readings.ts');
  vi.resetModules();
});

const asOf = '2026-11-22T12:00:00Z';
const contract = { ...lipColourContract(), audience: [{ market: 'PL', languages: ['pl'] }] };

describe('a market with a file and its lines in the registries', () => {
  it('has its rules by date, with what they ask for, and those of the Union', () => {
    expect(law.rulesFor('PL', { asOf: '2026-02-28T22:59:59Z' }).map(({ id }) => id)).not.toContain(
      'pl.label',
    );
    const rules = law.rulesFor('PL', { asOf: '2026-02-28T23:00:00Z' });
    expect(rules.map(({ id }) => id)).toEqual([
      'pl.label',
      'pl.live',
      'pl.permit',
      'pl.doubtful-permit',
      'pl.discounts',
      'pl.note',
      'eu.platform-declaration',
      'eu.lead-data',
      'eu.unfair-practices',
      'eu.former-price',
      'eu.e-sign',
      'eu.fairness-act',
    ]);
    expect(rules.slice(0, 6).map(({ summary }) => summary['en'])).toEqual([
      'Say that it is advertising.',
      'Show it all the time.',
      'Creators hold an invented permit.',
      'Creators may need another permit.',
      'At most a tenth off.',
      'Nothing to check.',
    ]);
  });

  it('has its zone, its label and its permits', () => {
    expect(law.capitalZone('PL')).toBe('Europe/Warsaw');
    expect(law.labelFor('PL', { asOf }).label.label['pl']).toBe('Materiał reklamowy');
    expect(law.requiredPermits(['PL'], { asOf }).map(({ ruleId }) => ruleId)).toEqual([
      'pl.permit',
    ]);
  });

  it('is reviewed, by the confidence of each rule', () => {
    const issues = law.reviewContract(contract, { asOf });
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['LAW_PERMIT', 'error', '/parties/1/licences'],
      ['LAW_PERMIT', 'hint', '/parties/1/licences'],
    ]);
  });

  it('is planned, and its duties are verified', () => {
    const plan = law.planSession(contract, { brief: LIP_BRIEF, asOf });
    expect(plan.disclosures).toMatchObject([
      { id: 'pl.live', when: { rule: 'continuous' }, languages: ['pl'] },
    ]);
    const [sheet] = plan.localization;
    expect(sheet?.notes.map((note) => note['en'])).toEqual(
      expect.arrayContaining([
        'Just-below prices usually end in 9 here.',
        'Starts 2026-12-06 03:00 by the clock of Europe/Warsaw.',
        'The label reads “Materiał reklamowy”.',
        'Creators hold an invented permit.',
      ]),
    );
    expect(law.planFindings(plan).map(({ code, message }) => [code, message['en']])).toContainEqual(
      ['DISCOUNT_ABOVE_CAP', 'At most a tenth off.'],
    );
    expect(verifySession(plan, logFollowing(plan)).ok).toBe(true);
  });
});
