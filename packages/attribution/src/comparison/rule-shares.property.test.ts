import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bindRule } from '../models/model.ts';
import { REGISTRY } from '../models/registry/registry.ts';
import { freezeFit } from '../models/rules/freeze-fit.ts';
import { columnsOf } from '../paths/path-columns.ts';
import { ruleShares } from './rule-shares.ts';

const RULES = Object.values(REGISTRY).flatMap((model) =>
  model.needs === 'journey' ? [model] : [],
);
const fit = freezeFit([{ party: 'channel', channel: 'a', conversions: 1 }], {
  id: 'f',
  fittedAsOf: '2026-11-01T00:00:00Z',
});

it('a path has the shares that it has alone, whichever paths came before it', () => {
  const channel = fc.constantFrom('a', 'b', 'c', 'direct', '(direct) / (none)');
  const paths = fc.array(fc.array(channel, { minLength: 1, maxLength: 12 }), { maxLength: 25 });
  fc.assert(
    fc.property(paths, fc.constantFrom(...RULES), (all, model) => {
      const rule = bindRule(model, model.id === 'frozen-fit' ? fit : model.defaults);
      const columnsFor = (some: string[][]) =>
        columnsOf(some.map((path) => ({ path, conversions: 1 })));
      const together = ruleShares(columnsFor(all), rule, model);
      all.forEach((path, place) => {
        expect(together(place)).toEqual(ruleShares(columnsFor([path]), rule, model)(0));
      });
    }),
    { numRuns: 300 },
  );
});
