import { type Prose, prose } from '../../render/prose.ts';
import type { Scribe } from '../../render/scribe.ts';
import type { ClauseTexts } from '../kind.ts';
import type { Data } from './schema.ts';

/** The text of the kind `data`. */
export const dataText: ClauseTexts<'data'> = {
  en: {
    provisions: (clause, say) => [
      {
        prose: prose`${say.party(clause.reporter)} reports these figures truthfully, for every deliverable that they concern:`,
        table: metricsTable(clause, say, ['Figure', 'Counted as', 'Definition']),
      },
      { prose: prose`They cover ${englishRange(clause, say)}.` },
      {
        prose: prose`The report comes as ${say.word('dataFormat', clause.format)} within ${say.days(clause.deadlineDays)} after the end of that time.`,
      },
      {
        prose: prose`Where a reported figure differs from the parties' own logs of the live room or of orders, both are stated and the difference is explained; figures that decide a payment are those of the orders and logs.`,
      },
    ],
    duties: (clause, say) => [
      {
        who: say.party(clause.reporter),
        what: prose`report the agreed figures as ${say.word('dataFormat', clause.format)}`,
        by: prose`within ${say.days(clause.deadlineDays)} after ${englishRange(clause, say)}`,
      },
    ],
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      {
        prose: prose`${say.party(clause.reporter)}应就相关的每项交付内容如实提供下列数据：`,
        table: metricsTable(clause, say, ['数据', '统计口径', '口径编号']),
      },
      { prose: prose`数据的时间范围：${chineseRange(clause, say)}。` },
      {
        prose: prose`应在该时间范围结束后${say.days(clause.deadlineDays)}内以${say.word('dataFormat', clause.format)}的形式提供。`,
      },
      {
        prose: prose`所提供的数据与双方的直播间日志或订单记录不一致的，应一并列明并说明差异；用于计算付款的数据以订单与日志为准。`,
      },
    ],
    duties: (clause, say) => [
      {
        who: say.party(clause.reporter),
        what: prose`以${say.word('dataFormat', clause.format)}的形式提供约定的数据`,
        by: prose`${chineseRange(clause, say)}结束后${say.days(clause.deadlineDays)}内`,
      },
    ],
  },
};

function metricsTable(clause: Data, say: Scribe, head: readonly string[]) {
  return {
    head,
    rows: (clause.metrics ?? []).map((metric) => [
      [say.text(metric.id)],
      [say.text(metric.definition?.text)],
      [say.text(metric.definition?.id)],
    ]),
  };
}

function englishRange(clause: Data, say: Scribe): Prose {
  const range = clause.timeRange;
  if (range === undefined || range === null) return [say.text(null)];
  return range.range === 'window'
    ? prose`the time ${say.window(range.window)}`
    : prose`the first ${say.days(range.days)} after each publication`;
}

function chineseRange(clause: Data, say: Scribe): Prose {
  const range = clause.timeRange;
  if (range === undefined || range === null) return [say.text(null)];
  return range.range === 'window'
    ? [say.window(range.window)]
    : prose`每次发布后${say.days(range.days)}`;
}
