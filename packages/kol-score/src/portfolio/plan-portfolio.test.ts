import { type CreatorGrade, isLivelaneError, money, toMinor } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeCreator } from '../grade/grade-creator.ts';
import { AFFORDABLE, AS_OF, briefFor, UPSCALE } from '../profile/story.fixture.ts';
import { candidateOf } from './candidate.fixture.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import type { PortfolioLimits } from './limits.ts';
import { planPortfolio } from './plan-portfolio.ts';

const usd = (minor: number) => money('USD', BigInt(minor));
const chosenOf = (candidates: readonly Candidate[], limits: PortfolioLimits): string[] =>
  planPortfolio(candidates, limits).chosen.map(({ creatorId }) => creatorId);
const reasonsOf = (candidates: readonly Candidate[], limits: PortfolioLimits) =>
  Object.fromEntries(
    planPortfolio(candidates, limits).leftOut.map(({ candidate, finding }) => [
      candidate.creatorId,
      finding.code,
    ]),
  );

const TEAM = [
  candidateOf('big', { fee: 600, mean: 700 }),
  candidateOf('one', { fee: 300, mean: 400 }),
  candidateOf('two', { fee: 300, mean: 390 }),
  candidateOf('three', { fee: 200, mean: 100, market: 'TH', platform: 'shopee' }),
];

