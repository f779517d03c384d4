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
  record,
  TextSchema,
} from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';
import { AgreedPlatformSchema } from '../../vocabulary/value/market.ts';
import { hasOpenNumber, needsNoNumber } from '../open-number.ts';
import { CustomFormSchema } from './form/custom-form.ts';
import { asksFor, type Formed, isLive } from './form/form.ts';
import { ACTIONS, type DeliverableAction } from './form/form-traits.ts';
import { FORMS } from './form/forms.ts';
import { quantityOf, timeOf } from './slot-names.ts';

const FormSchema = z.enum([...(Object.keys(FORMS) as (keyof typeof FORMS)[]), 'custom']);

const ActionSchema = z.enum(Object.keys(ACTIONS) as [DeliverableAction, ...DeliverableAction[]]);

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

const live = {
  when: isLive,
  slots: {
    /** Length of each session. Default, where a share alone pays for lives as they come: as long as the host likes. */
    minutes: slot(
      z.int().check(z.gte(1), z.lte(1440)),
      { en: 'how long each session lasts', 'zh-Hans': '每场直播时长' },
      { item: 'live.minutes', maySayNothing: hasOpenNumber },
    ),
    /** Number of sessions. Default, where a share alone pays for lives as they come: any. */
    sessions: slot(
      z.int().check(z.gte(1), z.lte(1000)),
      { en: 'how many sessions there are', 'zh-Hans': '直播场次' },
      { item: 'live.sessions', maySayNothing: hasOpenNumber },
    ),
    /** Whether the host must answer viewers' questions. Default: no. */
    answerQuestions: slot(
      z.boolean(),
      { en: "whether viewers' questions are answered", 'zh-Hans': '是否回答观众问题' },
      { item: 'live.questions', waivable: true },
    ),
    /** The promotions of the session; an empty list means none. Default: none. */
    promotions: slot(
      z.array(PromotionSchema),
      { en: 'which promotions are joined in', 'zh-Hans': '配合哪些促销活动' },
      { item: 'live.promotions', mayBeEmpty: true, waivable: true },
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

const samples = {
  when: asksFor('samples'),
  slots: {
    /** The party that sends them. */
    sender: slot(IdSchema, { en: 'who sends it', 'zh-Hans': '由谁寄送' }),
    /** The products of which samples are received; the quantity is that of each. */
    productIds: slot(z.array(IdSchema), {
      en: 'which product is received',
      'zh-Hans': '收到什么商品',
    }),
    /** The deliverables that the actor publishes in return; an empty list where nothing need be published. */
    inReturn: slot(
      z.array(IdSchema),
      { en: 'whether and what must be published in return', 'zh-Hans': '是否须发布及发布什么' },
      { mayBeEmpty: true },
    ),
  },
  optional: {},
} as const;

/** Of a contract with a deal type, since only such contracts are asked. */
const whereTyped = (): boolean => true;

const deliverableFields = clauseFields('deliverable', {
  name: { en: 'Deliverable', 'zh-Hans': '交付内容' },
  slots: {
    /** The party that does it. */
    actor: slot(IdSchema, { en: 'who does it', 'zh-Hans': '由谁履行' }),
    /** What the actor does: publish, host, attend, deliver or receive. */
    action: slot(ActionSchema, { en: 'what is done', 'zh-Hans': '具体做什么' }),
    /**
     * How many pieces, sessions, days or samples. Default, where a fee per item pays for each piece by itself, or a share
     * alone for lives: as many as come.
     */
    quantity: slot(
      CountSchema.check(z.gte(1)),
      { en: 'how many pieces', 'zh-Hans': '发布几条（数量）' },
      { item: 'scope.quantity', nameOf: quantityOf, maySayNothing: needsNoNumber },
    ),
    /**
     * Where it is published: a platform in lower case such as `tiktok`, or `any` for one that the actor chooses and has a
     * public account on. Forms that are not published have none.
     */
    platform: slot(
      AgreedPlatformSchema,
      { en: 'on which platform', 'zh-Hans': '在什么平台' },
      { item: 'scope.platform', when: asksFor('platform') },
    ),
    /** What is made; `post` is in any form: a picture, a text or a video. */
    form: slot(
      FormSchema,
      {
        en: 'in which form (short video, live, image and text, or another)',
        'zh-Hans': '什么形式（短视频、直播、图文或其他形式）',
      },
      { item: 'scope.form' },
    ),
    /** The words and the fields of a custom form. */
    custom: slot(
      CustomFormSchema,
      {
        en: 'what the custom form is called and needs',
        'zh-Hans': '自定义形式的名称与所需内容',
      },
      { item: 'scope.form', when: ({ form }: Formed) => form === 'custom' },
    ),
    /** What it is about. */
    topic: slot(
      TextSchema.check(z.minLength(1)),
      { en: 'on what topic', 'zh-Hans': '内容主题方向' },
      { item: 'scope.topic', waivable: true, when: asksFor('topic') },
    ),
    /**
     * When each piece is published, each session or day starts, or each piece is delivered or sent. Default, where no number
     * is agreed: whenever a piece comes.
     */
    publish: slot(
      z.array(PublishNodeSchema).check(z.minLength(1)),
      { en: 'when exactly it is published', 'zh-Hans': '发布的具体时间节点' },
      { item: 'scope.publish', nameOf: timeOf, maySayNothing: hasOpenNumber },
    ),
    /** Days pinned to the top of the account; 0 for none. Default in a contract with a deal type: it need not be pinned. */
    pinDays: slot(
      DaysSchema,
      { en: 'whether and how long it is pinned', 'zh-Hans': '是否置顶及置顶多久' },
      {
        item: 'scope.pinning',
        waivable: true,
        when: asksFor('pinDays'),
        maySayNothing: whereTyped,
      },
    ),
    /** Days that it stays public after publication; 0 for none. Default in a contract with a deal type: no time is promised. */
    keepUpDays: slot(
      DaysSchema,
      { en: 'how long it stays up', 'zh-Hans': '保留多长时间' },
      {
        item: 'scope.keep-up',
        waivable: true,
        when: asksFor('keepUpDays'),
        maySayNothing: whereTyped,
      },
    ),
    /** Where the actor attends. Default: where the parties agree in time. */
    place: slot(
      TextSchema.check(z.minLength(1)),
      { en: 'at which place', 'zh-Hans': '在什么地点' },
      { when: asksFor('place'), maySayNothing: true },
    ),
    /** The most minutes of each day or each time, 1 to 1,440. Default: for as long as its occasion lasts. */
    minutes: slot(
      z.int().check(z.gte(1), z.lte(1440)),
      { en: 'how many hours each of them lasts at most', 'zh-Hans': '每日或每次最长多少小时' },
      { when: asksFor('minutes'), maySayNothing: true },
    ),
    /** The party to whom unpublished pieces are delivered. */
    recipient: slot(
      IdSchema,
      { en: 'to whom it is delivered', 'zh-Hans': '交付给谁' },
      { when: asksFor('recipient') },
    ),
  },
  parts: {
    /** Additional fields of a live deliverable. */
    live,
    /** Additional fields of samples that the actor receives. */
    samples,
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

/**
 * Something a party must make or do; every slot that its form needs is filled, and `live` is present if it is live. Pieces that
 * are paid for one by one as they come may have no number and no times.
 */
export interface CompleteDeliverableClause extends z.infer<typeof deliverableFields.complete> {}

/** The schemas of the kind `deliverable`. */
export const deliverableSchemas: ClauseSchemas<DeliverableClause, CompleteDeliverableClause> =
  deliverableFields;
