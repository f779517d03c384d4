import { allocate, type Money, PPM } from '../../vocabulary/index.ts';
import type { FeeClause } from '../fee/schema.ts';
import type { PaymentClause } from './schema.ts';

/** The amount of a stage where the fee is one amount for the deal: the same split that settling makes. */
export function stageAmount(
  clause: PaymentClause,
  index: number,
  fee: FeeClause | undefined,
): Money | undefined {
  const shares = (clause.stages ?? []).map(({ share }) => share);
  const isWhole = shares.reduce((sum, part) => sum + part, 0) === PPM;
  const fixed = fee?.fixed;
  if (!isWhole || fixed?.per !== 'deal' || !fixed.amount) return undefined;
  return allocate(fixed.amount, shares)[index];
}
