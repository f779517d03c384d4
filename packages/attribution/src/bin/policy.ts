import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { withCodes } from '../credit/policy.ts';
import { readCodeRules, readCodes, readPolicy } from '../node/codes.ts';
import { misuse } from './arguments.ts';
import { text } from './text.ts';

/** Where a command's rules come from. */
export interface PolicyArguments {
  readonly policy?: string;
  readonly codes?: string;
}

/** What `--codes` is for. */
export function codesHelp(): string {
  return text(
    "whose discount codes are whose (JSON): instead of a policy, or the shop's other codes beside it",
    '优惠码归属（JSON）：代替规则，或补充规则之外的店铺优惠码',
  );
}

/**
 * The policy of a file, the one of a file of codes, or the first with the codes of the second.
 * @throws FILE_UNREADABLE; INPUT_INVALID where neither is named
 */
export async function policyOf({ policy, codes }: PolicyArguments): Promise<AttributionPolicy> {
  if (policy !== undefined && codes !== undefined)
    return withCodes(await readPolicy(policy), await readCodeRules(codes));
  if (policy !== undefined) return readPolicy(policy);
  if (codes !== undefined) return readCodes(codes);
  throw misuse('--policy, --codes', '--policy, --codes or both', 'neither');
}
