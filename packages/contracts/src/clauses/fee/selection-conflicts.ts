import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import {
  listed,
  unknownIds,
  unknownParties,
  unknownProducts,
} from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  grouped,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import type { LocalText } from '../../vocabulary/index.ts';
import { type AttributionClause, attributionSchemas } from '../attribution/schema.ts';
import type { FEE_FINDINGS } from './findings.ts';
import { type FeeClause, shareOf } from './schema.ts';

type SelectionConflict = ConflictIn<typeof FEE_FINDINGS & SharedFindings>;

const CODE: LocalText = { en: 'discount code', 'zh-Hans': '优惠码' };

/** The codes that clauses attribute sales by, each with its owners. */
const ownersByCode = onceFor((contract: WithClauses): ReadonlyMap<string, readonly string[]> => {
  const codes = clausesIn<AttributionClause>(contract, attributionSchemas).flatMap(
    (it) => it.codes ?? [],
  );
  const byCode = grouped(codes, ({ code }) => [code]);
  return new Map([...byCode].map(([code, of]) => [code, of.map(({ creator }) => creator)]));
});

/**
 * What the conditions of a commission name and the contract does not have, so that no sale meets them: products and codes
 * where it lists any, and creators; and codes whose sales are credited to nobody for whom the payee is paid. Sessions are not
 * listed in a contract. A share of all sales may be about the sales of somebody who is no party.
 */
export function selectionConflicts(
  clause: FeeClause,
  contract: ContractContext,
): SelectionConflict[] {
  const { productIds, codes, creatorIds } = clause.commission?.sales ?? {};
  const at = '/commission/sales';
  const known = ownersByCode(contract);
  const isOfAll = shareOf(clause) === 'all-sales';
  return [
    ...(contract.products.length === 0
      ? []
      : unknownProducts(contract, listed(`${at}/productIds`, productIds))),
    ...(isOfAll ? [] : unknownParties(contract, listed(`${at}/creatorIds`, creatorIds))),
    ...(known.size === 0 ? [] : unknownIds(CODE, known, listed(`${at}/codes`, codes))),
    ...(isOfAll ? [] : codesOfOthers(clause, contract)),
  ];
}

/** Codes that take whole orders for creators whose sales the fee does not pay for. */
function codesOfOthers(
  { commission, payee }: FeeClause,
  contract: ContractContext,
): SelectionConflict[] {
  const codes = commission?.sales?.codes ?? [];
  if (!payee || codes.length === 0 || !codesTakeAll(contract)) return [];
  const creators = contract.parties.filter(({ role }) => role === 'creator').map(({ id }) => id);
  // Who is no creator is paid for the sales of all of them.
  if (creators.length > 0 && !creators.includes(payee)) return [];
  return codes.flatMap((code, index): SelectionConflict[] => {
    const owners = ownersByCode(contract).get(code) ?? [payee];
    if (owners.includes(payee)) return [];
    const owner = contract.parties.find(({ id }) => id === owners[0])?.name ?? owners[0] ?? '';
    return [
      { code: 'CODE_OF_OTHER', at: `/commission/sales/codes/${index}`, params: { code, owner } },
    ];
  });
}

function codesTakeAll(contract: WithClauses): boolean {
  const [clause] = clausesIn<AttributionClause>(contract, attributionSchemas);
  return clause?.codeTakesAll !== false && clause?.precedence?.includes('code') === true;
}
