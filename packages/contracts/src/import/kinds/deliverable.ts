import {
  field,
  placeOf,
  type Reader,
  type ReadField,
  type Reading,
  saidField,
} from '../reading.ts';
import type { Said } from '../text/said.ts';
import { actorOf, isAside } from '../text/who.ts';
import { inDays, inMinutes } from '../value/lengths.ts';
import { agreed } from '../value/mention.ts';
import { openPiecesIn } from './open-pieces.ts';
import { type Pieces, piecesIn } from './pieces.ts';
import { nodesIn } from './when.ts';

const MAKES =
  /\b(?:publish|post|upload|create|produce|make|host|hold|stream|conduct|perform|film|deliver|share|release|attend|give|provide|go live|do|deliverables?|scope)(?:e?s|ing)?\b|发布|直播|拍摄|制作|产出|创作|更新|完成|上线|提供|交付|开播|推广|主持|合作内容|内容|投放/i;
const NO_PIECES =
  /per (?:week|month|year)|(?:a|each|every) (?:week|month|year)\b|\b(?:weekly|monthly)\b|instead of|missing|revis|reshoot|fail|unpublished|not (?:publish|post)|need not|no more than|penalt|for each|additional|bonus|previous|past|last year|每周|每月|每年|each piece:|每件内容：|超出|未|不发布|不得发布|缺少|逾期|违约|补发|重拍|替换|过往|此前|去年|奖|额外|保底/i;

/** What is made: each phrase that counts pieces. */
export const deliverable: Reader = (said) => {
  const { text, about } = said;
  if (isAside(said) || NO_PIECES.test(text) || !MAKES.test(`${about}\n${text}`)) return [];
  const counted = piecesIn(said);
  const pieces = counted.length > 0 ? counted : openPiecesIn(said);
  if (pieces.length === 0 || isOfMoney(said, pieces)) return [];
  const actor = actorOf(said) ?? (pieces.length > 0 ? creatorOf(said) : undefined);
  const shared = [
    ...(pieces.length === 1 ? whenOf(said) : []),
    ...staying(said, pieces.length === 1),
    ...liveOf(said),
  ];
  return pieces.map((it) => pieceReading(said, it, { actor, shared }));
};

interface Around {
  readonly actor:
    | { readonly value: string; readonly start: number; readonly end: number }
    | undefined;
  readonly shared: readonly ReadField[];
}

function pieceReading(said: Said, it: Pieces, { actor, shared }: Around): Reading {
  const isLive = it.form?.value === 'live';
  const action = isLive
    ? 'host'
    : it.form === undefined
      ? undefined
      : it.form.value === 'ugc'
        ? 'deliver'
        : ['shoot-day', 'appearance', 'interview'].includes(it.form.value)
          ? 'attend'
          : 'publish';
  const isStated = actorOf(said) !== undefined;
  const own = shared.filter(({ at }) => isLive || !at.startsWith('/live'));
  return {
    of: { clause: 'deliverable' },
    key: [it.count?.value, it.form?.value, it.platform?.value].join('/'),
    fields: [
      ...(actor === undefined
        ? []
        : [
            field('/actor', actor, {
              value: actor.value,
              ground: isStated ? 'stated' : 'inferred',
            }),
          ]),
      ...(action === undefined || it.form === undefined
        ? []
        : [field('/action', it.form, { value: action, ground: 'inferred' })]),
      field(
        '/quantity',
        it,
        it.count === undefined ? {} : { value: it.count.value, ground: 'stated' },
      ),
      ...(it.form === undefined
        ? [field('/form', it)]
        : [field('/form', it.form, { value: it.form.value, ground: 'stated' })]),
      ...(it.platform === undefined
        ? []
        : [field('/platform', it.platform, { value: it.platform.value, ground: 'stated' })]),
      ...(isLive && it.count !== undefined
        ? [field('/live/sessions', it.count, { value: it.count.value, ground: 'inferred' })]
        : []),
      ...own,
    ],
  };
}

/** Where pieces are named only for what is paid for them. */
const isOfMoney = ({ text, money, start }: Said, [first]: readonly Pieces[]): boolean =>
  money.length > 0 &&
  first !== undefined &&
  !/\b(?:publish|post|upload|create|produce|host|film|deliver|make)\w*\b|发布|直播|拍摄|制作/i.test(
    text.slice(0, first.end - start).replace(/\b(?:videos?|posts?|stor(?:y|ies)|reels?)$/i, ''),
  );

