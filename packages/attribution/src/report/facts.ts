import {
  type Currency,
  convertMoney,
  governingQuote,
  type Instant,
  type LocalText,
  type Money,
  money,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { comparePrepared } from '../comparison/compare-models.ts';
import type { ChannelCredit, ModelCredits, ModelReport } from '../comparison/report.ts';
import {
  type ReportCurrency,
  type ValuedJourney,
  valuedJourneys,
} from '../comparison/valued-journeys.ts';
import { type CheckedPolicy, checkPolicy } from '../credit/policy.ts';
import { type PreparedInput, prepareInput } from '../credit/prepared-input.ts';
import { randomOf } from '../models/draws/seeded.ts';
import type { Model } from '../models/model.ts';
import {
  MODEL_NAMES,
  type ModelName,
  REGISTRY,
  selectModels,
} from '../models/registry/registry.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import type { Spend } from '../records/spend.ts';
import { classesOf } from '../windows/classes.ts';
import { VIEWS } from '../windows/eligibility.ts';
import { convertedFrom } from './converted.ts';
import { type Unattributed, unattributedOrders } from './unattributed.ts';

/** The click windows, in days, for which the report shows the credit. */
export const WINDOW_DAYS = [1, 2, 3, 5, 7, 10, 14, 21, 30] as const;

/** Of the random numbers of intervals and of sampled values: the same page for the same input. */
const SEED = 1;

/** Paths that the picture of journeys is drawn from. */
const FLOWING_PATHS = 500;

const DAY = 86_400_000;

/** What the report is made of. */
export interface ReportFacts {
  /** Every model on the same orders. */
  readonly comparison: ModelReport;
  /** The credits of the model that the policy settles by. */
  readonly settling: readonly ChannelCredit[];
  /** The models whose intervals are found in bearable time, and how often orders were redrawn for them. */
  readonly intervals: {
    readonly replicates: number;
    readonly models: readonly ModelCredits[];
  };
  /** Of each attributed order: days from the first touch to the order, and the number of touches. */
  readonly journeys: readonly { readonly days: number; readonly touches: number }[];
  /** The settling model's credits by click window. */
  readonly windows: readonly {
    readonly days: number;
    readonly channels: readonly ChannelCredit[];
  }[];
  /** What was spent by channel, in the currency of the report. */
  readonly spend: ReadonlyMap<string, Money>;
  readonly unattributed: readonly Unattributed[];
  /** Currencies of orders other than that of the report. */
  readonly converted: readonly Currency[];
  /** The first and the last order; null without orders. */
  readonly period: { readonly from: Instant; readonly to: Instant } | null;
}

/** Currency, quotes and spending of a report. */
export interface FactOptions extends ReportCurrency {
  /** What was spent; several of one channel are summed. Default: nothing is known. */
  readonly spend?: readonly Spend[];
}

/** Every model; a frozen fit only where the policy has one, since without it there are no coefficients to compare. */
const modelsFor = ({ policy }: CheckedPolicy) =>
  MODEL_NAMES.filter((name) => name !== 'frozen-fit' || policy.model.model === name);

/** @throws FX_QUOTE_MISSING where orders or spending need a quote */
export function factsOf(
  input: AttributionInput,
  checked: CheckedPolicy,
  { spend = [], ...reportCurrency }: FactOptions,
): ReportFacts {
  const prepared = prepareInput(input, checked);
  const models = selectModels(modelsFor(checked), REGISTRY);
  const comparison = comparePrepared(prepared, {
    ...reportCurrency,
    models,
    topPaths: FLOWING_PATHS,
    random: randomOf(SEED),
  });
  const currency = { ...reportCurrency, currency: comparison.currency };
  const { journeys } = valuedJourneys(prepared, currency);
  const placed = journeys.map(({ journey }) => journey.at).sort((a, b) => a - b);
  const [first, last] = [placed[0], placed.at(-1)];
  return {
    comparison,
    settling: comparison.models.find(({ settles }) => settles)?.channels ?? [],
    intervals: intervalsOf(comparison, { prepared, currency, models }),
    journeys: journeys.flatMap(lengthOf),
    windows: WINDOW_DAYS.map((days) => ({
      days,
      channels: creditsWithin(days, { input, checked, currency }),
    })),
    spend: spendBy(spend, { ...currency, at: toInstant(last ?? 0) }),
    unattributed: unattributedOrders(journeys, input.touches, prepared),
    converted: convertedFrom(
      journeys.map(({ journey }) => journey.order),
      comparison.currency,
    ),
    period:
      first === undefined || last === undefined
        ? null
        : { from: toInstant(first), to: toInstant(last) },
  };
}

/** Redrawn results of an interval, and orders drawn for them in all: with more orders, fewer results. */
const [REPLICATES, MOST_DRAWN] = [200, 20_000_000];

/** The most creators and channels for which a data-driven model is solved again and again. */
const MOST_PARTIES: Readonly<Partial<Record<ModelName, number>>> = {
  ...{ markov: 60, 'markov-per-journey': 60, 'shapley-rate': 10 },
};

function intervalsOf(
  { models, orders }: ModelReport,
  given: {
    readonly prepared: PreparedInput;
    readonly currency: ReportCurrency;
    readonly models: readonly Model<ModelName>[];
  },
): ReportFacts['intervals'] {
  const parties = Math.max(0, ...models.map(({ channels }) => channels.length));
  const drawable = Math.floor(MOST_DRAWN / Math.max(1, orders.total));
  const replicates = Math.max(20, Math.min(REPLICATES, drawable));
  const some = given.models.filter(({ id }) => parties <= (MOST_PARTIES[id] ?? parties));
  const random = randomOf(SEED);
  const intervals = { random, replicates };
  const options = { ...given.currency, models: some, topPaths: 0, random, intervals };
  return {
    replicates,
    models: orders.total === 0 ? [] : comparePrepared(given.prepared, options).models,
  };
}

function lengthOf({ journey: { touches, at }, conversions }: ValuedJourney) {
  const [first] = touches;
  if (first === undefined || conversions === 0) return [];
  const from = touches.reduce((least, touch) => Math.min(least, touch.firstSeenAt), at);
  return [{ days: (at - from) / DAY, touches: touches.length }];
}

interface Sweep {
  readonly input: AttributionInput;
  readonly checked: CheckedPolicy;
  readonly currency: ReportCurrency;
}

/** The settling model's credits with another click window, of classes of clicks as well; the other windows stay. */
function creditsWithin(days: number, { input, checked, currency }: Sweep): ChannelCredit[] {
  const { policy } = checked;
  const click = { basis: 'elapsed', seconds: days * 86_400 } as const;
  const ofClasses = (classesOf(policy) ?? []).flatMap(({ kinds, window }) =>
    window === undefined ? [] : kinds.filter((kind) => !VIEWS.has(kind)),
  );
  const kinds = {
    ...Object.fromEntries(ofClasses.map((kind) => [kind, click])),
    ...policy.windows.kinds,
  };
  const windows = { ...policy.windows, click, kinds };
  const prepared: PreparedInput = prepareInput(input, checkPolicy({ ...policy, windows }));
  const models = selectModels([policy.model.model], REGISTRY);
  const [model] = comparePrepared(prepared, { ...currency, models }).models;
  return [...(model?.channels ?? [])];
}

function spendBy(
  spend: readonly Spend[],
  { currency, fx = [], at }: ReportCurrency & { readonly at: ReturnType<typeof toInstant> },
): Map<string, Money> {
  const sums = new Map<string, Money>();
  for (const { channel, money: given } of spend) {
    const to = currency ?? given.currency;
    const converted =
      given.currency === to
        ? given
        : convertMoney(given, {
            to,
            quote: governingQuote(fx, { from: given.currency, to, at }),
            rounding: 'half-even',
          });
    const known = sums.get(channel);
    sums.set(channel, money(to, toMinor(converted) + (known === undefined ? 0n : toMinor(known))));
  }
  return sums;
}

/** A text in the two languages of the report. */
export function bilingual(en: string, zhHans: string): LocalText {
  return { en, 'zh-Hans': zhHans };
}
