import { type Prose, prose } from '../../render/prose.ts';
import { formatShare, type Scribe } from '../../render/scribe.ts';
import type { ClauseTexts } from '../kind.ts';
import { ATTRIBUTION_DEFAULTS } from './policy.ts';
import type { Attribution } from './schema.ts';

/** The text of the kind `attribution`. */
export const attributionText: ClauseTexts<'attribution'> = {
  en: {
    provisions: (clause, say) => [
      {
        prose: prose`A sale is credited by this rule: ${clause.model ? [{ value: ENGLISH[clause.model.model] }] : [say.text(null)]}${modelNumbers(clause, ['; first ', ', last ', '; half-life '], say)}.`,
      },
      {
        prose: clause.windows
          ? prose`A click counts for ${say.period(clause.windows.click)}, a view for ${say.period(clause.windows.view)}${clause.windows.inRoom === undefined ? '' : prose`, and a click in the live room counts for orders placed there for ${say.period(clause.windows.inRoom)}`}, each from the touch until the order.`
          : prose`A touch counts for: ${say.text(null)}.`,
      },
      {
        prose: prose`These kinds of touch count, the first named outranking the next: ${say.words('touch', clause.precedence)}. A view shorter than ${say.count(clause.minimumDwellSeconds ?? ATTRIBUTION_DEFAULTS.minimumDwellSeconds, 'second', 'seconds')} does not count.`,
      },
      ...codesProvision(clause, say, {
        all: 'A redeemed code takes the whole order, whatever else touched it.',
        some: 'A redeemed code is a touch like any other.',
        intro: 'These codes are used:',
        head: ['Code', 'Credited to', 'Takes off', 'Valid'],
      }),
    ],
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      {
        prose: prose`销售的归属规则：${clause.model ? [{ value: CHINESE[clause.model.model] }] : [say.text(null)]}${modelNumbers(clause, ['；首触点', '，末触点', '；半衰期'], say)}。`,
      },
      {
        prose: clause.windows
          ? prose`归因窗口期自触点发生起至下单止：点击为${say.period(clause.windows.click)}，观看为${say.period(clause.windows.view)}${clause.windows.inRoom === undefined ? '' : prose`，直播间内点击对直播间内下单为${say.period(clause.windows.inRoom)}`}。`
          : prose`归因窗口期：${say.text(null)}。`,
      },
      {
        prose: prose`下列触点有效，在前者优先：${say.words('touch', clause.precedence)}。短于${say.count(clause.minimumDwellSeconds ?? ATTRIBUTION_DEFAULTS.minimumDwellSeconds, '秒')}的观看无效。`,
      },
      ...codesProvision(clause, say, {
        all: '订单使用优惠码的，该订单全部归于优惠码所属达人，不论有无其他触点。',
        some: '使用优惠码与其他触点同等对待。',
        intro: '使用下列优惠码：',
        head: ['优惠码', '归属', '优惠', '有效期'],
      }),
    ],
  },
};

type Model = NonNullable<Attribution['model']>;

const ENGLISH: { readonly [Name in Model['model']]: string } = {
  first: 'the first touch that counts takes the whole sale',
  last: 'the last touch that counts takes the whole sale',
  'last-non-direct': 'the last touch that counts, direct visits aside, takes the whole sale',
  linear: 'every touch that counts takes an equal part of the sale',
  'linear-unique': 'every party with a touch that counts takes an equal part of the sale',
  position:
    'the first and the last touch take the parts named below, and those between them share the rest equally',
  'time-decay':
    'every touch that counts takes a part that halves with each half-life before the order',
};

const CHINESE: { readonly [Name in Model['model']]: string } = {
  first: '归于首个有效触点',
  last: '归于最后一个有效触点',
  'last-non-direct': '归于最后一个有效触点（直接访问除外）',
  linear: '由全部有效触点均分',
  'linear-unique': '由拥有有效触点的各方均分',
  position: '首末触点取得下列比例，其余由中间触点均分',
  'time-decay': '由全部有效触点分享，距下单每早一个半衰期，份额减半',
};

function modelNumbers(
  { model }: Attribution,
  [first, last, half]: readonly [string, string, string],
  say: Scribe,
): Prose {
  if (model?.model === 'position')
    return prose`${first}${{ value: formatShare(model.first) }}${last}${{ value: formatShare(model.last) }}`;
  return model?.model === 'time-decay'
    ? prose`${half}${{ value: say.locale.duration(model.halfLifeSeconds) }}`
    : [];
}

function codesProvision(
  clause: Attribution,
  say: Scribe,
  words: { all: string; some: string; intro: string; head: readonly string[] },
) {
  const codes = clause.codes ?? [];
  const rule = (clause.codeTakesAll ?? ATTRIBUTION_DEFAULTS.codeTakesAll) ? words.all : words.some;
  if (codes.length === 0) return [{ prose: [rule] }];
  const dash = { value: '–' };
  const rows = codes.map((it) => [
    [say.text(it.code)],
    [say.party(it.creator)],
    [it.discount === undefined ? dash : say.share(it.discount)],
    [it.valid === undefined ? dash : say.window(it.valid)],
  ]);
  return [{ prose: [rule] }, { prose: [words.intro], table: { head: words.head, rows } }];
}
