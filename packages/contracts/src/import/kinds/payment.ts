import type { Stage } from '../../clauses/payment/schema.ts';
import { field, placeOf, type Reader, type ReadField } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { actorOf, isAside, payment } from '../text/who.ts';
import { inDays } from '../value/lengths.ts';

const TRIGGERS: readonly (readonly [Stage['trigger'], RegExp])[] = [
  ['assessment', /assess|review period|evaluation|考核|效果保证金/i],
  ['signing', /\bsign|execution of|签约|签订|签署|签字/i],
  [
    'publication',
    /publi|post(?:ed|ing)|go(?:es|ing)? live|gone live|upload|air(?:ed|ing)|上线|发布|播出/i,
  ],
  [
    'completion',
    /complet|deliver|after (?:the )?(?:last )?(?:live )?sessions?|完成|交付|直播结束|全部直播/i,
  ],
];
const NO_STAGE =
  /commission|佣金|分成|withh|代扣|discount|折扣|penalt|违约金|cancel|取消|terminat|解除|终止|interest|利息|\btax\b|税率|revenue|sales|销售额|shortfall|insur|\bpayee split|instalment|bonus|奖金/i;

/** Stages of a fixed fee: so much per cent, after what, within how many days. One sentence may have several. */
export const stages: Reader = (said) => {
  const { text, start, shares } = said;
  if (isDeposit(said)) return [{ of: { clause: 'payment' }, fields: [field('/stages/-', said)] }];
  if (shares.length === 0 || isAside(said) || NO_STAGE.test(text)) return [];
  const parts = shares.map((it, index) => {
    const next = shares[index + 1]?.start ?? said.end;
    const last = shares[index - 1]?.end ?? start;
    return { it, after: within(said, it.end, next), before: within(said, last, it.start) };
  });
  // "30 % on signing" and "on signing 30 %": whichever way gives every share a trigger, with that alone.
  const behind = parts.map(({ it, after }) => stageOf(it.value, after));
  const ahead = parts.map(({ it, before }) => stageOf(it.value, before));
  const isBehind = behind.every(({ trigger }) => trigger !== undefined);
  const isAhead = ahead.every(({ trigger }) => trigger !== undefined);
  if (!isBehind && !isAhead) return [];
  const found = isBehind && !(isAhead && startsWithTrigger(said)) ? behind : ahead;
  return [
    {
      of: { clause: 'payment' },
      fields: parts.map(({ it }, index) => stageField(said, it, found[index])),
    },
  ];
};

/** A deposit is released by an assessment: which one, and how, is more than a share and a day. */
const isDeposit = ({ text, about }: Said): boolean =>
  /performance deposit|效果保证金|效果押金/i.test(text) &&
  /stage|payment|fee|付款|费用|期次|支付|%/i.test(`${about}${text}`);

/** Whether a sentence of several shares names a trigger before the first of them. */
const startsWithTrigger = ({ text, start, shares }: Said): boolean => {
  const words = text.slice(0, (shares[0]?.start ?? start) - start);
  return TRIGGERS.some(([, trigger]) => trigger.test(words));
};

interface Part extends Pick<Said, 'text' | 'start'> {
  readonly lengths: Said['lengths'];
}

const within = (said: Said, start: number, end: number): Part => ({
  text: said.text.slice(start - said.start, end - said.start),
  start,
  lengths: said.lengths.filter((it) => it.start >= start && it.end <= end),
});

interface ReadStage {
  readonly share: number | null;
  readonly trigger: Stage['trigger'] | undefined;
  readonly dueDays: number | undefined;
}

function stageOf(share: number | null, { text, lengths }: Part): ReadStage {
  const trigger = TRIGGERS.find(([, words]) => words.test(text))?.[0];
  const [first, ...more] = lengths;
  const days =
    first === undefined || first.value === null || more.length > 0
      ? undefined
      : inDays(first.value);
  const isAtOnce =
    first === undefined &&
    /\b(?:on|upon|at)\s(?:the )?(?:sign|execution|publi|complet|deliver)|(?:签约|签订|签署|发布|完成)(?:时|当日|当天)/i.test(
      text,
    );
  return { share, trigger, dueDays: isAtOnce ? 0 : days };
}

/** One stage; all stages of a text become one list when they sum to one whole. */
function stageField(
  said: Said,
  place: { start: number; end: number },
  stage: ReadStage | undefined,
): ReadField {
  const { share, trigger, dueDays } = stage ?? {};
  const isWhole = typeof share === 'number' && trigger !== undefined && dueDays !== undefined;
  return field(
    '/stages/-',
    { start: place.start, end: said.end },
    isWhole ? { value: { share, trigger, dueDays }, ground: 'stated' } : {},
  );
}

const INVOICE =
  /\binvoices?\b[^.;]{0,40}within[^.;]{0,40}(?:receipt|received|receiving)|(?:within|days? (?:after|from|of))[^.;]{0,60}\binvoice\b|\bafter (?:the )?receipt of (?:an? |the )?(?:valid |correct |proper )?invoice|收到[^，。；]{0,16}发票[^，。；]{0,6}(?:后|之日起)/i;

