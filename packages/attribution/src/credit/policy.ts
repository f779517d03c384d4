import {
  type AttributionPolicy,
  AttributionPolicySchema,
  type InputIssue,
  inputInvalid,
  parseInput,
  type SettlingModel,
  type Sha256,
  type TouchKind,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import { type BoundRule, bindRule, type RuleModel } from '../models/model.ts';
import { REGISTRY } from '../models/registry/registry.ts';
import { attributionIssue } from '../records/issues.ts';
import { classesOf } from '../windows/classes.ts';

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
  const issues = classIssues(policy);
  if (issues.length > 0) throw inputInvalid(what, issues);
  return { policy, hash: canonicalHash(policy), rule: settlingRule(policy.model, what) };
}

/** Kinds that stand in two classes, or that the precedence leaves out. */
function classIssues(policy: AttributionPolicy): InputIssue[] {
  const seen = new Set<TouchKind>();
  return (classesOf(policy) ?? []).flatMap(({ kinds }, position) =>
    kinds.flatMap((kind) => {
      const code = seen.has(kind)
        ? 'CLASS_KIND_ONCE'
        : policy.precedence.includes(kind)
          ? undefined
          : 'CLASS_KIND_RANKED';
      seen.add(kind);
      const path = `/classes/${position}`;
      return code === undefined ? [] : [attributionIssue(code, { path, received: kind })];
    }),
  );
}

/** The rule of a settling model's record, with its parameters. */
function settlingRule(model: SettlingModel, what: string): BoundRule {
  const rule: RuleModel = REGISTRY[model.model];
  const issues = rule.issues?.(model) ?? [];
  if (issues.length > 0) throw inputInvalid(what, issues);
  return bindRule(rule, model);
}
