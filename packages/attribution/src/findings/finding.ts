import { type CreditedSale, type Finding, jsonPointer } from '@livelane/contracts/vocabulary';
import type { AttributionFindingCode } from './catalogue.ts';

/** Ids of the records that show a finding, at most 100 of each kind, and how many more there are. */
export interface AttributionEvidence {
  /** Ids of orders. */
  readonly orderIds: readonly string[];
  /** Ids of touches. */
  readonly touchIds: readonly string[];
  /** Ids of adjustments. */
  readonly adjustmentIds: readonly string[];
  /** The number of records of each kind beyond those listed. Absent: all are listed. */
  readonly notListed?: Readonly<Partial<Record<EvidenceKind, number>>>;
}

/** A kind of record that can be evidence. */
type EvidenceKind = 'orderIds' | 'touchIds' | 'adjustmentIds';

/**
 * A condition of the input that needs a person's decision. `path` is a JSON Pointer into the input with each list keyed
 * by id (`/orders/O1/codes/MIA10`; also `/codes/MIA10`, `/clickIds/k1`, `/persons/user:b1/creator:mia`), so that neither
 * rows nor findings change with the order of the input; `evidence` lists the records.
 */
export type AttributionFinding = Finding<AttributionFindingCode, AttributionEvidence>;

/** The most ids of one kind that a finding, or a credit, carries as evidence. */
export const EVIDENCE_LIMIT = 100;

/** The evidence of a finding. A kind without ids: no evidence of that kind. */
export function evidenceOf({
  orderIds = [],
  touchIds = [],
  adjustmentIds = [],
}: Partial<Record<EvidenceKind, readonly string[]>>): AttributionEvidence {
  const lists = { orderIds, touchIds, adjustmentIds };
  const beyond = Object.entries(lists).flatMap(([kind, { length }]) =>
    length > EVIDENCE_LIMIT ? [[kind, length - EVIDENCE_LIMIT] as const] : [],
  );
  return {
    orderIds: orderIds.slice(0, EVIDENCE_LIMIT),
    touchIds: touchIds.slice(0, EVIDENCE_LIMIT),
    adjustmentIds: adjustmentIds.slice(0, EVIDENCE_LIMIT),
    ...(beyond.length === 0 ? {} : { notListed: Object.fromEntries(beyond) }),
  };
}

/** Path of a finding. Its segments name records by id, because their positions change with the order of the input. */
export function pathTo(...segments: readonly string[]): string {
  return jsonPointer(segments);
}

/** Findings sorted by code, path and message, so that the result does not depend on the order of the input. */
export function sortFindings(findings: readonly AttributionFinding[]): AttributionFinding[] {
  const key = (it: AttributionFinding): string => `${it.code}\n${it.path}\n${it.message['en']}`;
  return findings
    .map((it) => ({ it, key: key(it) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ it }) => it);
}

/** A finding as credited sales hold it: `detail` repeats the English message for readers of version 1. */
export function findingOfSale({
  code,
  ...finding
}: AttributionFinding): CreditedSale['findings'][number] {
  return { code, detail: finding.message['en'] ?? code, ...finding };
}
