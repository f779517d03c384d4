import type { PlainDate } from '../../vocabulary/index.ts';
import { addDays } from '../../vocabulary/zones/index.ts';
import { field, placeOf, type Reader, type ReadField, type Reading } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { agreed } from '../value/mention.ts';
import { wholeNumber } from '../value/numerals.ts';
import { districtIn, marketsIn } from '../value/places.ts';
import { spanIn, windowBetween, zoneOf } from './when.ts';
import { daysField } from './work.ts';

const LAW =
  /govern(?:ed|ing|s)?\b[^.;]{0,60}\blaws?\b|\blaws?\b[^.;]{0,60}govern|Governing law|适用[^，。；]{0,24}法律|适用法律|受[^，。；]{0,20}法律管辖/i;

/** Which law governs. */
export const governingLaw: Reader = (said) => {
  if (!LAW.test(said.text) || said.isHeading || /\?$/.test(said.text)) return [];
  if (/state or province whose law governs|适用哪一州/.test(said.text)) return [];
  // "For the purposes of this contract without the law of Hong Kong" names others to leave them out.
  const main = said.text.split(/；|;|without regard|excluding|不包括|为本合同之目的/)[0] ?? '';
  const district = districtIn(main, said.start);
  const markets = marketsIn(main, said.start);
  const named =
    district === undefined ? markets : [{ ...district, value: district.value.slice(0, 2) }];
  const values = new Set([...named, ...markets].map(({ value }) => value));
  const [first] = named;
  if (first === undefined) return [];
  const law: Reading = {
    of: { cover: true },
    fields: [field('/law', first, values.size > 1 ? {} : { value: first.value, ground: 'stated' })],
  };
  return district === undefined || values.size > 1
    ? [law]
    : [
        law,
        {
          of: { term: 'governing-law' },
          fields: [field('/district', district, { value: district.value, ground: 'stated' })],
        },
      ];
};

const TERM =
  /\bterm\b|\bcommenc|take[s]? effect|effective (?:date|from)|valid (?:from|until)|in force|合同期限?|合作期限?|有效期|本(?:合同|协议)(?:自|有效)|合作时间/i;
const NO_TERM =
  /licen[cs]e|exclusiv|confiden|assess|授权|排他|独家|保密|考核|许可|publish|发布|insurance|certificate/i;

/** From when until when the contract applies. */
export const term: Reader = (said) => {
  const { text, about } = said;
  if (
    !TERM.test(`${about.split('\n')[1] ?? ''}\n${text}`) &&
    !/^\W*(?:term|期限|合同期限|合作期限)\W*$/i.test(about.split('\n')[0] ?? '')
  )
    return [];
  if (NO_TERM.test(text) || NO_TERM.test(about)) return [];
  const span = spanIn(said) ?? fromFor(said);
  return span === undefined
    ? []
    : [
        {
          of: { cover: true },
          fields: [
            field(
              '/term',
              span,
              span.window === undefined ? {} : { value: span.window, ground: 'near' },
            ),
          ],
        },
      ];
};

/** "From 1 January 2027 for 12 months": the end is the same day of a later month, where that month has it. */
function fromFor(said: Said): ReturnType<typeof spanIn> {
  const [from, ...more] = said.dates;
  const length = agreed(said.lengths);
  if (from === undefined || more.length > 0 || said.lengths.length === 0) return undefined;
  const place = {
    start: Math.min(from.start, said.lengths[0]?.start ?? from.start),
    end: Math.max(from.end, said.lengths[0]?.end ?? from.end),
  };
  const zone = zoneOf(said);
  const date = from.value?.date;
  if (
    length === undefined ||
    date === undefined ||
    zone === undefined ||
    from.value?.time !== undefined
  )
    return { ...place, window: undefined };
  const { count, unit } = length.value;
  const end =
    unit === 'month' || unit === 'year'
      ? monthsAfter(date, unit === 'year' ? count * 12 : count)
      : unit === 'day'
        ? addDays(date, count)
        : undefined;
  if (end === undefined) return { ...place, window: undefined };
  const until = { start: from.start, end: from.end, value: { date: end, time: '00:00' } };
  return { ...place, window: windowBetween(from, until, zone) };
}

