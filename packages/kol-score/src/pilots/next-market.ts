import type { Brief, CreatorGrade, LocalText } from '@livelane/contracts/vocabulary';
import { bilingual } from '../text/bilingual.ts';
import { isPlannable, outlookOf, settledLives } from './outlook.ts';
import { relativeWidth } from './pilot-size.ts';
import { chanceAbove } from './profit-distribution.ts';

/** Least number of creators who must have earned their fee, and of settled lives, before a market is copied. */
const LEAST = { creators: 2, lives: 3, chance: 0.8, width: 1 } as const;

/** One condition of taking a campaign to another market. */
export interface NextMarketCheck {
  readonly id: 'earned' | 'lives' | 'known' | 'shipping' | 'language' | 'permits';
  /** Null where the files cannot decide it: a person must. */
  readonly passed: boolean | null;
  readonly text: LocalText;
}

/**
 * What must hold before a campaign is copied to the next market. The first three conditions are computed from the
 * grades after settled campaigns (`learnFromCampaign`), the others from the brief for the next market.
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { nextMarketChecks } from '@livelane/kol-score/pilots';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * // No campaign was settled yet.
 * const checks = nextMarketChecks([], { ...brief, market: 'TH' });
 * checks.map(({ id, passed }) => `${id} ${passed}`).join(', ');
 * // => "earned false, lives false, known false, shipping true, language null, permits true"
 * ```
 */
export function nextMarketChecks(grades: readonly CreatorGrade[], next: Brief): NextMarketCheck[] {
  const settled = grades.filter(isPlannable).filter((it) => livesOf(it) > 0);
  const earning = settled.filter(
    (it) => chanceAbove(Number(it.expectation.terms.fixedFee.minor), outlookOf(it)) >= LEAST.chance,
  );
  const lives = settled.reduce((sum, it) => sum + livesOf(it), 0);
  const known = settled.filter(
    ({ expectation }) => relativeWidth(expectation.posterior.shape) <= LEAST.width,
  );
  return [
    {
      id: 'earned',
      passed: earning.length >= LEAST.creators,
      text: bilingual(
        `${earning.length} creators earn their fee with a chance of at least 80 %; ${LEAST.creators} are needed`,
        `${earning.length} 位达人有至少 80% 的把握收回费用；需要 ${LEAST.creators} 位`,
      ),
    },
    {
      id: 'lives',
      passed: lives >= LEAST.lives,
      text: bilingual(
        `${lives} settled lives; ${LEAST.lives} are needed`,
        `已结算 ${lives} 场直播；需要 ${LEAST.lives} 场`,
      ),
    },
    {
      id: 'known',
      passed: known.length >= LEAST.creators,
      text: bilingual(
        `the conversion rate of ${known.length} creators is known to ±50 %; ${LEAST.creators} are needed`,
        `${known.length} 位达人的转化率精确到 ±50%；需要 ${LEAST.creators} 位`,
      ),
    },
    ...openChecks(next),
  ];
}

const livesOf = ({ expectation }: CreatorGrade): number => settledLives(expectation.posterior);

function openChecks(next: Brief): NextMarketCheck[] {
  const ships = next.shippableMarkets.includes(next.market);
  const languages = Object.keys(next.audience.languages ?? {}).join(', ');
  return [
    {
      id: 'shipping',
      passed: ships,
      text: bilingual(
        `the shop ${ships ? 'ships' : 'does not ship'} to ${next.market}`,
        `店铺${ships ? '可' : '不可'}发货到 ${next.market}`,
      ),
    },
    {
      id: 'language',
      // Whether prices, returns and culture fit is for people; a brief only says whom it wants.
      passed: null,
      text: bilingual(
        `languages of the new audience: ${languages === '' ? 'the brief names none' : languages}; prices, returns and culture differ by market, so creators there need a pilot of their own`,
        `新受众的语言：${languages === '' ? '需求单未列出' : languages}；各市场价格、退货与文化不同，当地达人须另做测试`,
      ),
    },
    {
      id: 'permits',
      // An empty list says that none is required; who holds a listed one is not in these files.
      passed: next.permits?.length === 0 ? true : null,
      text: permitsText(next),
    },
  ];
}

function permitsText({ permits }: Brief): LocalText {
  if (permits === undefined)
    return bilingual(
      'permits of the new market: not filled in; `livelane-contracts permits` does it',
      '新市场所需许可：未填写；可用 `livelane-contracts permits` 填入',
    );
  if (permits.length === 0) return bilingual('the new market requires no permit', '新市场无须许可');
  return bilingual(
    `permits that creators of the new market must hold: ${permits.map(({ name }) => name['en']).join(', ')}`,
    `新市场达人须持有的许可：${permits.map(({ name }) => name['zh-Hans'] ?? name['en']).join('、')}`,
  );
}
