import { field, placeOf, type Reader, type ReadField, saidField } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { actorOf, isAside } from '../text/who.ts';
import { inDays, type Length } from '../value/lengths.ts';
import { agreed } from '../value/mention.ts';
import { zoneOf } from './when.ts';
import { daysField } from './work.ts';

const METRICS: readonly (readonly [string, RegExp])[] = [
  ['views', /\bviews?\b|播放量|观看量|播放次数/i],
  ['reach', /\breach\b|触达/i],
  ['impressions', /\bimpressions?\b|曝光量?|展现量/i],
  ['likes', /\blikes?\b|点赞/i],
  ['comments', /\bcomments?\b|评论/i],
  ['shares', /\bshares?\b(?! of)|分享|转发量/i],
  ['saves', /\bsaves?\b|收藏/i],
  ['clicks', /\bclicks?\b|点击/i],
  ['engagement', /\bengagements?(?: rate)?\b|互动/i],
  ['orders', /\borders?\b|订单|成交单/i],
  ['gmv', /\bGMV\b|成交额|销售额/i],
  ['conversions', /\bconversions?\b|转化/i],
  ['peak-viewers', /peak (?:concurrent )?viewers|最高在线/i],
  ['watch-time', /watch time|观看时长/i],
];
const REPORT =
  /\breports?\b|\bprovides?\b[^.;]{0,50}(?:data|analytics|metrics|figures|insights|screenshots)|analytics|提供[^。；]{0,30}(?:数据|报告|报表|截图)|数据(?:报告|反馈|复盘|披露)/i;
const NO_REPORT =
  /personal data|data protection|payment|statement|royalt|court|court reporter|individual|个人信息|付款|结算单|对账/i;

/** Figures to report: which, over what time, in what form, by when. */
export const data: Reader = (said) => {
  const { text, about } = said;
  if (isAside(said) || NO_REPORT.test(text) || said.money.length > 0) return [];
  const metrics = METRICS.flatMap(([id, words]) => {
    const place = placeOf(said, words);
    return place === undefined ? [] : [{ id, ...place }];
  }).sort((one, other) => one.start - other.start);
  const [first] = metrics;
  const isReport =
    REPORT.test(text) ||
    (metrics.length > 1 && /\b(?:provides?|sends?|shares?)\b|提供|反馈|发送/i.test(text));
  const isAbout = /\bdata\b|report|数据/i.test(about);
  if (first === undefined && isAbout && !text.startsWith('|')) {
    const fields = [...formatIn(said), ...timesIn(said)];
    return fields.length === 0 || !(COVERED.test(text) || DEADLINE.test(text))
      ? []
      : [{ of: { clause: 'data' }, fields }];
  }
  if (first === undefined || !isReport) return [];
  const reporter = actorOf(said);
  return [
    {
      of: { clause: 'data' },
      fields: [
        ...(reporter === undefined
          ? []
          : [field('/reporter', reporter, { value: reporter.value, ground: 'stated' })]),
        field(
          '/metrics',
          { start: first.start, end: metrics.at(-1)?.end ?? first.end },
          { value: metrics.map(({ id }) => ({ id })), ground: 'near' },
        ),
        ...formatIn(said),
        ...timesIn(said),
      ],
    },
  ];
};

function formatIn(said: Said): ReadField[] {
  const forms = (
    [
      ['csv', /\bCSV\b/],
      ['json', /\bJSON\b/],
      ['xlsx', /\bExcel\b|\bxlsx\b|Excel表/i],
      [
        'platform-export',
        /platform(?:'s own|'s)? export|export(?:ed)? from the platform|后台导出/i,
      ],
      ['screenshots', /screenshots?|截图/i],
    ] as const
  ).flatMap(([form, words]) => saidField('/format', said, { words, value: form }));
  return forms.length > 1 ? forms.map(({ start, end }) => field('/format', { start, end })) : forms;
}

const COVERED =
  /(?:first|for|cover\w*)\s[^.;,]{0,20}?\s(?:after|following|from) (?:each )?publication|发布后(?:的)?(?:前)?[^，。；]{1,8}(?:的|数据)/i;
const DEADLINE =
  /within\s[^.;,]{0,24}?\s(?:after|of|from|following)(?: the)? (?:end|close|expiry) of (?:that|this|the)[^.;,]{0,30}/i;

