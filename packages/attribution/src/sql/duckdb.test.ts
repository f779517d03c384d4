import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { planOf } from './plan/plan-of.ts';
import { behavesAsWarehouse } from './proof/behaviour.fixture.ts';
import { duckdbEngine } from './proof/duckdb.fixture.ts';
import { differing, figuresOf, loading } from './proof/engines.fixture.ts';
import { referenceOf } from './proof/reference.fixture.ts';
import { runPlan } from './run.ts';

/** The suite of programs runs all plans. */
const SOME = 40;

let engine: Awaited<ReturnType<typeof duckdbEngine>>;
beforeAll(async () => {
  engine = await duckdbEngine();
}, 120_000);
afterAll(() => engine.close());

describe('DuckDB', () => {
  behavesAsWarehouse(() => engine, SOME);

  it('joins the newest touches of a key alone, as this package does', async () => {
    const touches = Array.from({ length: 520 }, (_, place) =>
      aTouch({
        id: `t${place}`,
        creator: place < 20 ? 'noor' : 'mia',
        at: at(`12:00:0${place % 10}`),
      }),
    );
    const input = { touches, orders: [anOrder()] };
    await engine.run(loading(input, engine.dialect));
    const options = { models: ['linear'], currency: 'USD' } as const;
    const report = await runPlan(planOf(aPolicy(), options), 'duckdb', [engine]);
    expect(
      differing(referenceOf({ input, policy: aPolicy(), options }), figuresOf(report)),
    ).toEqual([]);
    expect(report.models[0]?.channels.map(({ conversions }) => conversions * 500)).not.toEqual([
      (500 * 500) / 520,
      10_000 / 520,
    ]);
  });
});
