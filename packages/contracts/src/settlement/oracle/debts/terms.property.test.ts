import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import { type Fact, ROUNDING_MODES, type StatementLine } from '../../../vocabulary/index.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { credited } from '../../facts/facts.fixture.ts';
import { settle } from '../../settle.ts';
import { at, DAY, Dice, FROM } from '../dice.ts';
import { roundFraction } from '../fraction.ts';
import { movedDay, payoutsOf, taxesOf } from './terms.ts';

/** How many random deals are settled: `CASES=100000` for the long run. */
const CASES = Number(process.env['CASES'] ?? 500);

const usd = (minor: number) => ({ currency: 'USD', minor: `${BigInt(minor)}` }) as const;

function randomTax(dice: Dice, id: string): ClauseOf<'tax'> {
  const borneBy = dice.pick(['creator', 'payer'] as const);
  const from = FROM - 10 * DAY + dice.upTo(40) * DAY;
  const valid = { start: at(from), end: at(from + (1 + dice.upTo(60)) * DAY) };
  return {
    ...{ clause: 'tax', id, authority: 'US', borneBy },
    withholdingRate: dice.upTo(400_000),
    ...(dice.chance(0.3)
      ? { treaty: { rate: dice.upTo(200_000), certificate: { reference: 'R', valid } } }
      : borneBy === 'creator' && dice.chance(0.4)
        ? {
            threshold: {
              amount: usd(dice.upTo(5000)),
              taxes: dice.pick(['excess', 'whole'] as const),
            },
          }
        : {}),
  };
}

function randomTerms(dice: Dice): ClauseOf<'payment-terms'> {
  const month = dice.chance(0.5) ? { endOfMonth: { days: dice.upTo(40) } } : {};
  return {
    ...{ clause: 'payment-terms', id: 'terms', payer: 'rosy' },
    ...month,
    ...(dice.chance(0.3) ? { endOfQuarter: { days: dice.upTo(40) } } : {}),
    ...(dice.chance(0.5)
      ? {
          businessDays: {
            weekend: dice.pick([['sat', 'sun'], ['fri'], []] as const).slice(),
            holidays: ['2026-12-25', '2026-12-31', '2027-01-01', '2027-01-29'],
            until: '2027-12-31',
            roll: dice.pick(['following', 'preceding'] as const),
          },
        }
      : {}),
    ...(dice.chance(0.6)
      ? { minimum: { amount: usd(dice.upTo(4000)), atEnd: dice.pick(['paid', 'kept'] as const) } }
      : {}),
  };
}

interface TermsDeal {
  readonly contract: Contract;
  readonly facts: readonly Fact[];
  readonly dueDays: number;
  readonly taxes: readonly ClauseOf<'tax'>[];
  readonly salesTaxes: readonly ClauseOf<'sales-tax'>[];
  readonly terms: ClauseOf<'payment-terms'>;
}

/** A commission on random sales and refunds, with random taxes and terms. */
function randomDeal(seed: number): TermsDeal {
  const dice = new Dice(seed);
  const taxes = ['tax', 'levy'].filter(() => dice.chance(0.6)).map((id) => randomTax(dice, id));
  const isBorne = taxes.some(({ borneBy }) => borneBy === 'payer');
  const salesTaxes = ['vat', 'pst']
    .filter(() => dice.chance(0.4))
    .map(
      (id): ClauseOf<'sales-tax'> => ({
        ...{ clause: 'sales-tax', id, tax: 'vat', authority: 'US' },
        rate: dice.upTo(250_000),
        treatment: isBorne ? 'on-top' : dice.pick(['on-top', 'included'] as const),
      }),
    );
  const terms = randomTerms(dice);
  const dueDays = dice.upTo(50);
  const rate = dice.upTo(400_000);
  const fee: Clause = {
    ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
    commission: { rate, deductions: [], holdDays: 0, dueDays },
  };
  const facts = Array.from({ length: 1 + dice.upTo(8) }, (_, index): Fact[] => {
    const sold = FROM + dice.upTo(60) * DAY;
    const minor = 1 + dice.upTo(9000);
    const order = `o${index}`;
    const times = { occurredAt: at(sold), recordedAt: at(sold + DAY) };
    const refund = { change: 'refund', occurredAt: at(sold + 2 * DAY) } as const;
    const back = credited(order, -dice.upTo(minor + 1), {
      ...refund,
      recordedAt: at(sold + 3 * DAY),
    });
    return [credited(order, minor, times), ...(dice.chance(0.4) ? [back] : [])];
  }).flat();
  const base = lipColourContract();
  const kept = base.clauses.filter(({ id }) => id === 'videos' || id === 'credit');
  const clauses = [...kept, fee, ...taxes, ...salesTaxes, terms];
  const contract = { ...base, zone: 'UTC', rounding: dice.pick(ROUNDING_MODES), clauses };
  return { contract, facts, dueDays, taxes, salesTaxes, terms };
}

