import * as z from 'zod/mini';
import { clauseFields, type DealContext, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { BearerSchema, DaysSchema, TerritorySchema } from '../../clause/terms.ts';
import { IdSchema } from '../../vocabulary/index.ts';
import { mayBeOrdered } from '../framework.ts';
import { isPublishedAlone } from './published-alone.ts';

const MediumSchema = z.enum([
  'social',
  'paid-ads',
  'own-site',
  'marketplace',
  'e-mail',
  'retail',
  'tv',
  'any',
]);

/** Where licensed content may be shown. */
export type Medium = z.infer<typeof MediumSchema>;

const LikenessSchema = z.enum(['none', 'social', 'social-and-advertising']);

/** What the creator's likeness may be used for. */
export type Likeness = z.infer<typeof LikenessSchema>;

interface Uses {
  readonly reEdit?: boolean | null;
  readonly redistribute?: boolean | null;
  readonly likeness?: Likeness | null;
}

/** Whether a clause licenses any use, so that the licence has a territory, a term and media. */
export function licenses({ reEdit, redistribute, likeness }: Uses): boolean {
  return reEdit === true || redistribute === true || (likeness ?? 'none') !== 'none';
}

/** Whether a clause licenses nothing of content that its author alone publishes, so that the law says whose it is. */
const isKeptByLaw = (clause: Uses, contract: DealContext): boolean =>
  !licenses(clause) && isPublishedAlone(contract);

/** Whether a clause may say nothing of the likeness: it licenses no use, and is not of an ambassador, who lends name and face. */
function mayOmitLikeness(uses: Uses, { dealType }: { readonly dealType?: string }): boolean {
  return !licenses(uses) && dealType !== undefined && dealType !== 'ambassador-year';
}

const intellectualPropertyFields = clauseFields('intellectual-property', {
  name: { en: 'Intellectual property and licence', 'zh-Hans': '知识产权与内容授权' },
  slots: {
    /** The party that owns the copyright in the content. Default, where nothing is licensed and all of it published: its author. */
    owner: slot(
      IdSchema,
      { en: 'who owns the content', 'zh-Hans': '内容版权归谁' },
      { item: 'ip.owner', waivable: true, maySayNothing: isKeptByLaw },
    ),
    /** Whether the other side may re-edit the content. */
    reEdit: slot(
      z.boolean(),
      { en: 'whether it may be re-edited', 'zh-Hans': '是否可以二次剪辑' },
      { item: 'ip.re-edit', waivable: true },
    ),
    /** Whether the other side may publish it again elsewhere. */
    redistribute: slot(
      z.boolean(),
      { en: 'whether it may be redistributed', 'zh-Hans': '是否可以二次传播' },
      { item: 'ip.redistribute', waivable: true },
    ),
    /** What the creator's likeness may be used for. Default, where no other use is licensed: for nothing; an ambassador's deal must say it. */
    likeness: slot(
      LikenessSchema,
      {
        en: 'how far the likeness may be used (social media only, or advertising)',
        'zh-Hans': '肖像使用范围（仅社交媒体或可用于广告）',
      },
      { item: 'ip.likeness', waivable: true, maySayNothing: mayOmitLikeness },
    ),
    /** Where the licence applies. Default of a framework: each order says it. */
    territory: slot(
      TerritorySchema,
      { en: 'the territory of the licence', 'zh-Hans': '授权地域' },
      { when: licenses, maySayNothing: mayBeOrdered },
    ),
    /** Days of the licence from publication. Default of a framework: each order says it. */
    termDays: slot(
      DaysSchema.check(z.gte(1)),
      { en: 'the term of the licence', 'zh-Hans': '授权期限' },
      { when: licenses, maySayNothing: mayBeOrdered },
    ),
    /** The media in which the content may be shown. Default of a framework: each order says it. */
    media: slot(
      z.array(MediumSchema).check(z.minLength(1)),
      { en: 'the media of the licence', 'zh-Hans': '授权媒介' },
      { when: licenses, maySayNothing: mayBeOrdered },
    ),
    /** The party that clears third-party footage before publication. */
    footageClearedBy: slot(
      IdSchema,
      { en: 'who clears third-party footage', 'zh-Hans': '第三方素材由谁取得授权' },
      { item: 'ip.third-party', waivable: true },
    ),
    /** The party that clears music before publication. */
    musicClearedBy: slot(
      IdSchema,
      { en: 'who clears music', 'zh-Hans': '音乐由谁取得授权' },
      { item: 'ip.third-party', waivable: true },
    ),
    /** Who bears the loss if content is taken down, or the brand is harmed, because of a third party's rights. */
    takedownBorneBy: slot(
      BearerSchema,
      { en: 'who bears a takedown', 'zh-Hans': '内容下架的责任由谁承担' },
      { item: 'ip.takedown', waivable: true },
    ),
  },
});

/** Ownership of the content and the licence to use it; slots may be open. */
export interface IntellectualPropertyClause
  extends z.infer<typeof intellectualPropertyFields.draft> {}

/** Ownership of the content and the licence to use it; every slot is filled. */
export interface CompleteIntellectualPropertyClause
  extends z.infer<typeof intellectualPropertyFields.complete> {}

/** Whether the content stays with its author, since a contract of a declared type licenses nothing of it and names no owner. */
export function isAuthors(clause: IntellectualPropertyClause, contract: DealContext): boolean {
  return !clause.owner && contract.dealType !== undefined && isKeptByLaw(clause, contract);
}

/** What the likeness may be used for: nothing, where a contract may say nothing of it. */
export function likenessOf(
  clause: IntellectualPropertyClause,
  contract: { readonly dealType?: string },
): Likeness | null | undefined {
  return clause.likeness ?? (mayOmitLikeness(clause, contract) ? 'none' : clause.likeness);
}

/** The schemas of the kind `intellectual-property`. */
export const intellectualPropertySchemas: ClauseSchemas<
  IntellectualPropertyClause,
  CompleteIntellectualPropertyClause
> = intellectualPropertyFields;
