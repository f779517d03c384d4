import { formatMoney, groupDigits, type LocalText } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { followersOf } from '../../profile/followers.ts';
import { bilingual } from '../../text/bilingual.ts';

const TITLES: readonly LocalText[] = [
  bilingual('creator', '达人'),
  bilingual('platform', '平台'),
  bilingual('market', '市场'),
];
const FOLLOWERS = bilingual('followers', '粉丝数');
const FEE = bilingual('live fee', '直播费用');
const UNKNOWN = bilingual('unknown', '未知');
const NOBODY = bilingual('No creator was read.', '没有读取到达人。');

/** Imported creators as a text table. */
export function importTable(
  creators: readonly CreatorProfile[],
  { say }: Pick<BinContext, 'say'>,
): string {
  if (creators.length === 0) return say(NOBODY);
  const header: TableCell[] = [
    ...TITLES.map((title) => say(title)),
    { number: say(FOLLOWERS) },
    { number: say(FEE) },
  ];
  const rows = creators.map((profile): TableCell[] => {
    const followers = followersOf(profile);
    const fee = profile.fee?.fixed;
    return [
      `${profile.name} (${profile.id})`,
      profile.platform,
      profile.market,
      { number: followers === null ? say(UNKNOWN) : groupDigits(followers) },
      { number: fee === undefined || fee === null ? say(UNKNOWN) : formatMoney(fee) },
    ];
  });
  return terminalTable([header, ...rows]);
}
