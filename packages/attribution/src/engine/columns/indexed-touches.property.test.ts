import { describe, expect, it } from 'vitest';
import { comparePrepared } from '../../comparison/compare-models.ts';
import { type CreditResult, creditSteps } from '../../credit/credit-orders.ts';
import { checkPolicy } from '../../credit/policy.ts';
import { indexSteps, type PreparableInput, prepareSteps } from '../../credit/prepared-input.ts';
import { finish } from '../../credit/steps.ts';
import { REGISTRY, selectModels } from '../../models/registry/registry.ts';
import { caseOf } from '../../sql/proof/case.fixture.ts';
import { drawChoices } from '../../sql/proof/clauses.fixture.ts';
import { canCompare, compareColumns } from '../compare/compare-columns.ts';
import { creditRows } from '../credit/credit-rows.ts';
import { isInColumns } from './column-input.ts';
import { indexedTouches } from './indexed-touches.ts';
import { distinctOf } from './scanned.fixture.ts';

const PLANS = drawChoices(100, 7).map((choice, place) => caseOf(choice, place));
const MODELS = selectModels(
  ['first', 'last', 'linear', 'position', 'time-decay', 'markov'],
  REGISTRY,
);

/** The same input with its touches in columns. */
function inColumns(input: (typeof PLANS)[number]['input']): PreparableInput {
  const distinct = distinctOf(input.touches);
  if (distinct === undefined) throw new TypeError('not scanned');
  return { ...input, touches: [], indexed: (policy) => indexedTouches(distinct, policy) };
}

/** A report of touches in columns by rows alone. */
function byRows(input: PreparableInput, checked: ReturnType<typeof checkPolicy>): string {
  const indexed = finish(indexSteps(input, checked));
  if (!canCompare(indexed, { models: MODELS })) throw new TypeError('not compared by rows');
  return JSON.stringify(finish(compareColumns(indexed, { models: MODELS, topPaths: 7 })));
}

/** What is credited by rows that are made one after the other. */
function streamed(input: PreparableInput, checked: ReturnType<typeof checkPolicy>): CreditResult {
  const indexed = finish(indexSteps(input, checked));
  if (!isInColumns(indexed)) throw new TypeError('not in columns');
  const rows = creditRows(indexed);
  const sales: CreditResult['sales'] = [];
  for (let step = rows.next(); ; step = rows.next()) {
    if (step.done === true) return { sales, findings: step.value };
    sales.push(...step.value);
  }
}

describe('touches in columns', { timeout: 120_000 }, () => {
  it.each(PLANS.map((plan, place) => ({ ...plan, place })))(
    'are credited and compared to the same bytes as records, in random plan $place',
    ({ input, policy }) => {
      const checked = checkPolicy(policy);
      const given = inColumns(input);
      const credited = JSON.stringify(finish(creditSteps(input, [checked])));
      expect(JSON.stringify(finish(creditSteps(given, [checked])))).toBe(credited);
      expect(JSON.stringify(streamed(given, checked))).toBe(credited);
      const prepared = finish(prepareSteps(input, checked));
      const compared = JSON.stringify(comparePrepared(prepared, { models: MODELS, topPaths: 7 }));
      expect(byRows(given, checked)).toBe(compared);
    },
  );
});
