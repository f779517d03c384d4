import { spokenLanguages } from '../law/languages.ts';
import { formatMoney, formatPercent, type Money } from '../vocabulary/index.ts';
import type { AllAnswers, DealAnswers, QuestionId } from './answers.ts';
import { type Condition, type Question, wantsLive } from './question.ts';

const isNew = ({ product }: DealAnswers) => product === 'new';
const paysFixed = ({ fixedFee }: DealAnswers) => fixedFee !== undefined && fixedFee.minor !== '0';
const paysNothingFixed = ({ fixedFee }: DealAnswers) => fixedFee?.minor === '0';

const OF_VIDEOS: Condition = {
  holds: (_, basis) => !wantsLive(basis),
  otherwise: { en: 'The brief asks for lives.', 'zh-Hans': '需求单要求直播。' },
};
const OF_LIVES: Condition = {
  holds: (_, basis) => wantsLive(basis),
  otherwise: { en: 'The brief asks for short videos.', 'zh-Hans': '需求单要求短视频。' },
};

/** The questions in the order in which they are asked. */
export const QUESTIONS: { readonly [Name in QuestionId]: Question<AllAnswers[Name]> } = {
  brand: { text: { en: 'What is the brand called?', 'zh-Hans': '品牌方的名称是什么？' } },
  brandMarket: {
    text: {
      en: 'Where is the brand established (two-letter code, such as CN)?',
      'zh-Hans': '品牌方所在国家或地区是哪里（两位字母代码，如 CN）？',
    },
  },
  creator: {
    text: { en: 'What is the creator called?', 'zh-Hans': '达人的姓名是什么？' },
    suggest: ({ grade }) =>
      grade && {
        value: grade.creator.name,
        text: { en: `Creator: ${grade.creator.name}.`, 'zh-Hans': `达人：${grade.creator.name}。` },
        reason: { en: 'The creator of the grade.', 'zh-Hans': '评分所对应的达人。' },
      },
  },
  creatorMarket: {
    text: {
      en: 'Where does the creator live (two-letter code)?',
      'zh-Hans': '达人所在国家或地区是哪里（两位字母代码）？',
    },
    suggest: ({ brief }) => ({
      value: brief.market,
      text: {
        en: `The creator lives in ${brief.market}.`,
        'zh-Hans': `达人所在地：${brief.market}。`,
      },
      reason: { en: 'The market of the brief.', 'zh-Hans': '需求单的目标市场。' },
    }),
  },
  language: {
    text: {
      en: 'In which language is the contract: English (en) or Simplified Chinese (zh-Hans)?',
      'zh-Hans': '合同使用何种语言：英语填 `en`，简体中文填 `zh-Hans`？',
    },
    suggest: (_, { creatorMarket = '' }) =>
      spokenLanguages(creatorMarket)[0] === 'zh-Hans'
        ? {
            value: 'zh-Hans',
            text: { en: 'The contract is in Chinese.', 'zh-Hans': '合同以中文为准。' },
            reason: {
              en: 'Simplified Chinese is the first language where the creator lives.',
              'zh-Hans': '达人所在地的主要语言是简体中文。',
            },
          }
        : {
            value: 'en',
            text: { en: 'The contract is in English.', 'zh-Hans': '合同以英文为准。' },
            reason: {
              en: 'The creator lives where Simplified Chinese is not the first language.',
              'zh-Hans': '达人所在地的主要语言不是简体中文。',
            },
          },
  },
  product: {
    text: {
      en: 'Do people in the market know the product (established), or is it new to them (new)?',
      'zh-Hans': '目标市场的消费者是否已了解该商品：已了解填 `established`，新品填 `new`？',
    },
    suggest: ({ brief }) =>
      brief.goals.includes('awareness')
        ? {
            value: 'new',
            text: { en: 'The product counts as new.', 'zh-Hans': '按新品处理。' },
            reason: {
              en: 'The brief is for awareness.',
              'zh-Hans': '需求单的目标是品牌认知。',
            },
          }
        : undefined,
  },
  topic: { text: { en: 'What is the content about?', 'zh-Hans': '内容主题是什么？' } },
  publishAt: {
    text: {
      en: 'When does each live begin, or from when until when are the videos published (2026-12-05T20:00, separated by commas)?',
      'zh-Hans': '每场直播何时开始，或视频自何时至何时发布（如 2026-12-05T20:00，以逗号分隔）？',
    },
  },
  pieces: {
    text: { en: 'How many videos are published?', 'zh-Hans': '发布几条视频？' },
    when: OF_VIDEOS,
    suggest: () => ({
      value: 2,
      text: { en: 'Two videos.', 'zh-Hans': '两条视频。' },
      reason: {
        en: 'Two videos: enough to compare, few enough for a first deal.',
        'zh-Hans': '两条视频：足以比较效果，又适合首次合作的小规模测试。',
      },
    }),
  },
  minutes: {
    text: { en: 'How many minutes does each live last?', 'zh-Hans': '每场直播多少分钟？' },
    when: OF_LIVES,
    suggest: () => ({
      value: 60,
      text: { en: 'Sixty minutes.', 'zh-Hans': '每场六十分钟。' },
      reason: {
        en: 'An hour: long enough for every product of a short list, and for questions.',
        'zh-Hans': '一小时：足够逐一讲解商品并回答提问。',
      },
    }),
  },
  livePrice: {
    text: {
      en: 'What does the first product cost during the live (an amount, or none)?',
      'zh-Hans': '首件商品的直播价是多少（金额；无优惠填 `none`）？',
    },
    when: OF_LIVES,
    suggest: () => ({
      value: null,
      text: { en: 'No promotion.', 'zh-Hans': '无促销活动。' },
      reason: {
        en: 'No promotion was named: the contract says that there is none.',
        'zh-Hans': '未提出促销活动：合同写明没有促销。',
      },
    }),
  },
  fixedFee: {
    text: {
      en: 'What is the fixed fee for the whole deal (0 for commission alone)?',
      'zh-Hans': '整单固定费用是多少（纯佣填 0）？',
    },
    suggest: ({ grade }) => {
      const most = grade?.expectation.breakEvenFee;
      if (most === undefined || BigInt(most.minor) <= 0n) return undefined;
      const value = half(most);
      return {
        value,
        text: {
          en: `A fixed fee of ${formatMoney(value)}.`,
          'zh-Hans': `固定费用 ${formatMoney(value)}。`,
        },
        reason: {
          en: `Half of the fee at which the expected contribution is zero (${formatMoney(most)}), so that a middling result still pays.`,
          'zh-Hans': `盈亏平衡费用（${formatMoney(most)}）的一半，效果一般时仍有盈余。`,
        },
      };
    },
  },
  commission: {
    text: { en: 'What is the commission (such as 12%)?', 'zh-Hans': '佣金比例是多少（如 12%）？' },
    when: {
      holds: (answers) => !isNew(answers) || paysNothingFixed(answers),
      otherwise: {
        en: 'A new product is paid by a fixed fee with a bonus: answer `product` with `established`, or `fixedFee` with 0, for a commission.',
        'zh-Hans':
          '新品按固定费用加效果奖金付费：如需佣金，请将 `product` 填为 `established`，或将 `fixedFee` 填为 0。',
      },
    },
    suggest: ({ grade }) => {
      const most = grade?.expectation.breakEvenCommission;
      if (typeof most !== 'number' || most <= 0) return undefined;
      const value = Math.min(Math.floor(most / 2 / 10_000) * 10_000, MOST_COMMISSION);
      if (value === 0) return undefined;
      return {
        value,
        text: {
          en: `A commission of ${formatPercent(value)}.`,
          'zh-Hans': `佣金 ${formatPercent(value)}。`,
        },
        reason: {
          en: `Half of the commission at which the expected contribution is zero (${formatPercent(most)}), in whole per cent, at most ${formatPercent(MOST_COMMISSION)}.`,
          'zh-Hans': `盈亏平衡佣金（${formatPercent(most)}）的一半，取整百分点，最高 ${formatPercent(MOST_COMMISSION)}。`,
        },
      };
    },
  },
  bonus: {
    text: {
      en: 'What is the bonus for reaching the orders below?',
      'zh-Hans': '达到下述订单数的效果奖金是多少？',
    },
    when: {
      holds: (answers) => isNew(answers) && !paysNothingFixed(answers),
      otherwise: {
        en: 'Only a new product with a fixed fee is paid with a bonus: answer `product` with `new` for one.',
        'zh-Hans': '仅含固定费用的新品合作设效果奖金：如需奖金，请将 `product` 填为 `new`。',
      },
    },
    suggest: (_, { fixedFee }) =>
      fixedFee && {
        value: half(fixedFee),
        text: {
          en: `A bonus of ${formatMoney(half(fixedFee))}.`,
          'zh-Hans': `效果奖金 ${formatMoney(half(fixedFee))}。`,
        },
        reason: {
          en: 'Half of the fixed fee: worth working for, without leaving all risk to the creator.',
          'zh-Hans': '固定费用的一半：有激励作用，又不把全部风险推给达人。',
        },
      },
  },
  leastOrders: {
    text: {
      en: 'How many orders is the result measured by?',
      'zh-Hans': '效果考核的订单数门槛是多少？',
    },
    when: {
      holds: (answers) => paysFixed(answers) || (isNew(answers) && answers.fixedFee === undefined),
      otherwise: {
        en: 'A deal that pays commission alone has no assessment.',
        'zh-Hans': '纯佣金合作不设考核。',
      },
    },
    suggest: ({ grade }) => {
      const least = Math.floor(grade?.expectation.conversions.interval.lower ?? 0);
      if (grade === undefined || least < 1) return undefined;
      const level = formatPercent(Math.round(grade.expectation.conversions.interval.level * 1e6));
      return {
        value: least,
        text: { en: `${least} orders.`, 'zh-Hans': `${least} 笔订单。` },
        reason: {
          en: `The lower end of what the grade expects (${level} interval): reached by most results, missed by a failure.`,
          'zh-Hans': `评分预期区间（${level}）的下限：多数情况可达到，明显失败时达不到。`,
        },
      };
    },
  },
  code: {
    text: {
      en: 'Which discount code belongs to the creator?',
      'zh-Hans': '达人的专属优惠码是什么？',
    },
    suggest: (_, { creator }) => {
      const letters = creator
        ?.normalize('NFD')
        .replace(/[^A-Za-z]/g, '')
        .slice(0, 8)
        .toUpperCase();
      return letters === undefined || letters === ''
        ? undefined
        : {
            value: `${letters}10`,
            text: { en: `The code ${letters}10.`, 'zh-Hans': `优惠码 ${letters}10。` },
            reason: {
              en: 'A code that only this creator names credits sales that no click shows.',
              'zh-Hans': '专属优惠码可归因没有点击记录的销售。',
            },
          };
    },
  },
  codeDiscount: {
    text: {
      en: 'What does the code take off (such as 10%)?',
      'zh-Hans': '优惠码优惠多少（如 10%）？',
    },
    suggest: () => ({
      value: 100_000,
      text: { en: '10% off.', 'zh-Hans': '优惠 10%。' },
      reason: {
        en: 'Ten per cent: a code without a discount is not entered.',
        'zh-Hans': '百分之十：没有优惠的码无人使用。',
      },
    }),
  },
};

const MOST_COMMISSION = 200_000;

function half({ currency, minor }: Money): Money {
  return { currency, minor: `${BigInt(minor) / 2n}` };
}
