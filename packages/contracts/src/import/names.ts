import type { BothLanguages } from '../vocabulary/index.ts';

/** What the fields of the cover page are called where they are open. */
export const COVER_NAMES: Readonly<Record<string, BothLanguages>> = {
  title: {
    en: 'what it is called (the draft has a usual title until then)',
    'zh-Hans': '名称（在此之前草稿用通用名称）',
  },
  law: { en: 'which law governs', 'zh-Hans': '适用哪一法律' },
  currency: { en: 'in which currency amounts are', 'zh-Hans': '金额以何种货币计' },
  zone: { en: 'in which time zone dates are counted', 'zh-Hans': '日期以哪一时区计' },
  term: { en: 'from when until when it applies', 'zh-Hans': '合同起止时间' },
  audience: {
    en: 'which markets are addressed, in which languages',
    'zh-Hans': '面向哪些市场、使用何种语言',
  },
  parties: { en: 'who the parties are', 'zh-Hans': '各方是谁' },
  name: { en: 'what the party is called', 'zh-Hans': '该方的名称' },
  role: { en: 'which role the party has', 'zh-Hans': '该方是何角色' },
  market: { en: 'where the party lives or is established', 'zh-Hans': '该方所在地' },
};

/** What is asked where a sentence has a condition. */
export const conditionName: BothLanguages = {
  en: 'whether the condition in these words changes what the fields say',
  'zh-Hans': '这些词语中的条件是否改变各项约定',
};

/** What is asked where figures of a sentence are in no field. */
export const figuresName: BothLanguages = {
  en: 'what these figures are of, which no field holds',
  'zh-Hans': '这些数字属于哪项约定（没有字段记载）',
};
