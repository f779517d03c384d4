import { field, placeOf, type Reader, type ReadField } from '../reading.ts';
import type { Said } from '../text/said.ts';
import { actorOf, isAside } from '../text/who.ts';
import { inDays } from '../value/lengths.ts';
import { agreed } from '../value/mention.ts';
import { marketsIn } from '../value/places.ts';
import { spanIn } from './when.ts';

/** A territory: the whole world, or the markets that are named. Open where a region is named that is no list of markets. */
export function territoryIn(said: Said, at: string): ReadField[] {
  const world = placeOf(
    said,
    /\bworld-?wide\b|throughout the world|\bglobal(?:ly)?\b|全球|全世界/i,
  );
  if (world !== undefined) return [field(at, world, { value: 'worldwide', ground: 'stated' })];
  const region = placeOf(
    said,
    /south-?east asia|latin america|middle east|\bEMEA\b|\bAPAC\b|north america|\bEurope\b|东南亚|中东|拉美|北美|欧洲|港澳台/i,
  );
  const markets = marketsIn(said.text, said.start);
  const [first] = markets;
  if (region !== undefined) return [field(at, region)];
  if (first === undefined) return [];
  return [field(at, first, { value: markets.map(({ value }) => value), ground: 'near' })];
}

const EXCLUSIVE =
  /\bexclusiv|compet(?:ing|itor|itive)|shall not (?:advertise|promote|endorse|work with)|排他|独家(?:合作|代言|期|条款)|不得(?:推广|代言|宣传|承接|接)[^，。；]{0,10}(?:其他|同类|竞)|竞品|竞争(?:性|品牌|商品|产品)|同类(?:产品|商品|品牌)/i;
const NO_EXCLUSIVE =
  /non-?exclusive|exclusive (?:jurisdiction|licen|right|remed|property|owner|competence)|exclusive of|exclusively (?:by|for|to|in)|\bfree to\b|\bmay (?:also )?(?:advertise|promote|endorse|work with)|可以?(?:推广|代言|宣传|承接)|非(?:独家|独占|排他)|独占(?:许可|授权)|专属管辖|排他(?:许可|授权)|排他性管辖|separate controller/i;
const CATEGORY =
  /(?:in this category|in the (?:product )?category(?: of)?|category)\s?[:：]?\s?["“]?(?<first>[^".,;:。，；“”\n]{3,60})|compet(?:ing|itive|itors?(?: of the brand)?(?:'s)?)\s(?<second>(?!with|brand\b|product\b|products\b|brands\b|goods\b|services\b)[a-z][a-z -]{2,40}?)\s(?:brands?|products?|goods)|(?:该|本)?(?:品类|类目|类别)(?:为|是|限于|指)?[:：]?(?<third>[^，。；：:“”]{2,24})|(?:其他|任何|与甲方存在竞争的|同类)(?:的)?(?<fourth>[\p{Script=Han}]{2,10}?)(?:类)?(?:品牌|竞品|商品|产品)/iu;

/** Competing work that is barred. */
export const exclusivity: Reader = (said) => {
  const { text, about } = said;
  if (isAside(said) || NO_EXCLUSIVE.test(text)) return [];
  const isAbout = /exclusiv|non-?compete|排他|独家|竞品/i.test(about) && !NO_EXCLUSIVE.test(about);
  if (!EXCLUSIVE.test(text) && !(isAbout && /categor|territor|品类|地域|holds in/i.test(text)))
    return [];
  const bound =
    /shall not|will not|must not|may not|agrees not|不得|不应|不可|排他|exclusiv|refrain/i.test(
      text,
    )
      ? actorOf(said)
      : undefined;
  const fields = [
    ...(bound === undefined
      ? []
      : [field('/boundParty', bound, { value: bound.value, ground: 'stated' })]),
    ...categoryIn(said),
    ...territoryIn(said, '/territory'),
    ...windowField(said, '/window'),
    ...tailIn(said),
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'exclusivity' }, fields }];
};

function categoryIn(said: Said): ReadField[] {
  const match = CATEGORY.exec(said.text);
  const words = Object.values(match?.groups ?? {})
    .find((it) => it !== undefined)
    ?.trim();
  if (match === null || words === undefined) return [];
  const start = said.start + match.index + match[0].indexOf(words);
  return [
    field('/category', { start, end: start + words.length }, { value: words, ground: 'stated' }),
  ];
}

/** The window of two dates; a length of time without its beginning is shown and settles none. */
function windowField(said: Said, at: string): ReadField[] {
  const span = spanIn(said);
  if (span !== undefined)
    return [
      field(at, span, span.window === undefined ? {} : { value: span.window, ground: 'near' }),
    ];
  const [length] = said.lengths;
  return length === undefined || TAIL.test(said.text) ? [] : [field(at, length)];
}

