export { type Spend, SpendSchema } from '../records/spend.ts';
export { attributionReport, type ReportOptions } from './report.ts';
