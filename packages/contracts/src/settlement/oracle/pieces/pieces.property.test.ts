import { expect, it } from 'vitest';
import { recomputedAmount } from '../../entry/recompute.ts';
import { settle } from '../../settle.ts';
import { shuffled } from '../random-deal.ts';
import { Pieces } from './pieces.ts';
import { randomPieces } from './random-pieces.ts';

const CASES = Number(process.env['CASES'] ?? 300);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);

it(`pieces that count agree with the oracle on ${CASES} random deals`, {
  timeout: 3_600_000,
}, () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES && wrong.length < 12; seed += 1) {
    const deal = randomPieces(seed);
    const options = { knownAsOf: deal.knownAsOf, fx: [] };
    const { lines, findings, totals } = settle(deal.contract, shuffled(deal.facts, seed), options);
    for (const { entry } of lines) seen.add(entry);
    for (const { code } of findings) seen.add(code);
    const { earned } = new Pieces(deal);
    if (totals.earned.minor !== `${earned}`)
      wrong.push(`seed ${seed}: ${totals.earned.minor}, expected ${earned}`);
    for (const line of lines)
      if (recomputedAmount(line)?.minor !== line.amount.minor)
        wrong.push(`seed ${seed}: ${line.id} does not follow from its steps`);
  }
  expect(wrong).toEqual([]);
  if (CASES >= 300)
    for (const kind of ['fixed-fee', 'quota-reduction', 'NOT_APPROVED', 'REMOVED_EARLY'])
      expect(seen).toContain(kind);
});
