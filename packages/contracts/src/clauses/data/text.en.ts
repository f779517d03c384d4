import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { DataClause, ReportFormat } from './schema.ts';
import { metricsTable } from './table.ts';

const FORMATS: Words<ReportFormat> = {
  csv: 'a CSV file',
  json: 'a JSON file',
  xlsx: 'an Excel workbook',
  'platform-export': "the platform's own export",
  screenshots: 'screenshots of the platform dashboard',
};

/** Data to report in English. */
export const dataText: ClauseText<DataClause> = {
  summary:
    'Says which figures are reported, how each is counted, over what time, in which format and by when.',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.reporter)} reports these figures truthfully, for every deliverable that they concern:`,
      table: metricsTable(clause, format, ['Figure', 'Counted as']),
    },
    { prose: prose`They cover ${rangeOf(clause, format)}.` },
    {
      prose: prose`The report comes as ${format.word(FORMATS, clause.format)} within ${format.days(clause.deadlineDays)} after the end of that time.`,
    },
    {
      prose: prose`Where a reported figure differs from the parties' own logs of the live room or of orders, both are stated and the difference is explained; figures that decide a payment are those of the orders and logs.`,
    },
  ],
};

function rangeOf({ timeRange }: DataClause, format: ValueFormatter): Prose {
  if (!timeRange) return [format.text(null)];
  return timeRange.range === 'window'
    ? prose`the time ${format.window(timeRange.window)}`
    : prose`the first ${format.days(timeRange.days)} after each publication`;
}