function creatorOf({ whole, ...said }: Said): Around['actor'] {
  const creators = whole.parties.filter(({ role }) => role?.value === 'creator');
  const [creator] = creators;
  return creators.length === 1 && creator !== undefined
    ? { value: creator.id, start: said.start, end: said.end }
    : undefined;
}

const WHEN =
  /host|live|stream|session|publi|post|go(?:es)? live|start|take place|air|release|deliver|schedul|date|发布|上线|开播|直播|播出|时间|于/i;
const NO_WHEN =
  /\bno (?:publication|posts?|videos?|sessions?)\b|不(?:得)?发布|\bterm\b|agreement|contract|paid|pay|payment|invoice|draft|script|report|sample|本合同|本协议|支付|付款|初稿|脚本|样品|数据|考核|授权|保密|有效期|合作期/i;

function whenOf(said: Said): ReadField[] {
  if (NO_WHEN.test(said.text) || !WHEN.test(`${said.about}\n${said.text}`)) return [];
  const found = nodesIn(said);
  return found === undefined
    ? []
    : [
        field(
          '/publish',
          found,
          found.nodes === undefined ? {} : { value: found.nodes, ground: 'near' },
        ),
      ];
}

const KEPT =
  /(?:stays?|remains?|kept|keeps?|left)\b[^.;]{0,40}?(?:up|public|live|online|visible|published|posted|available)\b|not (?:be )?(?:delete|remove|hide|archive)|(?:保留|保持公开|公开保留|不得(?:删除|隐藏|下架)|在线)/i;
const PINNED = /\bpin(?:ned)?\b|置顶/i;

/** How long pieces stay up and are pinned. */
function staying(said: Said, isAlone: boolean): ReadField[] {
  const kept = placeOf(said, KEPT);
  const pinned = placeOf(said, PINNED);
  if (kept === undefined && pinned === undefined) return [];
  const own = said.lengths.filter(({ start }) => (isAlone ? true : start > 0));
  const nearest = (place: { start: number; end: number } | undefined) =>
    place === undefined
      ? undefined
      : own.toSorted((one, other) => distance(one, place) - distance(other, place))[0];
  const lengthField = (at: string, place: { start: number; end: number } | undefined) => {
    const found = nearest(place);
    if (place === undefined || found === undefined || isFar(said, place, found)) return [];
    const days = found.value === null ? undefined : inDays(found.value);
    // Of several lengths the nearest may be that of something else.
    const isClear =
      own.length === 1 ||
      (distance(found, place) < 30 && kept !== undefined && pinned !== undefined);
    return [
      field(at, found, days === undefined || !isClear ? {} : { value: days, ground: 'near' }),
    ];
  };
  return [
    ...lengthField('/keepUpDays', kept),
    ...(/need not be pinned|无需置顶|不(?:作|需|要求)?置顶/.test(said.text)
      ? saidField('/pinDays', said, {
          words: /need not be pinned|无需置顶|不(?:作|需|要求)?置顶/,
          value: 0,
        })
      : lengthField('/pinDays', pinned)),
    ...saidField('/keepUpDays', said, {
      words: /need not be kept public|无需(?:保留|继续公开)/,
      value: 0,
    }),
  ];
}

