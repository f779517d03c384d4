import type { LocalText } from '@livelane/contracts/vocabulary';
import { type BinContext, ndjsonText } from '@livelane/contracts/vocabulary/node';

/** Notes on standard error what the result is, and the file that it was written to. */
export function noteResult(
  what: LocalText,
  { note, say }: Pick<BinContext, 'note' | 'say'>,
  out: string | undefined,
): void {
  if (out === undefined || out === '-') note(what);
  else note({ en: `Wrote ${say(what)} to ${out}`, 'zh-Hans': `已将${say(what)}写入 ${out}` });
}

/** A list as NDJSON; an empty one as `[]`, since a file without any text is read as that of a command that failed. */
export function listText(items: readonly unknown[]): string {
  return items.length === 0 ? '[]\n' : ndjsonText(items);
}
