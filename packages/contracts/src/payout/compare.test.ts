import { describe, expect, it } from 'vitest';
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
  const later = credited('o2', 20_000, { recordedAt: '2026-12-20T00:00:00Z' });
  const all = [credited('o1', 10_000), later];
  const [more, less] = [settled(contract, {}, all), settled(contract, {}, all.slice(0, 1))];
  const { lines } = compareSettlements(more, less);
  expect(lines.map(({ reasons }) => reasons)).toContainEqual(['only-a']);
  const turned = compareSettlements(less, more).lines;
  expect(turned.map(({ reasons }) => reasons)).toContainEqual(['only-b']);
  addsUp(more, less);
});

it('of a line that rests on other facts in part: names them', () => {
  const { lines } = compareSettlements(settled(contract, {}, facts.slice(0, 1)), settled());
  const commission = lines.find(({ entry }) => entry === 'commission');
  expect(commission?.reasons).toEqual(['facts', 'base']);
  expect(commission?.factIds).toEqual(['sale:o1', 'sale:o2']);
  expect(commission?.why['en']).toMatch(
    /^Only in the second: sale:o2\. Another base: USD 100\.00, then USD 300\.00\. First: /,
  );
  expect(commission?.why['zh-Hans']).toMatch(/^仅后者所依据：sale:o2。/);
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

describe('what if', () => {
  /** The deal with a commission of 10 %, from 100.00 on 12 %, as its only fee. */
  const stepped = (rule: 'marginal' | 'retroactive'): Contract => ({
    ...contract,
    clauses: [
      ...contract.clauses.filter(({ clause }) => !['fee', 'payment', 'tax'].includes(clause)),
      {
        ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
        commission: {
          ...{ rate: 100_000, deductions: [], holdDays: 0, dueDays: 0 },
          tiers: { rule, per: 'term', steps: [{ from: USD(10_000), rate: 120_000 }] },
        },
      },
    ],
  });
  const USD = (minor: number) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const;

  it('the steps were retroactive: the line of the sale is calculated otherwise', () => {
    // 300.00: 100.00 at 10 % and 200.00 at 12 % are 34.00; all of it at 12 % is 36.00.
    const [a, b] = [settled(stepped('marginal')), settled(stepped('retroactive'))];
    const { lines, total } = compareSettlements(a, b);
    expect([total.a.minor, total.b.minor, total.difference.minor]).toEqual(['3400', '3600', '200']);
    expect(lines.map(({ reasons, amount }) => [reasons, amount.difference.minor])).toEqual([
      [['steps'], '200'],
    ]);
    expect(lines[0]?.why).toMatchObject({
      en: expect.stringMatching(/Another calculation\. First: .*34\.00.* Second: .*36\.00/),
      'zh-Hans': expect.stringMatching(/计算过程不同。前者：.*34\.00.*后者：.*36\.00/),
    });
    addsUp(a, b);
  });

  it('a step was reached under one rule, so that a refund lowers another: each line is explained', () => {
    // 60.00 and 50.00, the first refunded. By the marginal rule 6.00, then 4.00 at 10 % and 1.20 at 12 %, less 6.00. By the
    // retroactive one 6.00, then 12 % of 110.00 less 6.00, then less 12 % of 60.00: the total stays at 110.00.
    const days = ['2026-12-05', '2026-12-08', '2026-12-20'].map((day) => ({
      recordedAt: `${day}T00:00:00Z` as const,
    })) as [object, object, object];
    const sales = [
      credited('o1', 6000, days[0]),
      credited('o2', 5000, days[1]),
      credited('o1', -6000, { change: 'refund', ...days[2] }),
    ];
    const [a, b] = [
      settled(stepped('marginal'), {}, sales),
      settled(stepped('retroactive'), {}, sales),
    ];
    const { lines, equal } = compareSettlements(a, b);
    const moved = lines.map(({ amount, reasons }) => [amount.a.minor, amount.b.minor, reasons]);
    expect(moved).toEqual([
      ['520', '720', ['steps']],
      ['-600', '-720', ['steps']],
    ]);
    expect(equal).toBe(1);
    addsUp(a, b);
  });

  it('another model of attribution had credited half of a sale: the line has another base', () => {
    // Of 100.00 and 200.00 at 10 %: 30.00; half of the second: 20.00.
    const shared = [credited('o1', 10_000), credited('o2', 20_000, { toCreator: 10_000 })];
    const deal = stepped('marginal');
    const flat: Contract = {
      ...deal,
      clauses: deal.clauses.map((clause) => {
        if (clause.clause !== 'fee' || !clause.commission) return clause;
        const { tiers: _, ...commission } = clause.commission;
        return { ...clause, commission };
      }),
    };
    const [a, b] = [settled(flat), settled(flat, {}, shared)];
    const { lines, total } = compareSettlements(a, b);
    expect([total.a.minor, total.b.minor]).toEqual(['3000', '2000']);
    expect(lines.map(({ reasons }) => reasons)).toEqual([['base']]);
    expect(lines[0]?.why['en']).toContain('Another base: USD 300.00, then USD 200.00.');
    addsUp(a, b);
  });

  it('another model had credited nothing of a sale: the facts of the line are others', () => {
    // The second sale is nobody's: 10.00 instead of 30.00.
    const one = [credited('o1', 10_000), credited('o2', 20_000, { toCreator: 0 })];
    const [a, b] = [settled(stepped('marginal')), settled(stepped('marginal'), {}, one)];
    const { lines, total } = compareSettlements(a, b);
    expect([total.a.minor, total.b.minor]).toEqual(['3400', '1000']);
    expect(lines.map(({ reasons }) => reasons)).toEqual([['facts', 'base']]);
    expect(lines[0]?.why['en']).toContain('Only in the first: sale:o2.');
    addsUp(a, b);
  });
});
