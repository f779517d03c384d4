import { CountSchema, inputInvalid, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { drawsOf } from '../../probability/seeded-draws.ts';
import { kolIssue } from '../../text/issues.ts';
import { type FollowerAccount, FollowerAccountSchema, type LabelledAccount } from '../account.ts';
import { FEATURES, PIECES, piecesOf } from './features.ts';
import { fitWeights, type Rows, type Weights } from './fit-weights.ts';

/** Weights are rounded to this many decimals, so that a fit is the same on every machine. */
const DECIMALS = 4;
/** Rows count for at most this many: more rows of one source say less and less about another. */
const MOST_ROWS = 3000;
/**
 * How straight the curves are drawn on the scale of logarithms. Made accounts stand for populations that nobody has
 * seen, so that bends of theirs should not count; labels of a user are of the population that the model is used on.
 */
const SMOOTHNESS: Readonly<Record<AccountModel['source'], number>> = { made: 300, labelled: 30 };
/** Fewest labelled accounts of each class. */
const FEWEST_LABELS = 20;
/** How many refits on resampled labels say how sure the weights are. */
const REFITS = 20;
/** Accounts of each class that a model keeps for reference, at most. */
const MOST_REFERENCES = 1000;

const WeightSchema = z.array(z.number()).check(z.length(PIECES.length));

const WeightsSchema = record({
  /** Log odds that an account is fake that has nothing of any piece, where half of all are. */
  intercept: z.number(),
  /** Log odds of each piece of the curves, in the order of the features. */
  pieces: WeightSchema,
});

const ReferenceSchema = z
  .array(
    z.extend(FollowerAccountSchema, {
      /** The source that the account is from, where it is known. */
      source: z.exactOptional(CountSchema),
    }),
  )
  .check(z.minLength(1));

/** Schema of {@link AccountModel}. */
export const AccountModelSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('account-model'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** Whether it was fitted to accounts that the project makes, or to labels of its user. */
  source: z.enum(['made', 'labelled']),
  /** Number of genuine accounts that it was fitted to. */
  genuine: CountSchema,
  /** Number of fake accounts that it was fitted to. */
  fake: CountSchema,
  /** What an account of which nothing is known has of each piece of the curves. */
  neutral: WeightSchema,
  /** The curves. */
  weights: WeightsSchema,
  /** The weights of refits on resampled labels, which say how sure the weights are; none of a made model. */
  refits: z.array(WeightsSchema),
  /** Accounts of both classes, without names: what a sample is compared with. */
  reference: record({
    /** Genuine accounts. */
    genuine: ReferenceSchema,
    /** Fake accounts. */
    fake: ReferenceSchema,
  }),
});

/**
 * A scorecard that gives each feature of an account points, which add up to the log odds that it is fake. Each curve of
 * points is monotone; a feature that an account does not show gives none.
 */
export interface AccountModel extends z.infer<typeof AccountModelSchema> {}

/** An account that a model keeps. */
export type ReferenceAccount = AccountModel['reference']['fake'][number];

/** The scorecard alone: what is committed of a made model. */
export type Scorecard = Pick<AccountModel, 'neutral' | 'weights'>;

/** Fits the scorecard to labelled accounts; both classes count the same, whatever their numbers. */
export function fitScorecard(
  labelled: readonly LabelledAccount[],
  source: AccountModel['source'],
): Scorecard {
  const { neutral, fitted } = fitterOf(labelled, source);
  return { neutral, weights: fitted(new Float64Array(labelled.length).fill(1)) };
}

/**
 * The account model of a user's own labels: the scorecard, and refits on resampled labels.
 * @param labelled - accounts of both classes; a few hundred of each make narrow intervals
 * @returns the same model for the same labels in the same order
 * @throws INPUT_INVALID where a class has fewer than 20 accounts
 * @example
 * ```ts
 * import { auditFollowers, domainOf, fitAccountModel, madeAccounts } from '@livelane/kol-score/audit';
 * // Made accounts stand for those that you labelled yourself.
 * const labelled = madeAccounts(domainOf(5), { count: 200, fakes: 100, seed: 5 });
 * const model = fitAccountModel(labelled);
 * [model.source, model.genuine, model.fake, model.refits.length]; // => ["labelled", 100, 100, 20]
 * const sample = madeAccounts(domainOf(5), { count: 100, fakes: 30, seed: 6 });
 * auditFollowers(sample.map(({ account }) => account), model).share.value.toFixed(2); // => "0.31"
 * ```
 */
