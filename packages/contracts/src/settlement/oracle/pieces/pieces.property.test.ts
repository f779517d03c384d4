import { expect, it } from 'vitest';
import { toInstant } from '../../../vocabulary/index.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { settle } from '../../settle.ts';
import { FROM } from '../dice.ts';
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
    const known = (FROM + Date.parse(deal.knownAsOf)) / 2;
    const before = settle(deal.contract, deal.facts, { ...options, knownAsOf: toInstant(known) });
    if (JSON.stringify(lines.slice(0, before.lines.length)) !== JSON.stringify(before.lines))
      wrong.push(`seed ${seed}: lines of ${toInstant(known)} have changed`);
    for (const { entry } of lines) seen.add(entry);
    for (const { code } of findings) seen.add(code);
    const { earned, stages } = new Pieces(deal);
    if (totals.earned.minor !== `${earned}`)
      wrong.push(`seed ${seed}: ${totals.earned.minor}, expected ${earned}`);
    for (const { id, clauseId, entry, amount, steps } of lines) {
      if (clauseId !== 'stages' || entry !== 'fixed-fee') continue;
      const [step] = steps ?? [];
      const wanted = step?.step === 'share' ? stages[step.places[0] ?? 0] : undefined;
      if (`${wanted}` !== amount.minor)
        wrong.push(`seed ${seed}: ${id} earns ${amount.minor}, expected ${wanted}`);
    }
    if (stages.length > 1) seen.add('stages of each piece');
    for (const line of lines)
      if (recomputedAmount(line)?.minor !== line.amount.minor)
        wrong.push(`seed ${seed}: ${line.id} does not follow from its steps`);
  }
  expect(wrong).toEqual([]);
  if (CASES >= 300)
    for (const kind of [
      'fixed-fee',
      'quota-reduction',
      'NOT_APPROVED',
      'REMOVED_EARLY',
      'early-end',
      'stages of each piece',
    ])
      expect(seen).toContain(kind);
});
