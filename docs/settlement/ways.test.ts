import { describe, expect, it } from 'vitest';
import { EARNINGS } from '../../packages/contracts/src/settlement/earnings/registry.ts';
import { recomputedAmount } from '../../packages/contracts/src/settlement/index.ts';
import { settledWay } from './settled.ts';
import { kindOf } from './way.ts';
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
    const due = statement.due.map(({ on, amount }) => [on, Number(amount.minor)]);
    if (way.due !== undefined) expect(due).toEqual(way.due);
    for (const line of statement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
    const wrong = statement.findings.filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ detail }) => detail)).toEqual([]);
  });
});

it('every kind of clause under which money is earned has a page', () => {
  const shown = new Set(WAYS.flatMap(({ clauses }) => clauses.map((it) => kindOf(it))));
  const earning = Object.entries(EARNINGS).filter(([, effect]) => effect !== null);
  expect(earning.map(([kind]) => kind).filter((kind) => !shown.has(kind))).toEqual([]);
});
