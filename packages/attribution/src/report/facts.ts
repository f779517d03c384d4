import {
  type AttributionPolicy,
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
import type { ChannelCredit, ModelReport } from '../comparison/report.ts';
import {
  type ReportCurrency,
  type ValuedJourney,
  valuedJourneys,
} from '../comparison/valued-journeys.ts';
import { type CheckedPolicy, checkPolicy } from '../credit/policy.ts';
import { type PreparedInput, prepareInput } from '../credit/prepared-input.ts';
import { MODEL_NAMES, REGISTRY, selectModels } from '../models/registry/registry.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import type { Spend } from '../records/spend.ts';
import { convertedFrom } from './converted.ts';
import { type Unattributed, unattributedOrders } from './unattributed.ts';

/** The click windows, in days, for which the report shows the credit. */
export const WINDOW_DAYS = [1, 2, 3, 5, 7, 10, 14, 21, 30] as const;

/** Paths that the picture of journeys is drawn from. */
const FLOWING_PATHS = 500;

const DAY = 86_400_000;

/** What the report is made of. */
export interface ReportFacts {
  /** Every model on the same orders. */
  readonly comparison: ModelReport;
  /** The credits of the model that the policy settles by. */
  readonly settling: readonly ChannelCredit[];
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
  });
  const currency = { ...reportCurrency, currency: comparison.currency };
  const { journeys } = valuedJourneys(prepared, currency);
  const placed = journeys.map(({ journey }) => journey.at).sort((a, b) => a - b);
  const [first, last] = [placed[0], placed.at(-1)];
  return {
    comparison,
    settling: comparison.models.find(({ settles }) => settles)?.channels ?? [],
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

/** The settling model's credits with another click window; the other windows stay. */
function creditsWithin(days: number, { input, checked, currency }: Sweep): ChannelCredit[] {
  const { policy } = checked;
  const click = { basis: 'elapsed', seconds: days * 86_400 } as const;
  const changed: AttributionPolicy = { ...policy, windows: { ...policy.windows, click } };
  const prepared: PreparedInput = prepareInput(input, checkPolicy(changed));
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
