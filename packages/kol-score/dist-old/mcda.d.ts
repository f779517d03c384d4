export { i as isLivelaneError } from './reference-CE4WeRO-.d-BzFObuiu.js';
import { R as RankingPlace } from './creator-grade-BPKxE9Is.d-DLYcAaUE.js';
import { CreatorGrade } from './index.js';
import { Random } from './pilots.js';
import { I as InputIssue } from './error-catalogue-BX8sDekI.d-Cj1I8weS.js';
import * as z from 'zod/mini';
import './local-text-DtIhIPPq.d-CvCaTXhw.js';
import './template-CV9n_oxx.d-CDAxxETz.js';
import './currency-wMraleF3.d-CByUw1om.js';

/** How sure a first place by fit score is, as a ranking holds it. */
type FitRobustness = NonNullable<NonNullable<RankingPlace['robustness']>['fit']>;
/**
 * How sure the first place by fit score is: under how many methods of decision analysis nobody is better, and under how
 * many draws of the weights, see `robustnessOf`. The criteria are those of the score, with their fixed scales from 0 to 1.
 * @param grades - of one brief; the 20 with the highest scores are compared
 * @returns null with fewer than two grades
 */
declare function fitRobustness(grades: readonly CreatorGrade[], { random, draws }: {
    readonly random: Random;
    readonly draws?: number;
}): FitRobustness | null;

/** Schema of {@link Preference}. */
declare const PreferenceSchema: z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"usual">;
}, z.core.$strip>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"ushape">;
    q: z.ZodMiniNumber<number>;
}, z.core.$strip>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"vshape">;
    p: z.ZodMiniNumber<number>;
}, z.core.$strip>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"level">;
    q: z.ZodMiniNumber<number>;
    p: z.ZodMiniNumber<number>;
}, z.core.$strip>, z.ZodMiniObject<{
    kind: z.ZodMiniLiteral<"linear">;
    q: z.ZodMiniNumber<number>;
    p: z.ZodMiniNumber<number>;
}, z.core.$strip>], "kind">;
/**
 * How PROMETHEE turns a difference d between two alternatives in one criterion into a preference from 0 to 1, by Brans
 * and Vincke (1985): `usual` 1 above 0; `ushape` 1 above q; `vshape` d / p up to p; `level` ½ above q and 1 above p;
 * `linear` (d − q) / (p − q) from q to p. `q` and `p` are in the unit of the criterion.
 */
type Preference = z.infer<typeof PreferenceSchema>;
/** Schema of {@link DecisionCriterion}. */
declare const DecisionCriterionSchema: z.ZodMiniObject<{
    /** Name, once in a problem. */
    name: z.ZodMiniString<string>;
    /** At least 0; weights that do not sum to 1 are divided by their sum. */
    weight: z.ZodMiniNumber<number>;
    /** `benefit`: more is better; `cost`: less is better. */
    direction: z.ZodMiniEnum<{
        benefit: "benefit";
        cost: "cost";
    }>;
    /** Lowest and highest possible value. Needed by `spotis`; `wsm` uses the range of the values without them. */
    bounds: z.ZodMiniExactOptional<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
    /** Only for `promethee2`. Default: `usual`. */
    preference: z.ZodMiniExactOptional<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"usual">;
    }, z.core.$strip>, z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"ushape">;
        q: z.ZodMiniNumber<number>;
    }, z.core.$strip>, z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"vshape">;
        p: z.ZodMiniNumber<number>;
    }, z.core.$strip>, z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"level">;
        q: z.ZodMiniNumber<number>;
        p: z.ZodMiniNumber<number>;
    }, z.core.$strip>, z.ZodMiniObject<{
        kind: z.ZodMiniLiteral<"linear">;
        q: z.ZodMiniNumber<number>;
        p: z.ZodMiniNumber<number>;
    }, z.core.$strip>], "kind">>;
}, z.core.$strip>;
/** A criterion of a {@link DecisionProblem}. */
interface DecisionCriterion extends z.infer<typeof DecisionCriterionSchema> {
}
/** Schema of {@link DecisionProblem}. */
declare const DecisionProblemSchema: z.ZodMiniObject<{
    /** Names of the alternatives, each once. */
    alternatives: z.ZodMiniArray<z.ZodMiniString<string>>;
    /** The criteria, in the order of the columns of `values`. */
    criteria: z.ZodMiniArray<z.ZodMiniObject<{
        /** Name, once in a problem. */
        name: z.ZodMiniString<string>;
        /** At least 0; weights that do not sum to 1 are divided by their sum. */
        weight: z.ZodMiniNumber<number>;
        /** `benefit`: more is better; `cost`: less is better. */
        direction: z.ZodMiniEnum<{
            benefit: "benefit";
            cost: "cost";
        }>;
        /** Lowest and highest possible value. Needed by `spotis`; `wsm` uses the range of the values without them. */
        bounds: z.ZodMiniExactOptional<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
        /** Only for `promethee2`. Default: `usual`. */
        preference: z.ZodMiniExactOptional<z.ZodMiniDiscriminatedUnion<[z.ZodMiniObject<{
            kind: z.ZodMiniLiteral<"usual">;
        }, z.core.$strip>, z.ZodMiniObject<{
            kind: z.ZodMiniLiteral<"ushape">;
            q: z.ZodMiniNumber<number>;
        }, z.core.$strip>, z.ZodMiniObject<{
            kind: z.ZodMiniLiteral<"vshape">;
            p: z.ZodMiniNumber<number>;
        }, z.core.$strip>, z.ZodMiniObject<{
            kind: z.ZodMiniLiteral<"level">;
            q: z.ZodMiniNumber<number>;
            p: z.ZodMiniNumber<number>;
        }, z.core.$strip>, z.ZodMiniObject<{
            kind: z.ZodMiniLiteral<"linear">;
            q: z.ZodMiniNumber<number>;
            p: z.ZodMiniNumber<number>;
        }, z.core.$strip>], "kind">>;
    }, z.core.$strip>>;
    /** One row for each alternative, with one value for each criterion. */
    values: z.ZodMiniArray<z.ZodMiniArray<z.ZodMiniNumber<number>>>;
}, z.core.$strip>;
/** Alternatives, criteria and the value of each alternative in each criterion. */
interface DecisionProblem extends z.infer<typeof DecisionProblemSchema> {
}