function monthsAfter(date: PlainDate, months: number): PlainDate | undefined {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day > 28 || !Number.isInteger(months)) return undefined;
  const later = new Date(Date.UTC(year, month - 1 + months, day));
  return later.toISOString().slice(0, 10) as PlainDate;
}

/** The standard terms whose variables a sentence names: proposals beside the words, which stay as they are. */
export const standardTerms: Reader = (said) => {
  if (said.isHeading) return [];
  const read = (
    term:
      | 'confidentiality'
      | 'liability'
      | 'breach-cn'
      | 'courts'
      | 'arbitration'
      | 'invoices-cn'
      | 'copies-cn'
      | 'litigation-cn',
    fields: readonly ReadField[],
  ): Reading[] => (fields.length === 0 ? [] : [{ of: { term }, fields }]);
  return [
    ...read('confidentiality', confidentiality(said)),
    ...read('liability', liability(said)),
    ...read('breach-cn', breach(said)),
    ...read('arbitration', arbitration(said)),
    ...read('courts', courts(said)),
    ...read('litigation-cn', domicile(said)),
    ...read('copies-cn', copies(said)),
    ...read('invoices-cn', invoices(said)),
  ];
};

function confidentiality(said: Said): ReadField[] {
  if (
    !/confiden|保密/i.test(`${said.about}\n${said.text}`) ||
    !/after|following|终止|届满|结束|last|years? from/i.test(said.text)
  )
    return [];
  const years = said.lengths.filter(({ value }) => value?.unit === 'year');
  const length = agreed(years);
  return length === undefined || !Number.isInteger(length.value.count) || length.value.count > 20
    ? years.map((it) => field('/years', it))
    : [field('/years', length, { value: length.value.count, ground: 'near' })];
}

function liability(said: Said): ReadField[] {
  if (
    !/liabilit[^.;]{0,120}(?:limited to|not exceed|capped at)|责任[^。；]{0,40}(?:上限|不超过|以[^。；]{0,20}为限)/i.test(
      said.text,
    )
  )
    return [];
  const cap = agreed(said.money);
  return cap === undefined
    ? said.money.map((it) => field('/cap', it))
    : [field('/cap', cap, { value: cap.value, ground: 'near' })];
}

function breach(said: Said): ReadField[] {
  if (!/违约金|liquidated damages|滞纳金/i.test(said.text)) return [];
  const daily = /每(?:逾期|延迟|迟延)?一?[日天]|per day|each day/i.test(said.text);
  const share = agreed(said.shares);
  const ended = /解除|终止|terminat/i.test(said.text);
  if (said.shares.length === 0 || daily === ended) return [];
  const at = daily ? '/dailyRate' : '/compensation';
  return share === undefined
    ? said.shares.map((it) => field(at, it))
    : [field(at, share, { value: share.value, ground: 'near' })];
}

const INSTITUTIONS: readonly (readonly [string, RegExp])[] = [
  [
    'cietac',
    /CIETAC|China International Economic and Trade Arbitration|中国国际经济贸易仲裁委员会|贸仲/,
  ],
  ['bac', /Beijing (?:International )?Arbitration (?:Commission|Center)|北京仲裁委员会|北仲/],
  ['scia', /\bSCIA\b|Shenzhen Court of International Arbitration|深圳国际仲裁院/],
  ['shiac', /\bSHIAC\b|Shanghai International (?:Economic|Arbitration)|上海国际(?:经济贸易)?仲裁/],
  ['hkiac', /\bHKIAC\b|Hong Kong International Arbitration|香港国际仲裁中心/],
  ['siac', /\bSIAC\b|Singapore International Arbitration|新加坡国际仲裁中心/],
  ['icc', /\bICC\b|International Chamber of Commerce|国际商会/],
  ['lcia', /\bLCIA\b|London Court of International Arbitration|伦敦国际仲裁院/],
  ['jams', /\bJAMS\b/],
  ['icdr', /\bICDR\b|International Centre for Dispute Resolution/],
  ['aaa', /\bAAA\b|American Arbitration Association/],
];

