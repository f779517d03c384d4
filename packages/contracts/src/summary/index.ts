export { SUMMARY_LANGUAGES, type SummaryLanguage } from './language.ts';
export {
  type DutyLine,
  dutyLines,
  type SummaryOptions,
  type SummaryTextOptions,
  summarizeContract,
  summaryDocx,
} from './summarize.ts';
