import type { DutyVerification } from '../verify/duty.ts';
import { type DisclosureDuty, inert, type LocalText, localText } from '../vocabulary/index.ts';
import type { BinContext } from '../vocabulary/node/index.ts';

/** A duty that was not kept, on one line: verdict, id, market, label, rule, and what is missing. */
export function dutyLine(
  { dutyId, market, verdict, broken }: DutyVerification,
  duty: DisclosureDuty | undefined,
  { say }: Pick<BinContext, 'say'>,
): string {
  const label = duty === undefined ? '' : ` “${localText(duty.label, duty.languages[0] ?? 'en')}”`;
  const [first, ...others] = broken;
  const missing =
    first === undefined
      ? ''
      : `${say(first.message)} (${first.from} – ${first.to}${others.length > 0 ? `, +${others.length}` : ''})`;
  const when = duty === undefined ? '' : `${say(due(duty))}${say({ en: '. ', 'zh-Hans': '。' })}`;
  const colon = say({ en: ': ', 'zh-Hans': '：' });
  return inert(
    `${say(VERDICTS[verdict])} ${dutyId} (${market})${label}${colon}${when}${missing}`,
  ).replaceAll('\n', ' ');
}

/** Verdicts in words. */
export const VERDICTS: Readonly<Record<DutyVerification['verdict'], LocalText>> = {
  kept: { en: 'kept', 'zh-Hans': '已履行' },
  broken: { en: 'broken', 'zh-Hans': '未履行' },
  'not-shown': { en: 'not proven', 'zh-Hans': '无法证明' },
};

const MEDIA: Readonly<Record<DisclosureDuty['medium'], LocalText>> = {
  picture: { en: 'in the picture', 'zh-Hans': '画面' },
  voice: { en: 'spoken', 'zh-Hans': '口播' },
  either: { en: 'in the picture or spoken', 'zh-Hans': '画面或口播' },
  both: { en: 'in the picture and spoken', 'zh-Hans': '画面与口播' },
};

/** When and by which medium a duty is due, in words. */
export function due({ when, medium }: DisclosureDuty): LocalText {
  const times: LocalText =
    when.rule === 'max-gap'
      ? {
          en: `at the start, at the end and every ${when.seconds} s`,
          'zh-Hans': `开头、结尾及每 ${when.seconds} 秒`,
        }
      : RULES[when.rule];
  return {
    en: `due ${localText(times, 'en')}, ${localText(MEDIA[medium], 'en')}`,
    'zh-Hans': `要求：${localText(times, 'zh-Hans')}，${localText(MEDIA[medium], 'zh-Hans')}`,
  };
}

const RULES: Readonly<Record<Exclude<DisclosureDuty['when']['rule'], 'max-gap'>, LocalText>> = {
  continuous: { en: 'through the whole stream', 'zh-Hans': '全程' },
  'whole-promotion': { en: 'while anything is promoted', 'zh-Hans': '推广期间全程' },
  'before-and-during': {
    en: 'before the first product and while products are shown',
    'zh-Hans': '首个商品之前及展示商品期间',
  },
  'at-start': { en: 'at the start', 'zh-Hans': '开头' },
};
