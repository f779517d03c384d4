import { issuesOf } from '@livelane/contracts/vocabulary';

/** What files and options of attribution may get wrong beside its records, by code; each text completes "expected …". */
export const ATTRIBUTION_FILE_ISSUES = {
  // Tables
  CHANGE_CELL: 'what happened to the order "{order}", such as "refund" or "cancellation"',
  LINE_CONTENT_ONCE:
    'a lineId of its own for each line of an order; line {line} has this one with another product or amount',
  LINE_ID_OF_COPY:
    'a lineId of its own for each line of an order, or the row only once; line {line} is the same row, which may be another unit or a copy',
  // Command line
  POLICY_OPTIONS: '--policy, --codes or both',
  RUN_OPTIONS: '--paths, or --orders with --policy or --codes',
} as const;

/** An issue of {@link ATTRIBUTION_FILE_ISSUES} at a place of a file, or of an option. */
export const attributionFileIssue = /* @__PURE__ */ issuesOf(ATTRIBUTION_FILE_ISSUES);
