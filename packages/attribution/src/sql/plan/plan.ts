import type { Currency, SettlingModel, TouchKind } from '@livelane/contracts/vocabulary';
import type { OffsetChange } from '@livelane/contracts/vocabulary/zones';

/** The name of a table, or of a view: its parts, such as schema and name. */
export type TableName = readonly string[];

/** The half-open window that a touch opens, for the kinds that it applies to. */
export interface WindowClause {
  readonly kinds: readonly TouchKind[];
  /** `same`: only for touches in the room where the order was placed. */
  readonly room: 'any' | 'same';
  readonly length: WindowLength;
}

/** Elapsed time, or days of the calendar of a zone whose offsets are given. */
export type WindowLength =
  | { readonly basis: 'elapsed'; readonly ms: number }
  | { readonly basis: 'calendar'; readonly days: number; readonly offsets: Offsets };

/** The offsets of a zone from UTC, the earliest first. */
export type Offsets = readonly OffsetChange[];

/** The owner of a code in a half-open span of time; null where the code has no owner, or several. */
export interface CodeSpan {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly owner: { readonly creator: string; readonly priority: number } | null;
}

/** Whether a table can hold copies of a record: rows with one id and equal content. */
export type Copies = 'counted-once' | 'none';

/** The source rows of a plan. */
export interface Source {
  readonly table: TableName;
  readonly copies: Copies;
}

/**
 * A primitive of a plan. Each makes one relation of the same name from those before it. Statements are built from them
 * alone, so what a dialect must be able to do is this list.
 */
export type Step =
  /** The touches of the kinds that count; `kinds` are in their precedence. */
  | { readonly step: 'touch'; readonly source: Source; readonly kinds: readonly TouchKind[] }
  /** The orders that the policy is in force for from `from` on. */
  | { readonly step: 'purchase'; readonly source: Source }
  /** What remains of each order's money, whether it converts, and its local day. */
  | {
      readonly step: 'revenue';
      readonly lines: Source;
      readonly adjustments: Source;
      /** Orders and adjustments in other currencies are not part of the plan. */
      readonly currency: Currency;
      readonly days: Offsets;
    }
  /** Who owns which code when. */
  | { readonly step: 'code_owner'; readonly spans: readonly CodeSpan[] }
  /** The only party that touched people in a room. */
  | { readonly step: 'room_owner'; readonly table: TableName; readonly kinds: readonly TouchKind[] }
  /** The keys that orders are joined by, with their strength. */
  | { readonly step: 'order_key' }
  /** The keys that touches are joined by. */
  | { readonly step: 'touch_key' }
  /** Each touch of an order's buyer within the lookback window, once, by its strongest key. */
  | {
      readonly step: 'buyer_touch';
      readonly inForceFrom: number;
      readonly lookbackMs: number;
      readonly mostTouchesOfKey: number;
    }
  /** Which of them can be credited: by window and dwell. */
  | {
      readonly step: 'eligible_touch';
      readonly windows: readonly WindowClause[];
      readonly minimumDwellSeconds: number;
    }
  /** Touches, codes, the room and nobody as candidates for an order. */
  | {
      readonly step: 'candidate';
      readonly inForceFrom: number;
      /** Rank of a redeemed code; null where codes do not count. */
      readonly codeRank: number | null;
      /** Rank of an order placed in a room by an unknown buyer; null where it does not count. */
      readonly roomRank: number | null;
    }
  /** The candidates that make up each order's journey, in their total order. */
  | { readonly step: 'journey_touch' }
  /** The share of each touch by each rule, of an order in {@link WHOLE} parts. */
  | {
      readonly step: 'share';
      readonly codeTakesAll: boolean;
      /** The best class that has a touch divides the order alone; null: all kinds are one class. */
      readonly classes: readonly (readonly TouchKind[])[] | null;
      readonly rules: readonly WarehouseRule[];
    }
  /** The journeys with an order, and those without one. */
  | { readonly step: 'path_touch' };

/** The name of a primitive, which is that of the relation that it makes. */
export type StepName = Step['step'];

/** The shares of an order sum to this, up to one part per touch: 2^52, so that a share is a whole number in every engine. */
export const WHOLE = 4_503_599_627_370_496;

/** The sufficient statistics that a plan can be reduced to; each is one statement. */
export const STATISTICS = ['credits', 'transitions', 'sets', 'paths'] as const;

/** One of {@link STATISTICS}. */
export type StatisticName = (typeof STATISTICS)[number];

/** The data-driven models of a plan: each is solved from transitions, sets or paths. */
export const SOLVED_MODELS = ['markov', 'markov-per-journey', 'shapley', 'shapley-rate'] as const;

/** One of {@link SOLVED_MODELS}. */
export type SolvedModel = (typeof SOLVED_MODELS)[number];

/** The models that a plan can credit by: the rules, and {@link SOLVED_MODELS}. */
export const WAREHOUSE_MODELS = [
  'first',
  'last',
  'last-non-direct',
  'linear',
  'linear-unique',
  'position',
  'time-decay',
  'frozen-fit',
  ...SOLVED_MODELS,
] as const satisfies readonly (SettlingModel['model'] | SolvedModel)[];

/** Whether a model is one of {@link SOLVED_MODELS}. */
export function isSolved(model: WarehouseModel): model is SolvedModel {
  return (SOLVED_MODELS as readonly string[]).includes(model);
}

/** One of {@link WAREHOUSE_MODELS}. */
export type WarehouseModel = (typeof WAREHOUSE_MODELS)[number];

/** The statistic that a model is solved from. */
export function statisticFor(model: WarehouseModel, order: number): StatisticName {
  if (!isSolved(model)) return 'credits';
  if (model.startsWith('shapley')) return 'sets';
  return model === 'markov' && order === 1 ? 'transitions' : 'paths';
}

/** A rule of {@link WAREHOUSE_MODELS} with its parameters. */
export type WarehouseRule = Extract<SettlingModel, { readonly model: WarehouseModel }>;

/** What is computed where: plain data, made of a policy by `planOf`. */
export interface Plan {
  readonly kind: 'attribution-plan';
  /** All primitives, each after those that it reads. */
  readonly steps: readonly Step[];
  readonly statistics: readonly StatisticName[];
  /** As asked for. */
  readonly models: readonly WarehouseModel[];
  /** The rules of the statistic `credits`, in the order of its columns. */
  readonly rules: readonly WarehouseRule[];
  /** The order of Markov chains. */
  readonly order: number;
  readonly currency: Currency;
}
