import { DEDUCTIONS } from '../../clauses/fee/deductions.zh-Hans.ts';
import { type Deduction, hasCommission } from '../../clauses/fee/schema.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { abridged } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';

/**
 * Parts of the price that the contract deducts and credited sales do not itemise. Where no sale does, their money is taken
 * as net of the part; where some do, the others are most likely incomplete.
 */
export function baseFindings(
  contract: CompleteContract,
  { 'credited-sale': sales }: Pick<KnownFacts, 'credited-sale'>,
): SettlementFinding[] {
  const parts = new Set(
    clausesOf(contract, 'fee')
      .filter(hasCommission)
      .flatMap((fee) => fee.commission?.deductions ?? [])
      .filter((part) => part !== 'returns'),
  );
  if (parts.size === 0) return [];
  const itemised = itemisedParts(sales);
  const never = [...parts].filter((part) => !itemised.has(part));
  return [
    ...(never.length === 0
      ? []
      : [
          settlementFinding('BASE_TAKEN_AS_NET', {
            path: '/clauses',
            params: { parts: never.sort().map(named) },
          }),
        ]),
    ...[...parts]
      .filter((part) => itemised.has(part))
      .sort()
      .flatMap((part) => missingFindings(sales, part)),
  ];
}

const named = (part: Deduction) => ({ en: part, 'zh-Hans': DEDUCTIONS[part] });

function itemisedParts(sales: KnownFacts['credited-sale']): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { sale } of sales)
    if (sale.change === 'sale') for (const { part } of sale.breakdown ?? []) parts.add(part);
  return parts;
}

function missingFindings(sales: KnownFacts['credited-sale'], part: Deduction): SettlementFinding[] {
  const newest = new Map<string, KnownFacts['credited-sale'][number]>();
  for (const fact of sales)
    if (
      fact.sale.change === 'sale' &&
      (newest.get(fact.sale.id)?.sale.revision ?? 0) < fact.sale.revision
    )
      newest.set(fact.sale.id, fact);
  const without = [...newest.values()].filter(
    ({ sale }) =>
      sale.money.minor !== '0' && sale.breakdown?.some((it) => it.part === part) !== true,
  );
  if (without.length === 0) return [];
  const facts = abridged(without.map(({ id }) => id));
  const params = { part: named(part), count: without.length, facts };
  return [settlementFinding('BASE_PART_MISSING', { path: '/clauses', params })];
}
