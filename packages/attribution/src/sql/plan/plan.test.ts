import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { expect, it } from 'vitest';
import { aPolicy } from '../../records/records.fixture.ts';
import { statementsOf } from '../statements.ts';
import type { Step } from './plan.ts';
import { type PlanOptions, planOf } from './plan-of.ts';

function stepOf<Name extends Step['step']>(
  steps: readonly Step[],
  name: Name,
): Extract<Step, { readonly step: Name }> | undefined {
  return steps.find((step): step is Extract<Step, { readonly step: Name }> => step.step === name);
}

it('has the parameters of the policy for the model that it settles by', () => {
  const settling = { model: 'time-decay', halfLifeSeconds: 60 } as const;
  const { rules, statistics } = planOf(aPolicy({ model: settling }), {
    models: ['time-decay', 'position', 'shapley'],
    currency: 'USD',
  });
  expect(rules).toEqual([settling, { model: 'position', first: 400_000, last: 400_000 }]);
  expect(statistics).toEqual(['credits', 'sets']);
});

it('knows the owner of a code in every span of time, and that it has none where creators contradict each other', () => {
  const valid = { start: '2026-01-01T00:00:00Z', end: '2026-03-01T00:00:00Z' } as const;
  const codes = [
    { code: 'mia', creator: 'mia', valid },
    { code: 'MIA', creator: 'noor', valid: { ...valid, start: '2026-02-01T00:00:00Z' as const } },
  ];
  const { steps } = planOf(aPolicy({ codes }), { models: ['last'], currency: 'USD' });
  const spans = stepOf(steps, 'code_owner')?.spans ?? [];
  expect(spans.map(({ code, owner }) => [code, owner?.creator])).toEqual([
    ['MIA', undefined],
    ['MIA', 'mia'],
    ['MIA', undefined],
    ['MIA', undefined],
  ]);
  expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to));
});

it('writes the same tables in every statement, quoted part by part', () => {
  const tables = { touches: ['my "schema"', 'touches'], orders: 'the orders' };
  const plan = planOf(aPolicy(), { models: ['last', 'markov'], currency: 'USD', tables });
  for (const { sql } of statementsOf(plan, 'postgres')) {
    expect(sql).toContain('"my ""schema"""."touches"');
    expect(sql).toContain('"the orders"');
  }
});

it.each<Partial<Record<keyof PlanOptions, unknown>>>([
  { models: [] },
  { models: ['last', 'last'] },
  { models: ['best'] },
  { currency: 'usd' },
  { zone: 'Berlin' },
  { tables: { touches: '' } },
  { tables: { clicks: 'x' } },
  { copies: 'some' },
])('refuses %j', (options) => {
  const given = { models: ['last'], currency: 'USD', ...options } as PlanOptions;
  expect(() => planOf(aPolicy(), given)).toThrow(
    expect.toSatisfy((error: unknown) => isLivelaneError(error, 'INPUT_INVALID')),
  );
});

it.each(['a\0b', '\ud800'])('refuses a table whose name %j no engine can hold', (name) => {
  const plan = planOf(aPolicy(), { models: ['last'], currency: 'USD', tables: { orders: name } });
  expect(() => statementsOf(plan, 'duckdb')).toThrow(
    expect.toSatisfy((error: unknown) => isLivelaneError(error, 'INPUT_INVALID')),
  );
});

it('refuses codes for some products by name, with the way out', () => {
  const codes = [{ code: 'MIA10', creator: 'mia', products: ['lip'] }];
  expect(() => planOf(aPolicy({ codes }), { models: ['last'], currency: 'USD' })).toThrow(
    expect.toSatisfy(
      (error: unknown) =>
        isLivelaneError(error, 'INPUT_INVALID') &&
        error.details.issues[0]?.code === 'CODE_PRODUCTS' &&
        error.details.issues[0].path === '/codes/0/products' &&
        error.message.includes('creditOrders'),
    ),
  );
});
