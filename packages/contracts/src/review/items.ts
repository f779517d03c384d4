import type { ContractContext } from '../clause/contract-context.ts';
import type { KindItem } from '../clause/kind.ts';
import { CLAUSE_KINDS } from '../clauses/kinds.ts';
import type { ClauseKindName } from '../clauses/schemas.ts';
import type { BothLanguages } from '../vocabulary/index.ts';

/** One of the 35 things that a KOL contract must settle. */
export interface ContractItem {
  /** Id of the item. */
  readonly id: string;
  /** Name in both languages, worded to follow "does not settle". */
  readonly name: BothLanguages;
  /** The kind of clause that settles it. */
  readonly kind: ClauseKindName;
  /** Whether a contract needs the item. Default: every contract does. */
  readonly when?: (contract: ContractContext) => boolean;
}

const kinds = Object.entries(CLAUSE_KINDS) as [
  ClauseKindName,
  { readonly items: Readonly<Record<string, KindItem>> },
][];

/**
 * The 35 items that a KOL contract must settle, each with the kind of clause that settles it.
 * @example
 * ```ts
 * import { CONTRACT_ITEMS } from '@livelane/contracts/review';
 * CONTRACT_ITEMS.length; // => 35
 * CONTRACT_ITEMS[4]?.name['zh-Hans']; // => "发布的具体时间节点"
 * ```
 */
export const CONTRACT_ITEMS: readonly ContractItem[] = kinds.flatMap(([kind, { items }]) =>
  Object.entries(items).map(([id, item]) => ({ id, kind, ...item })),
);

/** The items that no clause of their kind is there to settle. A clause that leaves one open is a finding of its own. */
export function missingItems(contract: ContractContext): ContractItem[] {
  const present = new Set(contract.clauses.map(({ clause }) => clause));
  return CONTRACT_ITEMS.filter((it) => !present.has(it.kind) && (it.when?.(contract) ?? true));
}
