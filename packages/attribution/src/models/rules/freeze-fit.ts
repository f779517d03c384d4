import {
  inputInvalid,
  parseInput,
  type SettlingModel,
  SettlingModelSchema,
} from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
import type { ChannelFigures } from '../../records/path-credits.ts';
import { frozenFit } from './frozen-fit.ts';

/** A data-driven model's coefficients at one time, as a model that a policy can settle by. */
export type FrozenFit = Extract<SettlingModel, { model: 'frozen-fit' }>;

/** A credit that a coefficient is taken from, such as an entry of `channels` of a model report. */
export interface FitSource extends Pick<ChannelFigures, 'removalEffect'> {
  /** A creator, a channel, or nobody, who has no coefficient. */
  readonly party: 'creator' | 'channel' | 'nobody';
  /** Id of the creator or channel. */
  readonly channel: string;
  readonly conversions: number;
}

/** The largest coefficient of a fit. */
const LARGEST = 1_000_000;

/**
 * Freezes a data-driven model's credits into a model that settles: a party's coefficient is its removal effect, or its
 * credited conversions where the model has none, scaled to 1,000,000 for the largest. Orders settled by it are divided in
 * proportion to the coefficients of their parties, whatever is learned later.
 *
 * @param credits - the channels of one model of a report
 * @param about - the fit's id, and the time up to which orders and touches were used
 * @returns the model of a policy, with a hash by which a changed fit is refused
 * @throws INPUT_INVALID for an id or time that does not match its schema, or a party that is there twice
 * @example
 * ```ts
 * import { freezeFit } from '@livelane/attribution';
 * const credits = [{ party: 'creator', channel: 'mia', conversions: 3 }, { party: 'channel', channel: 'mail', conversions: 1 }] as const;
 * const fit = freezeFit(credits, { id: 'nov', fittedAsOf: '2026-11-01T00:00:00Z' });
 * fit.coefficients.map((it) => it.coefficient); // => [333333,1000000]
 * ```
 */
export function freezeFit(
  credits: readonly FitSource[],
  { id, fittedAsOf }: Pick<FrozenFit, 'id' | 'fittedAsOf'>,
): FrozenFit {
  const sources = credits.flatMap(({ party, channel, conversions, removalEffect }) =>
    party === 'nobody' ? [] : [{ party, id: channel, weight: removalEffect ?? conversions }],
  );
  const largest = sources.reduce((most, { weight }) => Math.max(most, weight), 0);
  const coefficients = sources
    .map(({ party, id, weight }) => ({
      ...{ party, id },
      coefficient: largest === 0 ? 0 : Math.round((weight / largest) * LARGEST),
    }))
    .sort((a, b) => (a.party === b.party ? (a.id < b.id ? -1 : 1) : a.party < b.party ? -1 : 1));
  const hash = canonicalHash({ id, fittedAsOf, coefficients });
  const fit: SettlingModel = { model: 'frozen-fit', id, fittedAsOf, coefficients, hash };
  parseInput(SettlingModelSchema, fit, 'fit');
  const issues = frozenFit.issues?.(fit) ?? [];
  if (issues.length > 0) throw inputInvalid('fit', issues);
  return fit;
}
