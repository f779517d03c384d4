import {
  type AttributionPolicy,
  AttributionPolicySchema,
  inputInvalid,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type List,
  readRecordFile,
  readTogether,
} from '@livelane/contracts/vocabulary/node';
import { addCodes, policyOfCodes } from '../credit/code-policy.ts';
import { type CheckedPolicy, checkPolicy } from '../credit/policy.ts';
import { checkVersions } from '../credit/policy-versions.ts';
import { attributionFileIssue } from '../node/issues.ts';
import { policyOfPlatform } from '../platforms/policy-of-platform.ts';
import type { Platform } from '../platforms/presets.ts';
import type { CodeRule } from '../records/code-rule.ts';
import { filesOption } from './arguments.ts';

/** The options that a command's policy comes from. */
export interface PolicyArguments {
  readonly policy?: string;
  readonly platform?: Platform;
  readonly codes?: string;
}

/** The policies of `--policy`, none where it was not given. @throws FILE_UNREADABLE; INPUT_INVALID */
export function readPolicies(
  paths: string | undefined,
  context: BinContext,
): Promise<AttributionPolicy[]> {
  const file = { option: '--policy', kind: 'attribution-policy', schema: AttributionPolicySchema };
  return readTogether(
    filesOption(paths, '--policy').map((path) => () => readRecordFile(path, file, context)),
  );
}

/** @throws INPUT_INVALID where no option names a policy */
export function needPolicy({ policy, platform, codes }: PolicyArguments): void {
  if (policy !== undefined || platform !== undefined || codes !== undefined) return;
  throw inputInvalid('--policy, --platform, --codes', [
    attributionFileIssue('POLICY_OPTIONS', { received: undefined }),
  ]);
}

/** What the options of a command say about its policy. */
export interface PolicySources {
  readonly policies: readonly AttributionPolicy[];
  readonly platform?: Platform | undefined;
  readonly codes: List<CodeRule> | undefined;
}

/**
 * The policies of the options in the order in which they take effect: of `--policy`, of `--platform` or of `--codes`; or of
 * one of the former with the codes of `--codes`.
 * @throws INPUT_INVALID where a policy and the codes contradict each other
 */
export function versionsOf({ policies, platform, codes }: PolicySources): readonly CheckedPolicy[] {
  if (platform !== undefined)
    return [checkPolicy(policyOfPlatform(platform, { codes: codes?.items ?? [] }), codes?.what)];
  if (policies.length === 0) return [checkPolicy(policyOfCodes(codes?.items ?? []), codes?.what)];
  const checked = policies.map((policy) => checkPolicy(policy, '--policy').policy);
  if (codes === undefined) return checkVersions(checked);
  return checkVersions(checked.map((policy) => addCodes(policy, codes.items, codes.what)));
}

/** The policy of a command that takes one. @throws INPUT_INVALID where there are several */
export function onlyVersion(versions: readonly CheckedPolicy[]): CheckedPolicy {
  const [only, ...others] = versions;
  if (only !== undefined && others.length === 0) return only;
  throw inputInvalid('--policy', [
    attributionFileIssue('POLICY_ONE', { received: versions.length }),
  ]);
}
