export type { ReportOptions } from './report/facts.ts';
export { reportHtml, reportMarkdown } from './report/report.ts';
