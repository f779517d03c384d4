/** A half-open stretch of time in epoch milliseconds, longer than nothing. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same time as spans that neither touch nor overlap, in order. */
export function union(...sets: readonly (readonly Span[])[]): Span[] {
  const sorted = sets.flat().filter((span) => span.from < span.to);
  sorted.sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.from > last.to) merged.push(span);
    else if (span.to > last.to) merged[merged.length - 1] = { from: last.from, to: span.to };
  }
  return merged;
}

/** The parts of some spans that lie in none of the others. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const cuts = union(holes);
  return union(spans).flatMap((span) => {
    const left: Span[] = [];
    let from = span.from;
    for (const cut of cuts) {
      if (cut.to <= from || cut.from >= span.to) continue;
      if (cut.from > from) left.push({ from, to: cut.from });
      from = Math.max(from, cut.to);
    }
    if (from < span.to) left.push({ from, to: span.to });
    return left;
  });
}

/** The part of some spans inside another. */
export function within(spans: readonly Span[], bounds: Span): Span[] {
  return union(
    spans.map(({ from, to }) => ({
      from: Math.max(from, bounds.from),
      to: Math.min(to, bounds.to),
    })),
  );
}

/** Whether any of the spans shares time with another. */
export function meets(spans: readonly Span[], { from, to }: Span): boolean {
  return spans.some((span) => span.from < to && span.to > from);
}
