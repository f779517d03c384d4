import { drawsOf } from '../../probability/seeded-draws.ts';
import type { FollowerAccount } from '../account.ts';
import { type AccountModel, logOdds } from '../model/account-model.ts';
import { FEATURES, type Feature, PIECES, piecesOf } from '../model/features.ts';
import type { Weights } from '../model/fit-weights.ts';
import { type Calibration, calibrationOf } from './calibration.ts';

/** The log odds that accounts are fake where half of all are. */
export interface ModelOdds {
  readonly sample: Float64Array;
  /** Of the accounts that the model keeps, in their order. */
  readonly genuine: Float64Array;
  readonly fake: Float64Array;
  /** Of the sample by models that would have been fitted to other labels, or to one source of accounts each. */
  readonly variants: readonly Float64Array[];
}

/**
 * The log odds of a sample, calibrated on the accounts that the model keeps with only the features that the sample
 * shows: without the others a model is less sure.
 */
export function modelOdds(accounts: readonly FollowerAccount[], model: AccountModel): ModelOdds {
  const shown = FEATURES.filter((feature) => accounts.some((it) => feature.read(it) !== null));
  const { neutral, reference } = model;
  const variants = variantsOf(model);
  const sets: readonly Weights[] = [
    model.weights,
    ...variants.flatMap(({ weights }) => (weights === undefined ? [] : [weights])),
  ];
  const scores = (members: readonly FollowerAccount[]) =>
    scoresOf(members, { neutral, shown, sets });
  const [sample, genuine, fake] = [accounts, reference.genuine, reference.fake].map(scores);
  const at = (all: readonly Float64Array[] | undefined, set: number) =>
    all?.[set] ?? new Float64Array();
  const own = calibrationOf(at(genuine, 0), at(fake, 0));
  return {
    sample: calibrated(at(sample, 0), own),
    genuine: calibrated(at(genuine, 0), own),
    fake: calibrated(at(fake, 0), own),
    variants: variants.map(({ weights, members }) => {
      const set = weights === undefined ? 0 : sets.indexOf(weights);
      const line = calibrationOf(
        picked(at(genuine, set), members.genuine),
        picked(at(fake, set), members.fake),
      );
      return calibrated(at(sample, set), line);
    }),
  };
}

/** A model that might have been: its weights, if not those of the model, and the kept accounts to calibrate it on. */
interface Variant {
  readonly weights: Weights | undefined;
  readonly members: { readonly genuine: readonly number[]; readonly fake: readonly number[] };
}

function variantsOf({ refits, reference: { genuine, fake } }: AccountModel): Variant[] {
  if (refits.length > 0) {
    const { below } = drawsOf(1);
    const resampled = (length: number) => Array.from({ length }, () => below(length));
    return refits.map((weights) => ({
      weights,
      members: { genuine: resampled(genuine.length), fake: resampled(fake.length) },
    }));
  }
  const sources = [...new Set(genuine.map(({ source }) => source))];
  return sources.map((source) => {
    const from = (members: typeof genuine) =>
      members.flatMap((member, index) => (member.source === source ? [index] : []));
    return { weights: undefined, members: { genuine: from(genuine), fake: from(fake) } };
  });
}

interface Scoring {
  readonly neutral: readonly number[];
  readonly shown: readonly Feature[];
  readonly sets: readonly Weights[];
}

/** The scores of accounts by each set of weights; rows of pieces are not kept, since there may be a million. */
function scoresOf(
  accounts: readonly FollowerAccount[],
  { neutral, shown, sets }: Scoring,
): Float64Array[] {
  const scores = sets.map(() => new Float64Array(accounts.length));
  const hidden = PIECES.flatMap(({ feature }, at) => (shown.includes(feature) ? [] : [at]));
  for (const [index, account] of accounts.entries()) {
    const row = piecesOf(account, neutral);
    for (const at of hidden) row[at] = 0;
    for (const [set, weights] of sets.entries()) {
      const target = scores[set];
      if (target !== undefined) target[index] = logOdds(row, weights);
    }
  }
  return scores;
}

function calibrated(scores: Float64Array, { offset, slope }: Calibration): Float64Array {
  return scores.map((score) => offset + slope * score);
}

function picked(scores: Float64Array, members: readonly number[]): Float64Array {
  return Float64Array.from(members, (at) => scores[at] ?? 0);
}
