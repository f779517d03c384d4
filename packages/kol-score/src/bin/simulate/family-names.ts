import type { LocalText } from '@livelane/contracts/vocabulary';
import type { WorldFamilyId } from '../../simulate/family.ts';
import { bilingual } from '../../text/bilingual.ts';

/** What the families assume. */
export const FAMILY_NAMES: Readonly<Record<WorldFamilyId, LocalText>> = {
  'fees-follow-followers': bilingual(
    'Fees follow followers, quality is hidden:',
    '费用随粉丝数、质量不可见：',
  ),
  'followers-convert': bilingual(
    'Followers predict conversion, fees lag behind:',
    '粉丝数预示转化、费用滞后：',
  ),
};

/** What the worlds are, below their results. */
export const ASSUMED: LocalText = bilingual(
  'The worlds are made from assumptions; no market was measured.',
  '各世界均由假设生成，未测量任何市场。',
);