const TAIL =
  /(?:for|and)\s(?<first>[^.;,]{0,24}?)\s(?:after (?:that|the (?:end|term|expiry))|thereafter|following)|(?:届满|结束|终止|此)后(?<second>[^，。；]{1,10}?)(?:内|仍)/i;

function tailIn(said: Said): ReadField[] {
  const place = placeOf(said, TAIL);
  const length =
    place &&
    agreed(said.lengths.filter(({ start, end }) => start >= place.start && end <= place.end));
  const days = length === undefined ? undefined : inDays(length.value);
  return days === undefined || place === undefined
    ? []
    : [field('/tailDays', place, { value: days, ground: 'near' })];
}

const CONTENT = /\bcontent\b|videos?|posts?|materials?|footage|内容|视频|作品|素材|图文/i;
const LICENCE =
  /licen[cs]|right to use|usage rights?|may (?:be )?(?:use|share|repost|re-?edit|publish)|permitted use|授权|许可|使用权|使用期|二次/i;
const OWNER =
  /(?:copyright|ownership|title|intellectual property|all rights)[^.;]{0,50}(?:belongs? to|(?:is|are) owned by|vests? in|remains? with|stays? with)|\b(?:content|videos?|posts?|footage)\s(?:is|are|shall be|will be)\sowned by|\b(?:retains?|owns?|keeps?)\b[^.;]{0,30}(?:copyright|ownership|title|intellectual property)|(?:著作权|版权|知识产权|所有权)[^。；]{0,16}(?:归|属于)/i;

