import { issuesOf } from '@livelane/contracts/vocabulary';

/** What files and options of attribution may get wrong beside its records, by code; each text completes "expected …". */
export const ATTRIBUTION_FILE_ISSUES = {
  // Tables
  CHANGE_CELL: 'what happened to the order "{order}", such as "refund" or "cancellation"',
  LINE_CONTENT_ONCE:
    'a lineId of its own for each line of an order; line {line} has this one with another product or amount',
  LINE_ID_OF_COPY:
    'a lineId of its own for each line of an order, or the row only once; line {line} is the same row, which may be another unit or a copy',
  ORDERS_AS_TOUCHES:
    'touches, but these are orders: the lists of touches and of orders look swapped',
  ORDER_ROWS_AGREE:
    'the same "{fields}" in each row of the order "{order}" (codes may stand in one row alone); line {line} has other values',
  // Exports
  EXPORT_KIND: 'an export of "{from}"; its columns are those of `--from {other}`',
  QUANTITY_BOUGHT:
    'how many were bought, since order "{order}" has a refund, which would count twice: export the column "Quantity", too',
  EXPORT_STATUS:
    'a status that is known, for order "{order}": {words}; say what it means with `--status "WORD=paid"`',
  EXPORT_CONSTANT: 'a field that exports may lack, out of {fields}, as in `currency=USD`',
  STATUS_MEANING:
    'a word of the export and what it means, out of {meanings}, as in `on-hold=pending`',
  AMOUNT_WITH_CURRENCY:
    'a whole number of minor units, such as "4700", or an amount with its currency, such as "$47.00"',
  CREATOR_MAP: "an object from the export's names of creators to their ids",
  // Codes
  CODE_PERIOD: 'both "start" and "end" of the time in which a code is valid, or neither',
  // Command line
  MEMORY:
    'at most {touches} touches or {orders} rows of orders in the {megabytes} MB of memory of this process: split the files by person into several runs, raise NODE_OPTIONS=--max-old-space-size, or credit in a database by SQL',
  PREVIOUS_LINES: 'the rows that "credit" wrote: one JSON object a line',
  POLICY_ONE: 'one policy; only "credit" takes versions in time',
  POLICY_OPTIONS: '--policy or --platform, --codes, or one of the former with --codes',
  HTML_FILE: 'a file whose name ends in .html',
  FIT_OF_POLICY:
    'another model: "frozen-fit" needs a fit, which a policy has that settles by one (`freezeFit`)',
  ORDER_OF_PATHS: 'a number; "auto" chooses an order with --paths',
  POSITION_OPTION: 'two shares with their unit, such as "40%,40%"',
  RUN_OPTIONS: '--paths, or --orders with --policy, --platform or --codes',
} as const;

/** An issue of {@link ATTRIBUTION_FILE_ISSUES} at a place of a file, or of an option. */
export const attributionFileIssue = /* @__PURE__ */ issuesOf(ATTRIBUTION_FILE_ISSUES);
