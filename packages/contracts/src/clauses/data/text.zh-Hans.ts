import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { DataClause, ReportFormat } from './schema.ts';
import { metricsTable } from './table.ts';

const FORMATS: Words<ReportFormat> = {
  csv: 'CSV 文件',
  json: 'JSON 文件',
  xlsx: 'Excel 工作簿',
  'platform-export': '平台导出文件',
  screenshots: '平台后台截图',
};

/** Data to report in Simplified Chinese. */
export const dataText: ClauseText<DataClause> = {
  summary: '写明提供哪些数据、统计口径、时间范围、格式与时限。',
  provisions: (clause, format) => [
    {
      prose: prose`${format.party(clause.reporter)}应就相关的每项交付内容如实提供下列数据：`,
      table: metricsTable(clause, format, ['数据', '统计口径']),
    },
    { prose: prose`数据的时间范围：${rangeOf(clause, format)}。` },
    {
      prose: prose`应在该时间范围结束后${format.days(clause.deadlineDays)}内以${format.word(FORMATS, clause.format)}的形式提供。`,
    },
    {
      prose: prose`所提供的数据与各方的直播日志或订单记录不一致的，应一并列明并说明差异；用于计算付款的数据以订单与日志为准。`,
    },
  ],
};

function rangeOf({ timeRange }: DataClause, format: ValueFormatter): Prose {
  if (!timeRange) return [format.text(null)];
  return timeRange.range === 'window'
    ? [format.window(timeRange.window)]
    : prose`每次发布后${format.days(timeRange.days)}`;
}
