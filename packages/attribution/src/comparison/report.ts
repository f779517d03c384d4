import type { Currency, Money, SettlingModel, Sha256 } from '@livelane/contracts/vocabulary';
import type { AttributionFinding } from '../findings/finding.ts';
import type { Party } from '../records/party.ts';

/** A model that a report can hold: a rule that may settle, or the Markov model, which may not. */
export type ModelName = SettlingModel['model'] | 'markov';

/** What a model gives one creator or channel. */
export interface ChannelCredit {
  /** The creator's or channel's id; `(unattributed)` for what nobody earned. */
  readonly channel: string;
  readonly party: Party['party'];
  /** Orders, in parts where several share one; an order taken back whole is none. */
  readonly conversions: number;
  /** What is left of the orders' money after refunds. */
  readonly value: Money;
  /** Only the Markov model: the share of conversions that would be lost without it. */
  readonly removalEffect?: number;
  /** Only the Markov model: the share of value that would be lost without it. */
  readonly removalEffectValue?: number;
}

/** One model's view of the same orders. */
export interface ModelCredits {
  readonly model: ModelName;
  /** The rule with its parameters; null for the Markov model. */
  readonly parameters: SettlingModel | null;
  /** True for the model that the policy settles by. */
  readonly settles: boolean;
  readonly totals: { readonly conversions: number; readonly value: Money };
  /** Most value first. Their values sum to the total exactly. */
  readonly channels: readonly ChannelCredit[];
}

/** A way that several journeys took. */
export interface ReportPath {
  /** Creators and channels in the order in which they were met, neighbours that are equal as one. */
  readonly path: readonly string[];
  readonly conversions: number;
  /** Journeys along it that did not end in an order. */
  readonly nulls: number;
  readonly value: Money;
}

/** Several models side by side over the same journeys. */
export interface ModelReport {
  readonly kind: 'model-report';
  readonly version: 1;
  readonly policy: { readonly id: string; readonly revision: number; readonly hash: Sha256 };
  /** The one currency of all values. */
  readonly currency: Currency;
  readonly orders: { readonly total: number; readonly attributed: number };
  readonly models: readonly ModelCredits[];
  /** The paths with the most conversions, at most as many as asked for. */
  readonly paths: readonly ReportPath[];
  readonly findings: readonly AttributionFinding[];
}
