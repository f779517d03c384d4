import { type ConflictIn, MOST_NAMED } from '../../clause/conflict/conflict.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { listed, unknownParties, unknownProducts } from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { compareInstants, type Period, toEpochMs } from '../../vocabulary/index.ts';
import { type AssessmentClause, assessmentSchemas } from '../assessment/schema.ts';
import type { ATTRIBUTION_FINDINGS } from './findings.ts';
import { type AttributionClause, attributionSchemas, countsCodesAlone } from './schema.ts';

type AttributionConflict = ConflictIn<typeof ATTRIBUTION_FINDINGS & SharedFindings>;

/** Conflicts of attribution with itself or with the contract. */
export function attributionConflicts(
  clause: AttributionClause,
  contract: ContractContext,
): AttributionConflict[] {
  const codes = clause.codes ?? [];
  const [first] = clausesIn<AttributionClause>(contract, attributionSchemas);
  return [
    ...unknownParties(
      contract,
      codes.map(({ creator }, index) => [`/codes/${index}/creator`, creator]),
    ),
    ...unknownProducts(
      contract,
      codes.flatMap(({ products }, index) => listed(`/codes/${index}/products`, products)),
    ),
    ...codeConflicts(codes, contract),
    ...(codes.length === 0 && countsCodesAlone(clause)
      ? [{ code: 'CODES_UNNAMED', at: '/codes' } as const]
      : []),
    ...(first?.id === clause.id ? [] : [{ code: 'ATTRIBUTION_REPEATED', at: '' } as const]),
    ...longWindows(clause, contract),
  ];
}

function codeConflicts(
  codes: NonNullable<AttributionClause['codes']>,
  { term }: ContractContext,
): AttributionConflict[] {
  const seen = new Set<string>();
  const plain = new Map<string, string>();
  return codes.flatMap(({ code, valid }, index): AttributionConflict[] => {
    const at = `/codes/${index}/code`;
    const found: AttributionConflict[] = [];
    if (seen.size === seen.add(code).size)
      found.push({ code: 'CODE_REPEATED', at, params: { code } });
    const other = plain.get(code.toLowerCase()) ?? code;
    plain.set(code.toLowerCase(), other);
    if (other !== code) found.push({ code: 'CODES_ALIKE', at, params: { code, other } });
    const outside =
      valid !== undefined &&
      (compareInstants(valid.end, term.start) <= 0 || compareInstants(valid.start, term.end) >= 0);
    if (outside)
      found.push({ code: 'CODE_OUTSIDE_TERM', at: `/codes/${index}/valid`, params: { code } });
    return found;
  });
}

function longWindows(
  { windows }: AttributionClause,
  contract: ContractContext,
): AttributionConflict[] {
  const conflicts: AttributionConflict[] = [];
  const all = periods(contract);
  for (const [name, window] of Object.entries(windows ?? {}))
    for (const { id, length } of all) {
      // The shortest is first.
      if (window === undefined || lengthOf(window) <= length) break;
      if (conflicts.length > MOST_NAMED) break;
      const at = `/windows/${name}`;
      conflicts.push({ code: 'WINDOW_EXCEEDS_ASSESSMENT', at, params: { assessment: id } });
    }
  return conflicts;
}

/** How long the periods of assessments are, in milliseconds, the shortest first. */
const periods = onceFor((contract: WithClauses) =>
  clausesIn<AssessmentClause>(contract, assessmentSchemas)
    .flatMap(({ id, period }) =>
      period ? [{ id, length: toEpochMs(period.end) - toEpochMs(period.start) }] : [],
    )
    .toSorted((a, b) => a.length - b.length),
);

function lengthOf(period: Period): number {
  return period.basis === 'elapsed' ? period.seconds * 1000 : period.days * 86_400_000;
}
