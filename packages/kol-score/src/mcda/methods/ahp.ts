import {
  type InputIssue,
  inputInvalid,
  inputIssue,
  inputIssues,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { isIntact, kolIssue } from '../../text/issues.ts';
import type { Method } from '../method.ts';
import { NameSchema, normalised, repeatedNames } from '../problem.ts';

/** Consistency index of random pairwise matrices by number of criteria, from 1 (Saaty 1980). */
const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
] as const;

/** How far a product of two reciprocal judgements may be from 1: 0.333 for a third is accepted. */
const ROUNDING_SLACK = 0.005;

/** Schema of {@link PairwiseComparison}. */
export const PairwiseComparisonSchema = record({
  /** Names of the criteria, or criteria with their names. */
  criteria: z
    .array(z.union([NameSchema, record({ name: NameSchema })]))
    .check(z.minLength(1), z.maxLength(RANDOM_INDEX.length)),
  /** How many times as important the criterion of the row is as that of the column, 1/9 to 9 on Saaty's scale. */
  pairwise: z.array(z.array(z.number().check(z.gt(0)))),
});

/** The judgements that AHP derives weights from: a reciprocal matrix with 1 on the diagonal. */
export interface PairwiseComparison extends z.infer<typeof PairwiseComparisonSchema> {}

/** The result of AHP. */
export interface PairwiseWeights {
  /** Weights in the order of the criteria; they sum to 1. */
  readonly weights: number[];
  /** 0 for judgements without contradiction; above 0.1 Saaty advises to revise them. 0 for one or two criteria. */
  readonly consistencyRatio: number;
}

/**
 * AHP (Saaty 1980): weights as the principal eigenvector of a matrix of pairwise judgements, with their consistency
 * ratio (λ − n) / (n − 1) / random index. Not defined for a matrix that is not reciprocal.
 */
export const ahp: Method<PairwiseComparison, PairwiseWeights> = {
  schema: PairwiseComparisonSchema,
  issuesOf: pairwiseIssues,
  solve: (problem) => {
    const issues = pairwiseIssues(problem);
    if (issues.length > 0) throw inputInvalid('problem', issues);
    const { pairwise } = problem;
    const weights = principalEigenvector(pairwise);
    const size = pairwise.length;
    const index = (eigenvalueOf(pairwise, weights) - size) / (size - 1);
    const random = RANDOM_INDEX[size - 1] ?? Number.NaN;
    return { weights, consistencyRatio: random === 0 ? 0 : Math.max(0, index / random) };
  },
};

function pairwiseIssues(input: unknown): InputIssue[] {
  const issues = inputIssues(PairwiseComparisonSchema, input);
  if (issues.length > 0 && !isIntact('/criteria', issues)) return issues;
  const { criteria, pairwise } = input as PairwiseComparison;
  const names = criteria.map((criterion) =>
    typeof criterion === 'string' ? criterion : criterion.name,
  );
  const found = [...issues, ...repeatedNames('/criteria', names)];
  return isIntact('/pairwise', issues)
    ? [...found, ...matrixIssues(pairwise, names.length)]
    : found;
}

function matrixIssues(pairwise: PairwiseComparison['pairwise'], size: number): InputIssue[] {
  const rows = { rows: size };
  const columns = { columns: size };
  const shape = [
    ...(pairwise.length === size
      ? []
      : [kolIssue('ROWS', { path: '/pairwise', received: pairwise.length, params: rows })]),
    ...pairwise.flatMap((row, index) => {
      if (row.length === size) return [];
      return [kolIssue('COLUMNS', { path: `/pairwise/${index}`, received: row, params: columns })];
    }),
  ];
  return shape.length > 0
    ? shape
    : pairwise.flatMap((row, at) => reciprocalIssues(pairwise, row, at));
}

function reciprocalIssues(
  pairwise: PairwiseComparison['pairwise'],
  row: readonly number[],
  at: number,
): InputIssue[] {
  return row.slice(0, at + 1).flatMap((value, column): InputIssue[] => {
    const path = `/pairwise/${at}/${column}`;
    if (column === at)
      return value === 1
        ? []
        : [inputIssue('EXACTLY', { path, received: value, params: { value: '1' } })];
    const other = pairwise[column]?.[at] ?? Number.NaN;
    if (Math.abs(value * other - 1) <= ROUNDING_SLACK) return [];
    const params = { value: other, at: `/pairwise/${column}/${at}` };
    return [kolIssue('RECIPROCAL', { path, received: value, params })];
  });
}

/** Squarings after which the powers of a positive matrix have one direction: 2^40 steps of the power method. */
const SQUARINGS = 40;

/**
 * The eigenvector of the largest eigenvalue, by repeated squaring: the rows of a high power of a positive matrix are
 * proportional to the left, its columns to the right eigenvector. All terms are positive, so nothing cancels.
 */
function principalEigenvector(matrix: readonly (readonly number[])[]): number[] {
  let power = matrix;
  for (let squaring = 0; squaring < SQUARINGS; squaring++) {
    const most = power.flat().reduce((a, b) => Math.max(a, b));
    const unit = power.map((row) => row.map((value) => value / most));
    power = unit.map((row) =>
      unit.map((_, column) =>
        dot(
          row,
          unit.map((it) => it[column] ?? 0),
        ),
      ),
    );
  }
  return normalised(power.map((row) => row.reduce((sum, value) => sum + value, 0)));
}

function eigenvalueOf(matrix: readonly (readonly number[])[], vector: readonly number[]): number {
  const product = matrix.map((row) => dot(row, vector));
  return product.reduce((sum, value) => sum + value, 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
