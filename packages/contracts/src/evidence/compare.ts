import { type DeliveryReport, type LocalText, PPM } from '../vocabulary/index.ts';
import type { OwnFigure } from './own-figure.ts';

/** A reported figure beside ours. */
export interface Comparison {
  /** Id of the metric. */
  readonly metricId: string;
  /** Id of the definition that the report names. */
  readonly definitionId: string;
  /** The reported figure. */
  readonly reported: number;
  /** Whether the report says that it was measured, or declared by somebody. */
  readonly reportedSource: 'measured' | 'declared';
  /** Our figure. */
  readonly own: number;
  /** Whether ours was measured by us, or declared to us by a platform. */
  readonly ownBasis: 'measured' | 'declared';
  /** Where ours comes from. */
  readonly ownSource: LocalText;
  /** Whether both cover the same time; else whether the report may count more than ours (`at-least`), or less (`at-most`). */
  readonly relation: 'same' | 'at-least' | 'at-most';
  /** The difference that is tolerated, in the unit of the figure. */
  readonly tolerance: number;
  /** `not-contradicted` where the report counts another time, in which the difference may lie. */
  readonly verdict: 'agrees' | 'not-contradicted' | 'disagrees';
}

/** The largest difference that is tolerated, as a share of our figure: by whether something in it is only declared. */
export interface Tolerances {
  /** Where both were measured. */
  readonly measured: number;
  /** Where one of them is what a platform or a person declares. */
  readonly declared: number;
}

/** A reported figure beside ours, with a verdict. */
export function compared(
  { id, definitionId, value, source }: DeliveryReport['metrics'][number],
  own: OwnFigure,
  tolerances: Tolerances,
): Comparison {
  const declared = source === 'declared' || own.basis === 'declared';
  const share = declared ? tolerances.declared : tolerances.measured;
  // Rounded to what a figure of six decimals can tell, so that sums of fractions do not disagree with themselves.
  const tolerance = Math.round(Math.abs(own.value) * share) / PPM;
  const more = Math.round((value - own.value) * PPM) / PPM;
  const verdict =
    Math.abs(more) <= tolerance
      ? 'agrees'
      : (own.relation === 'at-least' && more > 0) || (own.relation === 'at-most' && more < 0)
        ? 'not-contradicted'
        : 'disagrees';
  return {
    metricId: id,
    definitionId,
    reported: value,
    reportedSource: source,
    own: own.value,
    ownBasis: own.basis,
    ownSource: own.source,
    relation: own.relation,
    tolerance,
    verdict,
  };
}
