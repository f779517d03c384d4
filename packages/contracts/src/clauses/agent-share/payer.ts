import { payingClauses } from '../../clause/paying.ts';
import type { Inline } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { AgentShareClause } from './schema.ts';

/** Who pays an agent: the payer of the first fee that the share is of. */
export function payerOf({ feeIds }: AgentShareClause, format: ValueFormatter): Inline {
  const fee = payingClauses(format.contract).find(({ id }) => feeIds?.includes(id));
  return format.party(fee?.payer);
}
