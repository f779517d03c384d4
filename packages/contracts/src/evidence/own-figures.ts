import type { CompleteContract } from '../contract/document.ts';
import {
  type DeliveryReport,
  findingOf,
  jsonPointer,
  type LocalText,
} from '../vocabulary/index.ts';
import type { EvidenceFinding, PlacedReport } from './against-clause.ts';
import { type Comparison, compared, type Tolerances } from './compare.ts';
import { EVIDENCE_FINDINGS } from './findings.ts';
import { loggedFigure } from './logged.ts';
import { figureOf, isFigure, type OwnFigure, type Uncompared } from './own-figure.ts';
import type { Pieces } from './pieces.ts';
import { soldFigure } from './sold.ts';

/** The figures of one report, beside ours where we have one. */
export interface HeldFigures {
  /** Each reported figure of which we have one of our own. */
  readonly comparisons: readonly Comparison[];
  /** The other figures, each with the reason why it was compared with nothing. */
  readonly uncompared: readonly { readonly metricId: string; readonly why: Uncompared }[];
}

/** What figures are compared with. */
export interface OwnContext {
  readonly contract: CompleteContract;
  readonly pieces: Pieces;
  readonly tolerances: Tolerances;
}

/** The figures of a report beside ours. */
export function ownFigures(
  { report, index }: PlacedReport,
  { contract, pieces, tolerances }: OwnContext,
): {
  readonly held: HeldFigures;
  readonly findings: readonly EvidenceFinding[];
} {
  const beside = report.metrics.map((metric, place) => {
    const own = ownFigure(metric, { report, contract, pieces });
    return { metric, place, own };
  });
  const comparisons = beside.flatMap(({ metric, place, own }) =>
    isFigure(own) ? [{ place, it: compared(metric, own, tolerances) }] : [],
  );
  return {
    held: {
      comparisons: comparisons.map(({ it }) => it),
      uncompared: beside.flatMap(({ metric, own }) =>
        isFigure(own) ? [] : [{ metricId: metric.id, why: own }],
      ),
    },
    findings: comparisons
      .filter(({ it }) => it.verdict === 'disagrees')
      .map(({ it, place }) => disagreement(it, jsonPointer([index, 'metrics', place, 'value']))),
  };
}

function ownFigure(
  metric: DeliveryReport['metrics'][number],
  {
    report,
    contract,
    pieces,
  }: Omit<OwnContext, 'tolerances'> & { readonly report: DeliveryReport },
): OwnFigure | Uncompared {
  const figure = figureOf(metric);
  if (figure === undefined) return 'no-own-figure';
  if (figure === 'credited-orders' || figure === 'credited-net-sales') {
    const sales = pieces.salesOf(report);
    return typeof sales === 'string'
      ? sales
      : soldFigure(figure, { contract, sales, window: metric.window });
  }
  const log = pieces.logOf(report);
  if (log === undefined) return 'no-log';
  return loggedFigure(figure, { log, report, window: metric.window });
}

const SOURCES: Readonly<Record<'measured' | 'declared', LocalText>> = {
  measured: { en: 'measured', 'zh-Hans': '实测' },
  declared: { en: 'declared', 'zh-Hans': '申报' },
};

function disagreement(
  { metricId, reported, reportedSource, own, ownSource, tolerance }: Comparison,
  path: string,
): EvidenceFinding {
  return findingOf(EVIDENCE_FINDINGS, 'FIGURE_DISAGREES', {
    path,
    params: {
      metric: metricId,
      reported,
      reportedSource: SOURCES[reportedSource],
      own,
      source: ownSource,
      tolerance,
    },
    evidence: { metricId, reported, own, tolerance, source: ownSource },
  });
}
