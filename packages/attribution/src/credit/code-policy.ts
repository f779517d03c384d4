import {
  type AttributionPolicy,
  AttributionPolicySchema,
  inputInvalid,
  parseInput,
  TOUCH_KINDS,
} from '@livelane/contracts/vocabulary';
import { codeKey, overlap, rulesByCode } from '../identity/code-owners.ts';
import type { CodeRule } from '../records/code-rule.ts';
import { attributionIssue } from '../records/issues.ts';
import { CLASSES_BY_EVIDENCE } from '../windows/classes.ts';

/**
 * A policy for orders with discount codes and no other data: a redeemed code takes its order. Touches, where there are
 * any, settle by last touch, clicks before views and direct visits last, with a 30-day click window, a one-day view window
 * and a minimum dwell of 10 seconds. Codes of several creators on one order have equal shares.
 *
 * @param codes - the owner of each code, and when the code is valid
 * @returns a policy with the id `codes` and revision 1, in force from 1970
 * @throws INPUT_INVALID for a code or a creator that is not a valid id
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * policyOfCodes([{ code: 'MIA10', creator: 'mia' }]).codeTakesAll; // => true
 * ```
 */
export function policyOfCodes(codes: readonly CodeRule[]): AttributionPolicy {
  const policy: AttributionPolicy = {
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
    classes: CLASSES_BY_EVIDENCE.map((kinds) => [...kinds]),
    codeTakesAll: true,
    codes: codes as AttributionPolicy['codes'],
    lateCodeSeconds: 300,
  };
  return parseInput(AttributionPolicySchema, policy, 'policy');
}

/**
 * Adds the shop's other discount codes to a policy. A contract lists the codes of its own creator only; with the others
 * known, an order that redeemed codes of several creators is a `CODE_CONFLICT`. The policy's rules come first and stay
 * unchanged; a code that it already gives to the same creator is not added.
 *
 * @param codes - the owner of each code of the shop, and when the code is valid
 * @returns the policy under the same id and revision; its hash, which every credited sale carries, differs
 * @throws INPUT_INVALID for a code that the policy gives to another creator at the same time for the same product, or an
 *   invalid id
 * @example
 * ```ts
 * import { policyOfCodes, withCodes } from '@livelane/attribution';
 * const policy = withCodes(policyOfCodes([{ code: 'MIA15', creator: 'mia' }]), [{ code: 'AVA10', creator: 'ava' }]);
 * policy.codes.map((it) => it.creator); // => ["mia","ava"]
 * ```
 */
export function withCodes(
  policy: AttributionPolicy,
  codes: readonly CodeRule[],
): AttributionPolicy {
  return addCodes(policy, codes, 'codes');
}

/** {@link withCodes} for codes under the name that errors call them by, such as a file. */
export function addCodes(
  policy: AttributionPolicy,
  codes: readonly CodeRule[],
  what: string,
): AttributionPolicy {
  const own = parseInput(AttributionPolicySchema, policy, 'policy');
  const rules = rulesByCode(own.codes);
  const listed = parseInput(AttributionPolicySchema.shape.codes, codes, what);
  const conflicts = listed.flatMap((one, position) => {
    const { code, creator } = one;
    const owner = rules
      .get(codeKey(code))
      ?.find((rule) => rule.creator !== creator && overlap(rule, one))?.creator;
    if (owner === undefined) return [];
    const params = { owner, code };
    return [
      attributionIssue('CODE_OWNER', { path: `/${position}/creator`, received: creator, params }),
    ];
  });
  if (conflicts.length > 0) throw inputInvalid(what, conflicts);
  const others = listed.filter(
    ({ code, creator }) => !rules.get(codeKey(code))?.some((rule) => rule.creator === creator),
  );
  return { ...own, codes: [...own.codes, ...others] };
}
