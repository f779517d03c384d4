import type { FORMS } from '../../clauses/deliverable/form/forms.ts';
import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import type { Said } from '../text/said.ts';
import type { Certain } from '../value/mention.ts';
import { isReference } from '../value/mention.ts';
import { CHINESE_NUMERALS, ENGLISH_NUMBER, wholeNumber } from '../value/numerals.ts';
import { platformsIn } from '../value/places.ts';

type Form = keyof typeof FORMS;

/** So many pieces of a form, as one phrase. */
export interface Pieces {
  readonly start: number;
  readonly end: number;
  /** Null where a text says that no number is agreed. */
  readonly count: Certain<number | null> | undefined;
  /** Undefined where the noun is that of several forms, such as "post". */
  readonly form: Certain<Form> | undefined;
  readonly platform: Certain<string> | undefined;
}

const FORM_NOUNS: readonly (readonly [Form | undefined, string])[] = [
  ['post', `posts? of any (?:form|kind)`],
  [
    'live',
    `(?:live[- ]?stream(?:ing)?(?: sessions?| shows?)?s?|live (?:shopping )?(?:sessions?|streams?|shows?|broadcasts?|events?)|livestreams?|LIVEs)`,
  ],
  ['short-video', `short(?:-form)? videos?|reels?|shorts|tiktoks|short clips?`],
  ['long-video', `long(?:-form)? videos?`],
  ['story', `stor(?:y|ies)(?: frames?)?|story (?:sets?|slides?)`],
  [
    'image-text',
    `image(?:-and-text|[- ]text)? posts?|photo posts?|static posts?|carousels?(?: posts?)?|picture posts?`,
  ],
  ['shoot-day', `shoot(?:ing)? days?`],
  ['appearance', `(?:personal |in-person |in-store )?appearances?`],
  ['interview', `interviews?`],
  ['ugc', `UGC (?:videos?|clips?|assets?)|pieces? of (?:UGC|content)`],
  [undefined, `(?:integrated |dedicated |sponsored )?(?:videos?|posts?|clips?|feed posts?)`],
];
const ENGLISH_FORMS = FORM_NOUNS.map(
  ([form, words]) => [form, new RegExp(`^(?:${words})$`, 'i')] as const,
);
/** An English noun of a piece, as the source of an expression. */
export const NOUN = FORM_NOUNS.map(([, words]) => words).join('|');

const ENGLISH = new RegExp(
  `(?<![\\d.,-])(?:(?<words>\\b(?:an?|${ENGLISH_NUMBER}))(?:\\s?\\((?<again>\\d{1,3})\\))?|(?<figures>\\d{1,4})(?:\\s?\\((?<spelt>${ENGLISH_NUMBER})\\)|\\s?[x×])?)(?![\\d.,]?\\d|%)\\s(?<between>(?:(?!(?:and|or|for|per|of|to|the|each|with)\\b)[\\w’'#-]+,?\\s){0,5}?)(?<noun>${NOUN})(?![\\w-])`,
  'gi',
);

const CHINESE_NOUNS: readonly (readonly [Form | undefined, string])[] = [
  ['live', '直播(?!间|切片|回放|预告|脚本|数据|时长|平台|账号)'],
  ['short-video', '短视频'],
  ['long-video', '长视频'],
  ['image-text', '图文(?:笔记|帖子|内容)?'],
  ['story', '限时动态|快拍'],
  ['interview', '采访|专访'],
  ['ugc', '内容素材'],
  ['post', '任意形式的(?:内容|帖子)'],
  [undefined, '视频笔记|视频|笔记|帖子|推文|作品'],
];
const CHINESE_FORMS = CHINESE_NOUNS.map(
  ([form, words]) => [form, new RegExp(`^(?:${words})$`)] as const,
);
/** A Chinese noun of a piece, as the source of an expression. */
export const CHINESE_NOUN = CHINESE_NOUNS.map(([, words]) => words).join('|');
const MEASURE = '[条支篇场次个则期份]';
const COUNT_FIRST = new RegExp(
  `(?<![\\d.年月第每](?:\\s)?)(?<count>\\d{1,3}|[${CHINESE_NUMERALS}]{1,3})(?:[（(](?<again>\\d{1,3})[)）])?\\s?${MEASURE}(?<about>(?:关于|有关|介绍|讲解|展示)[^，。；、\\n]{1,20}?的)?(?<between>[^，。；、\\n\\d${'条支篇场则期份'}]{0,14}?)(?<noun>${CHINESE_NOUN})`,
  'g',
);
const COUNT_LAST = new RegExp(
  `(?<noun>${CHINESE_NOUN})[：:]?\\s?(?:带货|专场|共计|共|数量|合计)?[：:]?\\s?(?<count>\\d{1,3}|[${CHINESE_NUMERALS}]{1,3})(?:[（(](?<again>\\d{1,3})[)）])?\\s?${MEASURE}(?![\\d]|以上的|[${CHINESE_NUMERALS}])`,
  'g',
);