/** How the scores of a method are compared. */
interface Comparison {
    /** Which of two scores is better. */
    readonly better: 'higher' | 'lower';
    /** `ratio`: scores of any size, compared by their ratio. Default: scores between −1 and 1, by their difference. */
    readonly scale?: 'ratio';
}

/** A method of multi-criteria decision analysis: the form of its problems, what may be wrong with one, and its result. */
interface Method<Problem, Result> {
    /** Form of a problem. */
    readonly schema: z.core.$ZodType;
    /** The issues of a problem that can be found before the formula is evaluated; empty if there are none. */
    readonly issuesOf: (problem: unknown) => InputIssue[];
    /** The result. @throws INPUT_INVALID for a problem that is not valid or for which the formula is not defined */
    readonly solve: (problem: Problem) => Result;
}
/** The result of a method that ranks alternatives. */
interface RankedAlternatives {
    /** Raw scores of the textbook in the order of the alternatives; lower is better for `vikor` and `spotis`. */
    readonly scores: number[];
    /** Names of the alternatives, the best first; equal scores (to 1e-12) keep the order given. */
    readonly ranking: string[];
}
/** The formula of a method that ranks alternatives. */
interface Formula extends Comparison {
    readonly name: string;
    /** What the formula cannot be applied to. */
    readonly issuesOf: (problem: DecisionProblem) => InputIssue[];
    /** Scores by normalised weights; what does not depend on the weights is computed once. */
    readonly scoresOf: (problem: DecisionProblem) => (weights: readonly number[]) => number[];
}
/** A method that ranks alternatives, with the formula that its robustness is examined by. */
interface RankingMethod extends Method<DecisionProblem, RankedAlternatives> {
    readonly formula: Formula;
}

/** Schema of {@link PairwiseComparison}. */
declare const PairwiseComparisonSchema: z.ZodMiniObject<{
    /** Names of the criteria, or criteria with their names. */
    criteria: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
    }, z.core.$strip>]>>;
    /** How many times as important the criterion of the row is as that of the column, 1/9 to 9 on Saaty's scale. */
    pairwise: z.ZodMiniArray<z.ZodMiniArray<z.ZodMiniNumber<number>>>;
}, z.core.$strip>;
/** The judgements that AHP derives weights from: a reciprocal matrix with 1 on the diagonal. */
interface PairwiseComparison extends z.infer<typeof PairwiseComparisonSchema> {
}
/** The result of AHP. */
interface PairwiseWeights {
    /** Weights in the order of the criteria; they sum to 1. */
    readonly weights: number[];
    /** 0 for judgements without contradiction; above 0.1 Saaty advises to revise them. 0 for one or two criteria. */
    readonly consistencyRatio: number;
}