/** Whether a cell or a sentence part stands between. */
function isFar(
  { text, start }: Said,
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean {
  const [from, to] = [
    Math.min(one.end, other.end) - start,
    Math.max(one.start, other.start) - start,
  ];
  const between = text.slice(from, Math.max(from, to));
  return between.length > 60 || between.split('|').length > 2;
}

const distance = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start >= other.end ? one.start - other.end : Math.max(other.start - one.end + 10, 0);

const LASTS = /last|each|minutes?|hours?|duration|length|on air|每场|时长|不少于|不低于|至少|直播/i;
/** Minutes of a day that are paid for say nothing of how long a session is. */
const OF_A_DAY = /\bof (?:one|a|each|any) day\b|\ba day\b|同一日|每日|每天/i;
const ANSWERS =
  /\banswers?\b[^.;]{0,30}questions|questions (?:of|from) viewers|(?:回答|解答|答复)[^，。；]{0,10}(?:问题|提问|咨询)/i;
const NO_ANSWER = /need not answer|not required to answer|无需(?:回答|解答)|不(?:必|需)回答/i;

/** How long a session is, and whether questions are answered. */
function liveOf(said: Said): ReadField[] {
  const minutes = said.lengths.filter(
    ({ value }) => value === null || inMinutes(value) !== undefined,
  );
  const length = LASTS.test(said.text) && !OF_A_DAY.test(said.text) ? agreed(minutes) : undefined;
  const found = length === undefined ? undefined : inMinutes(length.value);
  const [first] = minutes;
  return [
    ...(length !== undefined && found !== undefined && found > 0
      ? [field('/live/minutes', length, { value: found, ground: 'near' })]
      : first !== undefined && !OF_A_DAY.test(said.text)
        ? [field('/live/minutes', first)]
        : []),
    ...(NO_ANSWER.test(said.text)
      ? saidField('/live/answerQuestions', said, { words: NO_ANSWER, value: false })
      : saidField('/live/answerQuestions', said, { words: ANSWERS, value: true })),
  ];
}

const TOPIC =
  /(?:deals? with the following|topics?(?: is| are|)|theme(?: is|)|内容主题(?:方向)?|主题(?:方向)?(?:为|是)?)\s?[:：]\s?(?<topic>[^\n]{3,300})/i;

/** What a later sentence says of pieces that were named before. */
export const deliverableMore: Reader = (said) => {
  const { text } = said;
  if (isAside(said) || said.money.length > 0 || said.shares.length > 0) return [];
  if (piecesIn(said).length > 0 && MAKES.test(text)) return [];
  const topic = TOPIC.exec(text);
  const words = topic?.groups?.['topic']?.replace(/[.。]$/, '') ?? '';
  const at = said.start + text.indexOf(words);
  const isLive = /session|live|stream|broadcast|host\b|viewer|直播|每场|观众|粉丝/i.test(text);
  const fields = [
    ...(words === ''
      ? []
      : [
          field(
            '/topic',
            { start: at, end: at + words.length },
            { value: words, ground: 'stated' },
          ),
        ]),
    ...staying(said, true),
    ...(isLive ? liveOf(said) : []),
    ...(isSchedule(text) ? whenOf(said) : []),
  ];
  if (fields.length === 0) return [];
  const isEach =
    /\b(?:each|every|all|content)\b|\b(?:videos|posts|reels|stories|streams|sessions)\b|每|均|全部|所有|内容|视频|笔记/i.test(
      text,
    );
  return [
    {
      of: { clause: 'deliverable' },
      follows: isEach ? 'each' : 'last',
      concerns: formsIn(text),
      fields,
    },
  ];
};

const FORMS_NAMED: readonly (readonly [RegExp, (form: unknown) => boolean])[] = [
  [
    /\b(?:videos?|reels?|shorts|clips?)\b|视频/i,
    (form) => form !== 'live' && form !== 'story' && form !== 'image-text' && form !== 'appearance',
  ],
  [
    /\b(?:live|livestreams?|streams?|sessions?|broadcasts?)\b(?!\s(?:for|on the))|直播|每场/i,
    (form) => form === 'live',
  ],
  [/\bstor(?:y|ies)\b|限时动态|快拍/i, (form) => form === 'story'],
  [/\b(?:posts?|carousels?)\b|图文|笔记/i, (form) => form !== 'live' && form !== 'appearance'],
];

/** Whether a sentence is about pieces of a form: of those that it names, or of any. */
function formsIn(text: string): (form: unknown) => boolean {
  const named = FORMS_NAMED.filter(([words]) => words.test(text));
  return (form) => named.length === 0 || named.some(([, fits]) => fits(form));
}

const isSchedule = (text: string) =>
  /(?:publication|publishing|session|video|post|live|stream)\w*\s[^.;]{0,24}(?:take|start|go|air|on|at|from|between|date)|publish(?:ed|ing)?\s(?:on|date|window|between|from)|post(?:ed|ing)?\s(?:on|date|between)|(?:发布|上线|开播|直播|播出)(?:的)?(?:具体)?(?:时间|日期)|(?:于|在|定于)[^，。；]{0,30}(?:发布|开播|直播|上线)/i.test(
    text,
  );
