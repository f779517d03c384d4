import { describe, expect, it } from 'vitest';
import { recomputedAmount } from '../../packages/contracts/src/settlement/index.ts';
import { settledWay } from './settled.ts';
import { WAYS } from './ways/index.ts';
import { WORKED_DEAL } from './worked-deal.ts';

describe('the example of every way of paying', () => {
  it.each([...WAYS, WORKED_DEAL])('$id pays what was worked out by hand', (way) => {
    const { statement } = settledWay(way);
    const lines = statement.lines.map(({ payee, entry, amount }) => [
      payee,
      entry,
      Number(amount.minor),
    ]);
    expect(lines).toEqual(way.lines);
    for (const line of statement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
    const wrong = statement.findings.filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ detail }) => detail)).toEqual([]);
  });
});
