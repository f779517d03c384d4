import {
  type AttributionPolicy,
  AttributionPolicySchema,
  inputInvalid,
} from '@livelane/contracts/vocabulary';
import { type BinContext, type List, readRecordFile } from '@livelane/contracts/vocabulary/node';
import { addCodes, policyOfCodes } from '../credit/code-policy.ts';
import { type CheckedPolicy, checkPolicy } from '../credit/policy.ts';
import { attributionFileIssue } from '../node/issues.ts';
import type { CodeRule } from '../records/code-rule.ts';

/** The options that a command's policy comes from. */
export interface PolicyArguments {
  readonly policy?: string;
  readonly codes?: string;
}

/** The policy of `--policy`. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readPolicyFile(
  path: string | undefined,
  context: BinContext,
): Promise<AttributionPolicy | undefined> {
  if (path === undefined) return undefined;
  const file = { option: '--policy', kind: 'attribution-policy', schema: AttributionPolicySchema };
  return await readRecordFile(path, file, context);
}

/** @throws INPUT_INVALID where no option names a policy */
export function needPolicy({ policy, codes }: PolicyArguments): void {
  if (policy !== undefined || codes !== undefined) return;
  throw inputInvalid('--policy, --codes', [
    attributionFileIssue('POLICY_OPTIONS', { received: undefined }),
  ]);
}

/**
 * The policy of the options: of `--policy`, of `--codes`, or of `--policy` with the codes of `--codes` added.
 * @throws INPUT_INVALID where the policy and the codes contradict each other
 */
export function policyOf(
  policy: AttributionPolicy | undefined,
  codes: List<CodeRule> | undefined,
): CheckedPolicy {
  if (policy === undefined) return checkPolicy(policyOfCodes(codes?.items ?? []), codes?.what);
  if (codes === undefined) return checkPolicy(policy, '--policy');
  return checkPolicy(addCodes(checkPolicy(policy, '--policy').policy, codes.items, codes.what));
}
