import { prose } from '../../render/prose.ts';
import type { ClauseTexts } from '../kind.ts';

/** The text of the kind `other`. */
export const otherText: ClauseTexts<'other'> = {
  en: { provisions: (clause, say) => [{ prose: prose`${say.text(clause.text)}` }] },
  'zh-Hans': { provisions: (clause, say) => [{ prose: prose`${say.text(clause.text)}` }] },
};
