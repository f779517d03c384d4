import type { StatementLine } from '../vocabulary/index.ts';

/** Lines of two settlements that belong together; one side may be empty. */
export interface PairedLines {
  readonly a: readonly StatementLine[];
  readonly b: readonly StatementLine[];
}

/**
 * The lines of two settlements, together where they are of the same payer, payee, clause, kind and facts; of what is left,
 * those of one payer, payee and clause that have facts in common, directly or by other lines.
 */
export function pairedLines({ a, b }: PairedLines): PairedLines[] {
  const [ofA, ofB] = [grouped(a, lineKey), grouped(b, lineKey)];
  const pairs = [...new Set([...ofA.keys(), ...ofB.keys()])].map((key) => ({
    a: ofA.get(key) ?? [],
    b: ofB.get(key) ?? [],
  }));
  const isPair = (it: PairedLines): boolean => it.a.length > 0 && it.b.length > 0;
  const left = pairs.filter((it) => !isPair(it));
  const places = new Map(left.map((it) => [it, clauseKey(firstOf(it))] as const));
  return [
    ...pairs.filter(isPair),
    ...[...new Set(places.values())].flatMap((place) =>
      clusters(left.filter((it) => places.get(it) === place)),
    ),
  ];
}

/** The first line of a pair. */
export function firstOf({ a, b }: PairedLines): StatementLine {
  return (a[0] ?? b[0]) as StatementLine;
}

function grouped(
  lines: readonly StatementLine[],
  keyOf: (line: StatementLine) => string,
): Map<string, StatementLine[]> {
  const groups = new Map<string, StatementLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key) ?? [];
    group.push(line);
    groups.set(key, group);
  }
  return groups;
}

function lineKey(line: StatementLine): string {
  const { payer = null, payee, clauseId, entry, factIds } = line;
  return JSON.stringify([payer, payee, clauseId, entry, [...factIds].sort()]);
}

/** Where a line stands; what takes commission back stands with the commission. */
function clauseKey({ payer = '', payee, clauseId, entry }: StatementLine): string {
  const kind = entry === 'commission-clawback' ? 'commission' : entry;
  return JSON.stringify([payer, payee, clauseId, kind]);
}

/** Joins what has facts in common: each fact leads to the cluster that it was last seen in. */
function clusters(pairs: readonly PairedLines[]): PairedLines[] {
  const joined = new Map<PairedLines, PairedLines>();
  const rootOf = (it: PairedLines): PairedLines => {
    let root = it;
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next;
    return root;
  };
  const byFact = new Map<string, PairedLines>();
  for (const pair of pairs)
    for (const factId of firstOf(pair).factIds) {
      const known = byFact.get(factId);
      byFact.set(factId, pair);
      if (known !== undefined && rootOf(known) !== rootOf(pair))
        joined.set(rootOf(pair), rootOf(known));
    }
  const sums = new Map<PairedLines, { a: StatementLine[]; b: StatementLine[] }>();
  for (const pair of pairs) {
    const sum = sums.get(rootOf(pair)) ?? { a: [], b: [] };
    sums.set(rootOf(pair), sum);
    sum.a.push(...pair.a);
    sum.b.push(...pair.b);
  }
  return [...sums.values()];
}
