import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FollowerAccount, UNKNOWN_ACCOUNT } from '../account.ts';
import { domainOf, madeAccounts } from '../made/made-accounts.ts';
import { AccountModelSchema, fitAccountModel, logOdds, type Scorecard } from './account-model.ts';
import { piecesOf } from './features.ts';
import { madeAccountModel, refitMadeScorecard } from './made-model.ts';
import { MADE_SCORECARD } from './made-scorecard.ts';
import { pointsOf, scorecardPoints } from './points.ts';

const count = fc.integer({ min: 0, max: 20_000 });
const accounts = fc.record<FollowerAccount>({
  posts: fc.option(count),
  followers: fc.option(count),
  following: fc.option(count),
  picture: fc.option(fc.boolean()),
  private: fc.option(fc.boolean()),
  usernameLength: fc.integer({ min: 1, max: 30 }),
  usernameDigits: fc.integer({ min: 0, max: 30 }),
});

const scoreOf = (account: FollowerAccount, { neutral, weights }: Scorecard): number =>
  logOdds(piecesOf(account, neutral), weights);

/** The area under the curve, by counting pairs. */
function auc(scored: readonly { readonly score: number; readonly isFake: boolean }[]): number {
  const [fakes, others] = [scored.filter((it) => it.isFake), scored.filter((it) => !it.isFake)];
  let wins = 0;
  for (const { score } of fakes)
    for (const other of others) wins += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  return wins / fakes.length / others.length;
}

const labelled = madeAccounts(domainOf(11), { count: 400, fakes: 200, seed: 5 });
const fitted = fitAccountModel(labelled);

describe('the scorecard', { timeout: 60_000 }, () => {
  it.each([
    ['that comes with the package', MADE_SCORECARD],
    ['of labels', fitted],
  ] as const)('%s is monotone in every count, the digits and the picture', (_, card) => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 1, max: 5000 }), (account, more) => {
        const score = scoreOf(account, card);
        const raised = (field: 'posts' | 'followers' | 'following' | 'usernameDigits') =>
          scoreOf({ ...account, [field]: (account[field] ?? 0) + more }, card);
        const slack = 1e-12;
        if (account.posts !== null) expect(raised('posts')).toBeLessThanOrEqual(score + slack);
        if (account.followers !== null)
          expect(raised('followers')).toBeLessThanOrEqual(score + slack);
        if (account.following !== null)
          expect(raised('following')).toBeGreaterThanOrEqual(score - slack);
        expect(raised('usernameDigits')).toBeGreaterThanOrEqual(score - slack);
        expect(scoreOf({ ...account, picture: true }, card)).toBeLessThanOrEqual(
          scoreOf({ ...account, picture: false }, card) + slack,
        );
      }),
    );
  });

  it('gives points that sum to the score, and none to what is not shown', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const points = pointsOf(account, MADE_SCORECARD);
        const sum = points.reduce((all, it) => all + it.points, MADE_SCORECARD.weights.intercept);
        expect(sum).toBeCloseTo(scoreOf(account, MADE_SCORECARD), 9);
      }),
    );
    expect(pointsOf(UNKNOWN_ACCOUNT, MADE_SCORECARD).map(({ points }) => points)).toEqual(
      new Array(8).fill(0),
    );
    const [posts] = scorecardPoints(MADE_SCORECARD);
    const none = pointsOf({ ...UNKNOWN_ACCOUNT, posts: 0 }, MADE_SCORECARD)[0];
    expect(posts?.curve[0]?.points).toBeCloseTo(none?.points ?? Number.NaN, 9);
  });

  it('is the result of its refit, byte for byte', () => {
    expect(JSON.stringify(refitMadeScorecard())).toBe(JSON.stringify(MADE_SCORECARD));
  });

  it('tells made accounts of sources that it has not seen apart', () => {
    const areas = Array.from({ length: 12 }, (_, index) => {
      const made = madeAccounts(domainOf(90_000 + index), { count: 400, fakes: 200, seed: index });
      return auc(
        made.map(({ account, isFake }) => ({ score: scoreOf(account, MADE_SCORECARD), isFake })),
      );
    }).toSorted((a, b) => a - b);
    expect(areas[6]).toBeGreaterThan(0.94);
  });

  it('is fitted to the labels that a user gives, the same each time', () => {
    expect(JSON.stringify(fitAccountModel(labelled))).toBe(JSON.stringify(fitted));
    expect(AccountModelSchema.safeParse(JSON.parse(JSON.stringify(fitted))).success).toBe(true);
    expect(AccountModelSchema.safeParse(madeAccountModel()).success).toBe(true);
    const turned = labelled.map((it) => ({ ...it, isFake: !it.isFake }));
    const { weights } = fitAccountModel(turned);
    // Against all that is known of fakes, monotone curves have nothing to say.
    expect(Math.max(...weights.pieces.slice(0, 10).map(Math.abs))).toBeLessThan(0.5);
    expect(() => fitAccountModel(labelled.filter(({ isFake }) => isFake))).toThrow(/at least 20/);
  });
});
