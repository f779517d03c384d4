export { attributionReport, type ReportOptions } from './report.ts';
export { type Spend, SpendSchema } from '../records/spend.ts';