export function fitAccountModel(labelled: readonly LabelledAccount[]): AccountModel {
  const [genuine, fake] = [
    labelled.filter(({ isFake }) => !isFake),
    labelled.filter(isLabelledFake),
  ];
  for (const [label, { length }] of [
    ['0', genuine],
    ['1', fake],
  ] as const)
    if (length < FEWEST_LABELS)
      throw inputInvalid('labels', [
        kolIssue('LABELS', { received: length, params: { label, minimum: FEWEST_LABELS } }),
      ]);
  const { neutral, fitted } = fitterOf(labelled, 'labelled');
  const isFake = labelled.map(isLabelledFake);
  const { below } = drawsOf(1);
  return {
    ...{ kind: 'account-model', version: 1, source: 'labelled' },
    ...{ genuine: genuine.length, fake: fake.length, neutral },
    weights: fitted(new Float64Array(labelled.length).fill(1)),
    refits: Array.from({ length: REFITS }, () => fitted(resampled(isFake, below))),
    reference: { genuine: spread(genuine), fake: spread(fake) },
  };
}

function isLabelledFake({ isFake }: LabelledAccount): boolean {
  return isFake;
}

/** What all fits to the same labels share: the neutral pieces, and the fit by how often each label counts. */
function fitterOf(labelled: readonly LabelledAccount[], source: AccountModel['source']) {
  const neutral = neutralOf(labelled);
  const pieces = labelled.map(({ account }) => piecesOf(account, neutral));
  const isFake = labelled.map(isLabelledFake);
  const smoothness = SMOOTHNESS[source];
  const fitted = (weights: Float64Array) =>
    rounded(fitWeights(balanced({ pieces, isFake, weights, smoothness })));
  return { neutral, fitted };
}

/** The mean of each piece over the accounts that show the feature, both classes counting the same. */
function neutralOf(labelled: readonly LabelledAccount[]): number[] {
  const rows = labelled.map(({ account, isFake }) => ({
    isFake,
    shown: FEATURES.filter((feature) => feature.read(account) !== null),
    pieces: piecesOf(account, new Float64Array(PIECES.length)),
  }));
  return PIECES.map(({ feature }, at) => {
    const shown = rows.filter((row) => row.shown.includes(feature));
    const means = [true, false].flatMap((wanted) => {
      const members = shown.filter(({ isFake }) => isFake === wanted);
      const sum = members.reduce((all, { pieces }) => all + (pieces[at] ?? 0), 0);
      return members.length === 0 ? [] : [sum / members.length];
    });
    return round(means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length));
  });
}

/** The weights of rows such that both classes weigh as much as all rows do together, half each. */
function balanced(rows: Rows): Rows {
  const total = { fake: 0, genuine: 0 };
  for (const [index, fake] of rows.isFake.entries())
    total[fake ? 'fake' : 'genuine'] += rows.weights[index] ?? 0;
  const half = Math.min(MOST_ROWS, total.fake + total.genuine) / 2;
  return {
    ...rows,
    weights: rows.weights.map(
      (weight, index) => (weight * half) / total[rows.isFake[index] === true ? 'fake' : 'genuine'],
    ),
  };
}

type Below = (count: number) => number;

function resampled(isFake: readonly boolean[], below: Below): Float64Array {
  const times = new Float64Array(isFake.length);
  for (const wanted of [true, false]) {
    const members = isFake.flatMap((fake, index) => (fake === wanted ? [index] : []));
    for (let drawn = 0; drawn < members.length; drawn++) {
      const index = members[below(members.length)] ?? 0;
      times[index] = (times[index] ?? 0) + 1;
    }
  }
  return times;
}

/** At most as many accounts as a model keeps, evenly from all. */
function spread(members: readonly LabelledAccount[]): FollowerAccount[] {
  const step = Math.max(1, members.length / MOST_REFERENCES);
  const count = Math.min(members.length, MOST_REFERENCES);
  return Array.from({ length: count }, (_, index) => members[Math.floor(index * step)]).flatMap(
    (member) => (member === undefined ? [] : [member.account]),
  );
}

function rounded({ intercept, pieces }: Weights): { intercept: number; pieces: number[] } {
  return { intercept: round(intercept), pieces: pieces.map(round) };
}

function round(value: number): number {
  // Without + 0, −0 would be written for values that round up to zero.
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}

/** The log odds that an account is fake where half of all are. */
export function logOdds(pieces: Float64Array, weights: Weights): number {
  let score = weights.intercept;
  for (let at = 0; at < pieces.length; at++) score += (weights.pieces[at] ?? 0) * (pieces[at] ?? 0);
  return score;
}