const MEDIA: readonly (readonly [string, RegExp])[] = [
  [
    'social',
    /social (?:media|channels?|networks?|accounts?)|organic social|社交(?:媒体|平台|账号)/i,
  ],
  [
    'paid-ads',
    /paid (?:advertis\w+|ads?|media|social)|advertising campaigns?|付费广告|信息流广告|广告投放|付费投放/i,
  ],
  [
    'own-site',
    /(?:own |brand'?s? |company'?s? |licensee's own )?(?:web)?sites?\b|官网|自有网站|官方网站/i,
  ],
  ['marketplace', /marketplace|product (?:detail )?pages?|详情页|电商平台|店铺页面/i],
  ['e-mail', /e-?mail|newsletter|电子邮件/i],
  [
    'retail',
    /points? of sale|in-?store|retail (?:stores?|displays?)|门店|线下(?:门店|物料)|销售场所|销售点/i,
  ],
  ['tv', /television|\bTV\b|电视/i],
];
/** Media that the list does not have: with one of them, the media stay open. */
const OTHER_MEDIA =
  /out-?of-?home|billboard|print\b|outdoor|cinema|radio|all media|any media|户外|印刷|平面|任何媒(?:体|介)|所有媒(?:体|介)|全媒体/i;

/** Characters before a medium in which it is left out. */
const REACH = 48;

/** Words right before a medium that a licence leaves out. */
const LEFT_OUT =
  /(?:\bnot (?:include|including|for|cover)|\bexclud\w{1,4}|\bexcept\b|\bother than\b|\bwithout\b|不(?:包括|包含|含)|除)[^.;，。；]{0,24}$/i;

/** Who owns the content, and how others may use it. */
export const rights: Reader = (said) => {
  const { text, about } = said;
  if (isAside(said) || said.money.length > 0) return [];
  const isAbout =
    /licen[cs]e|intellectual|usage|copyright|知识产权|授权|版权|著作权/i.test(about) &&
    !/grant of licence|授权的性质|transfer|转让|moral/i.test(about);
  const isLicence =
    LICENCE.test(text) &&
    (CONTENT.test(text) || isAbout || /授权(?:地域|期限|范围|媒介)|licen[cs]e covers/i.test(text));
  const fields = [
    ...ownerIn(said),
    ...(isLicence ? useIn(said) : []),
    ...likenessIn(said),
    ...clearedIn(said),
    ...takedownIn(said),
  ];
  return fields.length === 0 ? [] : [{ of: { clause: 'intellectual-property' }, fields }];
};

function ownerIn(said: Said): ReadField[] {
  const place = placeOf(said, OWNER);
  if (
    place === undefined ||
    !CONTENT.test(said.text) ||
    /goods|商品|商标|trade ?mark/i.test(said.text)
  )
    return [];
  const keeps = /\b(?:retains?|owns?|keeps?)\b/i.exec(
    said.text.slice(place.start - said.start, place.end - said.start),
  );
  const after = said.named.find(({ start }) => start >= place.end - 12 && start <= place.end + 8);
  const owner =
    keeps === null
      ? after
      : (said.named.filter(({ end }) => end <= place.start + 12).at(-1) ?? undefined);
  return owner === undefined
    ? []
    : [field('/owner', owner, { value: owner.value, ground: 'stated' })];
}

function useIn(said: Said): ReadField[] {
  const { text } = said;
  const media = OTHER_MEDIA.test(text) ? [] : MEDIA.filter(([, words]) => words.test(text));
  const other = placeOf(said, OTHER_MEDIA);
  const first = media.flatMap(([, words]) => placeOf(said, words) ?? [])[0];
  const length = agreed(said.lengths);
  const days = length === undefined ? undefined : inDays(length.value);
  const isNot = /\b(?:may|shall|must) not\b|不得|无权/i.test(text);
  const isPartly = media.some(([, words]) =>
    LEFT_OUT.test(text.slice(0, text.search(words)).slice(-REACH)),
  );
  return [
    ...(other === undefined ? [] : [field('/media', other)]),
    ...(first === undefined || isNot || /likeness|肖像/i.test(text)
      ? []
      : [
          field(
            '/media',
            first,
            isPartly ? {} : { value: media.map(([name]) => name), ground: 'near' },
          ),
        ]),
    ...territoryIn(said, '/territory'),
    ...(said.lengths[0] === undefined ||
    /notice|request|used up|sell-?off|in stock|after (?:its|the) (?:end|expiry)|通知|收到|存量|期满后|届满后|终止后/i.test(
      text,
    )
      ? []
      : [
          field(
            '/termDays',
            said.lengths[0],
            days === undefined || days < 1 ? {} : { value: days, ground: 'near' },
          ),
        ]),
    ...mayIn(
      said,
      '/reEdit',
      /(may not |不得|无权)?[^.;。；，]{0,16}(?:re-?edit|edit, cut|cut and adapt|二次剪辑|二次编辑|剪辑(?:和|及|、)?改编)/i,
    ),
    ...mayIn(
      said,
      '/redistribute',
      /(may not |不得|无权)?[^.;。；，]{0,16}(?:publish it again|repost|redistribut|republish|二次传播|转载|转发)/i,
    ),
  ];
}

/** A permission or its refusal. */
function mayIn(said: Said, at: string, words: RegExp): ReadField[] {
  const place = placeOf(said, words);
  if (place === undefined) return [];
  const phrase = said.text.slice(
    Math.max(0, place.start - said.start - 24),
    place.end - said.start,
  );
  const isRefused = /may not|shall not|must not|no right to|not be|不得|无权|不可|不能/i.test(
    phrase,
  );
  const isAllowed = /\bmay\b|right to|entitled to|grants?|有权|可以|可|授权/i.test(phrase);
  // A consent that must be asked for first is no permission.
  if (/consent|approval|同意|许可后/i.test(said.text)) return [field(at, place)];
  return isRefused === isAllowed && !isRefused
    ? []
    : [field(at, place, { value: !isRefused, ground: 'near' })];
}

function likenessIn(said: Said): ReadField[] {
  const place = placeOf(said, /likeness|name, voice and image|肖像/i);
  if (place === undefined || !/\bmay\b|\bused?\b|使用/i.test(said.text)) return [];
  const isAd =
    /(?:and|or|in) (?:paid )?advertis|for advertising|(?:和|及|与|或|、)(?:付费)?广告|用于广告|广告投放/i.test(
      said.text,
    );
  const isOnly = /social media only|only (?:on|in) social|仅(?:限|可)?(?:于|用于)?社交/i.test(
    said.text,
  );
  const isNone = /for no further use|不作(?:其他|进一步)使用/i.test(said.text);
  const value = isNone
    ? 'none'
    : isAd === isOnly
      ? undefined
      : isAd
        ? /social|社交/i.test(said.text)
          ? 'social-and-advertising'
          : undefined
        : 'social';
  return [field('/likeness', place, value === undefined ? {} : { value, ground: 'near' })];
}

function clearedIn(said: Said): ReadField[] {
  return (
    [
      ['/footageClearedBy', /third-party (?:footage|material)|第三方素材/i],
      ['/musicClearedBy', /\bmusic\b|音乐/i],
    ] as const
  ).flatMap(([at, words]) => {
    const place = placeOf(said, words);
    if (place === undefined || !/clear|licen|obtain|取得|获得/i.test(said.text)) return [];
    const before = said.named.filter(({ end }) => end <= place.start).at(-1);
    const after = said.named.find(({ start }) => start >= place.end && start - place.end < 10);
    const by = /由/.test(said.text) ? (after ?? before) : before;
    return by === undefined ? [] : [field(at, by, { value: by.value, ground: 'near' })];
  });
}

function takedownIn(said: Said): ReadField[] {
  if (!/taken down|takedown|下架/i.test(said.text) || !/bears?|borne|liable|承担/i.test(said.text))
    return [];
  return bearerIn(said, '/takedownBorneBy');
}

/** Who bears a loss. */
export function bearerIn(said: Said, at: string): ReadField[] {
  const fault = placeOf(said, /party at fault|过错方|违约方/i);
  if (fault !== undefined) return [field(at, fault, { value: 'at-fault', ground: 'stated' })];
  const ids = new Set(said.named.map(({ value }) => value));
  const [only] = said.named;
  return ids.size === 1 && only !== undefined
    ? [field(at, only, { value: only.value, ground: 'near' })]
    : [];
}
