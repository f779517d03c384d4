import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { withCodes } from '../credit/code-policy.ts';
import { readCodeRules, readCodes, readPolicy } from '../node/codes.ts';
import { misuse } from './arguments.ts';
import { text } from './text.ts';

/** The options that a command's policy comes from. */
export interface PolicyArguments {
  readonly policy?: string;
  readonly codes?: string;
}

/** Help text of `--codes`. */
export function codesHelp(): string {
  return text(
    "owners of discount codes (JSON): instead of a policy, or the shop's other codes in addition to it",
    '优惠码归属（JSON）：代替规则，或补充规则之外的店铺优惠码',
  );
}

/**
 * The policy of the options: of `--policy`, of `--codes`, or of `--policy` with the codes of `--codes` added.
 * @throws FILE_UNREADABLE; INPUT_INVALID where neither is given
 */
export async function policyOf({ policy, codes }: PolicyArguments): Promise<AttributionPolicy> {
  if (policy !== undefined && codes !== undefined)
    return withCodes(await readPolicy(policy), await readCodeRules(codes));
  if (policy !== undefined) return readPolicy(policy);
  if (codes !== undefined) return readCodes(codes);
  throw misuse('--policy, --codes', '--policy, --codes or both', 'neither');
}
