import { fileURLToPath } from 'node:url';
import { creditOrders, withCodes } from '@livelane/attribution';
import { attributionPolicyOf, draftContract } from '@livelane/contracts';
import { requiredPermits } from '@livelane/contracts/law';
import { reviewContract } from '@livelane/contracts/review';
import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { compareConversion, rankCreators } from '@livelane/kol-score';
import { describe, expect, it } from 'vitest';
import { openCampaign } from './open.ts';
import { AVA, MIA } from './story/plot.ts';

const { campaign } = await openCampaign(fileURLToPath(new URL('../../campaign', import.meta.url)));
const { brief, creators, terms } = campaign;
const { grades } = rankCreators(creators, brief, { asOf: terms.term.start });

function gradeOf(id: string): CreatorGrade {
  const grade = grades.find((it) => it.creator.id === id);
  if (grade === undefined) throw new TypeError(`no grade of ${id}`);
  return grade;
}

const [mia, ava] = [gradeOf(MIA.id), gradeOf(AVA.id)];

const contract = draftContract(terms, {
  brief,
  grade: mia,
  id: `${brief.id}.${MIA.id}`,
  asOf: terms.term.start,
});

function first(grade: CreatorGrade, direction: 'for' | 'against'): string | undefined {
  return grade.reasons.find((reason) => reason.direction === direction)?.contribution;
}

describe('the story in the bundled campaign', () => {
  it('names the permits that the law of its market requires when the term begins', () => {
    expect(brief.permits).toEqual(requiredPermits([brief.market], { asOf: terms.term.start }));
  });

  it('is of 1,000,000 upscale followers and 200,000 affordable ones, with as many lives on record', () => {
    expect([ava.creator.followers, mia.creator.followers]).toEqual([1_000_000, 200_000]);
    const lives = (id: string) => creators.find((it) => it.id === id)?.lives ?? [];
    expect([lives(AVA.id).length, lives(MIA.id).length]).toEqual([8, 8]);
    expect(lives(AVA.id).every(({ tier }) => tier === 'affordable')).toBe(true);
  });

  it('says four times as many buyers: 4 is inside a 90 % interval no wider than 1.5 to 8', () => {
    const { mean, interval } = compareConversion(mia, ava);
    expect(interval.level).toBe(0.9);
    expect(interval.lower).toBeGreaterThanOrEqual(1.5);
    expect(interval.lower).toBeLessThan(4);
    expect(interval.upper).toBeGreaterThan(4);
    expect(interval.upper).toBeLessThanOrEqual(8);
    expect(Math.abs(mean - 4)).toBeLessThan(0.75);
  });

  it('names the price tier as the first reason, for the one and against the other', () => {
    expect([first(mia, 'for'), first(ava, 'against')]).toEqual(['price-tier', 'price-tier']);
  });

  it('ranks the fitting creator first, before the followed one', () => {
    expect(grades[0]).toBe(mia);
    expect(grades.indexOf(ava)).toBeGreaterThan(0);
  });

  it('holds orders that redeemed the codes of both creators: conflicts, which the contract decides', () => {
    const { touches, orders, adjustments, codes } = campaign;
    const policy = attributionPolicyOf(contract);
    const { sales, findings } = creditOrders(
      { touches, orders, adjustments },
      withCodes(policy, codes),
    );
    const conflicts = findings.filter(({ code }) => code === 'CODE_CONFLICT');
    expect(conflicts.length).toBeGreaterThan(5);
    expect(findings.filter(({ code }) => code === 'CODE_UNKNOWN')).toEqual([]);
    const torn = new Set(conflicts.flatMap(({ evidence }) => evidence?.orderIds ?? []));
    for (const { orderId, credits } of sales)
      if (torn.has(orderId))
        expect(credits.map(({ to }) => to)).toEqual([{ party: 'creator', id: MIA.id }]);
    expect(creditOrders({ touches, orders }, policy).findings.map(({ code }) => code)).toContain(
      'CODE_UNKNOWN',
    );
  });

  it('has terms that the review does not remark upon, at a fee below the one that breaks even', () => {
    expect(reviewContract(contract, { asOf: contract.term.start })).toEqual([]);
    const fixed = terms.clauses.flatMap((clause) =>
      clause.clause === 'fee' ? [clause.fixed?.amount?.minor] : [],
    );
    expect(fixed).toEqual(['40000']);
    expect(Number(mia.expectation.breakEvenFee?.minor)).toBeGreaterThan(40_000);
  });
});
