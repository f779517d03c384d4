import { field, placeOf, type Reader, type ReadField, saidField } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { isAside } from '../text/who.ts';
import { agreed } from '../value/mention.ts';
import { marketsIn } from '../value/places.ts';
import { daysField } from './work.ts';

const ENDS =
  /\bterminat|end (?:this|the) (?:contract|agreement)|解除(?:本)?(?:合同|协议)|终止(?:本)?(?:合同|协议|合作)/i;
const NOTICE =
  /(?:upon|on|by|with|giving|at least)?\s?[^.;,]{0,30}?(?:days?|weeks?|months?)['’]?\s?(?:prior |advance |written ){0,3}notice|notice of\s[^.;,]{1,24}|提前[^，。；]{1,12}(?:书面)?通知/i;
const CURE =
  /(?:cure|remed(?:y|ied))[^.;]{0,40}within\s[^.;,]{1,24}|within\s[^.;,]{1,50}(?:cure|remed)|(?:通知|收到)[^，。；]{0,12}后?[^，。；]{1,10}内(?:仍)?(?:未|予以|不)?(?:补救|纠正|改正|整改)/i;

/** Early end of the contract: the notice, the time to cure. */
export const termination: Reader = (said) => {
  const { text, about } = said;
  const isAbout = /terminat|终止|解除/i.test(about);
  if (isAside(said) || said.money.length > 0 || said.shares.length > 0) return [];
  if (!ENDS.test(text) && !(isAbout && (CURE.test(text) || NOTICE.test(text)))) return [];
  if (
    /force majeure|不可抗力|confiden|保密|licen[cs]e ends|event (?:last|continu)|hindr/i.test(
      `${text}${about}`,
    )
  )
    return [];
  const cure = placeOf(said, CURE);
  const fields = [
    ...daysField(said, '/cureDays', CURE),
    ...(cure === undefined ? daysField(said, '/noticeDays', NOTICE) : []),
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'termination' }, fields }];
};

const CANCELS = /\bcancel|取消/i;
const UNDER =
  /(?:less than|fewer than|under|within)\s[^.;,]{0,12}?hours?['’]?|hours? (?:before|prior|or less)|(?:不足|少于|前)[^，。；]{0,8}小时|小时(?:内|以内)/i;

/** What a late cancellation costs: so many hours, such a share of the fee. */
export const cancellation: Reader = (said) => {
  const { text, shares, lengths } = said;
  if (!CANCELS.test(text) || isAside(said) || shares.length === 0 || !UNDER.test(text)) return [];
  const hours = lengths.filter(({ value }) => value?.unit === 'hour');
  const length = agreed(hours);
  const share = agreed(shares);
  const [first] = shares;
  if (first === undefined) return [];
  const isWhole =
    length !== undefined &&
    share !== undefined &&
    Number.isInteger(length.value.count) &&
    hours.length === lengths.length;
  return [
    {
      of: { clause: 'cancellation' },
      fields: [
        field(
          '/steps',
          first,
          isWhole
            ? { value: [{ underHours: length.value.count, share: share.value }], ground: 'near' }
            : {},
        ),
      ],
    },
  ];
};

/** How the term is extended. */
export const renewal: Reader = (said) => {
  const { text, lengths } = said;
  if (
    isAside(said) ||
    !/\brenew|extend(?:s|ed)?\b[^.;]{0,40}(?:term|period|month|year)|续约|续签|自动延长|自动顺延/i.test(
      text,
    )
  )
    return [];
  if (/rate|licen[cs]e|force|deadline|许可/i.test(text)) return [];
  const automatic = saidField('/mode', said, {
    words: /automatic(?:ally)?|by itself|自动/i,
    value: 'automatic',
  });
  const option = saidField('/mode', said, {
    words: /\boption\b|续约权|选择续约/i,
    value: 'option',
  });
  const notice = daysField(
    said,
    '/noticeDays',
    /(?:at least |no less than )?[^.;,]{1,24}(?:before (?:the |its )?(?:end|expiry|expiration)|prior to (?:the )?(?:end|expiry|expiration))|(?:届满|到期)前[^，。；]{1,12}|提前[^，。；]{1,12}/i,
  );
  const months = lengths.filter(({ value }) => value?.unit === 'month' || value?.unit === 'year');
  const length = agreed(months);
  const count =
    length === undefined ? undefined : length.value.count * (length.value.unit === 'year' ? 12 : 1);
  const fields = [
    ...(automatic.length + option.length === 1 ? [...automatic, ...option] : []),
    ...(months[0] === undefined
      ? []
      : [
          field(
            '/months',
            months[0],
            count === undefined || !Number.isInteger(count) || count < 1 || count > 120
              ? {}
              : { value: count, ground: 'near' },
          ),
        ]),
    ...notice,
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'renewal' }, fields }];
};

const EVENTS: readonly (readonly [string, RegExp])[] = [
  [
    'natural-disaster',
    /natural disasters?|acts? of god|earthquakes?|floods?|自然灾害|地震|台风|洪水/i,
  ],
  ['epidemic', /epidemics?|pandemics?|疫情|流行病/i],
  ['war', /\bwar\b|战争/i],
  [
    'government-act',
    /government(?:al)? (?:acts?|actions?|orders?)|acts? of (?:government|authorities)|政府行为/i,
  ],
  ['network-outage', /network (?:outages?|failures?)|internet outages?|网络(?:中断|故障)/i],
  ['platform-outage', /platform (?:outages?|failures?)|平台(?:故障|中断|宕机)/i],
  ['illness', /\billness\b|疾病|患病/i],
  ['strike', /\bstrikes?\b|罢工/i],
];

