import type { BothLanguages } from '../../../vocabulary/index.ts';

/** What the actor of a deliverable does, with what has happened when it is done. */
export const ACTIONS = {
  publish: { en: 'published', 'zh-Hans': '已发布' },
  host: { en: 'held', 'zh-Hans': '已完成' },
  attend: { en: 'attended', 'zh-Hans': '已完成' },
  deliver: { en: 'delivered', 'zh-Hans': '已交付' },
  receive: { en: 'received', 'zh-Hans': '已收到' },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** What the actor of a deliverable does: publishes, hosts, attends, delivers or receives it. */
export type DeliverableAction = keyof typeof ACTIONS;

/** The fields of a deliverable that some forms have and others do not. */
export const FORM_FIELDS = [
  'platform',
  'topic',
  'pinDays',
  'keepUpDays',
  'live',
  'place',
  'minutes',
  'recipient',
  'samples',
] as const;

/** A field of a deliverable that some forms have and others do not. */
export type FormField = (typeof FORM_FIELDS)[number];

/** What shared code needs to know of a form of content. */
export interface FormTraits {
  /** What its actor can do with it; the first is the usual one. */
  readonly actions: readonly [DeliverableAction, ...DeliverableAction[]];
  /** The fields that it needs. One that needs a `platform` is published there; one that needs `live` is live. */
  readonly asks: readonly FormField[];
  /** Fields that it can have and does not need. Default: none. */
  readonly may?: readonly FormField[];
  /** Whether what is attended is recorded, so that content comes of it. Default: it is not. */
  readonly isRecorded?: true;
  /** Its nouns: one and several in English, measure word and noun in Chinese. */
  readonly words: {
    readonly en: readonly [one: string, several: string];
    readonly 'zh-Hans': readonly [measure: string, noun: string];
  };
  /** The verbs of its usual action. Default: those of the action. */
  readonly verbs?: BothLanguages;
}

/** What all that is published on an account needs. */
export const PUBLISHED = ['platform', 'topic', 'pinDays', 'keepUpDays'] as const;

/** Published pieces. Contracts that say `host` of them are as old as the two actions, and stay valid. */
export const CONTENT = { actions: ['publish', 'host'], asks: PUBLISHED } as const;
