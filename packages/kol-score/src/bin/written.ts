import type { LocalText } from '@livelane/contracts/vocabulary';
import type { BinContext } from '@livelane/contracts/vocabulary/node';
import { bilingual } from '../text/bilingual.ts';

/** Notes on standard error what was written to which file; no note for standard output. */
export function noteWritten(
  out: string | undefined,
  { note, say }: BinContext,
  what: LocalText,
): void {
  if (out === undefined || out === '-') return;
  note({ en: `Wrote ${say(what)} to ${out}`, 'zh-Hans': `已将${say(what)}写入 ${out}` });
}

/** The first three of some ids in brackets, after a number of them; nothing for none. */
export function firstIds(ids: readonly string[]): LocalText {
  if (ids.length === 0) return bilingual('', '');
  const [shown, more] = [ids.slice(0, 3), ids.length > 3];
  return bilingual(
    ` (${shown.join(', ')}${more ? ' …' : ''})`,
    `（${shown.join('、')}${more ? '……' : ''}）`,
  );
}
