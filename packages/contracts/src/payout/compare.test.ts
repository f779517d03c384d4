import { expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { credited } from '../settlement/facts/facts.fixture.ts';
import { settle } from '../settlement/settle.ts';
import type { Settlement } from '../vocabulary/index.ts';
import { compareSettlements } from './compare.ts';

const contract = lipColourContract();
const facts = [credited('o1', 10_000), credited('o2', 20_000)];
const settled = (it: Contract = contract, more = {}, given = facts): Settlement =>
  settle(it, given, { knownAsOf: '2027-03-01T00:00:00Z', fx: [], ...more });

/** The contract with another rate of commission. */
function atRate(rate: number): Contract {
  const text = JSON.stringify(contract).replace(/("commission":\{"rate":)\d+/, `$1${rate}`);
  return JSON.parse(text) as Contract;
}

/** What both sides of a comparison must add up to. */
function addsUp(a: Settlement, b: Settlement): void {
  const { lines, total } = compareSettlements(a, b);
  const sum = lines.reduce((units, { amount }) => units + BigInt(amount.difference.minor), 0n);
  expect(`${sum}`).toBe(total.difference.minor);
}

it('of a settlement with itself is empty', () => {
  const { lines, equal, total } = compareSettlements(settled(), settled());
  expect([lines, total.difference.minor]).toEqual([[], '0']);
  expect(equal).toBeGreaterThan(0);
});

it('of another rate: names it, and the difference is that of the rates', () => {
  const [low, high] = [settled(atRate(100_000)), settled(atRate(120_000))];
  const { lines, debts } = compareSettlements(low, high);
  const commission = lines.filter(({ entry }) => entry === 'commission');
  expect(commission).not.toEqual([]);
  for (const line of commission) {
    expect(line.reasons).toContain('rate');
    expect(line.why['en']).toContain('Another rate: 10%, then 12%.');
    expect(line.why['zh-Hans']).toContain('比例不同：10%，而后为 12%。');
  }
  // 2 % of 300.00.
  const earned = commission.reduce((sum, it) => sum + Number(it.amount.difference.minor), 0);
  expect(earned).toBe(600);
  expect(Number(debts[0]?.earned.difference.minor)).toBeGreaterThanOrEqual(600);
  addsUp(low, high);
});

it('of other facts: says which side has a line', () => {
  const [more, less] = [settled(), settled(contract, {}, facts.slice(0, 1))];
  const { lines } = compareSettlements(more, less);
  expect(lines.map(({ reasons }) => reasons)).toContainEqual(['only-a']);
  const turned = compareSettlements(less, more).lines;
  expect(turned.map(({ reasons }) => reasons)).toContainEqual(['only-b']);
  addsUp(more, less);
});

it('of a later date: what became known in between', () => {
  const [early, late] = [settled(contract, { knownAsOf: '2026-11-25T00:00:00Z' }), settled()];
  addsUp(early, late);
  const { lines } = compareSettlements(early, late);
  expect(lines.flatMap(({ factIds }) => factIds)).toContain('sale:o1');
});

it('refuses two currencies', () => {
  const euro = { ...settled(), currency: 'EUR' } as Settlement;
  expect(() => compareSettlements(settled(), euro)).toThrow('the currency of the first settlement');
});