describe('a portfolio', () => {
  it('prefers two who bring more together to the one who brings most', () => {
    const plan = planPortfolio(TEAM, { budget: usd(700) });
    expect(plan).toMatchObject({ status: 'optimal', fee: usd(600), budgetLeft: usd(100) });
    expect(plan.chosen.map(({ creatorId }) => creatorId)).toEqual(['one', 'two']);
    expect(plan.contribution.mean).toEqual(usd(790));
    expect(plan.mostPossible).toEqual(usd(790));
  });

  it('adds intervals by the squares of their sides, and states what that assumes', () => {
    const { contribution, assumptions } = planPortfolio(TEAM, { budget: usd(700) });
    // 30 √2 = 42.4 and 40 √2 = 56.6, rounded outward.
    expect([contribution.lower, contribution.upper]).toEqual([usd(790 - 43), usd(790 + 57)]);
    expect(assumptions.map((it) => it['en']?.includes('independent') ?? false)).toContain(true);
  });

  it('keeps the numbers of creators, markets and platforms', () => {
    const budget = usd(5000);
    expect(chosenOf(TEAM, { budget })).toEqual(['big', 'one', 'two', 'three']);
    expect(chosenOf(TEAM, { budget, maximum: 1 })).toEqual(['big']);
    expect(chosenOf(TEAM, { budget, perMarket: { US: 1 } })).toEqual(['big', 'three']);
    expect(chosenOf(TEAM, { budget, perPlatform: { tiktok: 0 } })).toEqual(['three']);
    expect(chosenOf(TEAM, { budget: usd(800), minimum: 3 })).toEqual(['one', 'two', 'three']);
  });

  it('takes one account of a person', () => {
    const accounts = [
      candidateOf('a', { fee: 100, mean: 300, person: 'mia' }),
      candidateOf('b', { fee: 100, mean: 310, person: 'mia', platform: 'youtube' }),
      candidateOf('c', { fee: 100, mean: 5 }),
    ];
    expect(chosenOf(accounts, { budget: usd(1000) })).toEqual(['b', 'c']);
    expect(reasonsOf(accounts, { budget: usd(1000) })).toEqual({ a: 'PERSON_CHOSEN' });
  });

  it('says why each of the others is left out', () => {
    const others = [
      ...TEAM.slice(0, 3),
      candidateOf('gated', { fee: 1, mean: 900, eligible: false }),
      { ...candidateOf('unquoted', { fee: 0, mean: 900 }), fee: null },
      candidateOf('dear', { fee: 701, mean: 9000 }),
      candidateOf('loser', { fee: 10, mean: -1 }),
      candidateOf('zero', { fee: 0, mean: 0 }),
      candidateOf('late', { fee: 650, mean: 20 }),
    ];
    expect(reasonsOf(others, { budget: usd(700) })).toEqual({
      big: 'BUDGET_BETTER_SPENT',
      gated: 'GATE_NOT_PASSED',
      unquoted: 'FEE_NOT_QUOTED',
      dear: 'FEE_ABOVE_BUDGET',
      loser: 'NO_GAIN',
      zero: 'NO_GAIN',
      late: 'BUDGET_BETTER_SPENT',
    });
    expect(reasonsOf(TEAM, { budget: usd(9000), maximum: 3 })).toEqual({ three: 'NUMBER_REACHED' });
    expect(reasonsOf(TEAM, { budget: usd(9000), perMarket: { TH: 0 } })).toEqual({
      three: 'MARKET_REACHED',
    });
    expect(reasonsOf(TEAM, { budget: usd(9000), perPlatform: { shopee: 0 } })).toEqual({
      three: 'PLATFORM_REACHED',
    });
    for (const [index, { candidate, finding }] of planPortfolio(others, {
      budget: usd(700),
    }).leftOut.entries()) {
      expect(others[Number(finding.path.slice(1))]).toBe(candidate);
      expect([index, finding.message['en']]).toEqual([
        index,
        expect.stringContaining(candidate.name),
      ]);
    }
  });

  it('is impossible where the least number cannot be had', () => {
    for (const limits of [
      { budget: usd(5000), minimum: 5 },
      { budget: usd(499), minimum: 2, perMarket: { US: 2 } },
    ])
      expect(planPortfolio(TEAM, limits)).toMatchObject({
        status: 'impossible',
        chosen: [],
        fee: usd(0),
      });
    const { leftOut } = planPortfolio(TEAM, { budget: usd(5000), minimum: 5 });
    expect(new Set(leftOut.map(({ finding }) => finding.code))).toEqual(
      new Set(['MINIMUM_UNREACHED']),
    );
  });

  it('takes creators who lose money only where a number is demanded', () => {
    const team = [candidateOf('a', { fee: 10, mean: 50 }), candidateOf('b', { fee: 10, mean: -5 })];
    expect(chosenOf(team, { budget: usd(100) })).toEqual(['a']);
    expect(chosenOf(team, { budget: usd(100), minimum: 2 })).toEqual(['a', 'b']);
  });

  it('never spends more than the budget, lists everyone once, and a larger budget never brings less', () => {
    const anyTeam = fc
      .array(
        fc.record({
          fee: fc.nat(500),
          mean: fc.integer({ min: -50, max: 800 }),
          person: fc.nat(6),
        }),
        { maxLength: 14 },
      )
      .map((team) =>
        team.map((it, index) => candidateOf(`c${index}`, { ...it, person: `p${it.person}` })),
      );
    fc.assert(
      fc.property(anyTeam, fc.nat(1500), fc.nat(500), (team, budget, more) => {
        const plan = planPortfolio(team, { budget: usd(budget) });
        expect(toMinor(plan.fee) + toMinor(plan.budgetLeft)).toBe(BigInt(budget));
        expect(toMinor(plan.budgetLeft)).toBeGreaterThanOrEqual(0n);
        const all = [...plan.chosen, ...plan.leftOut.map((it) => it.candidate)].map(
          ({ creatorId }) => creatorId,
        );
        expect(all.toSorted()).toEqual(team.map(({ creatorId }) => creatorId).toSorted());
        const richer = planPortfolio(team, { budget: usd(budget + more) });
        expect(toMinor(richer.contribution.mean)).toBeGreaterThanOrEqual(
          toMinor(plan.contribution.mean),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('the candidates of grades', () => {
  it('have the quoted fee and the expected contribution; without a quote the fee is unknown', () => {
    const grade = gradeCreator(AFFORDABLE, briefFor(), { asOf: AS_OF });
    const [candidate] = candidatesOf([grade], new Map([[AFFORDABLE.id, 'mia']]));
    expect(candidate).toMatchObject({
      person: 'mia',
      fee: grade.expectation.terms?.fixedFee,
      contribution: grade.expectation.contribution,
    });
    const { fee: _, ...silent } = UPSCALE;
    const unquoted: CreatorGrade = gradeCreator(silent, briefFor(), { asOf: AS_OF });
    expect(candidatesOf([unquoted])[0]).toMatchObject({ fee: null });
    expect(candidatesOf([unquoted])[0]).not.toHaveProperty('person');
  });
});

describe('what is not valid is refused with its place', () => {
  const issues = (candidates: unknown, limits: unknown): string[] => {
    try {
      planPortfolio(candidates as never, limits as never);
      return [];
    } catch (error) {
      if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
      return error.details.issues.map(({ code, path }) => `${code} ${path}`);
    }
  };
  const budget = usd(700);
  const [big] = TEAM;

  it.each<readonly [string, unknown, unknown, string]>([
    ['no budget', TEAM, {}, 'OBJECT /budget'],
    ['a negative budget', TEAM, { budget: usd(-1) }, 'AMOUNT_NOT_NEGATIVE /budget/minor'],
    ['a maximum below the minimum', TEAM, { budget, minimum: 3, maximum: 2 }, 'AT_LEAST /maximum'],
    ['half a creator', TEAM, { budget, maximum: 1.5 }, 'COUNT /maximum'],
    ['a limit of no market', TEAM, { budget, perMarket: { UK: 1 } }, 'MARKET /perMarket/UK'],
    [
      'another currency',
      [{ ...big, fee: money('EUR', 5n) }],
      { budget },
      'EXACTLY /0/fee/currency',
    ],
    ['a negative fee', [{ ...big, fee: usd(-5) }], { budget }, 'AMOUNT_NOT_NEGATIVE /0/fee/minor'],
    ['a creator twice', [big, big], { budget }, 'CREATOR_ONCE /1/creatorId'],
    ['no list', { creators: [] }, { budget }, 'ARRAY '],
    [
      'sums that are not exact',
      [{ ...big, fee: usd(Number.MAX_SAFE_INTEGER) }],
      { budget },
      'SUM_EXACT ',
    ],
  ])('%s', (...[, candidates, limits, found]) => {
    expect(issues(candidates, limits)).toContain(found);
  });
});
