import type { LocalText } from '../../vocabulary/index.ts';
import type { ClauseBase } from '../clause-schemas.ts';
import { type ContractContext, hasClause, type WithClauses } from '../contract-context.ts';
import type { Metric, Threshold } from '../measure.ts';
import { onceFor } from '../once-for.ts';
import { foreignMoney, type SharedConflict, unknownIds } from './reference.ts';

/** A measure, and how much of it is asked for. */
export interface Counted {
  /** JSON Pointer of the threshold within the clause. */
  readonly at: string;
  readonly measure: string | null | undefined;
  readonly atLeast: Threshold;
  readonly metricId: string | undefined;
  /** JSON Pointer of the metric's id. Default: that of the threshold. */
  readonly metricAt?: string;
}

const METRIC: LocalText = { en: 'reported metric', 'zh-Hans': '所报告的指标' };

/** A clause that reports metrics: one of the kind `data`. */
type Reporting = ClauseBase & { readonly metrics?: readonly Metric[] | null };

const metricIds = onceFor(
  ({ clauses }: WithClauses) =>
    new Set(
      clauses
        .flatMap((clause) => (clause.clause === 'data' ? (clause as Reporting).metrics : []) ?? [])
        .map(({ id }) => id),
    ),
);

/** Measured thresholds in the wrong unit, of an unknown metric, or of sales that no clause attributes. */
export function measureConflicts(
  contract: ContractContext,
  counted: readonly Counted[],
): SharedConflict[] {
  const conflicts: SharedConflict[] = [];
  for (const { at, measure, atLeast, metricId, metricAt = at } of counted) {
    if (measure === undefined || measure === null) continue;
    const isMoney = typeof atLeast === 'object';
    if ((measure === 'credited-net-sales') !== isMoney)
      conflicts.push({ code: 'MEASURE_UNIT', at, params: { measure } });
    if (isMoney) conflicts.push(...foreignMoney(contract.currency, [[at, atLeast]]));
    if (measure === 'metric' && metricId === undefined)
      conflicts.push({ code: 'METRIC_UNNAMED', at });
    conflicts.push(...unknownIds(METRIC, metricIds(contract), [[metricAt, metricId]]));
  }
  if (counted.some(({ measure }) => measure?.startsWith('credited-') === true))
    conflicts.push(...withoutAttribution(contract, counted[0]?.at ?? ''));
  return conflicts;
}

/** The conflict that sales are paid for or counted while no clause attributes them. */
export function withoutAttribution(contract: ContractContext, at: string): SharedConflict[] {
  return hasClause(contract, 'attribution') ? [] : [{ code: 'ATTRIBUTION_MISSING', at }];
}
