import { ATTRIBUTION_ZH_HANS } from '@livelane/attribution/zh-Hans';
import type { TranslatedErrors, Translation } from '@livelane/contracts/vocabulary';
import { NODE_ZH_HANS } from '@livelane/contracts/vocabulary/node';
import { CONTRACTS_ZH_HANS } from '@livelane/contracts/zh-Hans';
import { KOL_SCORE_ZH_HANS } from '@livelane/kol-score/zh-Hans';
import { RTC_ZH_HANS } from '@livelane/rtc/zh-Hans';
import type { DEMO_ERRORS } from './demo-errors.ts';
import type { DEMO_ISSUES } from './demo-issues.ts';

const errors: TranslatedErrors<typeof DEMO_ERRORS> = {
  CAMPAIGN_INVALID: {
    message: '活动文件夹 {folder} 中有 {count} 个文件无效。',
    fix: '请按下列各文件的各项修改：',
  },
  CONTRACT_REFUSED: {
    message: '审查未通过 {file}：{count} 处错误。',
    fix: '请按下列各项修改：',
  },
  RUN_IN_PROGRESS: {
    message: '另一次运行（进程 {process}）正在写入 {path}。',
    fix: '请等待其结束，或用 `--out` 换一个文件夹。若该进程不属于本工具，请删除 {mark}。',
  },
  RESULT_MISMATCH: {
    message: {
      grade: '达人 {subject} 没有评分。',
      credits: '销售 {subject} 的归因金额合计为 {received}，应为 {expected}。',
      postings: '结算行 {subject} 的分录合计为 {received}，应为 {expected}。',
      hash: '记录之间的哈希不符（{subject}）：收到 {received}，应为 {expected}。',
    },
    fix: '这是本工具的缺陷；请连同结果文件夹一并反馈。',
  },
};

const issues: Readonly<Record<keyof typeof DEMO_ISSUES, string>> = {
  PORT: '1 到 65535 的整数',
  ROOM_ONCE: '`--real` 与 `--memory` 之一',
  MODEL_ONCE: '下列模型，每个一次：{models}',
  MODEL_SETTLES:
    '针对单笔订单的规则，因为第一个模型用于结算，而 {model} 按渠道整体归因；例如 `{example}`',
  OTHER_FOLDER: '活动文件夹以外的文件夹，如 {example}',
  OUT_FOLDER: '新的、空的或先前运行所用的文件夹，如 {example}',
  SHOP_FILES: '计划、日志和订单文件：`shop.ts PLAN LOG OUT`',
  FOLDER: '文件夹',
  FILE_OF_CAMPAIGN: '文件夹中的此文件；{example} 中有可供参考的文件',
  FILE_OF_CAMPAIGN_NEAR: '文件夹中的此文件；"{near}" 与之相近',
  FILE_ONCE: '{files} 之一：请删除多余的文件',
  CREATOR: '{file} 中达人的编号',
  CREATOR_NEAR: '{file} 中达人的编号；"{near}" 与之相近',
  CREATOR_OR_NULL: '{file} 中达人的编号；渠道没有达人时为 null',
  CREATOR_OR_NULL_NEAR: '{file} 中达人的编号（"{near}" 与之相近）；渠道没有达人时为 null',
  CREATOR_PARTY: '身份为 "creator" 且编号在 {file} 中的一方',
  PRODUCT: '{file} 中商品的编号：{products}',
  PRODUCT_OR_NULL: '{file} 中商品的编号；不属于本店的商品为 null',
  PRICE: '{file} 中的价格 {price}',
  CLICK_BEFORE_ORDER: '不早于点击 {click}（{at}）的时刻：请校正店铺或追踪系统的时钟',
  QUOTE: '{to} 的金额，或 {file} 中 {at} 及之前 {from} 与 {to} 之间的汇率报价，如 {example}',
  REFUSED_DRAFT: '审查不予通过的草稿；若没有，请删除该文件',
};

/** The errors and input issues of the demo in Simplified Chinese. */
export const DEMO_ZH_HANS: Translation = { language: 'zh-Hans', errors, issues };

/** Every error and input issue that the demo may print in Simplified Chinese. */
export const TRANSLATIONS: readonly Translation[] = [
  NODE_ZH_HANS,
  CONTRACTS_ZH_HANS,
  RTC_ZH_HANS,
  ATTRIBUTION_ZH_HANS,
  KOL_SCORE_ZH_HANS,
  DEMO_ZH_HANS,
];