const ANY_NOUN =
  /video|reel|stor|post|live|short|clip|carousel|tiktok|shoot|appearance|interview|UGC|piece|直播|视频|图文|笔记|动态|快拍|访|素材|帖|推文|作品/i;

/** Phrases that count pieces, in their order. */
export function piecesIn(said: Said): Pieces[] {
  const { text } = said;
  if (!ANY_NOUN.test(text)) return [];
  const english = [...text.matchAll(ENGLISH)].map((match) => {
    const { words, again, figures, spelt, between = '', noun = '' } = match.groups ?? {};
    const number =
      words === undefined ? Number(figures) : /^an?$/i.test(words) ? 1 : wholeNumber(words);
    const second = spelt === undefined ? again : wholeNumber(spelt);
    return made(said, match, {
      number: second !== undefined && Number(second) !== number ? undefined : number,
      form: formOf(ENGLISH_FORMS, noun),
      isLoose:
        /maximum|at most|up to|over|than/i.test(between) ||
        (/^an?$/i.test(words ?? '') &&
          (/[^s]s$/i.test(noun) || /\b(?:of|on|in|to|with)\s$/.test(text.slice(0, match.index)))),
      nounAt: match.index + match[0].length - noun.length,
    });
  });
  const chinese = [...text.matchAll(COUNT_FIRST), ...text.matchAll(COUNT_LAST)].map((match) => {
    const { count = '', again, noun = '' } = match.groups ?? {};
    const number = wholeNumber(count);
    return made(said, match, {
      number: again !== undefined && Number(again) !== number ? undefined : number,
      form: formOf(CHINESE_FORMS, noun),
      isLoose: false,
      nounAt: match.index + match[0].lastIndexOf(noun),
    });
  });
  const sorted = [...english, ...chinese]
    .flatMap((it) => it ?? [])
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Pieces[] = [];
  for (const it of sorted)
    if (it.start >= (kept.at(-1)?.end ?? 0) && !isWithinMoney(said, it)) kept.push(it);
  return withPlatforms(said, kept);
}

const NAMED = new RegExp(
  `(?<![\\w-])(?<english>${NOUN})(?![\\w-])|(?<chinese>${CHINESE_NOUN})`,
  'gi',
);

/** Before pieces that were named elsewhere. */
const KNOWN_PIECES = /\b(?:the|its|his|her|their|these|those|such)\s$|[该此]$/i;

/** Nouns of pieces with their platform, however many they are; "may post" names none. */
export function piecesNamed(said: Said): Pieces[] {
  const named = [...said.text.matchAll(NAMED)].flatMap((match): Pieces[] => {
    const { english, chinese } = match.groups ?? {};
    if (/^(?:post|short|story)$/i.test(english ?? '')) return [];
    if (KNOWN_PIECES.test(said.text.slice(Math.max(0, match.index - 8), match.index))) return [];
    const start = said.start + match.index;
    const place = { start, end: start + match[0].length };
    const form =
      english === undefined ? formOf(CHINESE_FORMS, chinese ?? '') : formOf(ENGLISH_FORMS, english);
    return [
      {
        ...place,
        count: undefined,
        form: form === undefined ? undefined : { value: form, ...place },
        platform: undefined,
      },
    ];
  });
  return withPlatforms(said, named);
}

/** Whether a count is the figure of an amount: "USD 10 a video". */
const isWithinMoney = ({ money }: Said, { start }: Pieces): boolean =>
  money.some((it) => it.start < start && start < it.end);

