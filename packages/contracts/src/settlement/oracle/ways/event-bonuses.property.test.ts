import { expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import { dealOf, earnedBy, usd } from '../../deal.fixture.ts';
import { settle } from '../../settle.ts';
import { at, DAY, Dice, dayOf, FROM } from '../dice.ts';
import { Frac, NOTHING } from '../fraction.ts';
import { localDay } from '../local-day.ts';
import { shuffled } from '../random-deal.ts';
import { quotesOf, salesOf } from '../random-facts.ts';
import type { Value } from '../valued-sales.ts';
import { valuesOf } from './values-of.ts';

const CASES = Number(process.env['CASES'] ?? 500);
const ZONE = 'America/Los_Angeles';

type Assessment = Extract<Clause, { clause: 'assessment' }>;
type Bonus = Extract<Clause, { clause: 'event-bonus' }>;

function assessmentOf(dice: Dice, id: string): Assessment {
  const from = FROM + dice.upTo(40) * DAY;
  return {
    ...{ clause: 'assessment', id, criteria: [{ id: 'x', measure: 'deliveries', atLeast: 0 }] },
    period: { start: at(from), end: at(from + (1 + dice.upTo(40)) * DAY) },
    assessedOn: dayOf(from + dice.upTo(60) * DAY),
  };
}

function bonusOf(dice: Dice, pays: 'highest' | 'every' | 'rank'): Bonus {
  const head = {
    ...({
      clause: 'event-bonus',
      id: pays,
      payer: 'rosy',
      payee: 'mia',
      dueDays: dice.upTo(30),
    } as const),
    assessmentIds: ['first', ...['second', 'third'].filter(() => dice.chance(0.6))],
  };
  if (pays === 'rank') {
    const first = 1 + dice.upTo(3);
    const places = [
      { from: first, amount: usd(dice.upTo(9999)) },
      { from: first + 1, to: first + 1 + dice.upTo(3), amount: usd(dice.upTo(9999)) },
    ];
    return { ...head, pays, ranking: { eventId: 'day', places } };
  }
  const sizes = [...new Set([dice.amount(), dice.amount(), dice.amount()])];
  const steps = sizes
    .sort((a, b) => (a < b ? -1 : 1))
    .map((minor) => ({
      atLeast: { currency: 'USD', minor: `${minor}` } as const,
      amount: usd(dice.upTo(9999)),
    }));
  return { ...head, pays, result: { measure: 'credited-net-sales', steps } };
}

/** What one assessment pays, by the sentences of the contract. */
function paid(
  { pays, result, ranking }: Bonus,
  { period, assessedOn }: Assessment,
  { net, facts }: { readonly net: readonly Value[]; readonly facts: readonly Fact[] },
): bigint {
  const inTime = (known: number, happened: number): boolean =>
    localDay(known, ZONE) <= (assessedOn ?? '') &&
    happened >= Date.parse(period?.start ?? '') &&
    happened < Date.parse(period?.end ?? '');
  if (pays === 'rank') {
    const newest = facts
      .filter((fact) => fact.type === 'ranking')
      .filter((it) => inTime(Date.parse(it.recordedAt), Date.parse(it.occurredAt)))
      .sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt))
      .at(-1);
    const place = ranking?.places?.find(
      ({ from, to }) => newest && newest.rank >= from && newest.rank <= (to ?? from),
    );
    return BigInt(place?.amount.minor ?? 0);
  }
  const total = net
    .filter((it) => inTime(it.knownAt, it.soldAt))
    .reduce((sum, { value }) => sum.plus(value), NOTHING);
  const reached = (result?.steps ?? []).filter(
    ({ atLeast }) => typeof atLeast !== 'number' && !total.below(new Frac(BigInt(atLeast.minor))),
  );
  const amounts = reached.map(({ amount }) => BigInt(amount.minor));
  return pays === 'every' ? amounts.reduce((a, b) => a + b, 0n) : (amounts.at(-1) ?? 0n);
}

it(`event bonuses agree with the oracle on ${CASES} random deals`, { timeout: 600_000 }, () => {
  let seen = 0n;
  for (let seed = 1; seed <= CASES; seed += 1) {
    const dice = new Dice(seed);
    const assessments = ['first', 'second', 'third'].map((id) => assessmentOf(dice, id));
    const bonuses = (['highest', 'every', 'rank'] as const).map((pays) => bonusOf(dice, pays));
    const contract = dealOf([...assessments, ...bonuses]);
    const rankings = Array.from({ length: dice.upTo(6) }, (_, index): Fact => {
      const happened = FROM + dice.upTo(60) * DAY;
      return {
        ...{ kind: 'fact', version: 1, id: `rank-${index}`, type: 'ranking', eventId: 'day' },
        ...{ creatorId: 'mia', rank: 1 + dice.upTo(7), occurredAt: at(happened) },
        recordedAt: at(happened + dice.upTo(20 * DAY)),
      };
    });
    const facts = [...salesOf(dice, 'USD'), ...rankings];
    const fx = quotesOf(dice, 'USD');
    const net = valuesOf({ contract, facts, fx }, { adjustments: true });
    let wanted = 0n;
    for (const bonus of bonuses)
      for (const assessment of assessments)
        if (bonus.assessmentIds?.includes(assessment.id))
          wanted += paid(bonus, assessment, { net, facts });
    const settlement = settle(contract, shuffled(facts, seed), {
      knownAsOf: '2027-06-30T00:00:00Z',
      fx,
    });
    expect(earnedBy(settlement), `seed ${seed}`).toBe(`${wanted}`);
    seen += wanted;
  }
  expect(seen).toBeGreaterThan(0n);
});
