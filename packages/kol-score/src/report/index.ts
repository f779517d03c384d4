export type { ReportOptions } from './facts.ts';
export { reportHtml, reportMarkdown } from './report.ts';
