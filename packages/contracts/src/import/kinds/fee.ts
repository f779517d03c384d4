import type { Stretch } from '../../review/prose/sentences.ts';
import type { Money } from '../../vocabulary/index.ts';
import { field, placeOf, type Reader, type ReadField, type Reading } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { isAside, payment } from '../text/who.ts';
import { inDays } from '../value/lengths.ts';
import { agreed, type Certain } from '../value/mention.ts';
import { openPiecesIn } from './open-pieces.ts';
import { stages } from './payment.ts';

const FEE =
  /\bfees?\b|\bcompensation\b|\bremuneration\b|\bflat rate\b|\bin full consideration\b|费|报酬|稿酬|坑位/i;

/** Words that need to say what is paid for: not everything that is paid is a fee. */
const PAYS = /\bpay(?:s|ment)?\b|\bpaid\b|\brates?\b|支付/i;

/** Articles whose amounts are other pay. */
const OTHER_PAY = /retainer|bonus|guarantee|expens|advance|酬金|奖金|保底|报销|预付/i;

/** Money that is no fixed fee. */
const NO_FEE =
  /bonus|guarantee|minimum|\bcap\b|at most|up to|exceed|liab|damages|penalt|\blate\b|expens|reimburs|retail|\bprice\b|\bvalue|worth|insur|discount|\boff\b|budget|instal+ment|fine[sd]?\b|threshold|refund|interest|retainer|per (?:month|week|hour|day|unit|order|sale|lead|install|click|action)|(?:each|every) (?:unit|order|month|week|hour|lead|registration|install|sale|calendar month)|\b(?:monthly|weekly|hourly|annual(?:ly)?|yearly)\b|overtime|in kind|advance|gift|sales? of|reduc|fall short|prepay|deposit|\bless than\b|\bover\b|above|\btax\b|withh|奖|保底|上限|不超过|不足|至少|违约金|赔偿|罚|报销|单价|售价|零售价|价值|市价|定金|保证金|押金|每月|按月|月薪|每件|每单|每笔|每小时|每日|每周|逾期|责任|保险|折扣|优惠|满|滞纳|超过|利息|退还|预付|实物|阶梯|预算|达到|激励|税|封顶|差旅|加班|每次|线索|计费件|每个|保证|不少于|减|扣|超时|为限/i;

const PER_SESSION =
  /\b(?:per|for each|for every|each|every)\s(?:\w+\s){0,2}?(?:session|stream|livestream|live|broadcast|show)\b|每场|按场|\/场|一场/i;
const PER_ITEM =
  /\b(?:per|for each|for every|each)\s(?:\w+\s){0,3}?(?:videos?|posts?|items?|pieces?|reels?|stor(?:y|ies)|articles?|shorts?|clips?|tiktoks?)\b|每条|每篇|每支|每则|每个视频|按条|按篇|\/条|\/篇|每期/i;
const PER_DEAL =
  /\bin total\b|\btotal\b|for the whole of the deal|\blump sum\b|\bflat\b|for all (?:the )?(?:deliverables|services|content)|\ball-in\b|in full consideration|总计|共计|合计|总额|总费用|总价|整单|一次性|一口价|打包|全部服务|全部内容/i;

/** Where a fee is for pieces of one form, the fees of others are others. */
const SCOPES = /live|直播|video|视频|reel|stor(?:y|ies)|post|图文|笔记|shoot|拍摄/gi;
const SCOPE = /live|直播|video|视频|reel|stor(?:y|ies)|post|图文|笔记|shoot|拍摄/i;

/** A fixed fee: one amount, what it pays for, who pays whom. */
export const fixedFee: Reader = (said) => {
  if (said.money.length === 0 || isAside(said)) return [];
  const staged = beforeStages(said);
  return staged === undefined ? feeIn(said) : feeIn(staged);
};

