import {
  type Currency,
  compareInstants,
  type Instant,
  type LocalText,
  type Money,
} from '../../vocabulary/index.ts';
import { type ContractContext, clausesIn, type WithClauses } from '../contract-context.ts';
import { onceFor } from '../once-for.ts';
import type { ConflictIn } from './conflict.ts';
import type { SharedFindings } from './findings.ts';

/** A conflict that several kinds can have. */
export type SharedConflict = ConflictIn<SharedFindings>;

/** A field that refers to something by id; absent and null refer to nothing yet. */
export type Reference = readonly [at: string, id: string | null | undefined];

/** A kind of clause that fields of others refer to, with its name in a finding. */
export interface Target {
  readonly kind: string;
  readonly noun: LocalText;
}

/** Deliverables, as other clauses refer to them. */
export const DELIVERABLE: Target = {
  kind: 'deliverable',
  noun: { en: 'deliverable', 'zh-Hans': '交付内容' },
};

/** Fees, as other clauses refer to them. */
export const FEE: Target = { kind: 'fee', noun: { en: 'fee', 'zh-Hans': '费用条款' } };

/** Assessments, as other clauses refer to them. */
export const ASSESSMENT: Target = {
  kind: 'assessment',
  noun: { en: 'assessment', 'zh-Hans': '考核条款' },
};

const PARTY: LocalText = { en: 'party', 'zh-Hans': '当事人' };
const PRODUCT: LocalText = { en: 'product', 'zh-Hans': '商品' };

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
const partyIds = onceFor(({ parties }: Pick<ContractContext, 'parties'>) => idsOf(parties));
const productIds = onceFor(({ products }: Pick<ContractContext, 'products'>) => idsOf(products));
const clauseIds: Readonly<Record<string, (contract: WithClauses) => Set<string>>> =
  Object.fromEntries(
    [DELIVERABLE, FEE, ASSESSMENT].map((target) => [
      target.kind,
      onceFor((contract: WithClauses) => idsOf(clausesIn(contract, target))),
    ]),
  );

/** References to parties that the contract does not have. */
export function unknownParties(
  contract: Pick<ContractContext, 'parties'>,
  references: readonly Reference[],
): SharedConflict[] {
  return unknownIds(PARTY, partyIds(contract), references);
}

/** References to products that the contract does not have. */
export function unknownProducts(
  contract: Pick<ContractContext, 'products'>,
  references: readonly Reference[],
): SharedConflict[] {
  return unknownIds(PRODUCT, productIds(contract), references);
}

/** References to clauses of a kind that the contract does not have. */
export function unknownClauses(
  contract: WithClauses,
  { kind, noun }: Target,
  references: readonly Reference[],
): SharedConflict[] {
  return unknownIds(noun, clauseIds[kind]?.(contract) ?? new Set(), references);
}

/** References to ids that are none of those known. */
export function unknownIds(
  what: LocalText,
  ids: { has(id: string): boolean },
  references: readonly Reference[],
): SharedConflict[] {
  return references.flatMap(([at, id]): SharedConflict[] =>
    id === undefined || id === null || ids.has(id)
      ? []
      : [{ code: 'REFERENCE_UNKNOWN', at, params: { id, what } }],
  );
}

/** The references of a list field, one per entry. */
export function listed(at: string, ids: readonly string[] | null | undefined): Reference[] {
  return (ids ?? []).map((id, index) => [`${at}/${index}`, id]);
}

/** Amounts that are not in the contract's currency. */
export function foreignMoney(
  currency: Currency,
  amounts: readonly (readonly [at: string, money: Money | null | undefined])[],
): SharedConflict[] {
  return amounts.flatMap(([at, money]): SharedConflict[] =>
    money === undefined || money === null || money.currency === currency
      ? []
      : [{ code: 'CURRENCY_MISMATCH', at, params: { found: money.currency, currency } }],
  );
}

/** A clause that is about one fee. */
interface OfFee {
  readonly clause: string;
  readonly id: string;
  readonly feeId?: string | null;
}

const claimOf = ({ clause, feeId }: OfFee): string => `${clause} ${feeId}`;

const firstClaims = onceFor(
  ({ clauses }: WithClauses) =>
    new Map((clauses as readonly OfFee[]).toReversed().map((it) => [claimOf(it), it.id])),
);

/** The earlier clause of the same kind that names the same fee, where there is one. */
export function claimedBefore(
  contract: WithClauses,
  clause: OfFee,
): { id: string; first: string } | null {
  const { feeId } = clause;
  if (feeId === undefined || feeId === null) return null;
  const first = firstClaims(contract).get(claimOf(clause));
  return first === undefined || first === clause.id ? null : { id: feeId, first };
}

/** Ids that stand twice in one list. */
export function repeatedIds(
  at: string,
  list: readonly { readonly id: string }[] | null | undefined,
): SharedConflict[] {
  return repeated(list ?? []).map(({ id, index }) => ({
    code: 'ID_REPEATED',
    at: `${at}/${index}`,
    params: { id },
  }));
}

/** The entries of a list whose id an earlier entry has, each with its place. */
export function repeated(
  list: readonly { readonly id: string }[],
): { readonly id: string; readonly index: number }[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => (seen.size < seen.add(id).size ? [] : [{ id, index }]));
}

/** Whether a time span reaches out of the contract's term. */
export function outsideTerm({ term }: ContractContext, start: Instant, end: Instant): boolean {
  return compareInstants(start, term.start) < 0 || compareInstants(end, term.end) > 0;
}
