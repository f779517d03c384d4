import { describe, expect, it } from 'vitest';
import type { FollowerAccount } from './account.ts';
import { UNKNOWN_ACCOUNT } from './account.ts';
import { auditFollowers, fakeShareOf } from './audit-followers.ts';
import { domainOf, madeAccounts } from './made/made-accounts.ts';
import { fitAccountModel } from './model/account-model.ts';
import { madeAccountModel } from './model/made-model.ts';

const accountsOf = (labelled: ReturnType<typeof madeAccounts>): FollowerAccount[] =>
  labelled.map(({ account }) => account);
const sample = (seed: number, fakes: number, count = 300) =>
  accountsOf(madeAccounts(domainOf(seed), { count, fakes, seed: 7 * seed + fakes }));

describe('auditFollowers', { timeout: 60_000 }, () => {
  const model = fitAccountModel(madeAccounts(domainOf(31), { count: 800, fakes: 400, seed: 3 }));

  it('finds the share of a source that it knows, and covers it', () => {
    for (const fakes of [0, 60, 150, 240]) {
      const { share, audience, shift } = auditFollowers(sample(31, fakes), model);
      expect(Math.abs(share.value - fakes / 300), `${fakes}`).toBeLessThan(0.035);
      expect(share.low).toBeLessThanOrEqual(fakes / 300 + 0.01);
      expect(share.high).toBeGreaterThanOrEqual(fakes / 300 - 0.01);
      expect(share.high - share.low).toBeLessThan(0.08);
      expect(audience.high - audience.low).toBeGreaterThan(share.high - share.low);
      expect(shift.verdict).toBe('in-domain');
    }
  });

  it('abstains of followers that no mixture explains, and widens the interval', () => {
    const strange = sample(31, 90).map((it) => ({ ...it, followers: (it.followers ?? 0) * 20 }));
    const { share, shift } = auditFollowers(strange, model);
    expect(shift.verdict).toBe('shifted');
    expect(shift.reason['en']).toMatch(/follower/);
    expect(share.high - share.low).toBeGreaterThan(0.1);
  });

  it('widens the interval by what the least explained figure leaves open, not by the score alone', () => {
    const strange = sample(31, 90).map((it) => ({ ...it, usernameDigits: it.usernameLength }));
    const { share, shift } = auditFollowers(strange, model);
    expect(shift.verdict).toBe('shifted');
    // Names of digits alone are next to none of the model's accounts.
    expect(share.high - share.low).toBeGreaterThan(0.5);
  });

  it('gives every account a row from 1 and a probability that orders them by the scorecard', () => {
    const accounts = sample(40, 100);
    const { accounts: rows, share } = auditFollowers(accounts);
    expect(rows.map(({ row }) => row)).toEqual(accounts.map((_, index) => index + 1));
    const mean = rows.reduce((sum, { probability }) => sum + probability, 0) / rows.length;
    expect(mean).toBeCloseTo(share.value, 4);
    expect(new Set(rows.map(({ probability }) => probability)).size).toBeGreaterThan(200);
  });

  it('works without pictures and with nothing but lengths and digits of usernames', () => {
    let error = 0;
    for (const seed of [41, 42, 43, 44]) {
      const accounts = sample(seed, 120).map((it) => ({ ...it, picture: null, private: null }));
      const { share } = auditFollowers(accounts);
      error += Math.abs(share.value - 0.4) / 4;
      const names = accounts.map(({ usernameLength, usernameDigits }) => ({
        ...UNKNOWN_ACCOUNT,
        usernameLength,
        usernameDigits,
      }));
      const bare = auditFollowers(names).share;
      expect(bare.high - bare.low).toBeGreaterThan(share.high - share.low);
    }
    expect(error).toBeLessThan(0.1);
  });

  it('says the same of the same sample, and gives a profile the share of the audience with n', () => {
    const accounts = sample(42, 30, 100);
    const first = auditFollowers(accounts);
    expect(JSON.stringify(auditFollowers(accounts))).toBe(JSON.stringify(first));
    expect(fakeShareOf(first)).toEqual({ ...first.audience, n: 100 });
  });

  it('refuses an empty sample', () => {
    expect(() => auditFollowers([], madeAccountModel())).toThrow(/at least 1/);
  });
});
