import type { BothLanguages } from '../vocabulary/index.ts';

/** What applies where a contract says nothing of a field or an item, as it reads in brackets after the name. */
export const BY_LAW: BothLanguages = { en: 'the law decides', 'zh-Hans': '依法律规定' };
/** The same, for terms that each order of a framework says. */
export const BY_EACH_ORDER: BothLanguages = { en: 'each order says it', 'zh-Hans': '由各订单约定' };
/** The same, for the time in which something may still be taken back. */
export const AT_ONCE: BothLanguages = { en: 'it is earned at once', 'zh-Hans': '即时应得' };
/** The same, for the most of something. */
export const NO_LIMIT: BothLanguages = { en: 'there is no limit', 'zh-Hans': '不设上限' };
