import { BY_EACH_ORDER, BY_LAW } from '../../clause/by-default.ts';
import { type ConflictIn, MOST_NAMED } from '../../clause/conflict/conflict.ts';
import { findingEntry } from '../../clause/conflict/finding-entry.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { unknownParties } from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  grouped,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { defineClause, type Otherwise } from '../../clause/kind.ts';
import { onceFor } from '../../clause/once-for.ts';
import { asksFor } from '../deliverable/form/form.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import { makesContent } from '../deliverable/unpublished.ts';
import { isPublishedAlone } from './published-alone.ts';
import { type IntellectualPropertyClause, intellectualPropertySchemas } from './schema.ts';

const FINDINGS = {
  USAGE_BEYOND_LICENCE: findingEntry(
    'error',
    ['{clause} allows {use} beyond {limit}.', '{clause}允许的使用（{use}）超出{limit}。'],
    ['Widen the licence or narrow the use.', '扩大授权或缩小使用范围。'],
  ),
} as const;

const keptByAuthor: Otherwise = (contract) =>
  isPublishedAlone(contract)
    ? {
        en: 'by law it is its author’s, and nobody else may use it',
        'zh-Hans': '依法归作者所有，他人不得使用',
      }
    : null;

/** An ambassador lends name and face to the brand, so that their use must be granted. */
const notUsed: Otherwise = (contract) =>
  isPublishedAlone(contract) && contract.dealType !== 'ambassador-year'
    ? { en: 'it is not used beyond the content itself', 'zh-Hans': '不在内容以外使用' }
    : null;

type UsageConflict = ConflictIn<typeof FINDINGS & SharedFindings>;

/** Who owns the content, and what else may be done with it. */
export const intellectualProperty = defineClause({
  schemas: intellectualPropertySchemas,
  items: {
    'ip.owner': {
      name: { en: 'who owns the content', 'zh-Hans': '内容版权归谁' },
      when: makesContent,
      otherwise: keptByAuthor,
    },
    'ip.re-edit': {
      name: { en: 'the right to re-edit', 'zh-Hans': '品牌方是否有权二次剪辑' },
      when: makesContent,
    },
    'ip.redistribute': {
      name: { en: 'the right to redistribute', 'zh-Hans': '品牌方是否有权二次传播' },
      when: makesContent,
    },
    'ip.likeness': {
      name: { en: 'the use of the likeness', 'zh-Hans': '肖像的使用范围' },
      otherwise: notUsed,
    },
    'ip.third-party': {
      name: {
        en: 'the clearance of third-party footage and music',
        'zh-Hans': '第三方素材与音乐的版权',
      },
      when: makesContent,
    },
    'ip.takedown': {
      name: { en: 'who bears a takedown', 'zh-Hans': '内容下架的责任承担' },
      when: makesContent,
    },
  },
  byDefault: {
    'ip.owner': { en: 'its author, by law', 'zh-Hans': '依法归作者' },
    'ip.re-edit': { en: 'only its owner may', 'zh-Hans': '仅版权人可以' },
    'ip.redistribute': { en: 'only its owner may', 'zh-Hans': '仅版权人可以' },
    'ip.likeness': { en: 'for nothing but the content', 'zh-Hans': '仅限内容本身' },
    'ip.third-party': BY_LAW,
    'ip.takedown': BY_LAW,
    '/territory': BY_EACH_ORDER,
    '/termDays': BY_EACH_ORDER,
    '/media': BY_EACH_ORDER,
  },
  findings: FINDINGS,
  conflicts: (clause, contract) => [
    ...unknownParties(contract, [
      ['/owner', clause.owner],
      ['/footageClearedBy', clause.footageClearedBy],
      ['/musicClearedBy', clause.musicClearedBy],
      ['/takedownBorneBy', clause.takedownBorneBy === 'at-fault' ? null : clause.takedownBorneBy],
    ]),
    ...advertisedLikeness(clause),
    ...longerStays(clause, contract),
  ],
});

const ADVERTISING: ReadonlySet<string> = new Set(['paid-ads', 'retail', 'tv', 'any']);

function advertisedLikeness({ media, likeness }: IntellectualPropertyClause): UsageConflict[] {
  const advertising = (media ?? []).filter((medium) => ADVERTISING.has(medium));
  if (advertising.length === 0 || !likeness || likeness === 'social-and-advertising') return [];
  const params = {
    use: { en: `media ${advertising.join(', ')}`, 'zh-Hans': `媒介 ${advertising.join('、')}` },
    limit: {
      en: 'the likeness, which is not licensed for advertising',
      'zh-Hans': '肖像授权（未授权用于广告）',
    },
  };
  return [{ code: 'USAGE_BEYOND_LICENCE', at: '/media', params }];
}

/** Content of the creator's own that stays up for longer than it is licensed. */
function longerStays(
  { owner, termDays }: IntellectualPropertyClause,
  contract: ContractContext,
): UsageConflict[] {
  if (termDays === undefined || termDays === null) return [];
  const conflicts: UsageConflict[] = [];
  for (const { id, keepUpDays: keep } of staysByActor(contract).get(owner) ?? []) {
    if (conflicts.length > MOST_NAMED) break;
    if ((keep ?? 0) <= termDays) continue;
    const params = {
      use: { en: `${keep} days that ${id} stays up`, 'zh-Hans': `${id} 保留 ${keep} 日` },
      limit: { en: `the licence of ${termDays} days`, 'zh-Hans': `${termDays} 日的授权期限` },
    };
    conflicts.push({ code: 'USAGE_BEYOND_LICENCE', at: '/termDays', params });
  }
  return conflicts;
}

/** The pieces that stay up, by who made them. */
const staysByActor = onceFor((contract: WithClauses) =>
  grouped(
    clausesIn<DeliverableClause>(contract, deliverableSchemas).filter(asksFor('keepUpDays')),
    ({ actor }) => [actor],
  ),
);
