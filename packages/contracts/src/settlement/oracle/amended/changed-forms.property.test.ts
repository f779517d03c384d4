import { expect, it } from 'vitest';
import { recomputedAmount } from '../../entry/recompute.ts';
import { settle } from '../../settle.ts';
import { at, Dice, FROM } from '../dice.ts';
import { shuffled } from '../random-deal.ts';
import { changedForm } from './changed-forms.ts';

const CASES = Number(process.env['CASES'] ?? 400);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);

it(`a fee whose form changes agrees with the oracle in ${CASES} random deals`, {
  timeout: 3_600_000,
}, () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES && wrong.length < 8; seed += 1) {
    const { contracts, facts, knownAsOf, names, earned } = changedForm(new Dice(seed));
    const { lines, totals } = settle(contracts, shuffled(facts, seed), { knownAsOf, fx: [] });
    const half = at((FROM + Date.parse(knownAsOf)) / 2);
    const before = settle(contracts, facts, { knownAsOf: half, fx: [] }).lines;
    expect(lines.slice(0, before.length), `seed ${seed}`).toEqual(before);
    seen.add(names.join(' to '));
    if (totals.earned.minor !== `${earned}`)
      wrong.push(`seed ${seed}, ${names.join(' to ')}: ${totals.earned.minor}, not ${earned}`);
    for (const line of lines)
      if (recomputedAmount(line)?.minor !== line.amount.minor)
        wrong.push(`seed ${seed}: ${line.id} does not follow from its steps`);
  }
  expect(wrong).toEqual([]);
  if (CASES >= 400) expect(seen.size).toBeGreaterThan(100);
});
