import type { InputIssue, VocabularyErrorCode } from '../error.ts';

/** Cause and fix of the errors that every bin knows, in Simplified Chinese. */
const EXPLAINED: Readonly<Record<VocabularyErrorCode | 'UNEXPECTED', string>> = {
  INPUT_INVALID: '输入不符合文档规定的格式，请按下列各项修改。',
  MONEY_CURRENCY_MISMATCH: '两个金额的币种不同。请先用汇率报价换算其中之一。',
  MONEY_OUT_OF_RANGE: '金额超出 ±10^18 最小货币单位。请拆分，或检查输入的单位。',
  ALLOCATION_IMPOSSIBLE: '无法分摊：没有权重、权重为负或全部为零。请至少给出一个正的权重。',
  FX_QUOTE_MISSING: '所需货币对在适用日期没有汇率报价。请补充报价；从不假定汇率为 1。',
  ZONE_TIME_INVALID:
    '当地时间在该时区不存在或出现两次（时钟调整）。请换一个时间，或直接给出 UTC 时刻。',
  FILE_UNREADABLE: '文件无法读取。请检查路径和权限。',
  FILE_UNWRITABLE: '文件无法写入，未留下写了一半的文件。请检查文件夹是否存在、可写且有空间。',
  UNEXPECTED: '意料之外的错误，请附上以下内容反馈。',
};

/** An English text with `(.+)` where something of the input stands, and the Chinese with `$1` in its place. */
type Phrase = readonly [english: RegExp, chinese: string];

const MISUSE: readonly Phrase[] = [
  [/missing required argument '(.+)'/, '缺少必需的参数 "$1"'],
  [/required option '(.+)' not specified/, '缺少必需的选项 "$1"'],
  [/option '(.+)' argument missing/, '选项 "$1" 缺少取值'],
  [/option '(.+)' argument '(.*)' is invalid\. (.*)/, '选项 "$1" 的取值 "$2" 无效。$3'],
  [
    /command-argument value '(.*)' is invalid for argument '(.+)'\. (.*)/,
    '参数 "$2" 的取值 "$1" 无效。$3',
  ],
  [/unknown option '(.+)'/, '未知选项 "$1"'],
  [/unknown command '(.+)'/, '未知命令 "$1"'],
  [
    /too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+): (.+)\./,
    '参数过多：应为 $1 个，收到 $2 个：$3。',
  ],
  [/option '(.+)' cannot be used with option '(.+)'/, '选项 "$1" 不能与选项 "$2" 同时使用'],
  [/\(Did you mean (?:one of )?(.+)\?\)/, '（是否为 $1？）'],
  [/Allowed choices are (.+)\./, '可选：$1。'],
  [/It is en or zh-Hans\./, '应为 en 或 zh-Hans。'],
  [/^error: /gm, '错误：'],
];

