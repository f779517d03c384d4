/**
 * A sum of doubles that is rounded once, at its end, so that the order of the terms does not show. It is kept as doubles
 * that do not overlap, the smallest first (Shewchuk 1997, as `math.fsum` of Python does).
 */
export interface ExactSum {
  readonly parts: number[];
}

/** A sum of nothing. */
export function exactSum(): ExactSum {
  return { parts: [] };
}

/** Adds a term without any rounding. */
export function addExactly({ parts }: ExactSum, term: number): void {
  if (term === 0) return;
  let carried = term;
  let kept = 0;
  for (let place = 0; place < parts.length; place += 1) {
    const part = parts[place] as number;
    const sum = carried + part;
    const rest =
      Math.abs(carried) < Math.abs(part) ? carried - (sum - part) : part - (sum - carried);
    if (rest !== 0) {
      parts[kept] = rest;
      kept += 1;
    }
    carried = sum;
  }
  parts.length = kept;
  if (carried !== 0) parts.push(carried);
}

/** The double that is closest to the sum. */
export function roundedSum({ parts }: ExactSum): number {
  let place = parts.length - 1;
  let sum = parts[place] ?? 0;
  let rest = 0;
  while (place > 0 && rest === 0) {
    place -= 1;
    const part = parts[place] as number;
    const before = sum;
    sum = before + part;
    rest = part - (sum - before);
  }
  // Halfway between two doubles, what is below decides.
  const below = place > 0 ? (parts[place - 1] as number) : 0;
  if (rest * below > 0) {
    const doubled = rest * 2;
    const next = sum + doubled;
    if (next - sum === doubled) return next;
  }
  return sum;
}
