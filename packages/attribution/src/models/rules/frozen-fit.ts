import type { InputIssue, SettlingModel } from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { attributionIssue } from '../../records/issues.ts';
import { partyKey } from '../../records/party.ts';
import type { Touches } from '../model.ts';
import { linearUnique } from './linear-unique.ts';
import { rule } from './rule.ts';

type Fit = Extract<SettlingModel, { model: 'frozen-fit' }>;

/**
 * Credit by the coefficients of a frozen fit: the first touch of each party carries the party's coefficient. Equal credit
 * to every party where none of them has one, as with the default, an empty fit.
 */
export const frozenFit = rule<Fit>({
  defaults: {
    model: 'frozen-fit',
    id: 'none',
    fittedAsOf: '1970-01-01T00:00:00Z',
    coefficients: [],
    hash: 'sha256:30046a65241001f670e096b25dca9b4f43db49f5d8660ac51069331e59c3f180',
  },
  answers: {
    en: 'What falls to each party by coefficients that were agreed when they were fitted?',
    'zh-Hans': '按拟合时约定的系数，各方应得多少？',
  },
  weights: (touches, fit) => bind(fit)(touches),
  bind,
  knowsParties: true,
  issues,
});

function bind({ coefficients }: Fit): (touches: Touches) => number[] {
  const ofParty = new Map(
    coefficients.map(({ party, id, coefficient }) => [partyKey({ party, id }), coefficient]),
  );
  return (touches) => {
    const first = linearUnique.weights(touches, linearUnique.defaults);
    const given = touches.map(
      ({ party }, place) => (first[place] ?? 0) * (ofParty.get(partyKey(party)) ?? 0),
    );
    return given.some((weight) => weight > 0) ? given : first;
  };
}

function issues({ id: fit, fittedAsOf, coefficients, hash }: Fit): InputIssue[] {
  const seen = new Set<string>();
  const twice = coefficients.flatMap(({ party, id }, place) => {
    const key = partyKey({ party, id });
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const path = `/model/coefficients/${place}`;
    return [attributionIssue('FIT_PARTY_ONCE', { path, received: id })];
  });
  const expected = canonicalHash({ id: fit, fittedAsOf, coefficients });
  if (expected === hash) return twice;
  const params = { hash: expected };
  return [...twice, attributionIssue('FIT_HASH', { path: '/model/hash', received: hash, params })];
}