const EXPECTED: readonly Phrase[] = [
  [/^expected a whole number$/, '应为整数'],
  [/^expected string$/, '应为字符串'],
  [/^expected number$/, '应为数字'],
  [/^expected boolean$/, '应为 true 或 false'],
  [/^expected (?:object|record)$/, '应为对象'],
  [/^expected array$/, '应为数组'],
  [/^expected at least (.+)$/, '应不小于 $1'],
  [/^expected at most (.+)$/, '应不大于 $1'],
  [/^expected more than (.+)$/, '应大于 $1'],
  [/^expected less than (.+)$/, '应小于 $1'],
  [/^expected (".+)$/, '应为 $1'],
  [/^expected (.+)$/, '应为 $1'],
  [/^one of (.+)$/, '应为其中之一：$1'],
  [/^no such field; check its spelling$/, '没有此字段，请检查拼写'],
  [/^as the name of a field: (.+)$/, '字段名应为：$1'],
  [/^JSON$/, '应为 JSON'],
  [/^one JSON value a line$/, '每行应为一个 JSON 值'],
  [/^each name once in an object$/, '同一对象中每个名称只能出现一次'],
  [/^a header line$/, '应有表头行'],
  [/^each column once$/, '每个列名只能出现一次'],
  [
    /^as many cells as the header has; a cell that holds the separator goes in quotes$/,
    '单元格数应与表头一致；含分隔符的单元格须加引号',
  ],
  [/^an id as a string .+$/, '应为字符串形式的编号（平台编号超过 2^53，不能用数字）'],
  [
    /^an id of 1 to (\d+) characters.*$/,
    '编号应为 1 到 $1 个字符，不含控制字符、不可见字符或残缺字符',
  ],
  [/^text without half of a surrogate pair.*$/, '文本中不应有残缺的字符（半个代理对）'],
  [/^text of at most ([\d,]+) characters$/, '文本不超过 $1 个字符'],
  [/^an ISO 4217 currency code.*$/, '应为大写的 ISO 4217 货币代码，如 USD、THB、VND'],
  [/^an ISO 3166-1 alpha-2 country code.*$/, '应为 ISO 3166-1 国家代码，如 US、GB（不是 UK）或 EU'],
  [/^an IANA time zone.*$/, '应为 IANA 时区，如 Asia/Bangkok（不用缩写或偏移量）'],
  [/^an instant in UTC.*$/, '应为 UTC 时刻，如 2026-11-22T14:00:00Z（须带 Z）'],
  [/^a calendar date.*$/, '应为日期，如 2026-11-22'],
  [/^a local date and time.*$/, '应为当地日期时间，如 2026-12-05T20:00'],
  [/^a BCP 47 language tag.*$/, '应为 BCP 47 语言标签，如 en、zh-Hans、pt-BR'],
  [/^a platform in lower case.*$/, '应为小写的平台名，如 tiktok、youtube'],
  [
    /^whole minor units as digits.*$/,
    '应为整数的最小货币单位（19.99 USD 为 "1999"），无小数、空格或前导零',
  ],
  [/^minor units as a string of digits.*$/, '应为最小货币单位的数字字符串（如 "1999"，不含小数）'],
  [/^at most 10\^18 minor units either way$/, '不超过 ±10^18 最小货币单位'],
  [/^an amount of at least 0.*$/, '金额应不小于 0'],
  [/^an amount of at most 0.*$/, '金额应不大于 0'],
  [/^the text in at least one language$/, '至少应有一种语言的文本'],
  [/^an amount above 0$/, '金额应大于 0'],
  [/^a share in whole parts per million.*$/, '应为百万分比整数，0 到 1000000（30 % 为 300000）'],
  [/^a rate in whole parts per million.*$/, '应为百万分比整数（8 % 为 80000）'],
  [/^a (?:share|rate|value) of at most (-?\d+)(?: parts per million)?$/, '应不大于 $1'],
  [/^a (?:share|rate|value) of at least (-?\d+)(?: parts per million)?$/, '应不小于 $1'],
  [/^a rate as a decimal string.*$/, '汇率应为十进制字符串，如 "0.0315"'],
  [/^a decimal string.*$/, '应为十进制字符串'],
  [/^a rate above zero$/, '汇率应大于零'],
  [/^another currency than the base.*$/, '报价货币应不同于基准货币'],
  [/^a fingerprint: .*$/, '应为指纹：sha256: 加 64 位小写十六进制数字'],
  [/^a window whose start is before its end$/, '时间段的开始应早于结束'],
  [/^an interval whose lower end is not above its upper end$/, '区间下限不应高于上限'],
  [/^a whole number written out.*$/, '应为完整写出的整数（1200000，而非 "1.2M"）'],
  [/^a whole number from (\S+) to (\S+)$/, '应为 $1 到 $2 的整数'],
  [/^("[\w-]+"), made by (.+)$/, '应为 $1（由 $2 生成）'],
  [/^("[\w-]+"), written by people.*$/, '应为 $1（由人编写，格式见该记录的文档）'],
  [/^("[\w-]+"), one thing that happened.*$/, '应为 $1（每行一件事实）'],
  [/^NDJSON: one record a line$/, '应为 NDJSON：每行一条记录'],
  [/^a whole number of at least 0$/, '应为不小于 0 的整数'],
  [/^a count of at least (\d+)$/, '计数应不小于 $1'],
  [/^a number from 0 to 1$/, '应为 0 到 1 之间的数'],
  [/^a finite number, or null where it is not known$/, '应为有限的数，未知时为 null'],
  [/^at most 10,000,000,000 followers.*$/, '粉丝数不超过 100 亿，请检查单位'],
  [/^at least (\d+) (?:seconds?|days?)(?: after the start)?$/, '应不小于 $1'],
  [/^at most (\d+) (?:seconds?|days?)(?: after the start)?$/, '应不大于 $1'],
  [/^whole (?:seconds|days)$/, '应为整数'],
  [/^seconds after the start$/, '应为开始后的秒数'],
  [/^at least one .+$/, '至少应有一项'],
  [/^at least two parties$/, '至少应有两方'],
  [/^at most (\d+) lines$/, '不超过 $1 行'],
  [/^each line id once in its order$/, '订单内每个行编号只能出现一次'],
  [/^one currency in an order$/, '一个订单只能有一种币种'],
  [/^credits in the sale's currency that sum to .+$/, '归因金额应与销售同币种，且合计等于销售金额'],
  [/^an Ed25519 signature.*$/, '应为 Ed25519 签名（86 位 base64url）'],
];

/** The sentence with the phrases that are known in Chinese; what is not known stays as it is. */
function translated(text: string, phrases: readonly Phrase[]): string {
  return phrases.reduce((sentence, [english, chinese]) => sentence.replace(english, chinese), text);
}

/** What commander says of misuse, in Chinese. */
export function misuseInChinese(text: string): string {
  return translated(text, MISUSE);
}

/** What commander adds to a help text by itself, in Chinese. */
export function helpInChinese(text: string): string {
  return text
    .replace(/ \((choices|default): (.+)\)$/, (_, kind: string, values: string) => {
      const [choices, preset] = values.split(', default: ');
      if (kind === 'default') return `（默认：${values}）`;
      return `（可选：${choices}${preset === undefined ? '' : `；默认：${preset}`}）`;
    })
    .replaceAll('[options]', '[选项]')
    .replaceAll('[command]', '[命令]');
}

/** What is expected at a place of an input, in Chinese where the phrase is known. */
export function expectationInChinese(message: string): string {
  const phrase = EXPECTED.find(([english]) => english.test(message));
  if (phrase === undefined) return message;
  return message.replace(...phrase).replaceAll('" or "', '" 或 "');
}

/** An error's cause and fix in Chinese; undefined where nobody wrote it down. */
export function explainedInChinese(
  code: string,
  ofPackage: Readonly<Record<string, string>>,
): string | undefined {
  for (const explained of [ofPackage, EXPLAINED] as Readonly<Record<string, string>>[])
    if (Object.hasOwn(explained, code)) return explained[code];
  return undefined;
}

/** The issues of an input, one a line, as {@link inputInvalid} lists them in English. */
export function issuesInChinese(issues: readonly InputIssue[]): string[] {
  const shown = issues.slice(0, 8).map(({ line, path, message, received }) => {
    const place = [line === undefined ? '' : `第 ${line} 行`, path].filter((part) => part !== '');
    const where = place.length === 0 ? '（整个输入）' : place.join(' ');
    return `  ${where}：${expectationInChinese(message)}；收到 ${received}`;
  });
  return issues.length > shown.length
    ? [...shown, `  另有 ${issues.length - shown.length} 项`]
    : shown;
}
