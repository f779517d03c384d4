import type { TranslatedErrors } from '../error/error-catalogue.ts';
import type { VOCABULARY_ERRORS } from '../error/errors.ts';
import type { InputIssueCode } from '../error/issues.ts';
import type { Translation } from '../error/translation.ts';
import type { HASH_ISSUES } from '../hash/index.ts';
import type { RATE_ISSUES } from '../value/parse-rate.ts';
import { FILE_ISSUES_ZH_HANS } from './file-issues.ts';

const errors: TranslatedErrors<typeof VOCABULARY_ERRORS> = {
  INPUT_INVALID: {
    message: '{what} 无效。',
    fix: '请按下列各项修改：位置、应为何值、收到何值。',
  },
  MONEY_CURRENCY_MISMATCH: {
    message: '{left} 与 {right} 的金额不能相加。',
    fix: '请先用汇率报价换算其中之一。',
  },
  MONEY_OUT_OF_RANGE: {
    message: '{minor} 个最小货币单位（{currency}）超出 ±10^18。',
    fix: '请拆分金额，或检查输入的单位。',
  },
  ALLOCATION_IMPOSSIBLE: {
    message: '无法按权重 {weights} 分摊金额。',
    fix: '请给出不小于 0 的整数权重，且至少一个大于 0。',
  },
  FX_QUOTE_MISSING: {
    message: {
      missing: '{at} 及之前没有 {from}/{to} 的汇率报价。',
      needed: '{at} 及之前没有 {from}/{to} 的汇率报价，而{neededBy}需要它。',
    },
    fix: '请补充到报价中（支持 `--fx` 的命令用该选项）：{"base":"{from}","quote":"{to}","rate":"…","asOf":"{at}","side":"mid","source":"…"}。从不假定汇率为 1。',
  },
  ZONE_TIME_INVALID: {
    message: {
      malformed: '{local}（{zone}）不是当地时间：日期须存在，时区须为 IANA 名称。',
      skipped: '{zone} 的时钟跳过 {local}。',
      twice: '{zone} 的时钟两次显示 {local}。',
    },
    fix: '请改用：{choices}。',
  },
  FILE_UNREADABLE: {
    message: {
      missing: '{path} 不存在。',
      folder: '{path} 是文件夹。',
      denied: '无权读取 {path}。',
      encoding: '{path} 不是 {encoding} 文本。',
      'unknown-encoding': '未知的编码 {encoding}。',
      'ambiguous-encoding': '{path} 不是 {encoding} 文本，可能读作：{samples}。',
      'contradicted-encoding': '{path} 既可读作 UTF-8，也可读作 {encoding}：{samples}。',
      'too-large': '{path} 有 {megabytes} MB；一次最多读取 {mostMegabytes} MB。',
      'cut-off': '{path} 在读完之前已中断。',
      'used-up': '{path} 为标准输入，此前已读取。',
      system: '{path} 无法读取（{system}）。',
    },
    fix: {
      missing: '请检查路径。',
      folder: '请指定一个文件。',
      denied: '请检查文件的权限。',
      encoding: '请存为 UTF-8，或指定其编码（支持 `--encoding` 的命令用该选项）。',
      'unknown-encoding': '请使用 WHATWG 编码标准的名称，如 utf-8、gb18030 或 utf-16le。',
      'ambiguous-encoding': '请指定其编码（支持 `--encoding` 的命令用该选项），或存为 UTF-8。',
      'contradicted-encoding': '若该文件是 UTF-8，请勿对其使用 `--encoding`；否则请先存为 UTF-8。',
      'too-large': '请拆分文件。',
      'cut-off': '请重新提供完整的输入。',
      'used-up': '除一项输入外，其余请指定文件。',
      system: '请检查磁盘或设备后重试。',
    },
  },
  FILE_UNWRITABLE: {
    message: {
      missing: '{path} 无法写入：所在文件夹不存在。',
      folder: '{path} 无法写入：它是文件夹，或路径中有一部分是文件。',
      denied: '无权写入 {path}。',
      full: '{path} 无法写入：磁盘空间不足。',
      system: '{path} 无法写入（{system}）。',
    },
    fix: {
      missing: '请先创建文件夹；未写入任何内容。',
      folder: '请换一个路径；未写入任何内容。',
      denied: '请检查文件及其文件夹的权限；未写入任何内容。',
      full: '请腾出空间；未留下写了一半的文件。',
      system: '请检查磁盘或设备；未留下写了一半的文件。',
    },
  },
  CHROMIUM_UNAVAILABLE: {
    message: '找不到 Chromium。',
    fix: '请安装 chromium 或 Google Chrome，或设置 CHROMIUM_PATH（`details.looked` 列出已检查的路径）。',
  },
  CHROMIUM_FAILED: {
    message: {
      ended: 'Chromium（{path}）未给出结果即已结束（{system}）。',
      timeout: 'Chromium（{path}）在 {seconds} 秒内未给出结果。',
      system: '无法启动 Chromium（{path}）：{system}。',
    },
    fix: '请手动启动它以查明原因，或将 CHROMIUM_PATH 设为另一个程序。',
  },
  HTTP_FAILED: {
    message: {
      unreachable: '无法连接 {url}（{system}）。',
      timeout: '{url} 未在 {seconds} 秒内应答。',
      'too-large': '{url} 的应答超过 {mostBytes} 字节。',
      'not-http': '{url} 不是 HTTP 或 HTTPS 地址。',
      credentials: '给出的地址 {url} 含有用户名或密码。',
      redirect: '{url} 重定向到另一来源 {to}。',
      'redirect-invalid': '{url} 要求重定向，但给出的目标不是有效的 URL。',
      'redirect-credentials': '{url} 重定向到含有用户名或密码的地址。',
      redirects: '{url} 的重定向超过 {most} 次。',
    },
    fix: {
      unreachable: '请检查地址和网络后重试。',
      timeout: '请检查地址和网络后重试。',
      'too-large': '请检查地址；未使用该应答的任何内容。',
      'not-http': '请给出以 https:// 或 http:// 开头的地址。',
      credentials: '请从地址中删去，并改用请求头发送。',
      redirect: '请给出最终地址；只在同一来源内跟随重定向。',
      'redirect-invalid': '请给出最终地址，或联系服务器的管理者。',
      'redirect-credentials': '请给出不含用户名和密码的最终地址，或联系服务器的管理者。',
      redirects: '请检查地址，或给出最终地址。',
    },
  },
};