const formOf = (forms: readonly (readonly [Form | undefined, RegExp])[], noun: string) =>
  forms.find(([, words]) => words.test(noun))?.[0];

interface Counted {
  readonly number: number | undefined;
  readonly form: Form | undefined;
  readonly isLoose: boolean;
  readonly nounAt: number;
}

/** Before a count that is no promise of so many: a most, a part, an ordinal. */
const NO_COUNT =
  /(?:up to|at most|no more than|maximum of|not more than|more than|fewer than|less than|over|about|approximately|around|some|any|another|every|each of|of the|first|last|top|last|previous|或|最多|不超过|至多|不多于|约|大约|左右|超过|以上|以内|前|后|其中|每满|满|第|每|共)\s{0,2}$/i;

function made(
  said: Said,
  match: RegExpExecArray,
  { number, form, isLoose, nounAt }: Counted,
): Pieces | undefined {
  const { text, start } = said;
  const before = text.slice(Math.max(0, match.index - 18), match.index);
  if (isLoose || NO_COUNT.test(before) || isReference(text, match.index)) return undefined;
  if (number !== undefined && (number < 1 || number > 1000)) return undefined;
  if (/\d\s?(?:-|–|~|至|到|to|or)\s?$/.test(before)) return undefined;
  const from = start + match.index;
  const end = from + match[0].length;
  const place = { start: from, end };
  return {
    ...place,
    count: number === undefined ? undefined : { value: number, ...place },
    form: form === undefined ? undefined : { value: form, start: start + nounAt, end },
    platform: undefined,
  };
}

/** Words that leave the platform to who publishes. */
const OPEN_PLATFORM =
  /\b(?:any|an?|the|whatever|whichever)(?: social(?: media)?)? platforms?\(?s?\)? (?:(?:of|at) (?:its|his|her|their|the [A-Za-z]{1,20}['’]s) (?:own )?(?:choice|choosing)|(?:that )?(?:it|he|she|they|the [A-Za-z]{1,20}) (?:chooses?|likes?|prefers?|wish(?:es)?))|\bany (?:social(?: media)? )?platform\b|自选平台|(?:任意|任何)(?:社交)?平台|平台(?:不限|任选|自选|由达人自(?:选|定|行选择))/gi;

/** Where a sentence says that who publishes chooses the platform. */
const openPlatforms = ({ text, start }: Said): Certain<string>[] =>
  [...text.matchAll(OPEN_PLATFORM)].map((match) => ({
    value: ANY_PLATFORM,
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

/** On these, a video is a short one. */
const SHORT = new Set(['tiktok', 'tiktok-shop', 'douyin', 'kuaishou']);

/** The platform within the phrase, right before or after it, or the only one of the sentence. */
function withPlatforms(said: Said, pieces: readonly Pieces[]): Pieces[] {
  const platforms = [...platformsIn(said.text, said.start), ...openPlatforms(said)];
  const distinct = new Set(platforms.map(({ value }) => value));
  return pieces.map((it, index) => {
    const next = pieces[index + 1]?.start ?? said.end;
    const previous = pieces[index - 1]?.end ?? said.start;
    const inside = platforms.filter(({ start, end }) => start >= it.start && end <= it.end);
    const after = platforms.filter(({ start, end }) => start >= it.end && end <= next);
    const before = platforms.filter(({ start, end }) => start >= previous && end <= it.start);
    const near =
      [inside, pieces.length === 1 ? [] : after, before, after].find((list) => list.length > 0) ??
      [];
    const isOne = new Set(near.map(({ value }) => value)).size === 1;
    const platform =
      distinct.size === 1
        ? platforms[0]
        : isOne && (inside.length > 0 || pieces.length > 1)
          ? near[0]
          : undefined;
    const isVideo =
      /(?:videos?|视频)$/i.test(said.text.slice(it.start - said.start, it.end - said.start)) ||
      /视频/.test(said.text.slice(it.start - said.start, it.end - said.start));
    const form =
      it.form ??
      (isVideo && platform !== undefined && SHORT.has(platform.value)
        ? { value: 'short-video' as const, start: it.start, end: it.end }
        : undefined);
    return { ...it, platform, form };
  });
}
