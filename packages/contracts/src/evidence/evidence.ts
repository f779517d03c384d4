import { endOfNode } from '../clauses/deliverable/starts.ts';
import type { CompleteClauseOf } from '../clauses/schemas.ts';
import { clausesOf, completeContract } from '../contract/complete.ts';
import type { CompleteContract, Contract } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { calendarOf } from '../settlement/schedule/calendar.ts';
import {
  type CreditedSale,
  CreditedSaleSchema,
  type DeliveryReport,
  DeliveryReportSchema,
  findingOf,
  hasNoErrors,
  type Instant,
  InstantSchema,
  inputInvalid,
  type LocalText,
  type PlainDate,
  PPM,
  parseInput,
  type SessionLog,
  SessionLogSchema,
  type Share,
  toEpochMs,
} from '../vocabulary/index.ts';
import {
  againstClause,
  dueDate,
  type EvidenceFinding,
  type PlacedReport,
} from './against-clause.ts';
import { EVIDENCE_FINDINGS } from './findings.ts';
import { malformed, notAgreed, onceEach, unknownDeliverable } from './given-reports.ts';
import { type HeldFigures, ownFigures } from './own-figures.ts';
import { type Pieces, piecesOf } from './pieces.ts';

/** Tolerance for figures that a platform or a person declares, in parts per million: 5 %, a choice of this project. */
export const DEFAULT_DECLARED_TOLERANCE: Share = 50_000;

/** Options of {@link evidence}. */
export interface EvidenceOptions {
  /** The instant of the check; reports whose deadline has passed by then are missing. */
  readonly asOf: Instant;
  /** Our logs of the sessions. Default: none, so that figures of rooms are not compared. */
  readonly logs?: readonly SessionLog[];
  /** Our credited sales. Default: none, so that orders and sales are not compared. */
  readonly sales?: readonly CreditedSale[];
  /**
   * Largest difference that is tolerated where a figure is only declared, in parts per million of ours, 0 to 1,000,000. Measured
   * figures must be equal. Default: 50,000, a choice of this project.
   */
  readonly declaredTolerance?: Share;
}

/** What was found about one report. */
export interface ReportEvidence extends HeldFigures {
  /** Id of the report. */
  readonly reportId: string;
  /** The deliverable that it is about. */
  readonly deliverableId: string;
  /** The data clauses that ask for it. */
  readonly clauseIds: readonly string[];
  /** The last day on which it is in time, the earliest of the clauses; null where none is agreed. */
  readonly due: PlainDate | null;
}

/** Reports of figures held against their contract and our own records. */
export interface Evidence {
  /** Hash of the contract. */
  readonly contractHash: string;
  /** One entry per report, in the order given. */
  readonly reports: readonly ReportEvidence[];
  /** What disagrees or is missing. */
  readonly findings: readonly EvidenceFinding[];
  /** Whether no finding is an `error`. It does not say that figures are right: see `uncompared`. */
  readonly ok: boolean;
}

/**
 * Holds reports of figures against the data clauses of a contract (who, deadline, form, definitions, time range) and against our
 * own records: the room's logs, what platforms declared in them, credited sales. Each disagreement names both figures, the
 * tolerance and where ours comes from.
 *
 * A figure of ours is found by the id of the metric's definition, or of the metric: `viewers`, `peak-viewers`, `viewer-seconds`,
 * `clicks`, `questions`, `redemptions`, `leads` (of the room itself), `live-minutes`, `views` and others that a platform declared,
 * `credited-orders`, `credited-net-sales` (in the contract's currency). Others are listed as not compared.
 *
 * @throws CONTRACT_INCOMPLETE when a clause leaves a slot open
 * @throws INPUT_INVALID for a report, a log or a sale that does not fit its schema, or a tolerance out of range
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { evidence } from '@livelane/contracts/evidence';
 * const example = createRequire(import.meta.url);
 * const [contract, report] = ['contract', 'delivery-report'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * evidence(contract, [report], { asOf: '2026-12-01T00:00:00Z' }).findings.map(({ code }) => code); // => ["REPORT_NOT_AGREED"]
 * ```
 */
