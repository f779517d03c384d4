import { canonicalJson } from '../../vocabulary/hash/index.ts';
import { inputIssues, type LocalText } from '../../vocabulary/index.ts';
import { type LifeEntry, LifeEntrySchema } from '../event/entry.ts';
import { type LifeFinding, lifeFinding } from '../findings.ts';
import { lived } from '../machine/fold.ts';
import type { Life } from '../machine/life.ts';
import { entryHash } from './append.ts';

/** A log as far as it is intact. */
export interface ReadLife {
  /** The entries before the first fault. */
  readonly entries: readonly LifeEntry[];
  /** What they come to; null where there are none. */
  readonly life: Life | null;
  /** The first line that is not as it was written, does not follow, or was cut off. */
  readonly findings: readonly LifeFinding[];
}

/**
 * The line of an entry in a log: its canonical JSON, so that every byte of it counts.
 * @example
 * ```ts
 * import { lifeLine } from '@livelane/contracts/life';
 * lifeLine({ version: 1, kind: 'life-event' } as never); // => "{\"kind\":\"life-event\",\"version\":1}\n"
 * ```
 */
export function lifeLine(entry: LifeEntry): string {
  return `${canonicalJson(entry)}\n`;
}

/**
 * Reads a log, one entry a line, and checks each: that its bytes are those that were written, that it follows the one before,
 * and that it was possible then. It stops at the first that is not; what stands before that is known to be whole.
 * @param text - the content of the file
 * @returns never throws for a log that was changed: that is a finding, with its line
 * @example
 * ```ts
 * import { readLife } from '@livelane/contracts/life';
 * readLife('{"kind":"life-ev').findings[0]?.code; // => "LINE_TORN"
 * ```
 */
export function readLife(text: string): ReadLife {
  const entries: LifeEntry[] = [];
  let life: Life | null = null;
  const lines = text.split('\n');
  // What follows the last line break: nothing, or a line that was cut off.
  const rest = lines.pop() ?? '';
  if (rest !== '') lines.push(rest);
  for (const [index, source] of lines.entries()) {
    const isLast = rest !== '' && index === lines.length - 1;
    const read = entryIn(source, life);
    if ('fault' in read) {
      const line = index + 1;
      // A part of an entry is no JSON, wherever it was cut.
      const found = isLast && jsonIn(source) === undefined ? torn(source, index) : read.fault;
      return { entries, life, findings: [{ ...found, path: `/${line - 1}` }] };
    }
    entries.push(read.entry);
    ({ life } = read);
  }
  return { entries, life, findings: [] };
}

function torn(source: string, index: number): LifeFinding {
  const params = { line: index + 1, characters: source.length, intact: index };
  return lifeFinding('LINE_TORN', { path: `/${index}`, params });
}

type Read = { readonly entry: LifeEntry; readonly life: Life } | { readonly fault: LifeFinding };

/** The entry of a line, and the life after it. */
function entryIn(source: string, life: Life | null): Read {
  const index = life?.entries ?? 0;
  const [line, path] = [index + 1, `/${index}`];
  const changed = (what: LocalText): Read => ({
    fault: lifeFinding('ENTRY_CHANGED', { path, params: { line, what, intact: index } }),
  });
  const value = jsonIn(source);
  if (value === undefined) return changed(NO_JSON);
  if (inputIssues(LifeEntrySchema, value).length > 0) return changed(NO_ENTRY);
  const entry = value as LifeEntry;
  const canonical = canonicalOf(entry);
  if (canonical === undefined) return changed(NO_ENTRY);
  if (entryHash(entry) !== entry.hash) return changed(OTHER_HASH);
  if (canonical !== source) return changed(OTHER_BYTES);
  if (entry.seq !== index || entry.previous !== (life?.head ?? null))
    return { fault: lifeFinding('ENTRY_UNLINKED', { path, params: { line, intact: index } }) };
  const after = lived(life, entry);
  if (!('code' in after)) return { entry, life: after };
  const params = { line, event: entry.type, state: life?.state ?? 'none' };
  return { fault: lifeFinding('ENTRY_REFUSED', { path, params, evidence: { issue: after } }) };
}

const NO_JSON: LocalText = { en: 'it is no JSON', 'zh-Hans': '不是有效的 `JSON`' };
const NO_ENTRY: LocalText = { en: 'it is no entry of a log', 'zh-Hans': '不是日志记录' };
const OTHER_HASH: LocalText = {
  en: 'its content has another hash',
  'zh-Hans': '内容与哈希不符',
};
const OTHER_BYTES: LocalText = {
  en: 'its bytes are not those of the entry',
  'zh-Hans': '字节与记录不一致',
};

/** The canonical JSON of a value; undefined where it has none: half a surrogate pair, a number too large, endless nesting. */
function canonicalOf(value: unknown): string | undefined {
  try {
    return canonicalJson(value);
  } catch {
    return undefined;
  }
}

function jsonIn(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}
