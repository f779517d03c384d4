import { CONTENT, type FormTraits, PUBLISHED } from './form-traits.ts';

/**
 * Every form of content that the package knows: its words, what its actor does, and which fields of a deliverable it has.
 * A form that is not listed is `custom`, with the same data in the contract itself.
 */
export const FORMS = {
  'short-video': {
    ...CONTENT,
    words: { en: ['short video', 'short videos'], 'zh-Hans': ['条', '短视频'] },
  },
  live: {
    actions: ['host', 'publish'],
    asks: [...PUBLISHED, 'live'],
    words: { en: ['live session', 'live sessions'], 'zh-Hans': ['场', '直播'] },
  },
  'image-text': {
    ...CONTENT,
    words: { en: ['image-and-text post', 'image-and-text posts'], 'zh-Hans': ['篇', '图文'] },
  },
  'long-video': {
    actions: ['publish'],
    asks: PUBLISHED,
    words: { en: ['long video', 'long videos'], 'zh-Hans': ['条', '长视频'] },
  },
  // Picture, text or video, as whoever makes it chooses.
  post: {
    actions: ['publish'],
    asks: PUBLISHED,
    words: { en: ['post of any form', 'posts of any form'], 'zh-Hans': ['条', '任意形式的内容'] },
  },
  // A story is above the feed while it is there, so that nobody can pin it.
  story: {
    actions: ['publish'],
    asks: ['platform', 'topic', 'keepUpDays'],
    words: { en: ['story', 'stories'], 'zh-Hans': ['条', '限时动态'] },
  },
  'shoot-day': {
    actions: ['attend'],
    asks: ['topic', 'place', 'minutes'],
    isRecorded: true,
    words: { en: ['shoot day', 'shoot days'], 'zh-Hans': ['日', '拍摄'] },
    verbs: { en: 'attend', 'zh-Hans': '完成' },
  },
  appearance: {
    actions: ['attend'],
    asks: ['topic', 'place', 'minutes'],
    words: { en: ['appearance', 'appearances'], 'zh-Hans': ['场', '活动'] },
    verbs: { en: 'make', 'zh-Hans': '出席' },
  },
  // Many are given by telephone or video, so that a place is possible and not asked for.
  interview: {
    actions: ['attend'],
    asks: ['topic', 'minutes'],
    may: ['place'],
    words: { en: ['interview', 'interviews'], 'zh-Hans': ['次', '采访'] },
    verbs: { en: 'give', 'zh-Hans': '接受' },
  },
  ugc: {
    actions: ['deliver'],
    asks: ['topic', 'recipient'],
    words: { en: ['piece of content', 'pieces of content'], 'zh-Hans': ['份', '内容素材'] },
  },
  seeding: {
    actions: ['receive'],
    asks: ['samples'],
    words: { en: ['sample', 'samples'], 'zh-Hans': ['份', '样品'] },
  },
} as const satisfies Readonly<Record<string, FormTraits>>;
