import { describeReceived, type Finding, jsonPointer } from '@livelane/contracts/vocabulary';

/** Every finding of an attribution, with its cause and what to do about it. */
export const ATTRIBUTION_FINDINGS = {
  DUPLICATE_TOUCH:
    'The same touch came more than once with equal content; one was kept. Nothing to do.',
  DUPLICATE_ORDER:
    'The same order came more than once (webhook, API, export) with equal content; one was kept. Nothing to do.',
  DUPLICATE_ADJUSTMENT:
    'The same adjustment came more than once with equal content; one was kept. Nothing to do.',
  CODE_SHARED:
    'One code belongs to several creators at the same time, so it cannot say whose sale it is. Give each creator a code of their own.',
  CODE_CONFLICT:
    'An order redeemed codes of several creators; the model splits it among them. Allow one creator code per order.',
  CODE_UNKNOWN:
    "A redeemed code is in no rule of the policy, so it credits nobody. Add it to the policy when it is a creator's.",
  LATE_CODE:
    "A creator's first touch of the journey is a code shortly before payment, after another creator brought the buyer. Check for a coupon site.",
  SELF_PURCHASE:
    'A creator bought through their own touch or code. Decide whether the contract pays for it.',
  CLICK_FLOOD:
    'One person clicked for one creator far more often than people do. Check for click flooding.',
  CLICK_ID_SHARED:
    'One click id stands on touches of several creators, so it does not identify a click. Make click ids unique.',
  IDENTITY_CONFLICT:
    'A touch shares a weak identity with an order while a stronger one of the same scheme differs; it was not joined. Nothing to do for shared devices.',
  POLICY_NOT_IN_FORCE:
    'An order was placed before the policy took effect, so the policy credits nobody. Use the policy in force at that date.',
  ORDER_PENDING: 'An order is not paid yet and was not credited. Run again when it is paid.',
  ADJUSTMENT_WAITS:
    'An adjustment names an order that is not here yet; it waits for it. Bring the order, or correct its id.',
  ADJUSTMENT_BEFORE_ORDER:
    'An adjustment is dated before its order. Check the clocks of the two sources.',
  ADJUSTMENT_EXCEEDS_LINE:
    'Adjustments take back more than is left; only what was left was taken. Check for refunds booked twice.',
  ADJUSTMENT_LINE_UNKNOWN:
    'An adjustment names a line that its order does not have; it was not booked. Correct the line id.',
  ADJUSTMENT_CURRENCY:
    "An adjustment is in another currency than its order; it was not booked. Give it in the order's currency.",
} as const;

/** A code of {@link ATTRIBUTION_FINDINGS}. */
export type AttributionFindingCode = keyof typeof ATTRIBUTION_FINDINGS;

/** Something about the input that people should decide about, with the records that show it. */
export interface AttributionFinding extends Finding {
  code: AttributionFindingCode;
  evidence: { orderIds: string[]; touchIds: string[]; adjustmentIds: string[] };
}

/** What a finding is made of. Left out: no evidence of that kind. */
export interface FindingParts {
  readonly code: AttributionFindingCode;
  readonly severity: Finding['severity'];
  /** Where it is, by ids, since places in the input change with its order. */
  readonly at: readonly string[];
  readonly en: string;
  readonly zh: string;
  readonly orderIds?: readonly string[];
  readonly touchIds?: readonly string[];
  readonly adjustmentIds?: readonly string[];
}

/** A finding in both languages, its fix from {@link ATTRIBUTION_FINDINGS}. */
export function finding(parts: FindingParts): AttributionFinding {
  return {
    code: parts.code,
    severity: parts.severity,
    path: jsonPointer(parts.at),
    message: { en: parts.en, 'zh-Hans': parts.zh },
    fix: ATTRIBUTION_FINDINGS[parts.code],
    evidence: {
      orderIds: [...(parts.orderIds ?? [])],
      touchIds: [...(parts.touchIds ?? [])],
      adjustmentIds: [...(parts.adjustmentIds ?? [])],
    },
  };
}

/** An id as it may stand in a sentence: quoted, one line, without invisible characters. */
export function quoted(id: string): string {
  return describeReceived(id);
}

/** Findings in an order of their own, so that the order of the input does not show. */
export function sortFindings(findings: readonly AttributionFinding[]): AttributionFinding[] {
  const key = (it: AttributionFinding): string => `${it.code}\n${it.path}\n${it.message['en']}`;
  return findings
    .map((it) => ({ it, key: key(it) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ it }) => it);
}