/** Payment by invoice: so many calendar days after it was received. */
export const invoice: Reader = (said) => {
  if (!INVOICE.test(said.text) || isAside(said) || said.shares.length > 0) return [];
  const [first, ...more] = said.lengths;
  if (first === undefined) return [];
  const days = first.value === null || more.length > 0 ? undefined : inDays(first.value);
  const payer = payerOf(said);
  return [
    {
      of: { clause: 'payment-terms' },
      fields: [
        ...payer,
        field('/invoice/days', first, days === undefined ? {} : { value: days, ground: 'near' }),
      ],
    },
  ];
};

function payerOf(said: Said): ReadField[] {
  const actor = /\b(?:pays?|settles?)\b|支付|付款|付清/.test(said.text) ? actorOf(said) : undefined;
  const brands = said.whole.parties.filter(({ role }) => role?.value === 'brand');
  if (
    actor !== undefined &&
    said.whole.parties.find(({ id }) => id === actor.value)?.role?.value !== 'creator'
  )
    return [field('/payer', actor, { value: actor.value, ground: 'stated' })];
  const [brand] = brands;
  return brands.length === 1 && brand !== undefined
    ? [field('/payer', said, { value: brand.id, ground: 'inferred' })]
    : [];
}

const RETAINER =
  /\bretainer\b|\b(?:USD|EUR|GBP|CNY|[$€£])\s?[\d,.]+[^.;]{0,20}\b(?:per|a|each|every) month\b|for every (?:month|week)|月度(?:服务费|固定费用)|每月(?:向[甲乙丙丁]方)?(?:支付|固定)|每周支付|固定月费/i;
const NO_RETAINER =
  /guarantee|bonus|at least|minimum|unit|order|sale|session|hour|expens|fall short|rises?|up to|保底|奖|至少|每件|每单|销售|场|小时|报销|不足|上调|递增|上限/i;

/** A retainer for every month or week. */
export const retainer: Reader = (said) => {
  const { text, money } = said;
  if (money.length === 0 || !RETAINER.test(text) || NO_RETAINER.test(text) || isAside(said))
    return [];
  const [only, ...more] = money;
  if (only === undefined) return [];
  const isWeekly = /week|每周/i.test(text);
  const isMonthly = /month|每月|月度|月费/i.test(text);
  const period = isWeekly === isMonthly ? undefined : isWeekly ? 'weekly' : 'monthly';
  return [
    {
      of: { clause: 'retainer' },
      fields: [
        ...payment(said),
        ...(period === undefined
          ? []
          : [field('/model', only, { value: period, ground: 'stated' })]),
        field(
          '/periodic/amount',
          only,
          more.length > 0 || only.value === null ? {} : { value: only.value, ground: 'near' },
        ),
      ],
    },
  ];
};

const UNIT =
  /for (?:each|every) unit|per unit (?:sold|of)|每售出一件|每件(?:支付|佣金|提成)|每个计费件|按件/i;

/** An amount for every unit sold. */
export const unitFee: Reader = (said) => {
  const [only, ...more] = said.money;
  if (only === undefined || !UNIT.test(said.text) || isAside(said) || said.shares.length > 0)
    return [];
  const ofAll = placeOf(said, /whoever is credited with (?:it|them)|不论归属于谁/i);
  return [
    {
      of: { clause: 'unit-fee' },
      fields: [
        field(
          '/amount',
          only,
          more.length > 0 || only.value === null ? {} : { value: only.value, ground: 'near' },
        ),
        ...(ofAll === undefined
          ? []
          : [field('/of', ofAll, { value: 'all-sales', ground: 'stated' })]),
      ],
    },
  ];
};

const EXPENSES =
  /expenses?\b[^.;]{0,80}(?:reimburs|paid back|pays? back|up to|cap)|(?:reimburse|pays?\s[^.;]{0,30}back)[^.;]{0,40}expenses|(?:差旅|交通|食宿|费用)[^。；]{0,30}报销|报销[^。；]{0,40}(?:上限|不超过)/i;
const CAPPED = /up to|at most|cap(?:ped)?|not exceed|maximum|上限|不超过|至多|以内/i;

/** Expenses that are paid back, up to an amount. */
export const expenses: Reader = (said) => {
  const [only, ...more] = said.money;
  if (only === undefined || !EXPENSES.test(said.text) || !CAPPED.test(said.text) || isAside(said))
    return [];
  return [
    {
      of: { clause: 'expenses' },
      fields: [
        field(
          '/cap',
          only,
          more.length > 0 || only.value === null ? {} : { value: only.value, ground: 'near' },
        ),
        ...(/receipt|invoice|凭证|发票|票据/i.test(said.text) &&
        !/not required|without receipts|无需/i.test(said.text)
          ? [field('/receipts', said, { value: 'required', ground: 'near' })]
          : []),
      ],
    },
  ];
};