/** The methods that rank alternatives, by name. */
declare const RANKING_METHODS: {
    readonly wsm: RankingMethod;
    readonly wpm: RankingMethod;
    readonly 'topsis-vector': RankingMethod;
    readonly 'topsis-minmax': RankingMethod;
    readonly vikor: RankingMethod;
    readonly promethee2: RankingMethod;
    readonly spotis: RankingMethod;
};
/**
 * The methods of multi-criteria decision analysis, by name. `solve` of each gives the raw scores of the textbook and
 * the ranking, that of `ahp` weights and their consistency ratio; it throws INPUT_INVALID for a problem that is not
 * valid or for which the method is not defined. Weights that do not sum to 1 are divided by their sum.
 * @example
 * ```ts
 * import { METHODS } from '@livelane/kol-score/mcda';
 * const criteria = [
 *   { name: 'risk', weight: 0.5, direction: 'cost' },
 *   { name: 'altitude', weight: 0.5, direction: 'benefit' },
 * ] as const;
 * const values = [[1, 3000], [2, 3750], [5, 4500]];
 * METHODS.vikor.solve({ alternatives: ['a', 'b', 'c'], criteria: [...criteria], values }).ranking; // => ["b","a","c"]
 * ```
 */
declare const METHODS: {
    readonly wsm: RankingMethod;
    readonly wpm: RankingMethod;
    readonly 'topsis-vector': RankingMethod;
    readonly 'topsis-minmax': RankingMethod;
    readonly vikor: RankingMethod;
    readonly promethee2: RankingMethod;
    readonly spotis: RankingMethod;
    readonly ahp: Method<PairwiseComparison, PairwiseWeights>;
};
/** The name of a method. */
type MethodName = keyof typeof METHODS;
/** The name of a method that ranks alternatives. */
type RankingMethodName = keyof typeof RANKING_METHODS;

/** A change of one weight that puts another alternative first. */
interface WeightFlip {
    /** The criterion whose weight changes. */
    readonly criterion: string;
    /** Its weight, all weights divided by their sum. */
    readonly from: number;
    /** The weight at which the order changes. */
    readonly to: number;
    /** The alternative that is first then. */
    readonly first: string;
}

/** Options of {@link robustnessOf}. */
interface RobustnessOptions {
    /** The method whose first place is examined. */
    readonly method: RankingMethodName;
    /** Uniform random numbers from 0 to 1, 1 excluded; a seeded generator makes the result reproducible. */
    readonly random: Random;
    /** Number of draws of the weights, 1 to 100,000. Default: 1000. */
    readonly draws?: number;
}
/** How robust a first place is. */
interface Robustness {
    /** Name of the alternative that the method puts first. */
    readonly first: string;
    /** What every method says of the first place. */
    readonly methods: readonly {
        readonly method: RankingMethodName;
        /** The alternative that it puts first; null where it is not defined for the problem. */
        readonly first: string | null;
        /** Whether no alternative is better than `first` of the method examined; null where not defined. */
        readonly holds: boolean | null;
    }[];
    /** Under how many of the methods that are defined the first place holds. */
    readonly underMethods: {
        readonly holds: number;
        readonly of: number;
    };
    /** Under how many draws of the weights it holds. */
    readonly underDraws: {
        readonly holds: number;
        readonly of: number;
    };
    /** The smallest change of one weight, the others scaled to fill the rest, that puts another first; null if none does. */
    readonly flip: WeightFlip | null;
}
/**
 * How robust the first place of a method is: against the other methods, against inexact weights (each multiplied by a
 * log-normal factor with standard deviation 0.25 of the logarithm, then divided by their sum), and against the change
 * of a single weight.
 * @throws INPUT_INVALID for a problem that is not valid for the method, or an option that is not
 * @remarks the change of a weight is found on a grid of 1/500 and refined to 1e-9; two changes of the order within one
 *   step of the grid are not seen
 */
declare function robustnessOf(problem: DecisionProblem, options: RobustnessOptions): Robustness;

export { METHODS, fitRobustness, robustnessOf };
export type { DecisionCriterion, DecisionProblem, FitRobustness, Method, MethodName, PairwiseComparison, PairwiseWeights, Preference, RankedAlternatives, RankingMethodName, Robustness, RobustnessOptions };
