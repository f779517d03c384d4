import type { Finding, FindingCatalogue } from '@livelane/contracts/vocabulary';

/** What is remarked about lists of other services once they were imported, by code. */
export const IMPORT_FINDINGS = {
  CREATOR_NOT_READ: {
    severity: 'error',
    message: {
      en: '{file}, {place}: the creator {creator} was not imported: {reasons}.',
      'zh-Hans': '{file}，{place}：达人 "{creator}" 未导入：{reasons}。',
    },
    fix: {
      en: 'Correct it and import the file again; what the file cannot say is given by `--market`, `--platform` and `--currency`.',
      'zh-Hans':
        '请更正后重新导入；文件中没有的信息请用 `--market`、`--platform`、`--currency` 指定。',
    },
  },
  NO_CREATOR_NAMED: {
    severity: 'error',
    message: {
      en: '{file}: no creator was read, as none of its {count} entries has an id, a handle or a name where lists of {source} have it: {names}.',
      'zh-Hans':
        '{file}：{count} 条数据均没有 "{source}" 列表所用的编号、账号或名称（"{names}"），未读取任何达人。',
    },
    fix: {
      en: 'Choose where the file comes from with `--from`; `csv` reads tables of any source, and `--columns` maps names of columns.',
      'zh-Hans':
        '请用 `--from` 选择文件来源；`csv` 可读取任意来源的表格，列名可用 `--columns` 对应。',
    },
  },
  VALUE_NOT_READ: {
    severity: 'warning',
    message: {
      en: '{file}, {place}: a figure of the creator {creator} is left unknown: {reasons}.',
      'zh-Hans': '{file}，{place}：达人 "{creator}" 的一项数据按未知处理：{reasons}。',
    },
    fix: {
      en: 'Correct it and import the file again, or ask the creator.',
      'zh-Hans': '请更正后重新导入，或向达人询问。',
    },
  },
  CREATOR_REPEATED: {
    severity: 'warning',
    message: {
      en: '{file}, {place}: the creator {creator} is in the lists already; the entry that says more was kept.',
      'zh-Hans': '{file}，{place}：达人 "{creator}" 已在列表中；保留信息较多的一条。',
    },
    fix: {
      en: 'Compare the two entries if their figures differ.',
      'zh-Hans': '如两条数据不同，请核对。',
    },
  },
  LIVE_FEE_NOT_QUOTED: {
    severity: 'hint',
    message: {
      en: '{file}: {count} creator(s) have prices of videos, posts or a range, but no fee of a live session. The fee is unknown; the prices are in `quotes`.',
      'zh-Hans':
        '{file}：{count} 位达人只有视频、图文报价或价格区间，没有直播费用。费用按未知处理，报价保存在 `quotes`。',
    },
    fix: {
      en: 'Ask for the price of one live session, and enter it in `fee`.',
      'zh-Hans': '请询问单场直播价格，并填入 `fee`。',
    },
  },
  FOLLOWERS_RANGE: {
    severity: 'warning',
    message: {
      en: '{file}: {count} creator(s) have a range instead of a number of followers; the number is unknown.',
      'zh-Hans': '{file}：{count} 位达人的粉丝数为区间，按未知处理。',
    },
    fix: { en: 'Enter the number.', 'zh-Hans': '请填写具体数量。' },
  },
  FOLLOWERS_HIDDEN: {
    severity: 'hint',
    message: {
      en: '{file}: {count} creator(s) hide the number of followers.',
      'zh-Hans': '{file}：{count} 位达人隐藏了粉丝数。',
    },
    fix: { en: 'Ask the creator for it.', 'zh-Hans': '请向达人询问。' },
  },
  LIKES_HIDDEN: {
    severity: 'hint',
    message: {
      en: '{file}: {count} number(s) of likes of 0, −1 or 3 stand for hidden likes, and are unknown.',
      'zh-Hans': '{file}：{count} 个点赞数（0、−1 或 3）表示点赞被隐藏，按未知处理。',
    },
    fix: { en: 'Ask the creator for the figures.', 'zh-Hans': '请向达人索取数据。' },
  },
  LIVES_NONE: {
    severity: 'hint',
    message: {
      en: '{file}: {count} creator(s) have 0 average viewers of lives: no live was held, and the figure is unknown.',
      'zh-Hans': '{file}：{count} 位达人的直播平均观看为 0：未开过直播，该数据按未知处理。',
    },
    fix: { en: 'Ask the creator for past lives.', 'zh-Hans': '请向达人询问过往直播。' },
  },
  AGES_WITHOUT_SHARES: {
    severity: 'hint',
    message: {
      en: '{file}: {count} creator(s) have the largest age groups of their audience without shares; ages are unknown.',
      'zh-Hans': '{file}：{count} 位达人只有主要年龄段、没有占比；受众年龄按未知处理。',
    },
    fix: { en: 'Ask for the audience report.', 'zh-Hans': '请索取受众报告。' },
  },
  OTHER_SHARES: {
    severity: 'hint',
    message: {
      en: '{file}: {names} in {count} place(s) is no country, language or group that is known; it stays unknown.',
      'zh-Hans': '{file}：{count} 处 "{names}" 不是已知的国家、语言或人群，按未知处理。',
    },
    fix: {
      en: 'Nothing needs to be done for what is called other; correct a name that is misspelt.',
      'zh-Hans': '“其他”一类无需处理；名称有误时请更正。',
    },
  },
  ETHNICITIES_DROPPED: {
    severity: 'hint',
    message: {
      en: '{file}: ethnicities of the audience of {count} creator(s) were dropped. No score uses them.',
      'zh-Hans': '{file}：已舍弃 {count} 位达人受众的族裔数据，评分不使用此类数据。',
    },
    fix: { en: 'Nothing needs to be done.', 'zh-Hans': '无需处理。' },
  },
  CATEGORIES_NOT_MAPPED: {
    severity: 'hint',
    message: {
      en: '{file}: the categories {names} were kept under their own names; a brief matches them only by the same name in lower case.',
      'zh-Hans': '{file}：类目 "{names}" 保留原名；只有与需求单同名（小写）时才匹配。',
    },
    fix: {
      en: 'Map them to the categories of your briefs with `--category-map`.',
      'zh-Hans': '请用 `--category-map` 对应到需求单的类目。',
    },
  },
  CATEGORY_SHARES_EQUAL: {
    severity: 'hint',
    message: {
      en: '{file}: the categories of {count} creator(s) have no shares; they count equally.',
      'zh-Hans': '{file}：{count} 位达人的类目没有占比，按均分计算。',
    },
    fix: {
      en: 'Enter the shares in `categories` where one matters more.',
      'zh-Hans': '如有主次，请在 `categories` 中填写占比。',
    },
  },
  POSTS_WITHOUT_CATEGORY: {
    severity: 'hint',
    message: {
      en: '{file}: {count} post(s) have no category, and count for none.',
      'zh-Hans': '{file}：{count} 条内容没有类目，不计入任何类目。',
    },
    fix: { en: 'Enter `category` of these posts.', 'zh-Hans': '请填写这些内容的 `category`。' },
  },
  COLUMNS_DISAGREE: {
    severity: 'warning',
    message: {
      en: '{file}: {names} disagree in {count} row(s); the value with all its digits was taken.',
      'zh-Hans': '{file}：{count} 行中 "{names}" 互相矛盾；采用位数完整的数值。',
    },
    fix: { en: 'Compare the columns.', 'zh-Hans': '请核对这些列。' },
  },
  ACCOUNTS_JOINED: {
    severity: 'hint',
    message: {
      en: '{count} accounts were joined to {persons} person(s), as asked.',
      'zh-Hans': '已按要求将 {count} 个账号归为 {persons} 人。',
    },
    fix: {
      en: 'Check them; `person` of each profile names the person.',
      'zh-Hans': '请核对；各档案的 `person` 为该人编号。',
    },
  },
  CHANNEL_NOT_FOUND: {
    severity: 'error',
    message: {
      en: '{file}: there is no channel {creator}.',
      'zh-Hans': '{file}：没有频道 "{creator}"。',
    },
    fix: {
      en: 'Check its id or handle; it may have been closed.',
      'zh-Hans': '请检查其编号或账号；频道可能已关闭。',
    },
  },
  POSTS_MISSING: {
    severity: 'hint',
    message: {
      en: '{file}: {count} video(s) of the channel {creator} were not given, as they are private or deleted.',
      'zh-Hans': '{file}：频道 "{creator}" 有 {count} 个视频未返回（私密或已删除）。',
    },
    fix: { en: 'Nothing needs to be done.', 'zh-Hans': '无需处理。' },
  },
  ROW_MALFORMED: {
    severity: 'error',
    message: {
      en: '{file}, {place}: the row was not imported: {reasons}.',
      'zh-Hans': '{file}，{place}：该行未导入：{reasons}。',
    },
    fix: {
      en: 'Correct it and import the file again.',
      'zh-Hans': '请更正后重新导入。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link IMPORT_FINDINGS}. */
export type ImportCode = keyof typeof IMPORT_FINDINGS;

/** A remark about an imported list. */
export type ImportFinding = Finding<ImportCode>;
