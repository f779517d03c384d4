export { attributionReport, type ReportOptions } from './report.ts';
export { type Spend, SpendSchema } from './spend.ts';
