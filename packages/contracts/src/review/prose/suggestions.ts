import type { LocalText } from '../../vocabulary/index.ts';
import type { VagueCategory } from './category.ts';

/** What to write instead of words of each category. */
export const SUGGESTIONS: Readonly<Record<VagueCategory, LocalText>> = {
  deferral: {
    en: 'Agree on it now, or say what holds if no agreement is reached by a date.',
    'zh-Hans': '现在就约定，或写明在某日前未达成一致时如何处理。',
  },
  discretion: {
    en: 'Name the condition that can be checked, and how much or how often at most.',
    'zh-Hans': '写明可核实的条件，以及数量或次数上限。',
  },
  effort: {
    en: 'Promise the result itself, or list the acts, with number and date.',
    'zh-Hans': '直接承诺结果，或逐项写明行为、数量和日期。',
  },
  cooperation: {
    en: 'Name the acts: who does what, how many, on which platform, by when.',
    'zh-Hans': '写明具体行为：谁、做什么、数量、平台和期限。',
  },
  'open-list': {
    en: 'List all that is owed, and drop the words that leave the list open.',
    'zh-Hans': '把应做的事项全部列出，删去使清单不封闭的字词。',
  },
  quantity: {
    en: 'Write the number, amount or extent.',
    'zh-Hans': '写明数量、金额或范围。',
  },
  time: {
    en: 'Write the date, the number of days or how often.',
    'zh-Hans': '写明日期、天数或频率。',
  },
  standard: {
    en: 'Write what is measured and the value to reach, or name the document that says so.',
    'zh-Hans': '写明衡量指标和应达到的数值，或指明载有该标准的文件。',
  },
};
