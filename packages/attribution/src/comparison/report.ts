import type { Currency, LocalText, Money, Sha256 } from '@livelane/contracts/vocabulary';
import type { AttributionFinding } from '../findings/finding.ts';
import type { ModelParameters } from '../models/model.ts';
import type { ModelName } from '../models/registry/registry.ts';
import type { Party } from '../records/party.ts';
import type { ChannelFigures } from '../records/path-credits.ts';
import type { JourneyFigures } from './journey-figures.ts';
import type { CreditIntervals } from './path-intervals.ts';

/** A model's credit to one creator or channel. */
export interface ChannelCredit extends ChannelFigures {
  /** Id of the creator or channel; `(unattributed)` for orders without a touch. */
  readonly channel: string;
  /** Whether `channel` is a creator, a channel without a creator, or nobody. */
  readonly party: Party['party'];
  /** Orders credited; fractional where several parties share one. An order reversed in full counts 0. */
  readonly conversions: number;
  /** The credited part of the orders' money after adjustments. */
  readonly value: Money;
  /** How far the credit could differ by chance. Absent without the option, and where a model credits nobody. */
  readonly intervals?: CreditIntervals;
}

/** The credits of one model. */
export interface ModelCredits {
  /** Id of the model. */
  readonly model: ModelName;
  /** Parameters of a rule; null for a model without parameters. */
  readonly parameters: ModelParameters;
  /** Order of the Markov chain. Absent for other models. */
  readonly order?: number;
  /** True for the model that the policy settles by. */
  readonly settles: boolean;
  /** The question that the credits answer. */
  readonly answers: LocalText;
  /** Paid orders that were not reversed in full, and what remains of the money of all paid orders. */
  readonly totals: { readonly conversions: number; readonly value: Money };
  /** Sorted by value, descending. Their values sum exactly to the total. */
  readonly channels: readonly ChannelCredit[];
}

/** The journeys that touched the same parties in the same order. */
export interface ReportPath {
  /** Ids of creators and channels in the order of the touches, equal neighbours collapsed. */
  readonly path: readonly string[];
  /** Orders of these journeys that were not reversed in full. */
  readonly conversions: number;
  /** Journeys along this path that ended without an order, or whose order was reversed in full. */
  readonly nulls: number;
  /** What remains of the money of these orders. */
  readonly value: Money;
}

/** Models compared on the same orders. */
export interface ModelReport {
  /** Identifies the form of this report. */
  readonly kind: 'model-report';
  /** Version of the form; additions keep it. */
  readonly version: 1;
  /** The policy whose windows, precedence and codes apply. */
  readonly policy: { readonly id: string; readonly revision: number; readonly hash: Sha256 };
  /** Currency of all values. */
  readonly currency: Currency;
  /** Paid orders, and how many of them have an eligible touch. */
  readonly orders: { readonly total: number; readonly attributed: number };
  /** In the order of the options. */
  readonly models: readonly ModelCredits[];
  /** How long the journeys of orders took, and how many touches they had. */
  readonly journeys: JourneyFigures;
  /** The paths with the most conversions. */
  readonly paths: readonly ReportPath[];
  /** Findings about the input as a whole, sorted by code and path. */
  readonly findings: readonly AttributionFinding[];
}
