import * as z from 'zod/mini';
import { IdSchema, record } from '../../vocabulary/index.ts';
import { BearerSchema, DaysSchema, heading, open, type Slot, TerritorySchema } from '../slot.ts';

/** Where licensed content may be shown. */
export const MEDIA = [
  'social',
  'paid-ads',
  'own-site',
  'marketplace',
  'e-mail',
  'retail',
  'tv',
] as const;

const required = {
  /** The party that owns the copyright in the content. */
  owner: IdSchema,
  /** Whether the other side may cut the content anew. */
  reEdit: z.boolean(),
  /** Whether the other side may publish it again elsewhere. */
  redistribute: z.boolean(),
  /** What the creator's likeness may be used for. */
  likeness: z.enum(['none', 'social', 'social-and-advertising']),
  /** Where the licence holds. */
  territory: TerritorySchema,
  /** Days of the licence from publication. */
  termDays: DaysSchema.check(z.gte(1)),
  /** The media in which the content may be shown. */
  media: z.array(z.enum(MEDIA)).check(z.minLength(1)),
  /** The party that clears third-party footage before publication. */
  footageClearedBy: IdSchema,
  /** The party that clears music before publication. */
  musicClearedBy: IdSchema,
  /** Who bears the loss when content is taken down, or the brand harmed, over a third party's right. */
  takedownBorneBy: BearerSchema,
};

/** Schema of intellectual property whose slots may be open. */
export const IntellectualPropertySchema = record({
  ...heading('intellectual-property'),
  ...open(required),
});

/** Who owns the content and what else may be done with it, as a draft holds it. */
export type IntellectualProperty = z.infer<typeof IntellectualPropertySchema>;

/** Schema of intellectual property with every slot filled. */
export const CompleteIntellectualPropertySchema = record({
  ...heading('intellectual-property'),
  ...required,
});

/** Intellectual property with every slot filled. */
export type CompleteIntellectualProperty = z.infer<typeof CompleteIntellectualPropertySchema>;

/** What an intellectual property clause cannot do without. */
export const intellectualPropertySlots: readonly Slot<IntellectualProperty>[] = [
  {
    at: '/owner',
    item: 'ip.owner',
    name: { en: 'who owns the content', 'zh-Hans': '内容版权归谁' },
  },
  {
    at: '/reEdit',
    item: 'ip.re-edit',
    name: { en: 'whether it may be re-edited', 'zh-Hans': '是否可以二次剪辑' },
  },
  {
    at: '/redistribute',
    item: 'ip.redistribute',
    name: { en: 'whether it may be redistributed', 'zh-Hans': '是否可以二次传播' },
  },
  {
    at: '/likeness',
    item: 'ip.likeness',
    name: {
      en: 'how far the likeness may be used (social media only, or advertising)',
      'zh-Hans': '肖像使用范围（仅社交媒体或可用于广告）',
    },
  },
  { at: '/territory', name: { en: 'the territory of the licence', 'zh-Hans': '授权地域' } },
  { at: '/termDays', name: { en: 'the term of the licence', 'zh-Hans': '授权期限' } },
  { at: '/media', name: { en: 'the media of the licence', 'zh-Hans': '授权媒介' } },
  {
    at: '/footageClearedBy',
    item: 'ip.third-party',
    name: { en: 'who clears third-party footage', 'zh-Hans': '第三方素材由谁取得授权' },
  },
  {
    at: '/musicClearedBy',
    item: 'ip.third-party',
    name: { en: 'who clears music', 'zh-Hans': '音乐由谁取得授权' },
  },
  {
    at: '/takedownBorneBy',
    item: 'ip.takedown',
    name: { en: 'who bears a takedown', 'zh-Hans': '内容下架的责任由谁承担' },
  },
];
