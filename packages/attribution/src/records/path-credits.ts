import type { LocalText, SettlingModel } from '@livelane/contracts/vocabulary';

/** Figures that some models compute for a channel in addition to its credit. Absent if the model does not compute them. */
export interface ChannelFigures {
  /** Removal effect: the share of conversions that would be lost without the channel, 0 to 1. */
  readonly removalEffect?: number;
  /** Removal effect on value: the share of value that would be lost without the channel, 0 to 1. */
  readonly removalEffectValue?: number;
  /** What the channel adds to the conversion rate, averaged over all orders in which channels join. Can be below 0. */
  readonly rateContribution?: number;
  /** What the channel adds to the value per journey, averaged over all orders in which channels join. Can be below 0. */
  readonly rateContributionValue?: number;
}

/** A model's credit to one channel of aggregated paths. */
export interface PathCredit extends ChannelFigures {
  /** Name of the channel in the paths. */
  readonly channel: string;
  /** Conversions credited; fractional where several channels share one. */
  readonly conversions: number;
  /** Value credited, in the unit of the paths. */
  readonly value: number;
}

/** A model's credits to the channels of aggregated paths. Floating-point numbers: paths have no orders to divide exactly. */
export interface PathCredits<Name extends string = string> {
  /** Id of the model. */
  readonly model: Name;
  /** The question that the credits answer. Absent where one model is called by itself. */
  readonly answers?: LocalText;
  /** Parameters of a rule. Absent for a model without parameters. */
  readonly parameters?:
    | SettlingModel
    | {
        readonly model: 'time-decay';
        /** Half-life in steps before the last touch. */
        readonly halfLifeSteps: number;
      };
  /** Order of the Markov chain. Absent for other models. */
  readonly order?: number;
  /** Totals of all paths; the credits of the channels sum to them, up to rounding. */
  readonly totals: { readonly conversions: number; readonly value: number };
  /** One entry per channel, sorted by name. */
  readonly channels: readonly PathCredit[];
}
