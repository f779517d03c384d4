import { inputInvalid } from '@livelane/contracts/vocabulary';
import { Option } from 'commander';
import { addCodes } from '../credit/code-policy.ts';
import { type CheckedPolicy, checkPolicy } from '../credit/policy.ts';
import { readCodeRules, readCodes, readPolicy } from '../node/codes.ts';
import { attributionFileIssue } from '../node/issues.ts';
import { text } from './text.ts';

/** The options that a command's policy comes from. */
export interface PolicyArguments {
  readonly policy?: string;
  readonly codes?: string;
}

/** The option `--policy`. */
export function policyOption(): Option {
  return new Option('--policy <file>', text('attribution policy (JSON)', '归因规则（JSON）'));
}

/** The option `--codes`. */
export function codesOption(): Option {
  return new Option(
    '--codes <file>',
    text(
      "owners of discount codes (JSON): instead of a policy, or the shop's other codes in addition to it",
      '优惠码归属（JSON）：代替规则，或补充规则之外的店铺优惠码',
    ),
  );
}

/**
 * The policy of the options: of `--policy`, of `--codes`, or of `--policy` with the codes of `--codes` added.
 * @throws FILE_UNREADABLE; INPUT_INVALID where neither is given
 */
export async function policyOf({ policy, codes }: PolicyArguments): Promise<CheckedPolicy> {
  if (policy !== undefined) {
    const own = checkPolicy(await readPolicy(policy), policy);
    if (codes === undefined) return own;
    return checkPolicy(addCodes(own.policy, await readCodeRules(codes), codes), policy);
  }
  if (codes !== undefined) return checkPolicy(await readCodes(codes), codes);
  throw inputInvalid('--policy, --codes', [
    attributionFileIssue('POLICY_OPTIONS', { received: undefined }),
  ]);
}
