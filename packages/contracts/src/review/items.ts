import { itemsAsked } from '../clause/clause-schemas.ts';
import type { ContractContext } from '../clause/contract-context.ts';
import type { ClauseKind } from '../clause/kind.ts';
import { CLAUSE_KINDS } from '../clauses/kinds.ts';
import { type ClauseKindName, openSlots, schemasOf } from '../clauses/schemas.ts';
import { itemNeed } from '../contract/deal/deal-table.ts';
import { isExcused, undecidedSlots, unsettledSlots, type Waiver } from '../contract/deal/waiver.ts';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { type BothLanguages, parseInput } from '../vocabulary/index.ts';

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
  /** What applies where a contract neither settles nor waives it, where a type of deal lets it. Default: no type does. */
  readonly byDefault?: BothLanguages;
  /** What a contract of a declared type means without a clause for it; null where it needs one. Default: null. */
  readonly otherwise?: (contract: ContractContext) => BothLanguages | null;
  /** What settles the item as well as a clause of the kind. Default: nothing does. */
  readonly also?: BothLanguages;
}

const kinds = Object.entries(CLAUSE_KINDS) as [
  ClauseKindName,
  Pick<ClauseKind, 'items' | 'byDefault'>,
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
export const CONTRACT_ITEMS: readonly ContractItem[] = kinds.flatMap(
  ([kind, { items, byDefault }]) =>
    Object.entries(items).map(([id, item]) => {
      const meaning = byDefault?.[id];
      return { id, kind, ...item, ...(meaning === undefined ? {} : { byDefault: meaning }) };
    }),
);

/** How a contract stands to an item: a clause settles it, a clause leaves it open, or no clause is there that could. */
type Standing = 'settled' | 'open' | 'absent';

/** The standing of each item that the contract is asked for, by id; items of features that it does not have are left out. */
export function standingsOf(contract: Contract): ReadonlyMap<string, Standing> {
  const kinds = new Set<string>();
  const asked = new Set<string>();
  const open = new Set<string>();
  for (const clause of contract.clauses) {
    kinds.add(clause.clause);
    for (const item of itemsAsked(schemasOf(clause), clause)) asked.add(item);
    for (const { item } of openSlots(clause)) if (item !== null) open.add(item);
  }
  const standingOf = ({ id, kind, when }: ContractItem): Standing | null => {
    if (asked.has(id)) return open.has(id) ? 'open' : 'settled';
    return !kinds.has(kind) && (when?.(contract) ?? true) ? 'absent' : null;
  };
  return new Map(
    CONTRACT_ITEMS.flatMap((it) => {
      const standing = standingOf(it);
      return standing === null ? [] : [[it.id, standing] as const];
    }),
  );
}

/** What a contract means that has no clause for an item, in which nothing needs it; null where something does. */
export function meaningWithout(
  contract: Contract,
  { otherwise }: Pick<ContractItem, 'otherwise'>,
): BothLanguages | null {
  return contract.dealType === undefined ? null : (otherwise?.(contract) ?? null);
}

/** Whether a contract may leave an item open without a word: its type has no such item, or a waiver says that nothing is agreed. */
export function isLeftOpen(contract: Contract, item: ContractItem): boolean {
  if (isExcused(contract, item.id)) return true;
  const isWaived = contract.waivers?.some((waiver) => waiver.item === item.id) === true;
  return isWaived && meaningWithout(contract, item) !== null;
}

/** How a contract settles the items of a KOL deal, each by its id in {@link CONTRACT_ITEMS}. */
export interface ReviewedItems {
  /** Settled by its clauses. */
  readonly covered: readonly string[];
  /** Not settled, although the deal must settle them, or may leave them open and has no waiver. */
  readonly missing: readonly string[];
  /** Left open on purpose: the decisions that the deal type allows. */
  readonly waived: readonly Waiver[];
}

/**
 * Which items of a KOL deal a contract covers, misses and waives. Items that its deal type does not have, and those of
 * features that it does not have, such as a live session, are in no list.
 *
 * @param contract - fits `ContractSchema`; slots may be open
 * @returns in the order of {@link CONTRACT_ITEMS}; an item is in one list at most
 * @throws INPUT_INVALID for anything that is not a contract
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { reviewItems } from '@livelane/contracts/review';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * reviewItems(contract).missing.slice(0, 2); // => ["ip.owner","ip.re-edit"]
 * ```
 */
export function reviewItems(contract: Contract): ReviewedItems {
  parseInput(ContractSchema, contract, 'contract');
  const standings = standingsOf(contract);
  const unsettled = new Set(
    contract.clauses.flatMap((clause) =>
      [...unsettledSlots(clause, contract), ...undecidedSlots(clause, contract)].map(
        ({ item }) => item,
      ),
    ),
  );
  const isMissing = (item: ContractItem): boolean =>
    unsettled.has(item.id) || (standings.get(item.id) === 'absent' && !isLeftOpen(contract, item));
  const missing = CONTRACT_ITEMS.filter(isMissing).map(({ id }) => id);
  const waived = CONTRACT_ITEMS.flatMap((it) => {
    const { id } = it;
    const decision = contract.waivers?.find(({ item }) => item === id);
    const isRefused =
      itemNeed(contract.dealType, id) === 'required' && meaningWithout(contract, it) === null;
    if (decision === undefined || isRefused) return [];
    return standings.get(id) === 'settled' || missing.includes(id) ? [] : [decision];
  });
  const covered = CONTRACT_ITEMS.filter(({ id }) => standings.get(id) === 'settled');
  return { covered: covered.map(({ id }) => id), missing, waived };
}
