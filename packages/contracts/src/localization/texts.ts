import type { BothLanguages } from '../vocabulary/finding/catalogue.ts';
import type { DisclosureDuty } from '../vocabulary/index.ts';
import type { MeasureSystem } from './measures.ts';
import type { PromotionKind } from './sheet.ts';

/** The texts of a localization sheet. */
export const T = {
  title: { en: 'Localization sheet: {session}', 'zh-Hans': '本地化说明：{session}' },
  about: {
    en: 'Session of {start} (UTC), by the law of that day. Rules of platforms: {platforms}.',
    'zh-Hans': '{start}（UTC）的场次，适用当日法律。平台规则：{platforms}。',
  },
  none: { en: 'none', 'zh-Hans': '无' },
  tagged: { en: '{name} ({tag})', 'zh-Hans': '{name}（{tag}）' },
  unknown: { en: 'not known', 'zh-Hans': '未知' },
  script: {
    en: 'Speak and write {languages}; a literal translation is not enough.',
    'zh-Hans': '口播和文字使用{languages}；直译不等于本地化。',
  },
  rightToLeft: { en: '{language} (from right to left)', 'zh-Hans': '{language}（从右到左书写）' },
  labels: { en: 'Labels of advertising', 'zh-Hans': '广告标识' },
  language: { en: 'language', 'zh-Hans': '语言' },
  label: { en: 'label', 'zh-Hans': '文字' },
  when: { en: 'when', 'zh-Hans': '何时' },
  medium: { en: 'how', 'zh-Hans': '方式' },
  restsOn: { en: 'rests on', 'zh-Hans': '依据' },
  noDuty: {
    en: 'The plan has no duty for this market.',
    'zh-Hans': '执行单中没有该市场的披露义务。',
  },
  accepted: { en: 'Known to be accepted: ', 'zh-Hans': '已知有效：' },
  refused: { en: 'Known to be refused: ', 'zh-Hans': '已知无效：' },
  prices: { en: 'Prices and sizes', 'zh-Hans': '价格与尺码' },
  product: { en: 'product', 'zh-Hans': '商品' },
  list: { en: 'list price', 'zh-Hans': '标价' },
  offer: { en: 'price of the offer', 'zh-Hans': '促销价' },
  offerText: { en: 'offer', 'zh-Hans': '促销' },
  currency: {
    en: 'Prices are in the currency of the contract; they were not converted.',
    'zh-Hans': '价格为合同币种，未经换算。',
  },
  ending: {
    en: 'Just-below prices usually end in {digit} here (Schindler 2009).',
    'zh-Hans': '当地尾数定价多以 {digit} 结尾（Schindler 2009）。',
  },
  sizes: {
    en: 'Sizes of clothes and shoes are not converted here: name the size on the label and its measures.',
    'zh-Hans': '此处不换算服装与鞋码：请说明标签尺码及实际尺寸。',
  },
  promotions: { en: 'Promotions', 'zh-Hans': '促销' },
  kind: { en: 'kind', 'zh-Hans': '种类' },
  ruleSays: { en: 'what a rule says', 'zh-Hans': '规则内容' },
  noRule: {
    en: 'No rule is known here for: {kinds}. That does not mean that they are allowed. Ask local counsel.',
    'zh-Hans': '以下各项没有已知规则，并不表示允许，请咨询当地律师：{kinds}。',
  },
  times: { en: 'Time by the clocks of the audience', 'zh-Hans': '观众当地时间' },
  zone: { en: 'zone', 'zh-Hans': '时区' },
  start: { en: 'start', 'zh-Hans': '开始' },
  end: { en: 'end', 'zh-Hans': '结束' },
  part: {
    en: 'Only the zones of most people are listed.',
    'zh-Hans': '仅列出多数人所在的时区。',
  },
  noHolidays: {
    en: 'Public holidays were not looked up: no list of this market and year was given.',
    'zh-Hans': '未查询公共假日：未提供该市场该年的列表。',
  },
  noneAround: {
    en: 'No public holiday from {from} to {to} ({source}).',
    'zh-Hans': '{from} 至 {to} 无公共假日（{source}）。',
  },
  holidays: {
    en: 'Public holidays around the session: {days} ({source}).',
    'zh-Hans': '场次前后的公共假日：{days}（{source}）。',
  },
  picture: { en: 'Picture', 'zh-Hans': '画面' },
  wording: { en: 'Wording', 'zh-Hans': '用语' },
  prepare: { en: 'To have ready before the session', 'zh-Hans': '开播前须备' },
  noneKnown: { en: 'No rule is known here.', 'zh-Hans': '此处没有已知规则。' },
  review: { en: 'Review by a local creator', 'zh-Hans': '当地达人审核' },
  signs: {
    en: 'Whoever signs has read this section, and finds that people of the market understand it as it is meant.',
    'zh-Hans': '签署人已审读本部分，并认为当地受众会按本意理解。',
  },
  toSign: {
    en: '{language}: name ____________________ date ____________________',
    'zh-Hans': '{language}：姓名 ____________________ 日期 ____________________',
  },
  signed: { en: '{language}:', 'zh-Hans': '{language}：' },
  hash: { en: 'Hash of this section: {hash}', 'zh-Hans': '本部分哈希：{hash}' },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** The kinds of promotion. */
export const KINDS: Readonly<Record<PromotionKind, BothLanguages>> = {
  coupon: { en: 'coupon', 'zh-Hans': '优惠券' },
  discount: { en: 'percentage or amount off', 'zh-Hans': '折扣或直降' },
  'former-price': { en: '“was” price', 'zh-Hans': '划线原价' },
  giveaway: { en: 'giveaway or draw', 'zh-Hans': '赠品或抽奖' },
  'gift-voucher': { en: 'gift voucher', 'zh-Hans': '礼品券' },
  superlative: { en: 'absolute claim (“the best”)', 'zh-Hans': '绝对化用语（“最佳”）' },
  endorsement: { en: 'own experience of the creator', 'zh-Hans': '达人亲身体验' },
  'health-claim': { en: 'claim about health', 'zh-Hans': '健康功效宣称' },
};

/** How sizes are given. */
export const MEASURES: Readonly<Record<MeasureSystem, BothLanguages>> = {
  metric: {
    en: 'Measures are metric; a length reads {example}.',
    'zh-Hans': '采用公制；长度写作 {example}。',
  },
  US: {
    en: 'Measures are US customary ones; with the metric one beside it a length reads {example}.',
    'zh-Hans': '采用美制；附公制时长度写作 {example}。',
  },
  UK: {
    en: 'Imperial measures stand beside metric ones; a length reads {example}.',
    'zh-Hans': '英制与公制并用；长度写作 {example}。',
  },
};

/** When a label is due. A rule of a later version is not known. */
export const WHEN: Readonly<Record<string, BothLanguages>> = {
  'max-gap': {
    en: 'at the start, at the end, at most {seconds} s apart',
    'zh-Hans': '开头、结尾，间隔至多 {seconds} 秒',
  },
  continuous: { en: 'during the whole session', 'zh-Hans': '全程' },
  'whole-promotion': { en: 'while anything is promoted', 'zh-Hans': '整个推广期间' },
  'before-and-during': { en: 'before and during the promotion', 'zh-Hans': '推广前及推广期间' },
  'at-start': { en: 'at the start', 'zh-Hans': '开头' },
};

/** By which medium a label counts. */
export const MEDIA: Readonly<Record<DisclosureDuty['medium'], BothLanguages>> = {
  picture: { en: 'in the picture', 'zh-Hans': '画面' },
  voice: { en: 'spoken', 'zh-Hans': '口播' },
  either: { en: 'in the picture or spoken', 'zh-Hans': '画面或口播' },
  both: { en: 'in the picture and spoken', 'zh-Hans': '画面及口播' },
};

/** The days of the week from Sunday on. */
export const WEEKDAYS: readonly BothLanguages[] = [
  { en: 'Sunday', 'zh-Hans': '星期日' },
  { en: 'Monday', 'zh-Hans': '星期一' },
  { en: 'Tuesday', 'zh-Hans': '星期二' },
  { en: 'Wednesday', 'zh-Hans': '星期三' },
  { en: 'Thursday', 'zh-Hans': '星期四' },
  { en: 'Friday', 'zh-Hans': '星期五' },
  { en: 'Saturday', 'zh-Hans': '星期六' },
];