const issues: Readonly<
  Record<InputIssueCode | keyof typeof HASH_ISSUES | keyof typeof RATE_ISSUES, string>
> = {
  STRING: '字符串',
  NUMBER: '有限的数',
  WHOLE_NUMBER: '整数',
  BOOLEAN: 'true 或 false',
  OBJECT: '对象',
  ARRAY: '数组',
  FUNCTION: '函数',
  TYPE: '类型为 {type} 的值',
  EXACTLY: '{value}',
  ONE_OF: '以下取值：{choices}',
  AT_LEAST: '不小于 {minimum} 的值',
  MORE_THAN: '大于 {minimum} 的值',
  AT_MOST: '不大于 {maximum} 的值',
  LESS_THAN: '小于 {maximum} 的值',
  AT_LEAST_ITEMS: '至少 {minimum} 项的列表',
  AT_MOST_ITEMS: '至多 {maximum} 项的列表',
  AT_LEAST_CHARACTERS: '至少 {minimum} 个字符的文本',
  AT_MOST_CHARACTERS: '至多 {maximum} 个字符的文本',
  UNKNOWN_FIELD: '没有此字段',
  UNKNOWN_FIELD_NEAR: '与此名称相近的字段 "{near}"',
  VALID: '有效的值',
  OTHER: '{expected}',
  JSON_VALUE: 'JSON 值：数为有限值，字符完整，不含 bigint、循环引用、函数或 undefined',
  ID_STRING: '字符串形式的编号（平台编号超过 2^53，不能用数字）',
  HTTPS_URL: '以 https:// 开头、至多 2,048 个字符的地址',
  IDENTIFIER: '1 到 128 个字符的编号，不含控制字符、不可见字符或残缺字符',
  WHOLE_SURROGATES: '不含残缺字符（如被截断的表情）的文本',
  LANGUAGE: 'BCP 47 语言标签，如 en、zh-Hans 或 pt-BR',
  TEXT_IN_A_LANGUAGE: '至少一种语言的文本',
  COUNT: '完整写出的整数（1200000，而非 "1.2M" 或 1.5）',
  PROBABILITY: '0 到 1 之间的数',
  FIGURE: '有限的数，未知时为 null',
  INTERVAL: '下限不高于上限的区间',
  SHARE: '百万分比整数，0 到 1000000（30% 为 300000）',
  RATE: '百万分比整数（8% 为 80000）',
  RATE_UNIT: '带单位的比率：{spellings}',
  RATE_WHOLE: '百万分比为整数的比率，至多为一千倍',
  PPM_AT_LEAST: '不小于百万分之 {minimum} 的值',
  PPM_AT_MOST: '不大于百万分之 {maximum} 的值',
  INSTANT: 'UTC 时刻，如 2026-11-22T14:00:00Z（须带 Z）',
  EPOCH_MS: '自 1970 年起的毫秒数，年份在 0000 至 9999 之间',
  PLAIN_DATE: '日期，如 2026-11-22',
  ZONE: 'IANA 时区，如 Asia/Bangkok（不用缩写或偏移量）',
  WINDOW: '开始早于结束的时间段',
  CALENDAR_ARITHMETIC: '日期、整数天数和 IANA 时区，年份在 0 至 9999 之间',
  MARKET: 'ISO 3166-1 国家代码，如 US、GB（不是 UK），或 EU',
  PLATFORM: '小写的平台名，如 tiktok、tiktok-shop、instagram 或 youtube',
  PLATFORM_NAMED:
    '具体平台，如 tiktok；有多个平台的，填写主要平台：`any`（自选平台）仅用于合同的交付内容',
  CURRENCY: '大写的 ISO 4217 货币代码，如 USD、THB、VND',
  MINOR_STRING: '最小货币单位的数字字符串（19.99 USD 为 "1999"），不能用数字',
  MINOR_DIGITS: '整数的最小货币单位，无小数、空格或前导零（19.99 USD 为 "1999"）',
  EXACT_UNITS: '精确的最小货币单位：数字，或分数（"125/2"）',
  MINOR_RANGE: '不超过 ±10^18 最小货币单位的金额',
  DECIMAL_AMOUNT: '{currency} 的小数金额，小数点后至多 {digits} 位',
  AMOUNT_NOT_NEGATIVE: '不小于 0 的金额',
  AMOUNT_ABOVE_ZERO: '大于 0 的金额',
  SALE_AT_LEAST_ZERO: '不小于 0 的金额（`change` 为 "{change}" 时）',
  SALE_AT_MOST_ZERO: '不大于 0 的金额（`change` 为 "{change}" 时）',
  BREAKDOWN: '与销售同币种的组成部分，其中已含于销售金额的合计不超过该金额',
  CREDITS_SOME: '至少一项归因；无归因对象时，全额归于一项，其 `to` 写 "party": "nobody"',
  CREDITS_SUM: '与销售同币种且合计等于销售金额的归因金额',
  FX_RATE: '十进制字符串形式的汇率，如 "34.215"',
  FX_RATE_ABOVE_ZERO: '大于零的汇率',
  FX_PAIR: '不同于基准货币的报价货币',
  FX_QUOTES_DIFFER: '{asOf} 时 {pair} 只有一个 {side} 汇率；请删除其中之一',
  HASH: '哈希：sha256: 加 64 位小写十六进制数字',
  EXECUTOR:
    '带有函数 "query" 与 "transaction" 的执行器，如 `pgExecutor(pool)` 或 `pgliteExecutor(database)`',
  RECORD_KIND: '以下种类之一的记录：{kinds}',
};

/** The errors and input issues of the vocabulary, those of its file readers included, in Simplified Chinese. */
export const VOCABULARY_ZH_HANS: Translation = {
  language: 'zh-Hans',
  errors,
  issues: { ...issues, ...FILE_ISSUES_ZH_HANS },
  phrases: {
    line: '第 {line} 行',
    wholeInput: '（整个输入）',
    issue: '{place}：应为{expected}；收到 {received}',
    nothing: '空值（未填写）',
    unplaced: '应为{expected}；收到 {received}',
    more: '另有 {count} 项',
  },
};
