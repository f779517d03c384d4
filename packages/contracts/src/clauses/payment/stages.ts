import { clauseWith } from '../../clause/contract-context.ts';
import { type Prose, prose, type Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { type FeeClause, feeSchemas } from '../fee/schema.ts';
import { paysAsTheyCome } from '../open-number.ts';
import type { Deposit } from './deposit.ts';
import type { PaymentClause, Stage } from './schema.ts';
import { stageAmount } from './stage-amount.ts';

/** The writer of when a stage is due, in one language. */
export type DueWriter = (
  stage: Stage,
  options: {
    readonly format: ValueFormatter;
    readonly isPerPiece: boolean;
    /** Whether its pieces have no number, so that the stage is a part of what each of them earns. */
    readonly asTheyCome: boolean;
  },
) => Prose;

/** The stages, one a row: id, share, when it is due. */
export function stagesTable(
  clause: PaymentClause,
  format: ValueFormatter,
  { head, due }: { readonly head: Table['head']; readonly due: DueWriter },
): Table {
  const fee = feeOf(clause, format);
  const asTheyCome = fee !== undefined && paysAsTheyCome(fee, format.contract);
  const rows = (clause.stages ?? []).map((stage, index) => [
    [format.row(stage.id, index)],
    stageShare(clause, index, format),
    due(stage, { format, isPerPiece: isPerPiece(clause, format), asTheyCome }),
  ]);
  return { head, rows };
}

/** The steps of a deposit, one a row: how much is reached, how much is released. */
export function depositTable(
  { steps = [] }: Deposit,
  format: ValueFormatter,
  head: Table['head'],
): Table {
  const rows = steps.map(({ reached, released }) => [
    [format.share(reached)],
    [format.share(released)],
  ]);
  return { head, rows };
}

/** A stage's share, with its amount where the fee is one amount for the deal: the same split that settling makes. */
export function stageShare(clause: PaymentClause, index: number, format: ValueFormatter): Prose {
  const share = format.share(clause.stages?.[index]?.share);
  const amount = stageAmount(clause, index, feeOf(clause, format));
  if (amount === undefined) return [share];
  const { open, close } = format.formats.parentheses;
  return prose`${share}${open}${format.amount(amount)}${close}`;
}

/** Whether the staged fee is paid for each piece, so that a stage upon publication is earned with each. */
export function isPerPiece(clause: PaymentClause, format: ValueFormatter): boolean {
  const per = feeOf(clause, format)?.fixed?.per;
  return per === 'item' || per === 'session';
}

function feeOf({ feeId }: PaymentClause, { contract }: ValueFormatter): FeeClause | undefined {
  return clauseWith<FeeClause>(contract, feeSchemas, feeId);
}