export function evidence(
  contract: Contract,
  reports: readonly DeliveryReport[],
  options: EvidenceOptions,
): Evidence {
  const complete = completeContract(contract);
  const asOf = toEpochMs(parseInput(InstantSchema, options.asOf, 'asOf'));
  const { logs = [], sales = [] } = options;
  checkRecords(reports, { logs, sales });
  const tolerances = { measured: 0, declared: declaredTolerance(options) };
  const { placed, findings: repeated } = onceEach(reports);
  const clauses = clausesOf(complete, 'data');
  const shows = logs.filter(isShow);
  const pieces = piecesOf(
    complete,
    placed.map(({ report }) => report),
    { logs: shows, sales },
  );
  const checked = placed.map((one) => {
    const asked = clauses.filter(({ deliverableIds }) =>
      deliverableIds === undefined ? true : deliverableIds.includes(one.report.deliverableId),
    );
    const { held, findings } = ownFigures(one, { pieces, tolerances, contract: complete });
    const published = toEpochMs(one.report.publishedAt);
    const due = asked
      .map((clause) => dueDate(clause, complete, published))
      .filter(isDate)
      .sort();
    return {
      entry: {
        reportId: one.report.id,
        deliverableId: one.report.deliverableId,
        clauseIds: asked.map(({ id }) => id),
        due: due[0] ?? null,
        ...held,
      },
      findings: [
        ...unknownDeliverable(one, pieces),
        ...malformed(one),
        ...notAgreed(one, asked),
        ...asked.flatMap((clause) => againstClause({ ...one, clause, contract: complete })),
        ...findings,
      ],
    };
  });
  const findings = [
    ...repeated,
    ...checked.flatMap((it) => it.findings),
    ...clauses.flatMap((clause) =>
      missingReports(clause, { contract: complete, placed, pieces, asOf }),
    ),
    ...logs.filter((log) => !isShow(log)).map((log) => notUsed(log, REHEARSED)),
    ...pieces.unused.map(({ log, why }) => notUsed(log, UNUSED[why])),
  ];
  return {
    contractHash: contractHash(contract),
    reports: checked.map((it) => it.entry),
    findings,
    ok: hasNoErrors(findings),
  };
}

function checkRecords(
  reports: readonly DeliveryReport[],
  { logs, sales }: Required<Pick<EvidenceOptions, 'logs' | 'sales'>>,
): void {
  for (const report of reports) parseInput(DeliveryReportSchema, report, 'delivery-report');
  for (const log of logs) parseInput(SessionLogSchema, log, 'session-log');
  for (const sale of sales) parseInput(CreditedSaleSchema, sale, 'credited-sale');
}

function declaredTolerance({
  declaredTolerance: received = DEFAULT_DECLARED_TOLERANCE,
}: EvidenceOptions): Share {
  if (Number.isInteger(received) && received >= 0 && received <= PPM) return received;
  throw inputInvalid('EvidenceOptions', [
    workflowIssue('TOLERANCE', { path: '/declaredTolerance', received }),
  ]);
}

function isDate(date: PlainDate | null): date is PlainDate {
  return date !== null;
}

/** Whether a log is of a session that was really shown to people. */
function isShow({ mode, purpose = 'show' }: SessionLog): boolean {
  return mode === 'real' && purpose === 'show';
}

/** Pieces whose report is due and not there. A report more than pieces of one deliverable replaces none of another. */
function missingReports(
  clause: CompleteClauseOf<'data'>,
  {
    contract,
    placed,
    pieces,
    asOf,
  }: {
    readonly contract: CompleteContract;
    readonly pieces: Pieces;
    readonly placed: readonly PlacedReport[];
    readonly asOf: number;
  },
): EvidenceFinding[] {
  const { zone } = contract;
  return [...pieces.published.values()]
    .filter(({ id }) => clause.deliverableIds?.includes(id) ?? true)
    .flatMap(({ id, publish }) => {
      const due = (publish ?? [])
        .map((node) => dueDate(clause, contract, toEpochMs(endOfNode(node))))
        .filter(isDate)
        .filter((date) => calendarOf(zone).endOf(date) <= asOf)
        .sort();
      const given = placed.filter(({ report }) => report.deliverableId === id).length;
      const missing = due.length - given;
      const last = due.at(-1);
      if (missing <= 0 || last === undefined) return [];
      const params = {
        ...{ deliverable: id, missing, count: due.length, due: last },
        by: clause.reporter ?? '?',
      };
      return [findingOf(EVIDENCE_FINDINGS, 'REPORT_MISSING', { path: '', params })];
    });
}

const REHEARSED: LocalText = {
  en: 'it is of a rehearsal or a scripted session',
  'zh-Hans': '它属于演练或脚本场次',
};

const UNUSED: Readonly<Record<Pieces['unused'][number]['why'], LocalText>> = {
  other: { en: 'it is of no live deliverable of this contract', 'zh-Hans': '它不属于本合同的直播' },
  unreported: { en: 'no report is about it', 'zh-Hans': '没有关于它的报告' },
};

function notUsed({ sessionId: session }: SessionLog, why: LocalText): EvidenceFinding {
  return findingOf(EVIDENCE_FINDINGS, 'LOG_NOT_USED', { path: '', params: { session, why } });
}
