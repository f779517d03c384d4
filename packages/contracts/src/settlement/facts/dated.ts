import type { Fact } from '../../vocabulary/index.ts';

/** Facts beside the moments at which they became known: two lists, since a million pairs would be slow to collect. */
export class Dated<Kind extends Fact> {
  facts: Kind[] = [];
  /** In epoch milliseconds, one for each fact. */
  moments: number[] = [];

  add(fact: Kind, at: number): void {
    this.facts.push(fact);
    this.moments.push(at);
  }

  /**
   * Puts the facts in the order of their moments. Those of one moment keep their order, unless it matters: then they are
   * ordered by id.
   */
  sort(matters: (ofOneMoment: readonly Kind[]) => boolean): void {
    if (!isAscending(this.moments)) this.sortByMoment();
    const { facts, moments } = this;
    for (let from = 0; from < facts.length; ) {
      let to = from + 1;
      while (to < facts.length && moments[to] === moments[from]) to += 1;
      if (to - from > 1) this.sortById({ from, to }, matters);
      from = to;
    }
  }

  private sortByMoment(): void {
    const { facts, moments } = this;
    const places = facts.map((_, place) => place);
    places.sort((a, b) => (moments[a] ?? 0) - (moments[b] ?? 0));
    this.facts = places.map((place) => facts[place] as Kind);
    this.moments = places.map((place) => moments[place] as number);
  }

  private sortById(
    { from, to }: { readonly from: number; readonly to: number },
    matters: (ofOneMoment: readonly Kind[]) => boolean,
  ): void {
    const ofOneMoment = this.facts.slice(from, to);
    if (!matters(ofOneMoment)) return;
    ofOneMoment.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [place, fact] of ofOneMoment.entries()) this.facts[from + place] = fact;
  }
}

/** Both lists as one, in the order of their moments; at one moment the first list's facts come first. */
export function merged<Kind extends Fact>(first: Dated<Kind>, second: Dated<Kind>): Kind[] {
  if (second.facts.length === 0) return first.facts;
  const all: Kind[] = [];
  let place = 0;
  for (const [at, fact] of first.facts.entries()) {
    while (place < second.facts.length && isBefore(second.moments[place], first.moments[at])) {
      all.push(second.facts[place] as Kind);
      place += 1;
    }
    all.push(fact);
  }
  for (const fact of second.facts.slice(place)) all.push(fact);
  return all;
}

function isBefore(a = 0, b = 0): boolean {
  return a < b;
}

function isAscending(moments: readonly number[]): boolean {
  for (let at = 1; at < moments.length; at++)
    if (isBefore(moments[at], moments[at - 1])) return false;
  return true;
}