const minorOf = ({ amount }: Pick<StatementLine, 'amount'>): bigint => BigInt(amount.minor);

/** Every difference between a settlement and what the oracle expects, as text. */
function differences(deal: TermsDeal): string[] {
  const { contract, facts, dueDays, taxes, salesTaxes, terms } = deal;
  const settlement = settle(contract, facts, { knownAsOf: '2027-09-01T00:00:00Z', fx: [] });
  const wrong: string[] = [];
  const same = (what: string, found: unknown, wanted: unknown): void => {
    if (`${found}` !== `${wanted}`) wrong.push(`${what}: ${found}, expected ${wanted}`);
  };
  const dueOf = ({ factIds }: StatementLine): string => {
    const order = (factIds[0] ?? '').replace('sale:', '').split('.')[0];
    const sale = facts.find(({ id }) => id === `sale:${order}`);
    return new Date(Date.parse(sale?.occurredAt ?? '') + dueDays * DAY).toISOString().slice(0, 10);
  };
  const earned = settlement.lines
    .filter(({ clauseId }) => clauseId === 'fee')
    .map((line) => ({ units: minorOf(line), due: dueOf(line) }));
  const expected = taxesOf(earned, { taxes, salesTaxes });
  const { rounding } = contract;
  const totalOf = (clauseId: string, entries: readonly string[]): bigint =>
    settlement.lines
      .filter((line) => line.clauseId === clauseId && entries.includes(line.entry))
      .reduce((sum, line) => sum + minorOf(line), 0n);
  for (const [id, { n, d }] of expected.withheld)
    same(`withheld for ${id}`, -totalOf(id, ['withholding']), roundFraction(n, d, rounding));
  for (const [id, { n, d }] of expected.sales)
    same(id, totalOf(id, ['sales-tax', 'sales-tax-included']), roundFraction(n, d, rounding));
  for (const line of settlement.lines)
    same(`${line.id} recomputed`, recomputedAmount(line)?.minor, line.amount.minor);
  const open = new Map<string, bigint>();
  for (const line of settlement.lines) {
    if (line.entry === 'sales-tax-included') continue;
    const day = movedDay(dueOf(line), terms);
    open.set(day, (open.get(day) ?? 0n) + minorOf(line));
  }
  // What is below zero on one day lowers the earliest others.
  let excess = [...open.values()].reduce((sum, it) => (it < 0n ? sum - it : sum), 0n);
  for (const [day, units] of [...open].sort()) {
    const used = [0n, units, excess].sort((a, b) => (a < b ? -1 : 1))[1] ?? 0n;
    excess -= used;
    open.set(day, units < 0n ? 0n : units - used);
  }
  const paid = new Map<string, bigint>();
  for (const { on, amount } of settlement.due)
    paid.set(on, (paid.get(on) ?? 0n) + BigInt(amount.minor));
  const text = (days: ReadonlyMap<string, bigint>) => [...days].sort().join(' ');
  same('due', text(paid), text(payoutsOf(open, { terms, endsOn: '2027-03-01' })));
  return wrong;
}

describe('taxes and terms of payment against an independent oracle', () => {
  it(`agree on ${CASES} random deals`, { timeout: 3_600_000 }, () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= CASES && wrong.length < 5; seed += 1)
      wrong.push(...differences(randomDeal(seed)).map((it) => `seed ${seed}: ${it}`));
    expect(wrong).toEqual([]);
  });
});
