import { expect, it } from 'vitest';
import { SALES_CLAUSES } from '../../../clauses/sales-clauses.fixture.ts';
import type { Clause } from '../../../clauses/schemas.ts';
import { type Fact, parseRecord, type Settlement } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf } from '../../deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { settle } from '../../settle.ts';
import { at, DAY, Dice, FROM } from '../dice.ts';
import { shuffled } from '../random-deal.ts';
import { quotesOf, salesOf } from '../random-facts.ts';

const CASES = Number(process.env['CASES'] ?? 150);

/** Every way of paying by sales and results at once, some of them left out. */
function clausesOf(dice: Dice): Clause[] {
  const assessment = {
    ...{ clause: 'assessment', id: 'result', assessedOn: '2026-12-20' },
    criteria: [{ id: 'x', measure: 'deliveries', atLeast: 0 }],
    period: { start: '2026-11-25T08:00:00Z', end: '2026-12-15T08:00:00Z' },
  };
  const termination = {
    ...{ clause: 'termination', id: 'end', noticeDays: dice.upTo(20), cureDays: 0 },
    ...{ causes: ['non-payment'], payment: 'delivered-only' },
  };
  const tax = {
    ...{ clause: 'tax', id: 'tax', withholdingRate: dice.upTo(400_000), authority: 'US' },
    borneBy: dice.pick(['creator', 'payer']),
  };
  const ways = SALES_CLAUSES.filter(() => dice.chance(0.8)).map((clause) =>
    clause.clause === 'agent-share' ? { ...clause, payee: 'agent' } : clause,
  );
  return [
    commissionOf({ rate: dice.upTo(300_000), inAddition: true, holdDays: dice.upTo(30) }),
    ...ways,
    ...([assessment, termination, ...(dice.chance(0.5) ? [tax] : [])] as Clause[]),
  ];
}

function resultsOf(dice: Dice): Fact[] {
  return Array.from({ length: dice.upTo(16) }, (_, index): Fact => {
    const happened = FROM + dice.upTo(60) * DAY + index;
    const head = {
      ...({ kind: 'fact', version: 1, id: `r${index}`, occurredAt: at(happened) } as const),
      recordedAt: at(happened + dice.upTo(40) * DAY),
    };
    const action = { type: 'action', action: 'lead', creatorId: 'mia' } as const;
    switch (dice.upTo(5)) {
      case 0:
        return {
          ...head,
          type: 'ranking',
          eventId: 'sales-day',
          creatorId: 'mia',
          rank: 1 + dice.upTo(4),
        };
      case 1:
        return {
          ...head,
          type: 'rate-change',
          feeId: 'dated',
          by: 'rosy',
          rate: dice.upTo(300_000),
        };
      case 2:
        return { ...head, ...action, actionId: `a${dice.upTo(16)}`, outcome: 'rejected' };
      default:
        return { ...head, ...action, actionId: `a${index}` };
    }
  });
}

const units = ({ minor }: { readonly minor: string }): bigint => BigInt(minor);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/** What does not add up in a statement. */
function faults({ lines, postings, due, totals, states = [] }: Settlement): string[] {
  const wrong = lines
    .filter((line) => recomputedAmount(line)?.minor !== line.amount.minor)
    .map(({ id }) => `${id} does not follow from its steps`);
  const postingsOf = new Map<string, bigint>();
  for (const { lineId, amount } of postings)
    postingsOf.set(lineId, (postingsOf.get(lineId) ?? 0n) + units(amount));
  for (const [id, total] of postingsOf) if (total !== 0n) wrong.push(`${id} is out of balance`);
  if (sum(due.map(({ amount }) => units(amount))) !== units(totals.outstanding))
    wrong.push('due is not what is outstanding');
  const open = states.filter(({ state }) => state === 'due' || state === 'payable');
  if (sum(open.map(({ amount }) => units(amount))) !== units(totals.outstanding))
    wrong.push('states are not what is outstanding');
  return wrong;
}

it(`${CASES} statements of all ways add up, append, and depend on no order`, {
  timeout: 900_000,
}, () => {
  const entries = new Set<string>();
  for (let seed = 1; seed <= CASES; seed += 1) {
    const dice = new Dice(seed);
    const contract = dealOf(clausesOf(dice));
    const notice = {
      ...{ kind: 'fact', version: 1, id: 'notice', type: 'notice', by: 'rosy', about: 'end' },
      ...{ occurredAt: at(FROM + dice.upTo(60) * DAY), text: 'End' },
    } as const;
    const ended = dice.chance(0.3) ? [{ ...notice, recordedAt: at(FROM + 70 * DAY) } as Fact] : [];
    const facts = [...salesOf(dice, 'USD'), ...resultsOf(dice), ...ended];
    const fx = quotesOf(dice, 'USD');
    const known = at(FROM + (20 + dice.upTo(120)) * DAY);
    const settlement = settle(contract, facts, { knownAsOf: known, fx });
    expect(faults(settlement), `seed ${seed}`).toEqual([]);
    expect(
      settle(contract, shuffled(facts, seed), { knownAsOf: known, fx }),
      `seed ${seed}`,
    ).toEqual(settlement);
    const later = settle(contract, facts, { knownAsOf: at(FROM + 200 * DAY), fx });
    expect(later.lines.slice(0, settlement.lines.length), `seed ${seed}`).toEqual(settlement.lines);
    if (seed % 10 === 0) parseRecord('settlement', JSON.parse(JSON.stringify(later)));
    for (const { entry } of later.lines) entries.add(entry);
  }
  for (const entry of [
    'unit-fee',
    'action-fee',
    'guarantee',
    'agent-share',
    'agent-deduction',
    'bonus',
  ])
    expect(entries).toContain(entry);
});
