/** A language of the pages. */
export type Language = 'en' | 'zh-Hans';

/** The texts of the page on models, by language. */
export const WORDS = {
  en: {
    title: '# Which model when',
    other: '[中文](which-model-when.zh-Hans.md)',
    written:
      'This page is written by running every model of `@livelane/attribution` on its simulated worlds; a check compares it.',
    cause:
      'No model knows what a channel caused: each answers a question about which channels occur together in past journeys. In a simulated world the truth is known, since the same lives can be lived again without a channel. So it can be said how wrong each model is there, and where.',
    choose: '## In short',
    rules: [
      'To pay creators, use a rule that both sides understand and can check by hand: it is a term of a contract, not a measurement. Codes, windows and precedence matter more than the model.',
      '`last` is right where touches sell by themselves, and most wrong where something lies on the way to checkout: a coupon site, a direct visit, a brand search. Leave such channels out of the policy, or give them no credit.',
      '`markov`, `shapley` and `linear-unique` share between opener and closer, and are less wrong than `last` and `first` where channels work together. They still credit what meets people who buy in any case.',
      '`markov-per-journey` credits every repetition of a channel again. `shapley-rate` can give all credit to what lies on the way to checkout, since nearly every journey through it converts. Use both only to compare with tools that compute them.',
      'Where most orders would come in any case, all models are wrong. Only an experiment tells: show a channel to some people and not to others.',
    ],
    questions: '## What each answers',
    questionsHead: ['model', 'question', 'may settle'],
    yes: 'yes',
    no: 'no',
    errors: '## How wrong each is',
    errorsAbout: (people: string) =>
      `The share of all credit that is at the wrong channel: 0% is the truth, 100% is all of it. The truth of a channel is the orders that would be missing without it, as a share of those of all channels. ${people} people in each world; the worlds were fixed before any model was run on them.`,
    model: 'model',
    anyway: 'orders with a touch that would have come anyway',
    where: '## Where',
    share: 'true share',
    most: 'credits too much to',
    points: (points: string) => `+${points} points`,
    channel: 'channel',
    uncaused: (share: string) =>
      `Of the orders with a touch, ${share} would have come without any channel. All models divide these as well.`,
    none: 'nothing to speak of',
  },
  'zh-Hans': {
    title: '# 何时用哪个模型',
    other: '[English](which-model-when.md)',
    written: '本页由 `@livelane/attribution` 的每个模型在模拟世界上运行得出，并经检查核对。',
    cause:
      '没有模型知道渠道促成了什么：每个模型只回答过去的旅程中哪些渠道共同出现。模拟世界的真相是已知的，因为同样的人生可以在没有某个渠道时重来一次，所以能说明各模型错多少、错在哪里。',
    choose: '## 要点',
    rules: [
      '给达人付款时，请用双方都能理解并手工核对的规则：它是合同条款，而非测量。优惠码、窗口与优先级比模型更重要。',
      '触点各自成交时 `last` 正确；结账途中有优惠券网站、直接访问或品牌搜索时它错得最多。请将此类渠道排除在规则之外，或不予归因。',
      '`markov`、`shapley` 与 `linear-unique` 在开启者与促成者之间分配，渠道相互配合时比 `last` 和 `first` 错得少；但仍会归因于只是触达了本来就会购买的人的渠道。',
      '`markov-per-journey` 对渠道的每次重复都再次归因；`shapley-rate` 可能将全部归于结账途中的渠道，因为经过它的旅程几乎都会转化。两者仅用于与采用它们的工具比较。',
      '多数订单本来就会发生时，所有模型都错。只有实验能回答：让一部分人看到渠道，另一部分人看不到。',
    ],
    questions: '## 各自回答什么',
    questionsHead: ['模型', '问题', '可用于结算'],
    yes: '是',
    no: '否',
    errors: '## 各自错多少',
    errorsAbout: (people: string) =>
      `归于错误渠道的份额：0% 即真相，100% 即全错。渠道的真相是没有它就会缺少的订单，占所有渠道之和的比例。每个世界 ${people} 人；各世界在运行任何模型之前已确定。`,
    model: '模型',
    anyway: '有触点但本来就会发生的订单',
    where: '## 错在哪里',
    share: '真实份额',
    most: '过多归于',
    points: (points: string) => `多 ${points} 个百分点`,
    channel: '渠道',
    uncaused: (share: string) =>
      `有触点的订单中，${share} 即使没有任何渠道也会发生；所有模型也将其分配。`,
    none: '无明显偏差',
  },
} as const;
