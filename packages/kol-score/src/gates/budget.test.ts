import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { checkBudget } from './budget.ts';
import { gateInput } from './checked.fixture.ts';

const asking = (minor: `${bigint}`) =>
  checkBudget(
    gateInput({ fee: { fixed: { currency: 'USD', minor }, commission: 100_000 } }),
    '/gates/4',
  );

describe('the budget', () => {
  it('stops a fee above it, and passes one that uses it up', () => {
    expect(asking('2000000').gate.passed).toBe(true);
    expect(asking('2000001')).toMatchObject({
      gate: { id: 'budget', passed: false },
      finding: { code: 'FEE_ABOVE_BUDGET', severity: 'error', path: '/gates/4' },
    });
    expect(asking('100000000').gate.reason).toEqual({
      en: 'asks for USD 1,000,000.00; the budget is USD 20,000.00',
      'zh-Hans': '报价 USD 1,000,000.00，超出预算 USD 20,000.00',
    });
  });

  it('stops samples that it does not pay, with the fee and without one that is known', () => {
    const samples = { currency: 'USD', minor: '1990000' } as const;
    const input = gateInput({ fee: { fixed: { currency: 'USD', minor: '10001' }, commission: 0 } });
    const beside = { ...input, terms: { ...input.terms, samples } };
    expect(checkBudget(beside, '/gates/4')).toMatchObject({
      gate: { passed: false, reason: { en: expect.stringContaining('USD 20,000.01') } },
      finding: { code: 'COSTS_ABOVE_BUDGET', severity: 'error' },
    });
    const { terms } = unknown(input.profile);
    const dear = { ...terms, samples: { currency: 'USD', minor: '99000000' } as const };
    expect(checkBudget({ ...input, terms: dear }, '/gates/4').gate.passed).toBe(false);
  });

  it('passes a fee that is not known, and asks for it', () => {
    const input = gateInput();
    const { fee: _, ...unquoted } = input.profile satisfies CreatorProfile;
    const { gate } = checkBudget({ ...gateInput(), ...unknown(unquoted) }, '/gates/4');
    expect(gate).toMatchObject({ passed: true, reason: { en: expect.stringContaining('quote') } });
  });
});

function unknown(profile: CreatorProfile) {
  const { terms } = gateInput();
  return { profile, terms: { ...terms, feeKnown: false } };
}