function arbitration(said: Said): ReadField[] {
  if (!/arbitrat|仲裁/i.test(said.text)) return [];
  const found = INSTITUTIONS.flatMap(([id, words]) => {
    const place = placeOf(said, words);
    return place === undefined ? [] : [{ id, ...place }];
  });
  const [only, ...more] = found;
  const number =
    /\b(?<english>one|two|three|[1-3])\s(?:\([1-3]\)\s)?arbitrators?|(?<chinese>[一二三1-3])名仲裁员/i.exec(
      said.text,
    );
  const count = wholeNumber(number?.groups?.['english'] ?? number?.groups?.['chinese'] ?? '');
  return [
    ...(only === undefined
      ? []
      : [field('/institution', only, more.length > 0 ? {} : { value: only.id, ground: 'stated' })]),
    ...(number === null || count === undefined
      ? []
      : [
          field(
            '/arbitrators',
            { start: said.start + number.index, end: said.start + number.index + number[0].length },
            { value: count, ground: 'stated' },
          ),
        ]),
  ];
}

/** Courts are named in both languages in the term, so that only their words are shown. */
function courts(said: Said): ReadField[] {
  const place = placeOf(
    said,
    /(?:the )?(?:state (?:and|or) federal )?courts? (?:of|in|located in)\s[^.;]{3,80}/i,
  );
  return place !== undefined && /jurisdiction|dispute|venue|claim/i.test(said.text)
    ? [field('/courts', place)]
    : [];
}

function domicile(said: Said): ReadField[] {
  const place = placeOf(said, /住所地[^，。；]{0,16}(?:人民)?法院/);
  const by = place && said.named.filter(({ end }) => end <= place.start + 1).at(-1);
  const distance = by === undefined || place === undefined ? 99 : place.start - by.end;
  return by === undefined || distance > 3
    ? []
    : [field('/domicileOf', by, { value: by.value, ground: 'stated' })];
}

function copies(said: Said): ReadField[] {
  return (
    [
      ['/copies', /一式(?<count>[一两二三四五六七八九十壹贰叁肆伍陆]{1,2}|\d{1,2})份/],
      ['/each', /各(?:执|持)(?<count>[一两二三四五六七八九十壹贰叁肆伍陆]{1,2}|\d{1,2})份/],
    ] as const
  ).flatMap(([at, words]) => {
    const match = words.exec(said.text);
    const count = wholeNumber(match?.groups?.['count'] ?? '');
    if (match === null || count === undefined) return [];
    const start = said.start + match.index;
    return [field(at, { start, end: start + match[0].length }, { value: count, ground: 'stated' })];
  });
}

function invoices(said: Said): ReadField[] {
  const kind = placeOf(said, /专用发票/) ?? placeOf(said, /普通发票/);
  if (kind === undefined) return [];
  const both = /专用发票/.test(said.text) && /普通发票/.test(said.text);
  const rate = agreed(said.shares);
  const value = /专/.test(said.text.slice(kind.start - said.start, kind.end - said.start))
    ? 'special'
    : 'ordinary';
  return [
    field('/kind', kind, both ? {} : { value, ground: 'stated' }),
    ...(rate === undefined ? [] : [field('/rate', rate, { value: rate.value, ground: 'near' })]),
    ...daysField(said, '/daysBefore', /付款[^，。；]{0,6}前[^，。；]{1,12}/),
  ];
}
