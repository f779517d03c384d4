import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planOf } from '../plan/plan-of.ts';
import { runPlan } from '../run.ts';
import { caseOf } from './case.fixture.ts';
import { type Choice, drawChoices } from './clauses.fixture.ts';
import { differing, figuresOf, loading, type TestEngine } from './engines.fixture.ts';
import { hostile, returnsAsGiven } from './quoting.fixture.ts';
import { referenceOf } from './reference.fixture.ts';

/** The number of random plans, and the seed that they are drawn by. */
export const PLANS = { count: 200, seed: 20_261_129 };

/** What every engine does. @param count - so many of the random plans are run */
export function behavesAsWarehouse(engineOf: () => TestEngine, count = PLANS.count): void {
  const plans = drawChoices(PLANS.count, PLANS.seed);
  // Some at a time, so that the tests end in time on a busy machine as well.
  const parts = Array.from({ length: 4 }, (_, part) => part);
  it.each(parts)(
    `credits as this package does, in random plans (${count} in 4 parts)`,
    { timeout: 300_000 },
    async (part) => {
      for (const [place, choice] of plans.slice(0, count).entries())
        if (place % parts.length === part) expect(await differences(place, choice)).toEqual([]);
    },
  );

  async function differences(place: number, choice: Choice): Promise<unknown[]> {
    const { input, policy, options } = caseOf(choice, place);
    const engine = engineOf();
    await engine.run(loading(input, engine.dialect));
    const plan = planOf(policy, options);
    const figures = figuresOf(await runPlan(plan, engine.dialect.id, [engine]));
    const reference = referenceOf({ input, policy, options });
    const found = differing(reference, figures).slice(0, 5);
    return found.map((name) => [
      ...[place, choice, name],
      ...[reference.get(name), figures.get(name)],
    ]);
  }

  it('takes names and texts as they are given', { timeout: 120_000 }, async () => {
    const names = fc.uniqueArray(hostile, {
      minLength: 2,
      maxLength: 2,
      selector: (it) => it.toLowerCase(),
    });
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.array(hostile, { minLength: 1, maxLength: 4 }),
        async (given, texts) => {
          expect(await returnsAsGiven(engineOf(), given, texts)).toEqual({
            texts,
            areFirst: texts.map((text) => text === texts[0]),
            areListed: true,
          });
        },
      ),
      { numRuns: 100 },
    );
  });
}