/** The first days after publication, and the days after the end of that time. A deadline that counts from something else is shown. */
function timesIn(said: Said): ReadField[] {
  const covered = placeOf(said, COVERED);
  const length =
    covered &&
    agreed(said.lengths.filter(({ start, end }) => start >= covered.start && end <= covered.end));
  const days = length === undefined ? undefined : inDays(length.value);
  const deadline = daysField(said, '/deadlineDays', DEADLINE);
  const rest = said.lengths.filter(
    ({ start }) => covered === undefined || start < covered.start || start > covered.end,
  );
  return [
    ...(covered === undefined ||
    days === undefined ||
    days < 1 ||
    /within/i.test(said.text.slice(0, covered.start - said.start).slice(-12))
      ? []
      : [
          field('/timeRange', covered, {
            value: { range: 'after-publication', days },
            ground: 'near',
          }),
        ]),
    ...(deadline.length > 0 ? deadline : rest.slice(0, 1).map((it) => field('/deadlineDays', it))),
  ];
}

const CLICK =
  /attribut|归因|last[- ](?:click|touch)|click(?:s|ed)?\b[^.;]{0,40}(?:count|within|order)|点击后/i;

/** How a sale is traced: the rule, the windows, the code. */
export const attribution: Reader = (said) => {
  const { text, about } = said;
  const isAbout = CLICK.test(about);
  const code = codeIn(said);
  if (
    isAside(said) ||
    !(CLICK.test(text) || isAbout || code.length > 0) ||
    /monthly|rights? attribut/i.test(text)
  )
    return [];
  const model = [
    ...saidField('/model', said, {
      words: /direct visits aside|last[- ]non-direct|直接访问除外/i,
      value: { model: 'last-non-direct' },
    }),
    ...saidField('/model', said, {
      words: /last[- ](?:click|touch)|最后(?:一次)?(?:点击|触点)/i,
      value: { model: 'last' },
    }),
    ...saidField('/model', said, {
      words: /first[- ](?:click|touch)|首次(?:点击|触点)/i,
      value: { model: 'first' },
    }),
  ];
  const isAmbiguous = model.length > 1 && !/direct/i.test(text) && !/直接/.test(text);
  const fields = [
    ...(isAmbiguous
      ? model.map(({ start, end }) => field('/model', { start, end }))
      : model.slice(0, 1)),
    ...windowsIn(said),
    ...code,
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'attribution' }, fields }];
};

/** Both windows, or the words of one. */
function windowsIn(said: Said): ReadField[] {
  const both =
    /click[^.;,]{0,24}?(?:for|window of)\s(?<click>[^.;]{1,60}?),?\s(?:and )?a view(?: counts)? for\s|点击为(?<chinese>[^。；]{1,30}?)，观看为/i.exec(
      said.text,
    );
  const periods = said.lengths.map(({ value }) =>
    value === null ? undefined : periodOf(value, said),
  );
  const [click, view] = periods;
  const [first] = said.lengths;
  if (first === undefined || !/window|click|窗口|点击|期/i.test(said.text)) return [];
  const [, , inRoom] = periods;
  const isThree =
    inRoom !== undefined && periods.length === 3 && /live room|直播间/i.test(said.text);
  const isBoth =
    both !== null && click !== undefined && view !== undefined && (periods.length === 2 || isThree);
  return [
    field(
      '/windows',
      first,
      isBoth ? { value: { click, view, ...(isThree ? { inRoom } : {}) }, ground: 'stated' } : {},
    ),
  ];
}

function periodOf({ count, unit }: Length, said: Said): object | undefined {
  const seconds = { second: 1, minute: 60, hour: 3600 }[unit as string];
  if (seconds !== undefined) return { basis: 'elapsed', seconds: count * seconds };
  const zone = zoneOf(said);
  const days = inDays({ count, unit });
  return zone === undefined || days === undefined ? undefined : { basis: 'calendar', days, zone };
}

function codeIn(said: Said): ReadField[] {
  const match =
    /(?:(?:discount|promo(?:tion)?(?:al)?|affiliate|tracking|unique) code|优惠码|折扣码|专属码)(?:\s?is\s|[\s:：“"'为是]){0,4}(?<code>[A-Z][A-Z0-9]{2,15}[0-9A-Z])(?![A-Za-z])/.exec(
      said.text,
    );
  const code = match?.groups?.['code'];
  const creators = said.whole.parties.filter(({ role }) => role?.value === 'creator');
  const [creator] = creators;
  if (match === null || code === undefined || creator === undefined || creators.length > 1)
    return [];
  const start = said.start + match.index + match[0].indexOf(code);
  return [
    field(
      '/codes',
      { start, end: start + code.length },
      { value: [{ code, creator: creator.id }], ground: 'stated' },
    ),
  ];
}
