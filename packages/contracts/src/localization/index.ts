export { type HolidayList, HolidayListSchema } from './holidays.ts';
export type { MeasureSystem } from './measures.ts';
export type { NotedRule } from './noted-rule.ts';
export { type WriteOptions, writeLocalizationSheet } from './page.ts';
export {
  type LocalizationReview,
  LocalizationReviewSchema,
  reviewOf,
  SHEET_FINDINGS,
  type SheetCode,
  type SheetFinding,
  type SheetReviews,
  sheetReviews,
} from './review.ts';
export {
  type HashedSection,
  type LocalizationSection,
  type LocalizationSheet,
  localizationSheet,
  PROMOTION_KINDS,
  type PromotionKind,
  type SheetOptions,
} from './sheet.ts';
