import type { Contract } from '../contract/document.ts';
import { type CONTRACT_ISSUES, contractIssue } from '../contract/issues.ts';
import type { ReviewCode } from '../review/findings.ts';
import { type InputIssue, inputInvalid } from '../vocabulary/index.ts';
import { assessment } from './assessment/kind.ts';
import { fee } from './fee/kind.ts';
import type { ClauseKind } from './kind.ts';
import { payeeSplit } from './payee-split/kind.ts';
import { payment } from './payment/kind.ts';
import type { ClauseKindName } from './schemas.ts';
import { tax } from './tax/kind.ts';

/** The kinds that money is worked out from; the others would only make the entry for settling larger. */
const DECIDING = new Map(
  [fee, payment, payeeSplit, tax, assessment].map((kind) => [
    kind.kind as ClauseKindName,
    kind as unknown as ClauseKind<ClauseKindName>,
  ]),
);

/**
 * The contradictions under which nobody can say what is owed to whom, or what a session shows, and what is
 * expected instead. The other errors of a review are for people to decide about before they sign.
 */
const DECISIVE = {
  ID_REPEATED: 'ID_REPEATED',
  REFERENCE_UNKNOWN: 'REFERENCE_UNKNOWN',
  CURRENCY_MISMATCH: 'CURRENCY_MISMATCH',
  STAGES_NOT_WHOLE: 'SHARES_NOT_WHOLE',
  STAGES_REPEATED: 'STAGES_REPEATED',
  SPLIT_NOT_WHOLE: 'SHARES_NOT_WHOLE',
  SPLIT_REPEATED: 'SPLIT_REPEATED',
  ASSESSMENT_MISSING: 'ASSESSMENT_MISSING',
  MEASURE_UNIT: 'MEASURE_UNIT',
  METRIC_UNNAMED: 'METRIC_UNNAMED',
  STEPS_UNORDERED: 'STEPS_UNORDERED',
} as const satisfies Readonly<Partial<Record<ReviewCode, keyof typeof CONTRACT_ISSUES>>>;

/**
 * Holds a contract back from planning and settling while it contradicts itself about money: what is owed,
 * to whom, by which clause.
 * @throws INPUT_INVALID with a path for each contradiction; clauses stand in it by their id
 */
export function refuseContradictions(contract: Contract): void {
  const issues = [
    ...repeated(contract),
    ...contract.clauses.flatMap((it) => inClause(it, contract)),
  ];
  if (issues.length > 0) throw inputInvalid('contract', issues);
}

function inClause(clause: Contract['clauses'][number], contract: Contract): InputIssue[] {
  const found = DECIDING.get(clause.clause)?.conflicts?.(clause, contract) ?? [];
  return found.flatMap(({ code, at, values }) =>
    isDecisive(code)
      ? [
          contractIssue(DECISIVE[code], {
            path: `/clauses/${clause.id}${at}`,
            received: values?.['id'] ?? values?.['found'] ?? values?.['sum'],
          }),
        ]
      : [],
  );
}

function isDecisive(code: ReviewCode): code is keyof typeof DECISIVE {
  return Object.hasOwn(DECISIVE, code);
}

function repeated({ parties, products, clauses }: Contract): InputIssue[] {
  return Object.entries({ parties, products, clauses }).flatMap(([name, list]) => {
    const seen = new Set<string>();
    return list.flatMap(({ id }, index): InputIssue[] =>
      seen.size < seen.add(id).size
        ? []
        : [contractIssue('ID_REPEATED', { path: `/${name}/${index}/id`, received: id })],
    );
  });
}
