import { describe, expect, it } from 'vitest';
import { comparePrepared } from '../../comparison/compare-models.ts';
import { creditSteps } from '../../credit/credit-orders.ts';
import { checkPolicy } from '../../credit/policy.ts';
import { type PreparableInput, prepareSteps } from '../../credit/prepared-input.ts';
import { finish } from '../../credit/steps.ts';
import { REGISTRY, selectModels } from '../../models/registry/registry.ts';
import { caseOf } from '../../sql/proof/case.fixture.ts';
import { drawChoices } from '../../sql/proof/clauses.fixture.ts';
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

describe('touches in columns', { timeout: 120_000 }, () => {
  it('are credited and compared to the same bytes as records, in random plans', () => {
    for (const { input, policy } of PLANS) {
      const checked = checkPolicy(policy);
      const [asRecords, asColumns] = [input, inColumns(input)].map((given) =>
        JSON.stringify([
          finish(creditSteps(given, [checked])),
          comparePrepared(finish(prepareSteps(given, checked)), { models: MODELS }),
        ]),
      );
      expect(asColumns).toBe(asRecords);
    }
  });
});
