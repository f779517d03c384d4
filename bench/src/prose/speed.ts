import { type ProseLanguage, reviewProse } from '@livelane/contracts/prose';
import type { Row, Section } from '../section.ts';

const LARGE = 10_000_000;
/** How much longer per byte ten times the text may take. */
const LINEAR = 1.5;

const LINES: Readonly<Record<ProseLanguage, readonly string[]>> = {
  en: [
    'The Creator publishes three videos on TikTok by 3 March 2027, each of at least 60 seconds.',
    'The Brand shall pay EUR 2,000 within 14 days of publication; late payments bear interest of 5 % per year.',
    'The Creator shall use reasonable efforts to answer comments promptly and to support the launch.',
    '"Net Sales" means the sales price less returns, discounts, taxes, shipping and the like.',
  ],
  'zh-Hans': [
    '乙方应于2027年3月3日前在抖音发布三条视频，每条不少于60秒。',
    '甲方在视频发布后14日内向乙方支付2000元，逾期付款的，按年利率5%支付利息。',
    '乙方应尽最大努力及时回复评论，并配合新品上市。',
    '“净销售额”是指售价扣除退货、优惠、税费、运费等后的金额。',
  ],
};

/** The time that texts of 1 and 10 MB take. */
export const SPEED: Section = {
  name: 'speed',
  about: 'review of long texts',
  measure: async (say) => {
    reviewProse(textOf('en', 100_000), 'en');
    const rows = (['en', 'zh-Hans'] as const).flatMap((language) => {
      say(language);
      return rowsOf(language);
    });
    return { data: 'four sentences of a contract, repeated', rows };
  },
};

function textOf(language: ProseLanguage, bytes: number): string {
  const lines = `${LINES[language].join('\n')}\n`;
  return lines.repeat(Math.ceil(bytes / Buffer.byteLength(lines)));
}

function rowsOf(language: ProseLanguage): Row[] {
  const small = secondsOf(textOf(language, LARGE / 10), language);
  const text = textOf(language, LARGE);
  const large = secondsOf(text, language);
  const words = language === 'en' ? text.split(/\s+/).length : text.length;
  const growth = large / (small * 10);
  return [
    {
      what: `${language}: 10 MB`,
      measured: `${large.toFixed(1)} s, ${Math.round(words / large).toLocaleString('en')} ${language === 'en' ? 'words' : 'characters'} a second`,
      reached: true,
    },
    {
      what: `${language}: time per byte, 10 MB against 1 MB`,
      measured: growth.toFixed(2),
      wanted: `≤ ${LINEAR}`,
      reached: growth <= LINEAR,
    },
  ];
}

function secondsOf(text: string, language: ProseLanguage): number {
  const start = performance.now();
  reviewProse(text, language);
  return (performance.now() - start) / 1000;
}
