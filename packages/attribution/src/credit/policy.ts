import {
  type AttributionPolicy,
  AttributionPolicySchema,
  inputInvalid,
  parseInput,
  type SettlingModel,
  type Sha256,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { type BoundRule, bindRule, type RuleModel } from '../models/model.ts';
import { REGISTRY } from '../models/registry/registry.ts';

/** A validated policy with its hash and the rule that it settles by. */
export interface CheckedPolicy {
  readonly policy: AttributionPolicy;
  readonly hash: Sha256;
  readonly rule: BoundRule;
}

/**
 * @param what - the name of the policy in errors, such as a file. Default: `policy`
 * @throws INPUT_INVALID for a policy that does not match its schema, or whose model has inconsistent parameters
 */
export function checkPolicy(input: AttributionPolicy, what = 'policy'): CheckedPolicy {
  const policy = parseInput(AttributionPolicySchema, input, what);
  return { policy, hash: canonicalHash(policy), rule: settlingRule(policy.model, what) };
}

/** The rule of a settling model's record, with its parameters. */
function settlingRule(model: SettlingModel, what: string): BoundRule {
  const rule: RuleModel = REGISTRY[model.model];
  const issues = rule.issues?.(model) ?? [];
  if (issues.length > 0) throw inputInvalid(what, issues);
  return bindRule(rule, model);
}
