import { describeReceived, type Finding, jsonPointer } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS, type AttributionFindingCode } from './catalogue.ts';

/** A condition of the input that needs a person's decision, with the ids of the records that show it. */
export interface AttributionFinding extends Finding {
  /** The condition; {@link ATTRIBUTION_FINDINGS} has its cause and fix. */
  code: AttributionFindingCode;
  /** Ids of the records concerned, at most 100 of each kind. */
  evidence: { orderIds: string[]; touchIds: string[]; adjustmentIds: string[] };
}

/** The particulars of a finding. Ids that are left out: no evidence of that kind. */
export interface FindingParts {
  readonly code: AttributionFindingCode;
  readonly severity: Finding['severity'];
  /** Path segments; records are named by id, because their positions change with the order of the input. */
  readonly at: readonly string[];
  readonly en: string;
  readonly zh: string;
  readonly orderIds?: readonly string[];
  readonly touchIds?: readonly string[];
  readonly adjustmentIds?: readonly string[];
}

/** The most ids of one kind that a finding carries as evidence. */
const EVIDENCE_LIMIT = 100;

/** A finding in both languages, with the fix of its code in {@link ATTRIBUTION_FINDINGS}. */
export function finding(parts: FindingParts): AttributionFinding {
  const limited = (ids: readonly string[] = []): string[] => ids.slice(0, EVIDENCE_LIMIT);
  return {
    code: parts.code,
    severity: parts.severity,
    path: jsonPointer(parts.at),
    message: { en: parts.en, 'zh-Hans': parts.zh },
    fix: { ...ATTRIBUTION_FINDINGS[parts.code] },
    evidence: {
      orderIds: limited(parts.orderIds),
      touchIds: limited(parts.touchIds),
      adjustmentIds: limited(parts.adjustmentIds),
    },
  };
}

/** An id for use in a sentence: quoted, on one line, invisible characters escaped. */
export function quoted(id: string): string {
  return describeReceived(id);
}

/** Findings sorted by code, path and message, so that the result does not depend on the order of the input. */
export function sortFindings(findings: readonly AttributionFinding[]): AttributionFinding[] {
  const key = (it: AttributionFinding): string => `${it.code}\n${it.path}\n${it.message['en']}`;
  return findings
    .map((it) => ({ it, key: key(it) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ it }) => it);
}
