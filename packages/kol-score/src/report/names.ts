import type { CreatorGrade, LocalText, Provenance, Severity } from '@livelane/contracts/vocabulary';
import type { CriterionId } from '../criteria/registry.ts';
import { bilingual } from '../text/bilingual.ts';

/** What the criteria are called. */
export const CRITERION_NAMES: Readonly<Record<CriterionId, LocalText>> = {
  'price-tier': bilingual('price tier', '价位'),
  audience: bilingual('audience', '受众'),
  engagement: bilingual('engagement', '互动'),
  tonality: bilingual('tonality', '调性'),
  professionalism: bilingual('professionalism', '专业度'),
  'staying-power': bilingual('staying power', '持续更新'),
  localisation: bilingual('localisation', '本地化'),
  'price-performance': bilingual('price-performance', '性价比'),
  'track-record': bilingual('track record', '过往战绩'),
  size: bilingual('size', '体量'),
};

const INPUTS: Readonly<Record<string, LocalText>> = {
  followers: bilingual('followers', '粉丝数'),
  posts: bilingual('posts', '内容'),
  'posts with engagement shown': bilingual('posts with engagement shown', '公开互动数据的内容'),
  engagement: bilingual('engagement', '互动'),
  averages: bilingual('averages', '平均值'),
  shop: bilingual('figures of the marketplace', '平台带货数据'),
  audience: bilingual('audience', '受众'),
  'audience countries': bilingual('countries of the audience', '受众国家'),
  'audience languages': bilingual('languages of the audience', '受众语言'),
  'audience ages': bilingual('ages of the audience', '受众年龄'),
  'audience gender': bilingual('gender of the audience', '受众性别'),
  'audience interests': bilingual('interests of the audience', '受众兴趣'),
  languages: bilingual('languages on camera', '出镜语言'),
  'price tier': bilingual('price tier', '价位'),
  lives: bilingual('past lives', '过往直播'),
  'live viewers': bilingual('viewers of past lives', '过往直播观众数'),
  'conversion rate': bilingual('sales of past lives', '过往直播销量'),
  fee: bilingual('fee', '费用'),
  campaign: bilingual('viewers of settled lives', '已结算直播的观众数'),
};

/** What sources of figures are called. */
export const SOURCE_NAMES: Readonly<Record<Provenance, LocalText>> = {
  measured: bilingual('measured', '实测'),
  declared: bilingual('declared', '自报'),
  estimated: bilingual('estimated', '估计'),
  range: bilingual('known as a range', '仅知区间'),
};

/** What severities of findings are called. */
export const SEVERITY_WORDS: Readonly<Record<Severity, LocalText>> = {
  error: bilingual('error', '错误'),
  warning: bilingual('warning', '警告'),
  hint: bilingual('hint', '提示'),
};

/** What the verdicts on a creator's figures are called. */
export const VERDICT_NAMES: Readonly<Record<CreatorGrade['authenticity']['verdict'], LocalText>> = {
  clear: bilingual('clear', '未见异常'),
  review: bilingual('to be reviewed', '待复核'),
  abstain: bilingual('cannot tell', '无法判断'),
};

/** What a criterion is called; one that is not known by its id. */
export function criterionName(id: string): LocalText {
  return named(CRITERION_NAMES, id);
}

/** What an input of the provenance is called; one that is not known by its id. */
export function inputName(id: string): LocalText {
  return named(INPUTS, id);
}

function named(names: Readonly<Record<string, LocalText>>, id: string): LocalText {
  return Object.hasOwn(names, id) ? (names[id] ?? bilingual(id, id)) : bilingual(id, id);
}
