import { clausesIn } from '../../clause/contract-context.ts';
import type { Inline, Prose, Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { type FeeClause, feeSchemas } from '../fee/schema.ts';
import type { CancellationClause } from './schema.ts';

/** What is owed at which notice, one a row; the last is for longer notice. */
export function noticeTable(
  { steps, otherwise }: CancellationClause,
  format: ValueFormatter,
  {
    head,
    under,
    longer,
  }: {
    readonly head: Table['head'];
    readonly under: (hours: number) => Prose;
    readonly longer: string;
  },
): Table {
  const rows = (steps ?? []).map(({ underHours, share }) => [
    under(underHours),
    [format.share(share)],
  ]);
  return { head, rows: [...rows, [[longer], [format.share(otherwise)]]] };
}

/** The payer and the payee of the fee that a cancellation is about. */
export function partiesOf(
  { feeId }: CancellationClause,
  format: ValueFormatter,
): { readonly payer: Inline; readonly payee: Inline } {
  const fees = clausesIn<FeeClause>(format.contract, feeSchemas);
  const fee = fees.find(({ id }) => id === feeId);
  return { payer: format.party(fee?.payer), payee: format.party(fee?.payee) };
}
