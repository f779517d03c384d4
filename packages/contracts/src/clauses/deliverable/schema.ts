import * as z from 'zod/mini';
import {
  CountSchema,
  IdSchema,
  LanguageSchema,
  LocalTextSchema,
  MarketSchema,
  PlatformSchema,
  record,
  TextSchema,
} from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';
import { DaysSchema, heading, open, type Slot } from '../slot.ts';
import { PublishNodeSchema } from './publish-node.ts';

const ContentForm = z.enum(['short-video', 'live', 'image-text']);

/** Schema of {@link Promotion}. */
export const PromotionSchema = record({
  /** The promotion; plan, script and log name it. */
  id: IdSchema,
  /** What it offers, in words. */
  text: LocalTextSchema,
  /** The product that it is for. */
  productId: IdSchema,
  /** Price of one unit while it lasts, at least 0, in the currency of the product's list price. */
  price: AmountSchema,
});

/** An offer made in a session: a product at a price. */
export type Promotion = z.infer<typeof PromotionSchema>;

const live = {
  /** Length of each session. */
  minutes: z.int().check(z.gte(1), z.lte(1440)),
  /** Number of sessions. */
  sessions: z.int().check(z.gte(1), z.lte(1000)),
  /** Whether the host must answer viewers' questions. */
  answerQuestions: z.boolean(),
  /** The promotions the host joins in; an empty list means none. */
  promotions: z.array(PromotionSchema),
};

const liveOptions = {
  /** Products shown; left out: every product of the contract. */
  productIds: z.exactOptional(z.array(IdSchema)),
  /** Who is on camera; left out: the actor hosts. */
  hosts: z.exactOptional(
    z.array(
      record({
        /** The person; a creator's id where it is a creator. */
        id: IdSchema,
        /** Name shown to people. */
        name: TextSchema,
        /** What they do in the room. */
        role: z.enum(['host', 'cohost', 'moderator', 'interpreter']),
      }),
    ),
  ),
  /** True when the host is generated. Left out: false. */
  aiHost: z.exactOptional(z.boolean()),
  /** Whether the session must be recorded. Left out: false. */
  recording: z.exactOptional(z.boolean()),
  /** Room format. Left out: interactive. */
  room: z.exactOptional(z.enum(['one-to-one', 'showroom', 'interactive'])),
};

const required = {
  /** The party that does it. */
  actor: IdSchema,
  /** Whether the actor publishes pieces or hosts a live session. */
  action: z.enum(['publish', 'host']),
  /** Where it is published. */
  platform: PlatformSchema,
  /** What is made. */
  form: ContentForm,
  /** How many pieces, or how many sessions for a live form. */
  quantity: CountSchema.check(z.gte(1)),
  /** What it is about. */
  topic: TextSchema.check(z.minLength(1)),
  /** When each piece is published or each session starts. */
  publish: z.array(PublishNodeSchema).check(z.minLength(1)),
  /** Days pinned to the top of the account; 0 says that it need not be pinned. */
  pinDays: DaysSchema,
  /** Days that it stays public after publication; 0 says that it may go at once. */
  keepUpDays: DaysSchema,
};

const optional = {
  /** Markets whose audience it is for, with the languages spoken to them; left out: the contract's audience. */
  audience: z.exactOptional(
    z.array(
      record({
        /** The market. */
        market: MarketSchema,
        /** Languages spoken to its people. */
        languages: z.array(LanguageSchema).check(z.minLength(1)),
      }),
    ),
  ),
  /** Where the work is done, which some taxes turn on. */
  placeOfPerformance: z.exactOptional(MarketSchema),
};

/** Schema of a deliverable whose slots may be open. */
export const DeliverableSchema = record({
  ...heading('deliverable'),
  ...open(required),
  /** What a live form needs besides; left out for other forms. */
  live: z.exactOptional(z.nullable(record({ ...open(live), ...liveOptions }))),
  ...optional,
});

/** Something a party must make or do, as a draft holds it: open slots are absent or null. */
export type Deliverable = z.infer<typeof DeliverableSchema>;

/** Schema of a deliverable with every slot filled. */
export const CompleteDeliverableSchema = record({
  ...heading('deliverable'),
  ...required,
  live: z.exactOptional(z.nullable(record({ ...live, ...liveOptions }))),
  ...optional,
});

/** A deliverable with every slot filled; `live` is there where the form is live. */
export type CompleteDeliverable = z.infer<typeof CompleteDeliverableSchema>;

const isLive = (clause: Deliverable): boolean =>
  clause.form === 'live' || (clause.live !== undefined && clause.live !== null);

/** What a deliverable cannot do without. */
export const deliverableSlots: readonly Slot<Deliverable>[] = [
  { at: '/actor', name: { en: 'who does it', 'zh-Hans': '由谁履行' } },
  { at: '/action', name: { en: 'what is done', 'zh-Hans': '具体做什么' } },
  {
    at: '/quantity',
    item: 'scope.quantity',
    name: { en: 'how many pieces', 'zh-Hans': '发布几条（数量）' },
  },
  {
    at: '/platform',
    item: 'scope.platform',
    name: { en: 'on which platform', 'zh-Hans': '在什么平台' },
  },
  {
    at: '/form',
    item: 'scope.form',
    name: {
      en: 'in which form (short video, live, image and text)',
      'zh-Hans': '什么形式（短视频、直播、图文）',
    },
  },
  { at: '/topic', item: 'scope.topic', name: { en: 'on what topic', 'zh-Hans': '内容主题方向' } },
  {
    at: '/publish',
    item: 'scope.publish',
    name: { en: 'when exactly it is published', 'zh-Hans': '发布的具体时间节点' },
  },
  {
    at: '/pinDays',
    item: 'scope.pinning',
    name: { en: 'whether and how long it is pinned', 'zh-Hans': '是否置顶及置顶多久' },
  },
  {
    at: '/keepUpDays',
    item: 'scope.keep-up',
    name: { en: 'how long it stays up', 'zh-Hans': '保留多长时间' },
  },
  {
    at: '/live/minutes',
    item: 'live.minutes',
    when: isLive,
    name: { en: 'how long each session lasts', 'zh-Hans': '每场直播时长' },
  },
  {
    at: '/live/sessions',
    item: 'live.sessions',
    when: isLive,
    name: { en: 'how many sessions there are', 'zh-Hans': '直播场次' },
  },
  {
    at: '/live/answerQuestions',
    item: 'live.questions',
    when: isLive,
    name: { en: "whether viewers' questions are answered", 'zh-Hans': '是否回答观众问题' },
  },
  {
    at: '/live/promotions',
    item: 'live.promotions',
    when: isLive,
    // An empty list is an answer: no promotion.
    filled: (clause) => Array.isArray(clause.live?.promotions),
    name: { en: 'which promotions are joined in', 'zh-Hans': '配合哪些促销活动' },
  },
];
