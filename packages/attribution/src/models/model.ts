import type { InputIssue, LocalText, SettlingModel } from '@livelane/contracts/vocabulary';
import type { JourneyTouch } from '../journey/journey.ts';
import type { PathColumns } from '../paths/path-columns.ts';
import type { ChannelFigures, PathCredit, PathCredits } from '../records/path-credits.ts';

/** The touches of one journey in their total order; never empty. */
export type Touches = readonly [JourneyTouch, ...JourneyTouch[]];

/** The parameters of a model: its member of `SettlingModel`; null for a model that has none. */
export type ModelParameters = SettlingModel | null;

/** Parameters of the model with this id. */
export type ParametersOf<Id extends string> = Id extends SettlingModel['model']
  ? Extract<SettlingModel, { model: Id }>
  : null;

/** The properties of an attribution model that are known without running it. */
export interface ModelDescription<
  Id extends string = string,
  Parameters extends ModelParameters = ModelParameters,
> {
  /** Name of the model in policies, reports and on the command line. */
  readonly id: Id;
  /** `journey`: credits each order by its own touches. `paths`: credits channels by the paths of all orders together. */
  readonly needs: 'journey' | 'paths';
  /** Whether a policy can settle by it. False for models that credit channels as a whole, not single orders. */
  readonly maySettle: boolean;
  /** Whether it needs the time of each touch. On aggregated paths, which have none, it counts steps instead. */
  readonly needsTimes: boolean;
  /** The question that its credits answer. */
  readonly answers: LocalText;
  /** The parameters used where a policy gives none; null for a model without parameters. */
  readonly defaults: Parameters;
}

/** A model that divides each order among the touches of its journey. */
export interface RuleModel<
  Id extends string = string,
  Parameters extends ModelParameters = ModelParameters,
> extends ModelDescription<Id, Parameters> {
  readonly needs: 'journey';
  /** Integer weights, one per touch, at least 0 and not all 0. Integers, so that money divides exactly on every machine. */
  weights(touches: Touches, parameters: Parameters): number[];
  /** The weights for parameters that take time to prepare. Default: `weights` with the parameters. */
  bind?(parameters: Parameters): (touches: Touches) => number[];
  /** Whether weights depend on who a party is, and not only on which touches are of one party. Default: they do not. */
  readonly knowsParties?: true;
  /** What is wrong with parameters that match their schema. Default: nothing is. */
  issues?(parameters: Parameters): InputIssue[];
}

/** What some data-driven models need beside the paths; a model ignores what is not for it. */
export interface PathModelOptions {
  /** Order of Markov chains: the number of successive channels that a state holds, 1 to 20. Default: 1. */
  readonly order?: number;
  /** Whether journeys without a conversion count in Markov chains. Default: `included`. */
  readonly nulls?: 'included' | 'excluded';
  /** Uniform numbers from 0 to 1, 1 excluded. Needed by `shapley-rate` for more than 20 channels. */
  readonly random?: () => number;
}

/** A data-driven model: credits channels by the paths of all orders and of the journeys without an order. */
export interface PathModel<Id extends string = string, Credit extends PathCredit = PathCredit>
  extends ModelDescription<Id, null> {
  readonly needs: 'paths';
  /** The credits of all channels, from paths that match their schema. */
  credit(
    paths: PathColumns,
    options?: PathModelOptions,
  ): PathCredits<Id> & { readonly channels: readonly Credit[] };
  /** The channel's weight when exact money is divided among all channels: at least 0. */
  valueWeight(credit: Credit): number;
  /** Figures of a channel that a report repeats; a report gives 0 for orders without a touch. */
  readonly figures: readonly (keyof ChannelFigures)[];
}

/** An attribution model: a rule for single orders or a data-driven model. */
export type Model<Id extends string = string> = RuleModel<Id> | PathModel<Id>;

/** A rule with its parameters. */
export interface BoundRule {
  readonly id: string;
  weights(touches: Touches): number[];
}

/** Binds a rule to parameters that were checked. */
export function bindRule<Parameters extends ModelParameters>(
  rule: RuleModel<string, Parameters>,
  parameters: Parameters,
): BoundRule {
  const weights = rule.bind?.(parameters);
  return { id: rule.id, weights: weights ?? ((touches) => rule.weights(touches, parameters)) };
}
