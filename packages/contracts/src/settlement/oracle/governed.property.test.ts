import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, StatementLine } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { factOfSignature } from '../facts/fact-of.ts';
import { delivery, signed } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';
import { at, DAY, Dice, dayOf, FROM } from './dice.ts';
import { commissionsOf, stagesOf } from './governed.ts';
import { type AmendedDeal, randomChain } from './random-chain.ts';

/** How many random chains of revisions are settled: `CASES=100000` for the long run. */
const CASES = Number(process.env['CASES'] ?? 500);

const sum = (lines: readonly StatementLine[]): bigint =>
  lines.reduce((total, { amount }) => total + BigInt(amount.minor), 0n);

/** A fee in stages, one a piece, with revisions that change its amount and its shares. */
function stagedChain(seed: number): AmendedDeal {
  const dice = new Dice(seed);
  const base = lipColourContract();
  const video = base.clauses.find(({ id }) => id === 'videos');
  if (video?.clause !== 'deliverable') throw new RangeError('fixture');
  const ids = Array.from({ length: 1 + dice.upTo(4) }, (_, index) => `piece-${index}`);
  const money = () => ({ currency: 'USD' as const, minor: `${dice.amount(9)}` as const });
  const stages = () => {
    const weights = ids.map(() => 1 + dice.upTo(9));
    const total = weights.reduce((all, weight) => all + weight, 0);
    const shares = weights.map((weight) => Math.floor((weight * 1_000_000) / total));
    shares[0] = (shares[0] ?? 0) + 1_000_000 - shares.reduce((all, share) => all + share, 0);
    return ids.map((id, index) => ({
      id,
      share: shares[index] ?? 0,
      trigger: 'publication' as const,
      deliverableId: id,
      dueDays: 14,
    }));
  };
  const terms = (): Clause[] => [
    ...ids.map((id): Clause => ({ ...video, id, quantity: 1 })),
    {
      ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
      fixed: { amount: money(), per: 'deal' },
    },
    { clause: 'payment', id: 'stages', feeId: 'fee', stages: stages() },
  ];
  const contracts: Contract[] = [{ ...base, clauses: terms() }];
  const facts: Fact[] = ['rosy', 'mia'].map((by) => signed(base, by, dayOf(FROM)));
  let effective = FROM;
  for (let left = dice.upTo(4); left > 0; left -= 1) {
    const parent = contracts.at(-1) as Contract;
    effective += dice.upTo(15) * DAY;
    const amended: Contract = {
      ...parent,
      revision: parent.revision + 1,
      amends: { parent: contractHash(parent), effectiveAt: at(effective) },
      clauses: terms(),
    };
    contracts.push(amended);
    for (const by of ['rosy', 'mia']) {
      const when = effective + (dice.upTo(10) - 5) * DAY;
      const recordedAt = at(when + dice.upTo(2) * dice.upTo(20) * DAY);
      facts.push(factOfSignature(amended, { by, at: at(when), recordedAt }));
    }
  }
  for (const id of ids) {
    if (dice.chance(0.1)) continue;
    const when = FROM + dice.upTo(45) * DAY;
    const piece = delivery(id, id, dayOf(when));
    facts.push({ ...piece, recordedAt: at(when + DAY + dice.upTo(2) * dice.upTo(30) * DAY) });
  }
  return { contracts, facts, fx: [], knownAsOf: at(FROM + (20 + dice.upTo(90)) * DAY) };
}

describe('revisions in time against an independent oracle', () => {
  it(`agree on the commissions of ${CASES} random chains`, { timeout: 3_600_000 }, () => {
    const wrong: string[] = [];
    let isAmended = 0;
    for (let seed = 1; seed <= CASES && wrong.length < 5; seed += 1) {
      const deal = randomChain(seed);
      const { lines, contract } = settle(deal.contracts, deal.facts, deal);
      if (contract.version > 1) isAmended += 1;
      for (const [fee, wanted] of commissionsOf(deal)) {
        const own = lines.filter(
          ({ clauseId, steps }) => clauseId === fee && steps?.[0]?.step === 'running',
        );
        if (sum(own) !== wanted) wrong.push(`seed ${seed}: ${fee} ${sum(own)}, expected ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(isAmended).toBeGreaterThan(CASES / 4);
  });

  it(`agree on the stages of ${CASES} random chains`, { timeout: 3_600_000 }, () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= CASES && wrong.length < 5; seed += 1) {
      const deal = stagedChain(seed);
      const { lines } = settle(deal.contracts, deal.facts, deal);
      const wanted = stagesOf(deal);
      if (sum(lines) !== wanted) wrong.push(`seed ${seed}: ${sum(lines)}, expected ${wanted}`);
      for (const line of lines)
        if (recomputedAmount(line)?.minor !== line.amount.minor)
          wrong.push(`seed ${seed}: ${line.id} does not follow from its steps`);
    }
    expect(wrong).toEqual([]);
  });
});
