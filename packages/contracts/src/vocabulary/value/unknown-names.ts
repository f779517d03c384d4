import type { LocalText } from '../message/local-text.ts';

/** The most names that are listed one by one. */
const LISTED = 12;

/** A name that this version does not know, or the rest of many, and how often they occur. */
export interface UnknownName {
  /** At most 120 UTF-16 code units; of the rest the first name and the number of the others. */
  readonly name: string | LocalText;
  readonly count: number;
  /** The names themselves, one unless it is the rest. */
  readonly names: readonly string[];
}

/**
 * Counts names that this version does not know, for findings: twelve one by one, the rest together.
 * @param names - each as often as it occurs
 * @returns sorted by name; at most 13 items, whose counts sum to the number of names
 * @example
 * ```ts
 * import { unknownNames } from '@livelane/contracts/vocabulary';
 * unknownNames(['poll', 'gift', 'poll']).map(({ name, count }) => `${name} ${count}`); // => ["gift 1","poll 2"]
 * ```
 */
export function unknownNames(names: Iterable<string>): UnknownName[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts.keys()].sort();
  const listed = sorted
    .slice(0, LISTED)
    .map((name) => ({ name: shortened(name), count: counts.get(name) ?? 0, names: [name] }));
  const left = sorted.slice(LISTED);
  const [first, ...others] = left;
  if (first === undefined) return listed;
  const count = left.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const name = others.length === 0 ? shortened(first) : rest(first, others);
  return [...listed, { name, count, names: left }];
}

/** Cut as long received values are. */
function shortened(name: string): string {
  return name.length > 120 ? `${name.slice(0, 117).replace(/\p{Cs}$/u, '')}...` : name;
}

function rest(first: string, { length }: readonly string[]): LocalText {
  const name = shortened(first);
  return { en: `${name} and ${length} more`, 'zh-Hans': `${name} 等 ${length + 1} 种` };
}
