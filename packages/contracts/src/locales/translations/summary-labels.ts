/** What a summary says beside the duties, with `{name}` where a value stands. */
export interface SummaryLabels {
  readonly title: string;
  /** What every page of a translation is marked with. */
  readonly unreviewed: string;
  /** That a translation never governs, and which text does: `{language}`. */
  readonly notGoverning: string;
  readonly cover: string;
  readonly number: string;
  readonly revision: string;
  readonly drafted: string;
  readonly dealType: string;
  readonly term: string;
  readonly audience: string;
  readonly law: string;
  readonly governingLanguage: string;
  readonly currency: string;
  readonly zone: string;
  readonly product: string;
  readonly price: string;
  readonly establishedIn: string;
  readonly duties: string;
  readonly toWhom: string;
  readonly what: string;
  readonly byWhen: string;
  readonly ifMissed: string;
  readonly everyParty: string;
  /** A blank. */
  readonly notAgreed: string;
  /** Said of people's words that nobody has translated. */
  readonly untranslated: string;
  readonly worldwide: string;
  readonly partyAtFault: string;
  readonly labels: string;
  readonly market: string;
  readonly label: string;
  /** Said of a label where no rule of its market is known. */
  readonly ownWord: string;
  /** The day whose law the labels are of: `{date}`. */
  readonly asOf: string;
  readonly notLegalAdvice: string;
  /** The platform `own-site`. */
  readonly ownSite: string;
  /** The platform `any`. */
  readonly anyPlatform: string;
}

/** The labels in English. */
export const SUMMARY_LABELS_EN: SummaryLabels = {
  title: 'Contract summary',
  unreviewed: 'unreviewed translation',
  notGoverning:
    'This page is an unreviewed translation. It is not the contract and never governs: the text in {language} governs.',
  cover: 'Cover page',
  number: 'Contract',
  revision: 'Revision',
  drafted: 'Drafted',
  dealType: 'Kind of deal',
  term: 'Term',
  audience: 'Audience',
  law: 'Governing law',
  governingLanguage: 'Governing language',
  currency: 'Currency',
  zone: 'Dates and days are counted in',
  product: 'Product',
  price: 'Price',
  establishedIn: 'Established in',
  duties: 'Who owes what, and by when',
  toWhom: 'To whom',
  what: 'What',
  byWhen: 'By when',
  ifMissed: 'If it is missed',
  everyParty: 'every party',
  notAgreed: 'not agreed',
  untranslated: 'no translation',
  worldwide: 'worldwide',
  partyAtFault: 'the party at fault',
  labels: 'Labels of advertising',
  market: 'Market',
  label: 'Label',
  ownWord: 'no rule of this market is known; the word is this project’s',
  asOf: 'by the rules in force on {date}',
  notLegalAdvice: 'Written by software from typed terms; it is not legal advice.',
  ownSite: "the brand's own site",
  anyPlatform: 'any platform of its choice',
};

/** The labels in Simplified Chinese. */
export const SUMMARY_LABELS_ZH_HANS: SummaryLabels = {
  title: '合同摘要',
  unreviewed: '未经审校的译文',
  notGoverning: '本页为未经审校的译文，不是合同，不具效力，以{language}文本为准。',
  cover: '封面条款',
  number: '合同编号',
  revision: '版本',
  drafted: '起草时间',
  dealType: '合作类型',
  term: '合同期限',
  audience: '受众市场',
  law: '适用法律',
  governingLanguage: '以何种文本为准',
  currency: '币种',
  zone: '日期与天数所依时区',
  product: '商品',
  price: '价格',
  establishedIn: '所在地',
  duties: '谁在何时之前应做什么',
  toWhom: '相对方',
  what: '义务',
  byWhen: '时间',
  ifMissed: '未履行的后果',
  everyParty: '各方',
  notAgreed: '未约定',
  untranslated: '原文，无中文译文',
  worldwide: '全球',
  partyAtFault: '过错方',
  labels: '广告标识',
  market: '市场',
  label: '标识',
  ownWord: '未查到该市场的规则，用词由本项目选定',
  asOf: '依{date}有效的规则',
  notLegalAdvice: '本文由软件依据结构化条款生成，不构成法律意见。',
  ownSite: '品牌方自有网站',
  anyPlatform: '其自选平台',
};
