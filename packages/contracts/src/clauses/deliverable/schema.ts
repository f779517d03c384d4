import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { PublishNodeSchema } from '../../clause/publish-node.ts';
import { AddressedMarketSchema, DaysSchema } from '../../clause/terms.ts';
import {
  CountSchema,
  IdSchema,
  LocalTextSchema,
  MarketSchema,
  PlatformSchema,
  record,
  TextSchema,
} from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const FormSchema = z.enum(['short-video', 'live', 'image-text']);

/** What is made. */
export type ContentForm = z.infer<typeof FormSchema>;

const ActionSchema = z.enum(['publish', 'host']);

/** Whether the actor publishes pieces or hosts a live session. */
export type DeliverableAction = z.infer<typeof ActionSchema>;

const PromotionSchema = record({
  /** Id of the promotion, by which plan, script and log refer to it. */
  id: IdSchema,
  /** What it offers, in words. */
  text: LocalTextSchema,
  /** The product that it is for. */
  productId: IdSchema,
  /** Price of one unit while it lasts, at least 0, in the currency of the product's list price. */
  price: AmountSchema,
});

/** An offer made in a session: a product at a price. */
export interface Promotion extends z.infer<typeof PromotionSchema> {}

const HostRoleSchema = z.enum(['host', 'cohost', 'moderator', 'interpreter']);

/** What a person does in the room. */
export type HostRole = z.infer<typeof HostRoleSchema>;

const HostSchema = record({
  /** The person; a creator's id where it is a creator. */
  id: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** What they do in the room. */
  role: HostRoleSchema,
});

/** Whether a deliverable is live, so that its live part is needed. */
export const isLive = ({
  form,
  live,
}: {
  readonly form?: ContentForm | null;
  readonly live?: object | null;
}): boolean => form === 'live' || Boolean(live);

const live = {
  when: isLive,
  slots: {
    /** Length of each session. */
    minutes: slot(
      z.int().check(z.gte(1), z.lte(1440)),
      { en: 'how long each session lasts', 'zh-Hans': '每场直播时长' },
      { item: 'live.minutes' },
    ),
    /** Number of sessions. */
    sessions: slot(
      z.int().check(z.gte(1), z.lte(1000)),
      { en: 'how many sessions there are', 'zh-Hans': '直播场次' },
      { item: 'live.sessions' },
    ),
    /** Whether the host must answer viewers' questions. */
    answerQuestions: slot(
      z.boolean(),
      { en: "whether viewers' questions are answered", 'zh-Hans': '是否回答观众问题' },
      { item: 'live.questions' },
    ),
    /** The promotions of the session; an empty list means none. */
    promotions: slot(
      z.array(PromotionSchema),
      { en: 'which promotions are joined in', 'zh-Hans': '配合哪些促销活动' },
      { item: 'live.promotions', mayBeEmpty: true },
    ),
  },
  optional: {
    /** Products shown. Default: every product of the contract. */
    productIds: z.exactOptional(z.array(IdSchema)),
    /** Who is on camera. Default: the actor hosts. */
    hosts: z.exactOptional(z.array(HostSchema)),
    /** True when the host is generated. Default: false. */
    aiHost: z.exactOptional(z.boolean()),
    /** Whether the session must be recorded. Default: false. */
    recording: z.exactOptional(z.boolean()),
    /** Room format. Default: interactive. */
    room: z.exactOptional(z.enum(['one-to-one', 'showroom', 'interactive'])),
  },
} as const;

const deliverableFields = clauseFields('deliverable', {
  name: { en: 'Deliverable', 'zh-Hans': '交付内容' },
  slots: {
    /** The party that does it. */
    actor: slot(IdSchema, { en: 'who does it', 'zh-Hans': '由谁履行' }),
    /** Whether the actor publishes pieces or hosts a live session. */
    action: slot(ActionSchema, { en: 'what is done', 'zh-Hans': '具体做什么' }),
    /** How many pieces, or how many sessions for a live form. */
    quantity: slot(
      CountSchema.check(z.gte(1)),
      { en: 'how many pieces', 'zh-Hans': '发布几条（数量）' },
      { item: 'scope.quantity' },
    ),
    /** Where it is published. */
    platform: slot(
      PlatformSchema,
      { en: 'on which platform', 'zh-Hans': '在什么平台' },
      { item: 'scope.platform' },
    ),
    /** What is made. */
    form: slot(
      FormSchema,
      {
        en: 'in which form (short video, live, image and text)',
        'zh-Hans': '什么形式（短视频、直播、图文）',
      },
      { item: 'scope.form' },
    ),
    /** What it is about. */
    topic: slot(
      TextSchema.check(z.minLength(1)),
      { en: 'on what topic', 'zh-Hans': '内容主题方向' },
      { item: 'scope.topic', waivable: true },
    ),
    /** When each piece is published or each session starts. */
    publish: slot(
      z.array(PublishNodeSchema).check(z.minLength(1)),
      { en: 'when exactly it is published', 'zh-Hans': '发布的具体时间节点' },
      { item: 'scope.publish' },
    ),
    /** Days pinned to the top of the account; 0 for none. */
    pinDays: slot(
      DaysSchema,
      { en: 'whether and how long it is pinned', 'zh-Hans': '是否置顶及置顶多久' },
      { item: 'scope.pinning', waivable: true },
    ),
    /** Days that it stays public after publication; 0 for none. */
    keepUpDays: slot(
      DaysSchema,
      { en: 'how long it stays up', 'zh-Hans': '保留多长时间' },
      { item: 'scope.keep-up', waivable: true },
    ),
  },
  parts: {
    /** Additional fields of a live deliverable. */
    live,
  },
  optional: {
    /** Markets whose audience it is for, with the languages spoken to them. Default: the contract's audience. */
    audience: z.exactOptional(z.array(AddressedMarketSchema)),
    /** Where the work is performed; some taxes depend on it. */
    placeOfPerformance: z.exactOptional(MarketSchema),
  },
});

/** Something a party must make or do; slots may be open. */
export interface DeliverableClause extends z.infer<typeof deliverableFields.draft> {}

/** Something a party must make or do; every slot is filled, and `live` is present if the form is live. */
export interface CompleteDeliverableClause extends z.infer<typeof deliverableFields.complete> {}

/** The schemas of the kind `deliverable`. */
export const deliverableSchemas: ClauseSchemas<DeliverableClause, CompleteDeliverableClause> =
  deliverableFields;
