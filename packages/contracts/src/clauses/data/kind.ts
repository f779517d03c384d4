import { BY_LAW } from '../../clause/by-default.ts';
import { defineClause } from '../../clause/kind.ts';
import { publishesAny } from '../deliverable/unpublished.ts';
import { dataConflicts } from './conflicts.ts';
import { DATA_FINDINGS } from './findings.ts';
import { dataSchemas } from './schema.ts';

/** Which figures are reported, how each is counted, and by when; asked for where anything is published. */
export const data = defineClause({
  schemas: dataSchemas,
  items: {
    'data.metrics': {
      name: { en: 'which figures are reported', 'zh-Hans': '提供哪些数据' },
      when: publishesAny,
    },
    'data.definitions': {
      name: { en: 'how figures are counted', 'zh-Hans': '数据的统计口径' },
      when: publishesAny,
    },
    'data.time-range': {
      name: { en: 'the time that figures cover', 'zh-Hans': '数据的时间范围' },
      when: publishesAny,
    },
    'data.format': {
      name: { en: 'the format of the report', 'zh-Hans': '提供数据的格式' },
      when: publishesAny,
    },
    'data.deadline': {
      name: { en: 'the deadline of the report', 'zh-Hans': '提供数据的时限' },
      when: publishesAny,
    },
  },
  byDefault: {
    'data.metrics': { en: 'nothing is reported', 'zh-Hans': '不提供数据' },
    'data.definitions': { en: 'as the source of the figure counts', 'zh-Hans': '按数据来源的口径' },
    'data.time-range': { en: 'who reports chooses', 'zh-Hans': '由提供方自定' },
    'data.format': { en: 'who reports chooses', 'zh-Hans': '由提供方自定' },
    'data.deadline': BY_LAW,
  },
  findings: DATA_FINDINGS,
  conflicts: dataConflicts,
  freeText: ({ metrics }) =>
    (metrics ?? []).flatMap(({ definition }, index) => {
      const at = `/metrics/${index}/definition/text`;
      return definition ? [{ at, text: definition.text, weight: 'term' as const }] : [];
    }),
});
