import type { Contract } from '../contract/document.ts';
import type { ReviewCode } from '../review/codes.ts';
import { describeReceived, type InputIssue, inputInvalid } from '../vocabulary/index.ts';
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
const DECISIVE: Readonly<Partial<Record<ReviewCode, string>>> = {
  ID_REPEATED: 'an id of its own',
  REFERENCE_UNKNOWN: 'the id of something that the contract has',
  CURRENCY_MISMATCH: "an amount in the contract's currency",
  STAGES_NOT_WHOLE: 'shares that sum to 1000000 parts per million',
  STAGES_REPEATED: 'one payment clause for each fee',
  SPLIT_NOT_WHOLE: 'shares that sum to 1000000 parts per million',
  SPLIT_REPEATED: 'one payee split for each fee',
  ASSESSMENT_MISSING: 'an assessment clause in the contract',
  MEASURE_UNIT: 'money for credited-net-sales, a whole number for every other measure',
  METRIC_UNNAMED: 'the metric that is measured, in metricId',
  STEPS_UNORDERED: 'steps from the lowest up, each once',
};

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
  return found.flatMap(({ code, at, values }) => {
    const message = DECISIVE[code];
    return message === undefined
      ? []
      : [
          {
            path: `/clauses/${clause.id}${at}`,
            message: `${message} (${code})`,
            received: describeReceived(values?.['id'] ?? values?.['found'] ?? values?.['sum']),
          },
        ];
  });
}

function repeated({ parties, products, clauses }: Contract): InputIssue[] {
  return Object.entries({ parties, products, clauses }).flatMap(([name, list]) => {
    const seen = new Set<string>();
    return list.flatMap(({ id }, index): InputIssue[] =>
      seen.size < seen.add(id).size
        ? []
        : [
            {
              path: `/${name}/${index}/id`,
              message: `${DECISIVE.ID_REPEATED} (ID_REPEATED)`,
              received: describeReceived(id),
            },
          ],
    );
  });
}
