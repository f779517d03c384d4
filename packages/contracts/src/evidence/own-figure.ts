import type { LocalText } from '../vocabulary/index.ts';

/** How the time of a figure of ours lies to the time that was reported: `at-least` where the report may count more, `at-most` where less. */
export type Relation = 'same' | 'at-least' | 'at-most';

/** A figure of ours that a reported one is compared with. */
export interface OwnFigure {
  /** What was counted. */
  readonly figure: FigureName;
  /** How much; money in whole units of its currency. */
  readonly value: number;
  /** Whether a report of the agreed time counts the same, or may count more or less. */
  readonly relation: Relation;
  /** Whether we measured it, or a platform declared it to us. */
  readonly basis: 'measured' | 'declared';
  /** Where it comes from: a log by its session, sales by their number. */
  readonly source: LocalText;
}

/** Why a reported figure was compared with nothing. */
export type Uncompared =
  | 'no-own-figure'
  | 'no-log'
  | 'other-platform'
  | 'part-of-session'
  | 'several-pieces'
  | 'no-sales'
  | 'other-currency';

/** The figures that logs and credited sales have, by the id of a metric or of its definition. */
export const FIGURES = {
  'live-minutes': 'session',
  viewers: 'room',
  'peak-viewers': 'room',
  'viewer-seconds': 'room',
  clicks: 'room',
  questions: 'room',
  redemptions: 'room',
  leads: 'room',
  views: 'platform',
  likes: 'platform',
  comments: 'platform',
  shares: 'platform',
  'new-followers': 'platform',
  'product-clicks': 'platform',
  'credited-orders': 'sales',
  'credited-net-sales': 'sales',
} as const;

/** The name of a figure of ours. */
export type FigureName = keyof typeof FIGURES;

/** The figure that a metric is, by its definition's id first, else by its own; undefined if we have none by that name. */
export function figureOf(metric: {
  readonly id: string;
  readonly definitionId: string;
}): FigureName | undefined {
  return [metric.definitionId, metric.id].find((name): name is FigureName =>
    Object.hasOwn(FIGURES, name),
  );
}

/** Whether something is a figure of ours rather than the reason why there is none. */
export function isFigure(found: OwnFigure | Uncompared): found is OwnFigure {
  return typeof found === 'object';
}
