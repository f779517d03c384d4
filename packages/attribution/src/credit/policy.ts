import {
  type AttributionPolicy,
  AttributionPolicySchema,
  parseInput,
  type Sha256,
  TOUCH_KINDS,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { checkModel } from '../rules/registry.ts';

/** A policy known to be well-formed, with its fingerprint. */
export interface CheckedPolicy {
  readonly policy: AttributionPolicy;
  readonly hash: Sha256;
}

/** @throws INPUT_INVALID for a policy that does not have its form or whose parameters do not go together */
export function checkPolicy(input: AttributionPolicy): CheckedPolicy {
  const policy = parseInput(AttributionPolicySchema, input, 'policy');
  checkModel(policy.model);
  return { policy, hash: canonicalHash(policy) };
}

/**
 * A policy for people who have orders and discount codes and nothing else: a redeemed code takes its order.
 * Touches, where there are some, settle by the last one: clicks for 30 days, views of at least ten seconds for one day.
 *
 * @param codes - whose each code is, and when it is valid; left out: always
 * @returns a policy of revision 1 in force from 1970 on
 * @throws INPUT_INVALID for a code or a creator that is no id
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * policyOfCodes([{ code: 'MIA10', creator: 'mia' }]).codeTakesAll; // => true
 * ```
 */
export function policyOfCodes(codes: AttributionPolicy['codes']): AttributionPolicy {
  return checkPolicy({
    kind: 'attribution-policy',
    version: 1,
    id: 'codes',
    revision: 1,
    effectiveFrom: '1970-01-01T00:00:00Z',
    model: { model: 'last' },
    windows: {
      click: { basis: 'elapsed', seconds: 2_592_000 },
      view: { basis: 'elapsed', seconds: 86_400 },
    },
    minimumDwellSeconds: 10,
    precedence: [...TOUCH_KINDS],
    codeTakesAll: true,
    codes,
    lateCodeSeconds: 300,
  }).policy;
}
