import {
  type InputIssue,
  inputIssue,
  inputIssues,
  record,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { isIntact, kolIssue } from '../text/issues.ts';

/** Schema of the name of an alternative or a criterion. */
export const NameSchema = TextSchema.check(z.minLength(1));

const Threshold = z.number().check(z.gte(0));

/** Schema of {@link Preference}. */
export const PreferenceSchema = z.discriminatedUnion('kind', [
  record({ kind: z.literal('usual') }),
  record({ kind: z.literal('ushape'), q: Threshold }),
  record({ kind: z.literal('vshape'), p: z.number().check(z.gt(0)) }),
  record({ kind: z.literal('level'), q: Threshold, p: Threshold }),
  record({ kind: z.literal('linear'), q: Threshold, p: Threshold }),
]);

/**
 * How PROMETHEE turns a difference d between two alternatives in one criterion into a preference from 0 to 1, by Brans
 * and Vincke (1985): `usual` 1 above 0; `ushape` 1 above q; `vshape` d / p up to p; `level` ½ above q and 1 above p;
 * `linear` (d − q) / (p − q) from q to p. `q` and `p` are in the unit of the criterion.
 */
export type Preference = z.infer<typeof PreferenceSchema>;

/** Schema of {@link DecisionCriterion}. */
export const DecisionCriterionSchema = record({
  /** Name, once in a problem. */
  name: NameSchema,
  /** At least 0; weights that do not sum to 1 are divided by their sum. */
  weight: z.number().check(z.gte(0)),
  /** `benefit`: more is better; `cost`: less is better. */
  direction: z.enum(['benefit', 'cost']),
  /** Lowest and highest possible value. Needed by `spotis`; `wsm` uses the range of the values without them. */
  bounds: z.exactOptional(z.tuple([z.number(), z.number()])),
  /** Only for `promethee2`. Default: `usual`. */
  preference: z.exactOptional(PreferenceSchema),
});

/** A criterion of a {@link DecisionProblem}. */
export interface DecisionCriterion extends z.infer<typeof DecisionCriterionSchema> {}

/** Schema of {@link DecisionProblem}. */
export const DecisionProblemSchema = record({
  /** Names of the alternatives, each once. */
  alternatives: z.array(NameSchema).check(z.minLength(1)),
  /** The criteria, in the order of the columns of `values`. */
  criteria: z.array(DecisionCriterionSchema).check(z.minLength(1)),
  /** One row for each alternative, with one value for each criterion. */
  values: z.array(z.array(z.number())),
});

/** Alternatives, criteria and the value of each alternative in each criterion. */
export interface DecisionProblem extends z.infer<typeof DecisionProblemSchema> {}

/** The issues of a problem whatever the method; empty if it is valid. */
export function problemIssues(input: unknown): InputIssue[] {
  const issues = inputIssues(DecisionProblemSchema, input);
  const problem = input as DecisionProblem;
  const hasNames = isIntact('/alternatives', issues);
  const hasCriteria = isIntact('/criteria', issues);
  return [
    ...issues,
    ...(hasNames ? repeatedNames('/alternatives', problem.alternatives) : []),
    ...(hasCriteria ? criteriaIssues(problem) : []),
    ...(hasNames && hasCriteria && isIntact('/values', issues) ? shapeIssues(problem) : []),
  ];
}

/** An issue for each name that an earlier entry of the list has. */
export function repeatedNames(path: string, names: readonly string[], field = ''): InputIssue[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [kolIssue('NAME_ONCE', { path: `${path}/${index}${field}`, received: name })];
  });
}

function criteriaIssues({ criteria }: DecisionProblem): InputIssue[] {
  const weights = criteria.map(({ weight }) => weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const repeated = repeatedNames(
    '/criteria',
    criteria.map(({ name }) => name),
    '/name',
  );
  const withoutWeight =
    sum > 0 && Number.isFinite(sum)
      ? []
      : [kolIssue('WEIGHTS_POSITIVE', { path: '/criteria', received: weights })];
  return [
    ...repeated,
    ...withoutWeight,
    ...criteria.flatMap(({ bounds, preference }, index) => [
      ...boundsIssues(bounds, `/criteria/${index}/bounds`),
      ...thresholdIssues(preference, `/criteria/${index}/preference/p`),
    ]),
  ];
}

function boundsIssues(bounds: DecisionCriterion['bounds'], path: string): InputIssue[] {
  if (bounds === undefined || bounds[0] < bounds[1]) return [];
  return [kolIssue('BOUNDS_ORDER', { path, received: bounds })];
}

/** `linear` divides by p − q; `level` with q = p has no step of ½, which is harmless. */
function thresholdIssues(preference: Preference | undefined, path: string): InputIssue[] {
  if (preference?.kind === 'linear' && preference.p <= preference.q)
    return [
      inputIssue('MORE_THAN', { path, received: preference.p, params: { minimum: preference.q } }),
    ];
  if (preference?.kind === 'level' && preference.p < preference.q)
    return [
      inputIssue('AT_LEAST', { path, received: preference.p, params: { minimum: preference.q } }),
    ];
  return [];
}

function shapeIssues({ alternatives, criteria, values }: DecisionProblem): InputIssue[] {
  const rows = { rows: alternatives.length };
  const columns = { columns: criteria.length };
  return [
    ...(values.length === rows.rows
      ? []
      : [kolIssue('ROWS', { path: '/values', received: values.length, params: rows })]),
    ...values.flatMap((row, index) => {
      if (row.length === columns.columns) return [];
      return [kolIssue('COLUMNS', { path: `/values/${index}`, received: row, params: columns })];
    }),
  ];
}

/** The values of the criterion at an index, in the order of the alternatives. */
export function columnOf({ values }: DecisionProblem, index: number): number[] {
  return values.map((row) => row[index] ?? Number.NaN);
}

/** The weights of the criteria, divided by their sum. */
export function weightsOf({ criteria }: Pick<DecisionProblem, 'criteria'>): number[] {
  return normalised(criteria.map(({ weight }) => weight));
}

/** Weights divided by their sum, which is above 0. */
export function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
