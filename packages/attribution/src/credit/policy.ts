import {
  type AttributionPolicy,
  AttributionPolicySchema,
  describeReceived,
  inputInvalid,
  parseInput,
  type Sha256,
  TOUCH_KINDS,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { codeKey, overlap, rulesByCode } from '../identity/code-owners.ts';
import { checkModel } from '../models/registry/registry.ts';

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

/**
 * A policy with the shop's other codes: a contract names the codes of its own creator only, and an order that redeemed
 * another creator's code as well is a conflict only for those who know whose that one is. The policy's own rules come
 * first and stay as they are; a code that it gives to the same creator is not added again.
 *
 * @param codes - whose each code of the shop is, and when it is valid; left out: always
 * @returns the policy under its id and revision; its fingerprint, which every row carries, is its own
 * @throws INPUT_INVALID for a code that the policy gives to somebody else, or a code or creator that is no id
 * @example
 * ```ts
 * import { policyOfCodes, withCodes } from '@livelane/attribution';
 * const policy = withCodes(policyOfCodes([{ code: 'MIA15', creator: 'mia' }]), [{ code: 'AVA10', creator: 'ava' }]);
 * policy.codes.map((it) => it.creator); // => ["mia","ava"]
 * ```
 */
export function withCodes(
  policy: AttributionPolicy,
  codes: AttributionPolicy['codes'],
): AttributionPolicy {
  const { policy: own } = checkPolicy(policy);
  const rules = rulesByCode(own.codes);
  const listed = parseInput(AttributionPolicySchema.shape.codes, codes, 'codes');
  const clashes = listed.flatMap(({ code, creator, valid }, place) => {
    const owner = rules
      .get(codeKey(code))
      ?.find((rule) => rule.creator !== creator && overlap(rule.valid, valid))?.creator;
    if (owner === undefined) return [];
    const message = `${describeReceived(owner)}, whose code ${describeReceived(code)} is by the policy at that time; correct the one that is wrong`;
    return [{ path: `/${place}/creator`, message, received: describeReceived(creator) }];
  });
  if (clashes.length > 0) throw inputInvalid('codes', clashes);
  const others = listed.filter(
    ({ code, creator }) => !rules.get(codeKey(code))?.some((rule) => rule.creator === creator),
  );
  return { ...own, codes: [...own.codes, ...others] };
}
