/** How alike two texts are: the share of pairs of neighbouring characters that both have (Dice's coefficient), 0 to 1. */
export function similarity(one: string, other: string): number {
  const pairs = pairsOf(one);
  const total = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  if (total === 0) return one === other ? 1 : 0;
  let shared = 0;
  for (let at = 1; at < other.length; at += 1) {
    const pair = other.slice(at - 1, at + 1);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 1; at < text.length; at += 1) {
    const pair = text.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
