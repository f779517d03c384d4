import type { Contract } from '../contract/document.ts';
import type { Currency, LocalText, Money } from '../vocabulary/index.ts';
import { compareInstants, type Instant } from '../vocabulary/index.ts';
import type { Threshold } from './fee/schema.ts';
import type { Conflict } from './kind.ts';
import type { ClauseKindName, ClauseOf } from './schemas.ts';

/** A field that names something, and the id it names, where it is filled. */
export type Reference = readonly [at: string, id: string | null | undefined];

const PARTY: LocalText = { en: 'party', 'zh-Hans': '当事人' };
const PRODUCT: LocalText = { en: 'product', 'zh-Hans': '产品' };
const METRIC: LocalText = { en: 'reported metric', 'zh-Hans': '所报告的指标' };

/** Clauses of a kind as they stand in a draft. */
export function draftClauses<Kind extends ClauseKindName>(
  contract: Contract,
  kind: Kind,
): ClauseOf<Kind>[] {
  return contract.clauses.filter((clause) => clause.clause === kind) as ClauseOf<Kind>[];
}

/** References to parties that the contract does not have. */
export function unknownParties(contract: Contract, references: readonly Reference[]): Conflict[] {
  return unknown(PARTY, new Set(contract.parties.map(({ id }) => id)), references);
}

/** References to products that the contract does not have. */
export function unknownProducts(contract: Contract, references: readonly Reference[]): Conflict[] {
  return unknown(PRODUCT, new Set(contract.products.map(({ id }) => id)), references);
}

/** References to clauses of a kind that the contract does not have. */
export function unknownClauses(
  contract: Contract,
  target: { readonly kind: ClauseKindName; readonly name: LocalText },
  references: readonly Reference[],
): Conflict[] {
  return unknown(
    target.name,
    new Set(draftClauses(contract, target.kind).map(({ id }) => id)),
    references,
  );
}

/** References to metrics that no data clause reports. */
export function unknownMetrics(contract: Contract, references: readonly Reference[]): Conflict[] {
  const metrics = draftClauses(contract, 'data').flatMap((clause) => clause.metrics ?? []);
  return unknown(METRIC, new Set(metrics.map(({ id }) => id)), references);
}

function unknown(
  what: LocalText,
  known: ReadonlySet<string>,
  references: readonly Reference[],
): Conflict[] {
  return references.flatMap(([at, id]) =>
    id === undefined || id === null || known.has(id)
      ? []
      : [{ code: 'REFERENCE_UNKNOWN' as const, at, values: { id, what } }],
  );
}

/** Amounts that are not in the contract's currency. */
export function foreignMoney(
  currency: Currency,
  amounts: readonly (readonly [at: string, money: Money | null | undefined])[],
): Conflict[] {
  return amounts.flatMap(([at, money]) =>
    money === undefined || money === null || money.currency === currency
      ? []
      : [{ code: 'CURRENCY_MISMATCH' as const, at, values: { found: money.currency, currency } }],
  );
}

/** The finding that an earlier clause of the same kind already settles the same fee. */
export function feeTakenTwice(
  contract: Contract,
  clause: ClauseOf<'payment' | 'payee-split'>,
  code: 'STAGES_REPEATED' | 'SPLIT_REPEATED',
): Conflict[] {
  const { feeId } = clause;
  if (feeId === undefined || feeId === null) return [];
  const first = draftClauses(contract, clause.clause).find((it) => it.feeId === feeId);
  return first === undefined || first.id === clause.id
    ? []
    : [{ code, at: '/feeId', values: { id: feeId, first: first.id } }];
}

/** Ids that stand twice in one list. */
export function repeatedIds(at: string, ids: readonly string[]): Conflict[] {
  return repeated(ids).map(({ id, index }) => ({
    code: 'ID_REPEATED' as const,
    at: `${at}/${index}`,
    values: { id },
  }));
}

/** The entries of a list that have stood in it before, each with its place. */
export function repeated(
  ids: readonly string[],
): { readonly id: string; readonly index: number }[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => (seen.size < seen.add(id).size ? [] : [{ id, index }]));
}

/** Something measured, and how much of it is asked for. */
export interface Counted {
  readonly at: string;
  readonly measure: string | null | undefined;
  readonly atLeast: Threshold;
  readonly metricId: string | undefined;
  /** Where the metric is named; left out: where the threshold stands. */
  readonly metricAt?: string;
}

/** What is wrong with a measured threshold: its unit, its metric, or that nothing says whose a sale is. */
export function measureConflicts(contract: Contract, counted: readonly Counted[]): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const { at, measure, atLeast, metricId, metricAt = at } of counted) {
    if (measure === undefined || measure === null) continue;
    const wantsMoney = measure === 'credited-net-sales';
    if (wantsMoney !== (typeof atLeast === 'object'))
      conflicts.push({ code: 'MEASURE_UNIT', at, values: { measure } });
    if (typeof atLeast === 'object')
      conflicts.push(...foreignMoney(contract.currency, [[at, atLeast]]));
    if (measure === 'metric' && metricId === undefined)
      conflicts.push({ code: 'METRIC_UNNAMED', at });
    conflicts.push(...unknownMetrics(contract, [[metricAt, metricId]]));
  }
  if (counted.some(({ measure }) => measure?.startsWith('credited-') === true))
    conflicts.push(...withoutAttribution(contract, counted[0]?.at ?? ''));
  return conflicts;
}

/** The finding that sales are to be paid by, or counted, while nothing says whose they are. */
export function withoutAttribution(contract: Contract, at: string): Conflict[] {
  return draftClauses(contract, 'attribution').length > 0
    ? []
    : [{ code: 'ATTRIBUTION_MISSING', at }];
}

/** Whether a stretch of time reaches out of the contract's term. */
export function outsideTerm(contract: Contract, start: Instant, end: Instant): boolean {
  return (
    compareInstants(start, contract.term.start) < 0 || compareInstants(end, contract.term.end) > 0
  );
}
