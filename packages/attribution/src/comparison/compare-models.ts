import {
  type AttributionPolicy,
  allocateUnits,
  type Currency,
  inputInvalid,
  money,
  type SettlingModel,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { type CheckedPolicy, checkPolicy } from '../credit/policy.ts';
import { checkInput, type PreparedInput, prepareInput } from '../credit/prepared-input.ts';
import { splitJourney } from '../credit/split.ts';
import { sortFindings } from '../findings/finding.ts';
import { solveMarkov } from '../models/markov/markov.ts';
import { RULE_DEFAULTS, RULE_NAMES } from '../models/registry/registry.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { NOBODY, type Party, partyKey, partyName } from '../records/party.ts';
import type { ChannelCredit, ModelCredits, ModelName, ModelReport } from './report.ts';
import { pathsOf, topPaths, type WorthPath } from './top-paths.ts';
import {
  leftByShare,
  nullJourneys,
  partiesOf,
  pathKeys,
  type ReportCurrency,
  type WorthJourney,
  worthJourneys,
} from './valued-journeys.ts';

/** Every model that a report can hold. */
export const MODEL_NAMES: readonly ModelName[] = [...RULE_NAMES, 'markov'];

/** How many paths a report lists where nobody says. */
const TOP_PATHS = 20;

/** What a comparison may be told. */
export interface ComparisonOptions extends ReportCurrency {
  /** Names out of `MODEL_NAMES`, each once. */
  readonly models: readonly ModelName[];
  /** How many paths the report lists. Left out: 20. */
  readonly topPaths?: number;
}

/**
 * Several models side by side over the same journeys: conversions and value per creator and channel. Rules split
 * each order's remaining money exactly, with the policy's parameters where it has them; the Markov model sees whole journeys,
 * codes included as touches, and the journeys without an order, and splits the attributed total by removal
 * effect. Values are of one currency; orders in others are converted at the quote that governed them.
 *
 * @param models - names out of `MODEL_NAMES`, each once; or them with a currency, quotes and a number of paths
 * @returns per model, channels whose values sum to the same total exactly, with a row for what nobody earned
 * @throws INPUT_INVALID, also for more than 4000 creators and channels with `markov`; FX_QUOTE_MISSING where orders of several currencies meet without a quote
 * @example
 * ```ts
 * import { compareModels, policyOfCodes } from '@livelane/attribution';
 * const order = { id: 'O1', at: '2026-11-22T14:00:00Z', codes: ['MIA10'], lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] };
 * const report = compareModels({ touches: [], orders: [order] }, policyOfCodes([{ code: 'MIA10', creator: 'mia' }]), ['last', 'markov']);
 * report.models.map((it) => it.channels[0]?.conversions); // => [1,1]
 * ```
 */
export function compareModels(
  input: AttributionInput,
  policy: AttributionPolicy,
  models: readonly ModelName[] | ComparisonOptions,
): ModelReport {
  const checked = checkPolicy(policy);
  checkInput(input);
  const options = 'models' in models ? models : { models };
  checkModelNames(options.models, MODEL_NAMES);
  const { topPaths: count = TOP_PATHS } = options;
  if (!Number.isSafeInteger(count) || count < 0) {
    const issue = { path: '/topPaths', message: 'a whole number of paths, at least 0' };
    throw inputInvalid('options', [{ ...issue, received: String(count) }]);
  }
  return comparePrepared(prepareInput(input, checked), checked, options);
}

/** @throws INPUT_INVALID for a model that is not among those possible, or is named twice */
export function checkModelNames(models: readonly string[], possible: readonly string[]): void {
  const issues = models.flatMap((model, place) =>
    possible.includes(model) && models.indexOf(model) === place
      ? []
      : [
          {
            path: `/models/${place}`,
            message: `each once, out of ${possible.join(', ')}`,
            received: JSON.stringify(model),
          },
        ],
  );
  if (models.length === 0)
    issues.push({
      path: '/models',
      message: `at least one out of ${possible.join(', ')}`,
      received: '[]',
    });
  if (issues.length > 0) throw inputInvalid('models', issues);
}

/** {@link compareModels} of a prepared that is open already. */
export function comparePrepared(
  prepared: PreparedInput,
  policy: CheckedPolicy,
  options: ComparisonOptions,
): ModelReport {
  const { journeys, currency } = worthJourneys(prepared, policy, options);
  const { id, revision, model: settling } = policy.policy;
  const paths = pathsOf(
    journeys.map(({ journey, value, conversions }) => ({
      keys: pathKeys(partiesOf(journey)),
      conversions,
      value: toMinor(value),
    })),
    nullJourneys(prepared.index).map(pathKeys),
  );
  const context = { journeys, currency, policy, paths, prepared };
  return {
    kind: 'model-report',
    version: 1,
    policy: { id, revision, hash: policy.hash },
    currency,
    orders: {
      total: journeys.length,
      attributed: journeys.filter(({ journey }) => journey.touches.length > 0).length,
    },
    models: options.models.map((name): ModelCredits => {
      const parameters =
        name === 'markov' ? null : name === settling.model ? settling : RULE_DEFAULTS[name];
      const channels =
        parameters === null ? markovCredits(context) : ruleCredits(parameters, context);
      return {
        model: name,
        parameters,
        settles: name === settling.model,
        totals: totalsOf(journeys, currency),
        channels,
      };
    }),
    paths: topPaths(paths, currency, options.topPaths ?? TOP_PATHS),
    findings: sortFindings(prepared.findings),
  };
}

interface Comparison {
  readonly journeys: readonly WorthJourney[];
  readonly currency: Currency;
  readonly policy: CheckedPolicy;
  readonly paths: readonly WorthPath[];
  readonly prepared: PreparedInput;
}

interface Row {
  readonly party: Party;
  conversions: number;
  value: bigint;
  effects?: { readonly removalEffect: number; readonly removalEffectValue: number };
}

function totalsOf(journeys: readonly WorthJourney[], currency: Currency): ModelCredits['totals'] {
  const value = journeys.reduce((sum, journey) => sum + toMinor(journey.value), 0n);
  return {
    conversions: journeys.reduce((sum, journey) => sum + journey.conversions, 0),
    value: money(currency, value),
  };
}

function ruleCredits(
  model: SettlingModel,
  { journeys, currency, policy, prepared }: Comparison,
): ChannelCredit[] {
  const rows = new Map<string, Row>();
  for (const { journey, value, conversions } of journeys) {
    const split = splitJourney(journey, model, { codeTakesAll: policy.policy.codeTakesAll });
    const total = split.shares.reduce((sum, { weight }) => sum + weight, 0n);
    const left = leftByShare(journey, split, { prepared, policy });
    // In the order's own currency the parts are what is left itself; in another they are in proportion to it.
    const parts = left.some((part) => part > 0n) ? allocateUnits(toMinor(value), left) : left;
    split.shares.forEach(({ party, weight }, place) => {
      const row = rowOf(rows, party);
      row.conversions += (conversions * Number(weight)) / Number(total);
      row.value += parts[place] ?? 0n;
    });
  }
  return ranked(rows, currency);
}

function markovCredits({ journeys, currency, paths }: Comparison): ChannelCredit[] {
  const rows = new Map<string, Row>();
  const met = paths.filter(({ keys }) => keys.length > 0);
  const { channels } = solveMarkov(
    met.map(({ keys, conversions, value, nulls }) => ({
      path: [...keys],
      conversions,
      nulls,
      value: Number(value),
    })),
  );
  const parties = new Map(
    journeys.flatMap(({ journey }) => partiesOf(journey).map((party) => [partyKey(party), party])),
  );
  const total = met.reduce((sum, { value }) => sum + value, 0n);
  const weights = channels.map(({ removalEffectValue }) =>
    BigInt(Math.round(removalEffectValue * 4_503_599_627_370_496)),
  );
  const parts = weights.some((weight) => weight > 0n)
    ? allocateUnits(total, weights)
    : weights.map(() => 0n);
  channels.forEach(({ channel, conversions, removalEffect, removalEffectValue }, place) => {
    const row = rowOf(rows, parties.get(channel) ?? partyOfKey(channel));
    row.conversions = conversions;
    row.value = parts[place] ?? 0n;
    row.effects = { removalEffect, removalEffectValue };
  });
  for (const { journey, value, conversions } of journeys) {
    if (journey.touches.length > 0) continue;
    const row = rowOf(rows, NOBODY);
    row.conversions += conversions;
    row.value += toMinor(value);
    row.effects = { removalEffect: 0, removalEffectValue: 0 };
  }
  return ranked(rows, currency);
}

/** The party of a path's key, for one that only journeys without an order met. */
function partyOfKey(key: string): Party {
  const [party, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  return party === 'creator' ? { party, id } : { party: 'channel', id };
}

function rowOf(rows: Map<string, Row>, party: Party): Row {
  const key = partyKey(party);
  const row = rows.get(key) ?? { party, conversions: 0, value: 0n };
  rows.set(key, row);
  return row;
}

function ranked(rows: ReadonlyMap<string, Row>, currency: Currency): ChannelCredit[] {
  return [...rows]
    .sort(([keyA, a], [keyB, b]) =>
      a.value === b.value
        ? b.conversions - a.conversions || (keyA < keyB ? -1 : 1)
        : a.value > b.value
          ? -1
          : 1,
    )
    .map(([, { party, conversions, value, effects }]) => ({
      channel: partyName(party),
      party: party.party,
      conversions,
      value: money(currency, value),
      ...effects,
    }));
}