/** The words before the stages of a sentence that names a fee and then, share by share, when it is paid. */
function beforeStages(said: Said): Said | undefined {
  const { text, start, end, money, shares } = said;
  const [share] = shares;
  const amount = money[0];
  if (share === undefined || amount === undefined || amount.end > share.start) return undefined;
  if (stages(said).length === 0 || !NAMED_FEE.test(text.slice(0, amount.start - start)))
    return undefined;
  const behind = text.slice(amount.end - start);
  // The end of the phrase of the amount: what follows is of the stages.
  const cut = /[,，;；(（]|\bof which\b|其中/.exec(behind)?.index ?? share.start - amount.end;
  const to = Math.min(amount.end + cut, share.start, end);
  const within = <Of extends { readonly end: number }>(list: readonly Of[]) =>
    list.filter((it) => it.end <= to);
  // Amounts of stages, such as "30 % (USD 900)", say again what the shares say.
  return {
    ...said,
    end: to,
    text: text.slice(0, to - start),
    money: within(money),
    shares: [],
    lengths: within(said.lengths),
    dates: within(said.dates),
    named: within(said.named),
  };
}

/** Words that name a fee right before its amount. */
const NAMED_FEE =
  /(?:\bfees?|\bcompensation|\bremuneration|费用?|报酬|总价|金额)(?:\s(?:of|is|in the amount of|totall?ing|equal to)|\s?[:：为是计共])?(?:\s(?:a total of|the sum of))?\s{0,2}$/i;

function feeIn(said: Said): Reading[] {
  const { text, about } = said;
  const per = perOf(said);
  const isFee =
    FEE.test(text) ||
    FEE.test(about) ||
    (per?.value === 'item' && openPiecesIn(said).length > 0) ||
    (PAYS.test(text) && per !== undefined && per.value !== 'deal');
  if (!isFee || NO_FEE.test(text) || NO_FEE.test(about.split('\n')[1] ?? '')) return [];
  // "For every …" with anything but a piece.
  if (OTHER_PAY.test(about) || (per === undefined && /for (?:each|every)/i.test(text))) return [];
  // Amounts beside percentages are parts of a fee that stands elsewhere.
  if (said.shares.length > 0 && !COMMISSION.test(text)) return [];
  const amount = agreed(said.money);
  const scopes = new Set(text.match(SCOPES)?.map((it) => it.toLowerCase()));
  // "USD 500 per video and USD 2,000 per session" is two fees, told apart by what they pay for.
  if (amount === undefined) return separateFees(said) ?? [unsettled(said, per)];
  const scope = per === undefined || per.value === 'deal' ? '' : [...scopes].sort().join('+');
  return [feeOf(said, amount, { per, scope })];
}

interface Paid {
  readonly per: Certain<'item' | 'session' | 'deal'> | undefined;
  readonly scope: string;
}

function feeOf(said: Said, amount: Certain<Money>, { per, scope }: Paid): Reading {
  return {
    of: { clause: 'fee' },
    key: `fixed/${per === undefined || per.value === 'deal' ? 'deal' : per.value}/${scope}`,
    fields: [
      field('/model', amount, { value: 'fixed', ground: 'near' }),
      field('/fixed/amount', amount, {
        value: amount.value,
        ground: /\bfee|费|报酬/i.test(said.text) ? 'stated' : 'inferred',
      }),
      ...(per === undefined
        ? []
        : [field('/fixed/per', per, { value: per.value, ground: 'stated' })]),
      ...payment(said),
    ],
  };
}

function perOf(said: Said): Paid['per'] {
  const session = placeOf(said, PER_SESSION);
  const item = placeOf(said, PER_ITEM) ?? eachBehind(said);
  const deal = placeOf(said, PER_DEAL);
  // "EUR 500 per video, in total EUR 1,500" says both.
  if ([session, item].filter((it) => it !== undefined).length + (deal === undefined ? 0 : 1) > 1) {
    if (deal !== undefined && /\bflat\b|一次性/i.test(said.text)) {
      if (session === undefined && item !== undefined) return { value: 'item', ...item };
      if (item === undefined && session !== undefined) return { value: 'session', ...session };
    }
    return undefined;
  }
  if (session !== undefined) return { value: 'session', ...session };
  if (item !== undefined) return { value: 'item', ...item };
  return deal === undefined ? undefined : { value: 'deal', ...deal };
}

/** "as many posts as she likes, USD 10 each". */
function eachBehind(said: Said): Stretch | undefined {
  const { text, start, money } = said;
  const [amount] = money;
  if (amount === undefined || money.length > 1 || openPiecesIn(said).length === 0) return undefined;
  const words = /^\s(?:each|apiece|a (?:piece|post|video))\b/i.exec(text.slice(amount.end - start));
  return words === null ? undefined : { start: amount.end, end: amount.end + words[0].length };
}

/** Fees of a list, each amount followed by what it pays for. */
function separateFees(said: Said): Reading[] | undefined {
  const { text, start, money } = said;
  const parts = money.map((it, index) => {
    const end = money[index + 1]?.start ?? start + text.length;
    const words = text.slice(it.end - start, end - start);
    const before = text.slice((money[index - 1]?.end ?? start) - start, it.start - start);
    const own = { ...said, text: words, start: it.end };
    const ahead = { ...said, text: before, start: it.start - before.length };
    return { it, per: perOf(own), ahead: perOf(ahead), words, before };
  });
  const isBehind = parts.every(({ it, per }) => it.value !== null && per !== undefined);
  const isAhead = parts.every(({ it, ahead }) => it.value !== null && ahead !== undefined);
  if (isBehind === isAhead) return undefined;
  const fees = parts.map(({ it, per, ahead, words, before }) => {
    const scope = SCOPE.exec(isBehind ? words : before)?.[0].toLowerCase() ?? '';
    return feeOf(said, it as Certain<Money>, { per: isBehind ? per : ahead, scope });
  });
  return new Set(fees.map(({ key }) => key)).size === fees.length ? fees : undefined;
}

/** Several amounts, or one in doubt: all of them are shown, and the slot stays open. */
function unsettled(said: Said, per: Paid['per']): Reading {
  return {
    of: { clause: 'fee' },
    key: `fixed/${per === undefined || per.value === 'deal' ? 'deal' : per.value}/`,
    fields: [
      ...said.money.slice(0, 1).map((it) => field('/model', it, { value: 'fixed' })),
      ...said.money.map((it) => field('/fixed/amount', it)),
      ...payment(said),
    ],
  };
}

const COMMISSION =
  /commission|revenue share|share of (?:the )?(?:net |gross )?(?:sales|revenue)|% of (?:the )?(?:net |gross )?(?:sales|revenue|GMV)|per ?cent of (?:net |gross )?sales|佣金|分成|提成/i;
const NO_COMMISSION =
  /share of the sales credited to|assess|signing|签约|agent|sub-?affiliate|override|platform(?:'s)? commission|平台佣金|discount code|折扣|withh|代扣|penalt|违约金|税率|\binterest\b|利息|shortfall|minimum|保底|tier|阶梯|\btotal of\b|reduced by|raised to|rises to|announce|升至|降至|override|下级|经纪|分得|提取|归属于达人|归属于[^，。|的]{1,60}的销售向/i;

/** A commission: one rate, what is taken off before, how long it is held. */
export const commission: Reader = (said) => {
  const { text, about } = said;
  if (
    isAside(said) ||
    !COMMISSION.test(`${about}\n${text}`) ||
    NO_COMMISSION.test(`${about}\n${text}`)
  )
    return [];
  const rate = agreed(said.shares);
  const held = heldAndDue(said);
  if (said.shares.length === 0)
    return held.length === 0 ? [] : [{ of: { clause: 'fee' }, key: 'commission', fields: held }];
  const [first] = said.shares;
  return [
    {
      of: { clause: 'fee' },
      key: 'commission',
      fields: [
        ...(first === undefined ? [] : [field('/model', first, { value: 'commission' })]),
        ...(rate === undefined
          ? said.shares.map((it) => field('/commission/rate', it))
          : [
              field('/commission/rate', rate, {
                value: rate.value,
                ground: COMMISSION.test(text) ? 'stated' : 'inferred',
              }),
            ]),
        ...shareOf(said),
        ...deductions(said),
        ...held,
        ...payment(said),
      ],
    },
  ];
};

/** What a commission is a share of, where it is not of the sales credited to its payee. */
const SHARES = [
  ['gifts', /\bviewers\b[^.;]{0,40}\bgifts?\b|\bgifts? (?:of|from|by) viewers\b|打赏/i],
  ['all-sales', /whoever is credited with (?:it|them)|不论归属于谁/i],
] as const;

function shareOf(said: Said): ReadField[] {
  return SHARES.flatMap(([value, words]) => {
    const place = placeOf(said, words);
    return place === undefined ? [] : [field('/commission/of', place, { value, ground: 'stated' })];
  }).slice(0, 1);
}

const DEDUCTED: readonly (readonly [string, RegExp])[] = [
  ['platform-coupon', /^(?:platform (?:coupons?|vouchers?)|平台优惠券)$/i],
  ['merchant-coupon', /^(?:(?:merchant|seller|shop) (?:coupons?|vouchers?)|(?:商家|店铺)优惠券)$/i],
  ['tax', /^(?:(?:sales )?tax(?:es)?|VAT|销售税|税费?|增值税)$/i],
  [
    'shipping',
    /^(?:shipping(?: costs?| fees?| charges?)?|delivery costs?|postage|运费|邮费|物流费)$/i,
  ],
  ['platform-fee', /^(?:platform (?:fees?|charges?)|平台(?:费用?|服务费|扣点|佣金))$/i],
  ['returns', /^(?:returned goods|returns(?: and refunds)?|refunds?|退货|退款|退换货|退货退款)$/i],
];

const LESS =
  /(?:\bless\b|\bnet of\b|after (?:deducting|deduction of)|\bexcluding\b|\bminus\b)\s(?<list>[^.;()]{3,120})/i;
const LESS_CHINESE =
  /(?:扣除|减去|剔除|不含)(?<list>[^，。；（）]{2,60}?)(?:后的?|之后|的?(?:实付|净|金额|销售额)|$)/;
const NOTHING_OFF =
  /without any deduction|no deductions? (?:is|are) made|不(?:作|做)?(?:任何)?扣除/i;

/** What is taken off, where every item of the list is known; else the list is shown. */
function deductions(said: Said): ReadField[] {
  const none = placeOf(said, NOTHING_OFF);
  if (none !== undefined)
    return [field('/commission/deductions', none, { value: [], ground: 'stated' })];
  const list = [LESS, LESS_CHINESE].map((words) => words.exec(said.text)).find((it) => it !== null);
  if (list === undefined || list === null) return [];
  const start = said.start + list.index;
  const place = { start, end: start + list[0].length };
  const items = (list.groups?.['list'] ?? '')
    .split(/,\s(?:and\s)?|\sand\s|、|和|及|以及/)
    .map((it) => it.trim().replace(/^(?:any|all|the)\s/, ''))
    .filter((it) => it !== '');
  const known = items.map((it) => DEDUCTED.find(([, words]) => words.test(it))?.[0]);
  const isKnown = known.every((it) => it !== undefined);
  return [
    field('/commission/deductions', place, isKnown ? { value: known, ground: 'stated' } : {}),
  ];
}

const HELD =
  /(?:earned|confirmed|vests?)\s(?<first>[^.;]{0,24}?)\safter (?:the|each) (?:sale|order)|(?:自)?(?:销售|下单|签收)之日起?(?:满)?(?<second>[^，。；]{1,10}?)(?:后?为应得|后确认)/i;
const DUE =
  /paid (?:within )?(?<first>[^.;]{0,24}?)\safter (?:it|they) (?:is|are) (?:earned|confirmed)|(?:应得|确认)后(?<second>[^，。；]{1,10}?)内支付/i;

function heldAndDue(said: Said): ReadField[] {
  return (
    [
      [HELD, '/commission/holdDays'],
      [DUE, '/commission/dueDays'],
    ] as const
  ).flatMap(([words, at]) => {
    const place = placeOf(said, words);
    if (place === undefined) return [];
    const within = said.lengths.filter((it) => it.start >= place.start && it.end <= place.end);
    const length = agreed(within);
    const days = length === undefined ? undefined : inDays(length.value);
    return within.length === 0
      ? []
      : [field(at, place, days === undefined ? {} : { value: days, ground: 'stated' })];
  });
}
