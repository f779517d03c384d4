import type { LocalText } from '@livelane/contracts/vocabulary';
import type { BinContext } from '@livelane/contracts/vocabulary/node';

/** Notes on standard error what was written to which file; no note for standard output. */
export function noteWritten(
  out: string | undefined,
  { note, say }: BinContext,
  what: LocalText,
): void {
  if (out === undefined || out === '-') return;
  note({ en: `Wrote ${say(what)} to ${out}`, 'zh-Hans': `已将${say(what)}写入 ${out}` });
}
