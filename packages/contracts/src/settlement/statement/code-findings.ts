import { grouped } from '../../clause/contract-context.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { type CreditedSale, toMinor, windowContains } from '../../vocabulary/index.ts';
import { countedCreators } from '../agreement/counted-creators.ts';
import { abridged } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';

/**
 * Sales with a code that, by the clause on attribution, takes whole orders for its owner, and that are credited to a creator who is
 * paid here and does not own it. They are paid as they are credited.
 */
export function codeFindings(
  contract: CompleteContract,
  { 'credited-sale': sales }: Pick<KnownFacts, 'credited-sale'>,
): SettlementFinding[] {
  const owners = ownersIn(contract);
  if (owners === undefined) return [];
  const payable = new Set(countedCreators(contract));
  const found = new Map<string, { readonly code: string; readonly ids: string[] }>();
  for (const { id, sale } of sales) {
    const own = sale.change === 'sale' ? owners(sale) : [];
    if (own.length === 0) continue;
    const isOthers = sale.credits.some(
      ({ to, amount }) =>
        to.party === 'creator' &&
        payable.has(to.id) &&
        !own.includes(to.id) &&
        toMinor(amount) !== 0n,
    );
    if (!isOthers) continue;
    const { code = '' } = sale;
    const written = code.toLowerCase();
    const of = found.get(written) ?? { code, ids: [] };
    found.set(written, of);
    of.ids.push(id);
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { code, ids }]) =>
    settlementFinding('CREDITED_DESPITE_CODE', {
      path: '',
      params: { count: ids.length, code, facts: abridged(ids) },
    }),
  );
}

/** Who owns the code of a sale, where it takes whole orders; undefined where none does. */
function ownersIn(contract: CompleteContract): ((sale: CreditedSale) => string[]) | undefined {
  const [clause] = clausesOf(contract, 'attribution');
  const codes = clause?.codes ?? [];
  const takesAll = clause?.codeTakesAll !== false && clause?.precedence.includes('code') === true;
  if (!takesAll || codes.length === 0) return undefined;
  const byCode = grouped(codes, (it) => [it.code.toLowerCase()]);
  return ({ code, productId, occurredAt }) => {
    // Sales are not checked against their schema, since there may be a million.
    if (typeof code !== 'string') return [];
    return (byCode.get(code.toLowerCase()) ?? [])
      .filter(
        (it) =>
          (it.valid === undefined || windowContains(it.valid, occurredAt)) &&
          (it.products === undefined || (productId !== null && it.products.includes(productId))),
      )
      .map(({ creator }) => creator);
  };
}
