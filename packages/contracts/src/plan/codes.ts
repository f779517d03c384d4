/** The findings of a plan by code, each with its cause and its fix. */
export const PLAN_CODES = {
  LOCALIZATION_UNREVIEWED:
    'No local reader is named for a sheet of the plan. Have it read and name the reader in `reviews`.',
  LAW_CHANGES_BEFORE_SESSION:
    'On the day of the session a market asks for other disclosures than on the day planned for. Plan again with `asOf` on that day.',
  INTERVAL_NOT_LAW:
    'No interval of a market is known here; the plan repeats by this project’s default. Ask local counsel, or set `defaultGapSeconds`.',
  DOCUMENTS_BEFORE_START:
    'A market wants papers in hand before the stream starts. Have them ready.',
  PRODUCTS_WITHOUT_TIME:
    'The session is too short to show every product that was agreed, and the run sheet leaves some out. Lengthen it, or name fewer products.',
  DISCOUNT_OVER_HALF:
    'A price is below half of the price before, where a market is reported to cap discounts at half. Check, or raise it.',
} as const;

/** A code of {@link PLAN_CODES}. */
export type PlanCode = keyof typeof PLAN_CODES;
