import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { abridged } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';

/** Sales without product or number of pieces, where units are paid for. */
export function unitFindings(
  contract: CompleteContract,
  { 'credited-sale': sales }: Pick<KnownFacts, 'credited-sale'>,
): SettlementFinding[] {
  return clausesOf(contract, 'unit-fee').flatMap(({ id, conversions, others }) => {
    const needsProduct = (conversions ?? []).length > 0 || others === 'not-counted';
    const unclear = sales.filter(
      ({ sale }) =>
        sale.change === 'sale' &&
        (sale.quantity === undefined || (needsProduct && sale.productId === null)),
    );
    if (unclear.length === 0) return [];
    const facts = abridged(unclear.map((fact) => fact.id));
    const params = { clause: id, count: unclear.length, facts };
    return [settlementFinding('QUANTITY_ASSUMED', { path: clausePath(contract, id), params })];
  });
}
