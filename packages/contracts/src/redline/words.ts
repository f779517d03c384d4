import type { DisplayLanguage } from '../vocabulary/index.ts';
import type { RedlineChange } from './change.ts';

type Words = Readonly<Record<DisplayLanguage, string>>;

/** The words of a redline outside of the contract. */
export const REDLINE_WORDS = {
  title: { en: 'Redline', 'zh-Hans': '修订对照' },
  before: { en: 'before', 'zh-Hans': '修订前' },
  after: { en: 'now', 'zh-Hans': '修订后' },
  none: {
    en: 'No difference: both versions have the same text.',
    'zh-Hans': '无差异：两个版本文字相同。',
  },
  inserted: { en: 'inserted', 'zh-Hans': '新增' },
  deleted: { en: 'deleted', 'zh-Hans': '删除' },
  endInserted: { en: 'end of insertion', 'zh-Hans': '新增结束' },
  endDeleted: { en: 'end of deletion', 'zh-Hans': '删除结束' },
  movedFrom: { en: 'moved here from', 'zh-Hans': '移自' },
  movedTo: { en: 'moved to', 'zh-Hans': '已移至' },
  renumbered: {
    en: 'Only the numbers of articles that they name have changed in:',
    'zh-Hans': '以下各处仅所引条款的编号有变：',
  },
  was: { en: 'before: ', 'zh-Hans': '原为' },
  changes: { en: 'What changed', 'zh-Hans': '变更一览' },
} as const satisfies Record<string, Words>;

/** What is said of a change. */
export const CHANGE_WORDS: Readonly<Record<RedlineChange['change'], Words>> = {
  inserted: REDLINE_WORDS.inserted,
  deleted: REDLINE_WORDS.deleted,
  changed: { en: 'changed', 'zh-Hans': '变更' },
  moved: { en: 'moved', 'zh-Hans': '移动' },
  renumbered: { en: 'renumbered', 'zh-Hans': '编号变更' },
};