/** Events that excuse a party. */
export const forceMajeure: Reader = (said) => {
  const { text, about } = said;
  if (isAside(said) || !/force majeure|不可抗力/i.test(`${about}\n${text}`)) return [];
  const events = EVENTS.flatMap(([name, words]) => {
    const place = placeOf(said, words);
    return place === undefined ? [] : [{ name, ...place }];
  });
  const [first] = events;
  const fields = [
    ...(first === undefined || /not (?:count|include)|不(?:属于|包括)/i.test(text)
      ? []
      : [
          field(
            '/events',
            { start: first.start, end: events.at(-1)?.end ?? first.end },
            { value: events.map(({ name }) => name), ground: 'near' },
          ),
        ]),
    ...daysField(
      said,
      '/noticeDays',
      /(?:notif\w*|informs?|tells?)[^.;]{0,40}within\s[^.;,]{1,24}|within\s[^.;,]{1,30}(?:notif|inform|give notice)|(?:应)?(?:在|于)?[^，。；]{0,14}内[^，。；]{0,8}通知/i,
    ),
    ...daysField(
      said,
      '/endAfterDays',
      /(?:lasts?|continues?|persists?)[^.;]{0,24}(?:more than|longer than|over|for)\s[^.;,]{1,24}|持续(?:超过)?[^，。；]{1,12}/i,
    ),
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'force-majeure' }, fields }];
};

const WITHHOLDS = /withh(?:old|eld)|代扣(?:代缴)?|预扣/i;

/** Tax that the payer withholds. */
export const tax: Reader = (said) => {
  const { text, shares } = said;
  const isAbout = WITHHOLDS.test(said.about);
  if (
    isAside(said) ||
    !(WITHHOLDS.test(text) || isAbout) ||
    /approval|consent|reasonably|treaty|of that value|价值的|税收协定|协定/i.test(text)
  )
    return [];
  if (!/\btax|税/i.test(text)) return [];
  const rate = agreed(shares);
  const [market, ...more] = marketsIn(text, said.start);
  const [first] = shares;
  const fields = [
    ...(first === undefined
      ? []
      : [
          field(
            '/withholdingRate',
            first,
            rate === undefined ? {} : { value: rate.value, ground: 'near' },
          ),
        ]),
    ...(market === undefined || more.length > 0
      ? []
      : [field('/authority', market, { value: market.value, ground: 'near' })]),
    ...taxBearer(said),
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'tax' }, fields }];
};

function taxBearer(said: Said): ReadField[] {
  const borne = placeOf(
    said,
    /(?:税费|税款|个人所得税)[^。；，]{0,4}由|tax(?:es)? (?:is|are) borne by (?:the )?/i,
  );
  const by =
    borne && said.named.find(({ start }) => start >= borne.end - 4 && start <= borne.end + 4);
  const role = said.whole.parties.find(({ id }) => id === by?.value)?.role?.value;
  if (by !== undefined && (role === 'brand' || role === 'creator'))
    return [
      field('/borneBy', by, { value: role === 'brand' ? 'payer' : 'creator', ground: 'stated' }),
    ];
  const payer = placeOf(
    said,
    /gross(?:ed)?[- ]up|payments are raised|(?:payer|brand|company|advertiser) bears? the tax|payer bears|付款方承担|(?:税费|税款)由(?:甲方|品牌方|付款方)承担/i,
  );
  const creator = placeOf(
    said,
    /net amount is paid|payee bears|(?:creator|influencer|talent) bears? (?:the |its own )?tax|deducted from|收款方承担|(?:税费|税款)由(?:乙方|达人|收款方)承担|从[^，。；]{0,12}(?:中)?(?:扣除|代扣)/i,
  );
  if (payer !== undefined && creator !== undefined)
    return [field('/borneBy', payer), field('/borneBy', creator)];
  if (payer !== undefined) return [field('/borneBy', payer, { value: 'payer', ground: 'stated' })];
  return creator === undefined
    ? []
    : [field('/borneBy', creator, { value: 'creator', ground: 'stated' })];
}

/** Value-added tax on top of the amounts, or in them. */
export const salesTax: Reader = (said) => {
  const { text, shares, start } = said;
  const name =
    placeOf(said, /\bVAT\b|value[- ]added tax|增值税/i) ??
    placeOf(said, /\bGST\b|goods and services tax/i);
  if (
    name === undefined ||
    isAside(said) ||
    WITHHOLDS.test(text) ||
    (/发票/.test(text) && !/含税|不含/.test(text))
  )
    return [];
  const words = text.slice(name.start - start, name.end - start);
  const isGst = /GST|goods/i.test(words);
  const top = placeOf(
    said,
    /\bplus\b|exclusive of|excluding|in addition|on top|不含(?:增值)?税|另加/i,
  );
  const inside = placeOf(said, /inclusive of|including|includes?|(?<!不)含(?:增值)?税/i);
  if (top === undefined && inside === undefined) return [];
  const rate = agreed(shares);
  const [first] = shares;
  const both = top !== undefined && inside !== undefined;
  return [
    {
      of: { clause: 'sales-tax' },
      fields: [
        field('/tax', name, { value: isGst ? 'gst' : 'vat', ground: 'stated' }),
        ...(first === undefined
          ? []
          : [
              field(
                '/rate',
                first,
                rate === undefined ? {} : { value: rate.value, ground: 'near' },
              ),
            ]),
        field(
          '/treatment',
          top ?? inside ?? name,
          both ? {} : { value: top === undefined ? 'included' : 'on-top', ground: 'near' },
        ),
      ],
    },
  ];
};
