import type { ConflictIn } from '../../../clause/conflict/conflict.ts';
import { type SharedConflict, unknownParties } from '../../../clause/conflict/reference.ts';
import type { ContractContext } from '../../../clause/contract-context.ts';
import type { FeeClause } from '../schema.ts';
import type { RATE_CHANGE_FINDINGS } from './findings.ts';

/** Changes of rates by somebody who is no party, or of a commission that has tiers. */
export function rateChangeConflicts(
  { commission }: FeeClause,
  contract: ContractContext,
): (ConflictIn<typeof RATE_CHANGE_FINDINGS> | SharedConflict)[] {
  const changes = commission?.rateChanges;
  if (changes === undefined) return [];
  const at = '/commission/rateChanges';
  return [
    ...unknownParties(contract, [[`${at}/by`, changes.by]]),
    ...(commission?.tiers === undefined ? [] : [{ code: 'RATE_CHANGES_OF_TIERS' as const, at }]),
  ];
}
