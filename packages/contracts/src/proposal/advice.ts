import { payingClauses } from '../clause/paying.ts';
import type { FeeModel } from '../clauses/fee/schema.ts';
import type { ClauseKindName, ClauseOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { type CreatorGrade, type Finding, findingOf, formatPercent } from '../vocabulary/index.ts';
import { ADVICE_FINDINGS, type AdviceCode } from './advice-findings.ts';
import type { Basis } from './question.ts';

/** Advice that a contract does not follow. */
export type AdviceFinding = Finding<AdviceCode>;

type Params = Readonly<Record<string, string | number>>;

/** A piece of advice: where a contract does not follow it, and with which values its text is filled. */
type Check = (
  contract: Contract,
  basis: Basis,
) => readonly { readonly path: string; readonly params?: Params }[];

/** The largest part of a fixed fee that is paid before the result is known, in parts per million. */
const MOST_EARLY = 700_000;

const CHECKS: Readonly<Record<AdviceCode, Check>> = {
  ADVICE_STAGES: (contract) =>
    placed(contract, 'payment').flatMap(({ clause: { stages }, path }) => {
      const early = (stages ?? []).filter(({ trigger }) => trigger !== 'assessment');
      const share = early.reduce((sum, stage) => sum + stage.share, 0);
      return share <= MOST_EARLY
        ? []
        : [{ path: `${path}/stages`, params: { early: formatPercent(share) } }];
    }),
  ADVICE_MODEL_NEW: (contract, { brief }) =>
    brief.goals.includes('awareness') && isPaidBy(contract, ['commission'])
      ? [{ path: '/clauses' }]
      : [],
  ADVICE_MODEL_SALES: (contract, { brief }) =>
    brief.goals.includes('sales') && isPaidBy(contract, ['fixed']) ? [{ path: '/clauses' }] : [],
  ADVICE_TEST_FIRST: (contract) => {
    const markets = new Set(contract.audience.map(({ market }) => market)).size;
    const platforms = new Set(
      placed(contract, 'deliverable').flatMap(({ clause }) => clause.platform ?? []),
    ).size;
    return markets > 1 || platforms > 1
      ? [{ path: '/audience', params: { markets, platforms } }]
      : [];
  },
  ADVICE_FIGURES: (contract) =>
    placed(contract, 'data').flatMap(({ clause: { metrics }, path }) => {
      const count = metrics?.length ?? 0;
      return count < 3 ? [{ path: `${path}/metrics`, params: { count } }] : [];
    }),
  ADVICE_QUESTIONS: (contract) =>
    placed(contract, 'deliverable').flatMap(({ clause, path }) =>
      clause.live?.answerQuestions === false ? [{ path: `${path}/live/answerQuestions` }] : [],
    ),
  ADVICE_ADVERTISING_USE: (contract) =>
    placed(contract, 'intellectual-property').flatMap(({ clause, path }) =>
      clause.likeness === 'social-and-advertising' && placed(contract, 'fee').length < 2
        ? [{ path: `${path}/likeness` }]
        : [],
    ),
  ADVICE_GRADE: (_, { grade }) => {
    const count = failedGates(grade);
    return count === 0 ? [] : [{ path: '/basis/grade', params: { count } }];
  },
  ADVICE_NO_GRADE: ({ basis }) => (basis.grade === null ? [{ path: '/basis/grade' }] : []),
};

/**
 * The advice of the project that a contract does not follow. Nothing of it is wrong: a contract may differ on purpose.
 *
 * @returns hints, and a warning where the grade speaks against the creator, in the order of `ADVICE_FINDINGS`
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { adviceFindings } from '@livelane/contracts/proposal';
 * const example = createRequire(import.meta.url);
 * const [contract, brief] = ['contract', 'brief'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * adviceFindings(contract, { brief }).map(({ code }) => code); // => []
 * ```
 */
export function adviceFindings(contract: Contract, basis: Basis): AdviceFinding[] {
  return (Object.keys(CHECKS) as AdviceCode[]).flatMap((code) =>
    CHECKS[code](contract, basis).map(({ path, params = {} }) =>
      findingOf(ADVICE_FINDINGS, code, { path, params } as never),
    ),
  );
}

function placed<Kind extends ClauseKindName>(contract: Contract, kind: Kind) {
  return contract.clauses.flatMap((clause, index) =>
    clause.clause === kind ? [{ clause: clause as ClauseOf<Kind>, path: `/clauses/${index}` }] : [],
  );
}

/** Whether a contract pays by fees alone, one at least, and each is of these models. */
function isPaidBy(contract: Contract, models: readonly FeeModel[]): boolean {
  const fees = placed(contract, 'fee');
  const isAll = payingClauses(contract).length === fees.length;
  return (
    isAll &&
    fees.length > 0 &&
    fees.every(({ clause: { model } }) => models.some((it) => it === model))
  );
}

function failedGates(grade: CreatorGrade | undefined): number {
  return grade?.gates.filter(({ passed }) => !passed).length ?? 0;
}
