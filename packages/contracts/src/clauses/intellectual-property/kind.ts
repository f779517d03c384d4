import type { Contract } from '../../contract/document.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import { draftClauses, unknownParties } from '../reference.ts';
import type { IntellectualProperty } from './schema.ts';

/** Who owns the content, and what else may be done with it. */
export const intellectualProperty: ClauseKind<'intellectual-property'> = {
  kind: 'intellectual-property',
  name: { en: 'Intellectual property and licence', 'zh-Hans': '知识产权与内容授权' },
  summary: {
    en: 'Says who owns the content, how it and the likeness in it may be used again, and who clears the rights of others.',
    'zh-Hans': '写明内容版权归谁、内容与肖像可如何再使用，以及第三方权利由谁负责。',
  },
  conflicts: usageConflicts,
};

function usageConflicts(clause: IntellectualProperty, contract: Contract): Conflict[] {
  const media = clause.media ?? [];
  const advertising = media.filter((medium) => ['paid-ads', 'retail', 'tv'].includes(medium));
  const bearer = clause.takedownBorneBy === 'at-fault' ? null : clause.takedownBorneBy;
  const conflicts: Conflict[] = unknownParties(contract, [
    ['/owner', clause.owner],
    ['/footageClearedBy', clause.footageClearedBy],
    ['/musicClearedBy', clause.musicClearedBy],
    ['/takedownBorneBy', bearer],
  ]);
  if (
    advertising.length > 0 &&
    clause.likeness !== undefined &&
    clause.likeness !== null &&
    clause.likeness !== 'social-and-advertising'
  ) {
    conflicts.push({
      code: 'USAGE_BEYOND_LICENCE',
      at: '/media',
      values: {
        use: { en: `media ${advertising.join(', ')}`, 'zh-Hans': `媒介 ${advertising.join('、')}` },
        limit: {
          en: 'the likeness, which is not licensed for advertising',
          'zh-Hans': '肖像授权（未授权用于广告）',
        },
      },
    });
  }
  for (const piece of draftClauses(contract, 'deliverable')) {
    const keep = piece.keepUpDays ?? 0;
    const term = clause.termDays ?? keep;
    if (clause.owner === piece.actor && keep > term) {
      conflicts.push({
        code: 'USAGE_BEYOND_LICENCE',
        at: '/termDays',
        values: {
          use: {
            en: `${keep} days that ${piece.id} stays up`,
            'zh-Hans': `${piece.id} 保留 ${keep} 日`,
          },
          limit: { en: `the licence of ${term} days`, 'zh-Hans': `${term} 日的授权期限` },
        },
      });
    }
  }
  return conflicts;
}
