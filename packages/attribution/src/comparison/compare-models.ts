import {
  type AttributionPolicy,
  CountSchema,
  type Currency,
  money,
  parseInput,
  record,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { type CheckedPolicy, checkPolicy } from '../credit/policy.ts';
import { type PreparedInput, prepareInput } from '../credit/prepared-input.ts';
import { type AttributionFinding, sortFindings } from '../findings/finding.ts';
import {
  bindRule,
  type Model,
  type ModelParameters,
  type PathModelOptions,
} from '../models/model.ts';
import { type ModelName, REGISTRY, selectModels } from '../models/registry/registry.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { checkInput } from '../records/check-input.ts';
import { NOBODY, partyKey } from '../records/party.ts';
import type { ComparedOrders } from './compared-orders.ts';
import { journeyFigures, type MeasuredJourney } from './journey-figures.ts';
import {
  type IntervalOptions,
  modelIntervals,
  type PartyIntervals,
  ruleIntervals,
} from './order-intervals.ts';
import { pathModelCredits, type Unattributed } from './path-model-credits.ts';
import type { ModelCredits, ModelReport, ReportPath } from './report.ts';
import { ruleCredits } from './rule-credits.ts';
import { pathsOf, topPaths } from './top-paths.ts';
import {
  measured,
  nullJourneys,
  partiesOf,
  pathKeys,
  type ReportCurrency,
  type ValuedJourney,
  valuedJourneys,
} from './valued-journeys.ts';

/** Default number of paths in a report. */
const TOP_PATHS = 20;

const ReportSizeSchema = record({ topPaths: CountSchema });

/** Options of {@link compareModels}. */
export interface ComparisonOptions extends ReportCurrency, PathModelOptions {
  /** Ids out of `MODEL_NAMES`, at least one, each once. */
  readonly models: readonly ModelName[];
  /** Number of paths that the report lists: an integer of at least 0. Default: 20. */
  readonly topPaths?: number;
  /** How intervals of the credits are found. Default: none are. */
  readonly intervals?: IntervalOptions;
}

/** Options of {@link comparePrepared}: models instead of their ids. */
export interface PreparedComparisonOptions extends Omit<ComparisonOptions, 'models'> {
  readonly models: readonly Model<ModelName>[];
}

/**
 * Compares models on the same orders: conversions and value per creator and channel. A rule divides each order's
 * remaining money exactly, by the policy's parameters where the policy settles by that rule. A data-driven model credits
 * the paths of all orders, redeemed codes included as touches, and the journeys without an order. Values are in one
 * currency, converted by the quote in force when each order was placed.
 *
 * @param input - touches, orders and adjustments; their order and copies do not change the report
 * @param policy - windows, precedence and codes, and the model that settles
 * @returns for each model, channels whose values sum exactly to the same total, with a row for orders without a touch
 * @throws INPUT_INVALID for input that does not match its schema, an unknown model, or more creators and channels than
 *   a model supports (4000 for `markov`); FX_QUOTE_MISSING where an order needs a quote that is missing
 * @example
 * ```ts
 * import { compareModels, type Order, policyOfCodes } from '@livelane/attribution';
 * const order: Order = { id: 'O1', at: '2026-11-22T14:00:00Z', codes: ['MIA10'], lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] };
 * const policy = policyOfCodes([{ code: 'MIA10', creator: 'mia' }]);
 * const report = compareModels({ touches: [], orders: [order] }, policy, { models: ['last', 'linear'] });
 * report.models.map((it) => it.channels[0]?.conversions); // => [1,1]
 * ```
 */
export function compareModels(
  input: AttributionInput,
  policy: AttributionPolicy,
  options: ComparisonOptions,
): ModelReport {
  const checked = checkPolicy(policy);
  checkInput(input);
  const models = selectModels(options.models, REGISTRY);
  return comparePrepared(prepareInput(input, checked), { ...options, models });
}

/** {@link compareModels} of prepared input. */
export function comparePrepared(
  prepared: PreparedInput,
  { models, topPaths: count, ...options }: PreparedComparisonOptions,
): ModelReport {
  const { journeys, currency } = valuedJourneys(prepared, options);
  const orders = { prepared, currency, journeys, paths: pathsOfOrders(journeys, prepared) };
  return reportOf(
    {
      ...{ policy: prepared.policy, currency, findings: prepared.findings },
      total: journeys.length,
      attributed: journeys.filter(({ journey }) => journey.touches.length > 0).length,
      totals: totalsOf(journeys, currency),
      kept: measured(journeys),
      creditsOf: (model, parameters) => creditsOf(model, parameters, { orders, options }),
      topPaths: (most) => topPaths(orders.paths, currency, most),
    },
    { models, ...(count === undefined ? {} : { topPaths: count }) },
  );
}

/** What a report says of orders, in whatever form they are held. */
export interface ReportedOrders {
  readonly policy: CheckedPolicy;
  readonly currency: Currency;
  /** Paid orders. */
  readonly total: number;
  /** Those of them that have an eligible touch. */
  readonly attributed: number;
  readonly totals: ModelCredits['totals'];
  readonly kept: readonly MeasuredJourney[];
  creditsOf(
    model: Model<ModelName>,
    parameters: ModelParameters,
  ): Pick<ModelCredits, 'order' | 'channels'>;
  topPaths(count: number): ReportPath[];
  readonly findings: readonly AttributionFinding[];
}

/** The report on some orders. @throws INPUT_INVALID for a number of paths that is none */
export function reportOf(
  orders: ReportedOrders,
  { models, topPaths: count = TOP_PATHS }: Pick<PreparedComparisonOptions, 'models' | 'topPaths'>,
): ModelReport {
  parseInput(ReportSizeSchema, { topPaths: count }, 'ComparisonOptions');
  const { currency, total, attributed, totals } = orders;
  const { policy, hash } = orders.policy;
  return {
    kind: 'model-report',
    version: 1,
    policy: { id: policy.id, revision: policy.revision, hash },
    currency,
    orders: { total, attributed },
    models: models.map((model): ModelCredits => {
      const settles = model.id === policy.model.model;
      const parameters = settles ? policy.model : model.defaults;
      return {
        ...{ model: model.id, parameters, settles, answers: model.answers, totals },
        ...orders.creditsOf(model, parameters),
      };
    }),
    journeys: journeyFigures(orders.kept, currency),
    paths: orders.topPaths(count),
    findings: sortFindings(orders.findings),
  };
}

interface Given {
  readonly orders: ComparedOrders;
  readonly options: PathModelOptions & Pick<ComparisonOptions, 'intervals'>;
}

function creditsOf(
  model: Model<ModelName>,
  parameters: ModelParameters,
  { orders, options }: Given,
): Pick<ModelCredits, 'order' | 'channels'> {
  if (model.needs === 'paths')
    return withIntervals(
      pathModelCredits(model, { ...orders, unattributed: unattributedOf(orders) }, options),
      options,
      (given) => modelIntervals(model, orders, { ...options, ...given }),
    );
  const rule = bindRule(model, parameters);
  return withIntervals({ channels: ruleCredits(rule, orders) }, options, (given) =>
    ruleIntervals(rule, orders, given),
  );
}

/** The orders without a touch; undefined where there are none. */
function unattributedOf({ journeys }: ComparedOrders): Unattributed | undefined {
  const orders = journeys.filter(({ journey }) => journey.touches.length === 0);
  if (orders.length === 0) return undefined;
  return {
    conversions: orders.reduce((sum, it) => sum + it.conversions, 0),
    value: orders.reduce((sum, it) => sum + toMinor(it.value), 0n),
  };
}

/** Credits with their intervals; as they are without the option. */
function withIntervals<Credits extends Pick<ModelCredits, 'channels'>>(
  credits: Credits,
  { intervals }: Pick<ComparisonOptions, 'intervals'>,
  found: (options: IntervalOptions) => PartyIntervals,
): Credits {
  if (intervals === undefined) return credits;
  const ofParty = found(intervals);
  const channels = credits.channels.map((credit) => {
    const { channel: id, party } = credit;
    const own = ofParty.get(partyKey(party === 'nobody' ? NOBODY : { party, id }));
    return own === undefined ? credit : { ...credit, intervals: own };
  });
  return { ...credits, channels };
}

function totalsOf(journeys: readonly ValuedJourney[], currency: Currency): ModelCredits['totals'] {
  const value = journeys.reduce((sum, journey) => sum + toMinor(journey.value), 0n);
  return {
    conversions: journeys.reduce((sum, journey) => sum + journey.conversions, 0),
    value: money(currency, value),
  };
}

function pathsOfOrders(
  journeys: readonly ValuedJourney[],
  { index }: PreparedInput,
): ComparedOrders['paths'] {
  const converted = journeys.map(({ journey, value, conversions }) => ({
    keys: pathKeys(partiesOf(journey)),
    conversions,
    value: toMinor(value),
  }));
  return pathsOf(converted, nullJourneys(index).map(pathKeys));
}
