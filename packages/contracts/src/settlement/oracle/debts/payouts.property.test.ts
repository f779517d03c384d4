import { expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import type { Fact, FxQuote, Instant, Money, PlainDate } from '../../../vocabulary/index.ts';
import { factOfPayment } from '../../facts/fact-of.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { signed } from '../../facts/facts.fixture.ts';
import { settle } from '../../settle.ts';
import { Dice } from '../dice.ts';
import { dueDayOf, NEVER } from './due-days.ts';
import { PAYERS, randomDebts } from './random-debts.ts';

const CASES = Number(process.env['CASES'] ?? 300);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);
const DAY = 86_400_000;
const START = Date.parse('2026-11-20');

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10) as PlainDate;
/** Yuan for a dollar: another rate each day. */
const rateOn = (day: string): string => (5 + (Date.parse(day) - START) / DAY / 100).toFixed(2);
const FX = Array.from({ length: 400 }, (_, place): FxQuote => {
  const day = dayOf(START + place * DAY);
  return {
    ...{ base: 'USD', quote: 'CNY', rate: rateOn(day), side: 'mid', source: 'PBOC' },
    asOf: `${day}T00:00:00Z`,
  };
});
const usd = (minor: number): Money => ({ currency: 'USD', minor: `${BigInt(minor)}` });

interface Payouts {
  readonly contract: Contract;
  readonly facts: readonly Fact[];
  readonly knownAsOf: Instant;
  readonly terms: ClauseOf<'payment-terms'> | undefined;
  readonly bases: readonly PlainDate[];
  readonly payment: FactOf<'payment'>;
}

/** Stages after signing that are paid out in yuan at the rate of their due days, on the terms and invoices of a random deal. */
function randomPayouts(seed: number): Payouts {
  const dice = new Dice(seed);
  const { contract: deal, facts: all, knownAsOf } = randomDebts(seed);
  const found = deal.clauses.find(
    (it): it is ClauseOf<'payment-terms'> =>
      it.clause === 'payment-terms' && it.payer === PAYERS[0],
  );
  const { minimum: _, lateInterest: __, bankFees: ___, ...terms } = found ?? { clause: 'other' };
  const isOnTerms = terms.clause === 'payment-terms';
  const days = [dice.upTo(15), 15 + dice.upTo(20), 35 + dice.upTo(20)];
  const clauses: Clause[] = [
    {
      ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
      ...{ fixed: { amount: usd(1_000_000), per: 'deal' }, deliverableIds: ['videos'] },
    },
    {
      ...{ clause: 'payment', id: 'pay', feeId: 'fee' },
      stages: days.map((dueDays, place) => ({
        ...{ id: `s${place}`, share: [200_000, 300_000, 500_000][place] ?? 0 },
        ...{ trigger: 'signing', dueDays },
      })),
      payout: { currency: 'CNY', rateAt: 'due', source: 'PBOC' },
    },
    ...(isOnTerms ? [terms as Clause] : []),
  ];
  const contract: Contract = {
    ...deal,
    clauses: [...deal.clauses.filter(({ id }) => id === 'videos' || id === 'credit'), ...clauses],
  };
  const paidAt = Date.parse('2026-12-01T17:00:00Z') + dice.upTo(70) * DAY;
  const payment = factOfPayment({
    ...{ payee: 'mia', amount: { currency: 'CNY', minor: '10000' }, reference: 'bank' },
    at: new Date(paidAt).toISOString() as Instant,
  });
  const signatures = contract.parties.map(({ id }) => signed(contract, id, '2026-12-01'));
  const invoices = all.filter(({ type }) => type === 'invoice');
  return {
    ...{ contract, knownAsOf, payment, facts: [...signatures, ...invoices, payment] },
    terms: isOnTerms ? (terms as ClauseOf<'payment-terms'>) : undefined,
    bases: days.map((later) => dayOf(Date.parse('2026-12-01') + later * DAY)),
  };
}

/** The due days of the stages by what is known at a moment. */
function dueDays({ facts, terms, bases }: Payouts, knownBy: number): string[] {
  const invoices = facts.filter((it) => it.type === 'invoice');
  const earnedAt = Math.max(
    ...facts.filter((it) => it.type === 'signature').map((it) => Date.parse(it.occurredAt)),
  );
  return bases.map((base) =>
    dueDayOf({ payer: 'rosy', earnedAt, base }, { terms, invoices, knownBy }),
  );
}

const isOver = (day: string, at: number): boolean => day !== NEVER && Date.parse(day) + DAY <= at;

it(`payouts at the rate of the due day agree with the oracle on ${CASES} random deals`, {
  timeout: 3_600_000,
}, () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  const same = (what: string, found: unknown, wanted: unknown): void => {
    if (`${found}` !== `${wanted}`) wrong.push(`${what}: ${found}, expected ${wanted}`);
  };
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES && wrong.length < 12; seed += 1) {
    const deal = randomPayouts(seed);
    const { contract, facts, knownAsOf, payment, bases } = deal;
    const { due, lines } = settle(contract, facts, { knownAsOf, fx: FX });
    const knownAt = Date.parse(knownAsOf);
    const days = [...new Set(dueDays(deal, knownAt))].filter((day) => day !== NEVER).sort();
    const wanted = days.map((day) => `${day} ${isOver(day, knownAt) ? rateOn(day) : 'waits'}`);
    same(
      `seed ${seed} due`,
      due.map(({ on, payout }) => `${on} ${payout?.fx.rate ?? 'waits'}`).sort(),
      wanted,
    );
    // A payment pays the earliest day that was known then: at its rate, or at that of its own day where it came before.
    const line = lines.find(({ entry }) => entry === 'payment');
    if (line === undefined) continue;
    const paidAt = Date.parse(payment.occurredAt);
    const [first = NEVER] = dueDays(deal, Date.parse(payment.recordedAt)).sort();
    const isAgreed = isOver(first, paidAt);
    seen.add(isAgreed ? 'agreed' : first === NEVER ? 'unknown' : 'early');
    if (isAgreed && !bases.includes(first as PlainDate)) seen.add('moved');
    same(`seed ${seed} paid`, line.fx?.rate, rateOn(isAgreed ? first : dayOf(paidAt)));
  }
  expect(wrong).toEqual([]);
  if (CASES >= 300) expect([...seen].sort()).toEqual(['agreed', 'early', 'moved', 'unknown']);
});
