import { type Clause, schemasOf } from '../clauses/schemas.ts';
import type { LocalText } from '../vocabulary/index.ts';

/** What a finding calls a clause: its kind and its id. */
export function clauseName(clause: Clause): LocalText {
  const { name } = schemasOf(clause);
  return { en: `${name.en} “${clause.id}”`, 'zh-Hans': `${name['zh-Hans']}“${clause.id}”` };
}
