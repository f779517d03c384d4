import type { Clause } from '../clauses/schemas.ts';
import type { Stretch } from '../review/prose/sentences.ts';
import type { Cover } from './cover.ts';
import type { Proposed } from './proposed.ts';
import type { ReadField } from './reading.ts';
import { restOf } from './rest.ts';
import type { ImportedClause, ImportedProse } from './result.ts';
import { obliges } from './text/obliges.ts';
import type { Said } from './text/said.ts';

/** What is arranged. */
export interface Parts {
  readonly text: string;
  readonly said: readonly Said[];
  readonly typed: readonly Proposed[];
  readonly cover: Cover;
}

/** The clauses in the order of the text, with what becomes of each sentence. */
export function arranged({
  text,
  said,
  typed,
  cover,
}: Parts): Pick<ImportedProse, 'clauses' | 'sentences'> {
  const owners = new Map<number, Proposed[]>();
  for (const it of typed)
    for (const unit of it.units) owners.set(unit, [...(owners.get(unit) ?? []), it]);
  const onCover = coverUnits(said, cover);
  const headings = headingsOf(said, (unit) => owners.has(unit));
  const rest = restOf(said, {
    text,
    isRead: (unit) => owners.has(unit) || onCover.has(unit) || headings.has(unit),
  });
  const above = new Map<Proposed, number[]>();
  for (const [heading, unit] of headings)
    for (const it of (owners.get(unit) ?? []).slice(0, 1))
      above.set(it, [...(above.get(it) ?? []), heading]);
  const all = [
    ...typed.map((it) => ({
      it,
      units: [...it.units, ...(above.get(it) ?? [])].sort((one, other) => one - other),
    })),
    ...rest.map((it) => ({ it, units: it.units })),
  ].sort((one, other) => (one.units[0] ?? 0) - (other.units[0] ?? 0));
  const readAs = new Map<number, string[]>([...onCover].map(([unit, paths]) => [unit, [...paths]]));
  let others = 0;
  const clauses = all.map(({ it, units }, index): ImportedClause => {
    const path = `/clauses/${index}`;
    for (const unit of units) readAs.set(unit, [...(readAs.get(unit) ?? []), path]);
    const spans = units.flatMap((unit) => placeOfUnit(said, unit));
    if ('clause' in it) {
      const confidence = Math.min(1, ...it.fields.map((field) => field.confidence));
      return { path, clause: it.clause, confidence, spans, fields: it.fields };
    }
    others += 1;
    const words = text.slice(it.start, it.end);
    const clause: Clause = { clause: 'other', id: `other-${others}`, text: words };
    return {
      path,
      clause,
      confidence: 1,
      spans,
      fields: [{ at: '/text', start: it.start, end: it.end, confidence: 1 }],
    };
  });
  return {
    clauses,
    sentences: said.map(({ start, end }, unit) => ({ start, end, readAs: readAs.get(unit) ?? [] })),
  };
}

/** The place of a sentence, by its number. */
export const placeOfUnit = (said: readonly Said[], unit: number): Stretch[] => {
  const it = said[unit];
  return it === undefined ? [] : [{ start: it.start, end: it.end }];
};

/** Headings right above a typed clause, by the sentence that follows them. */
function headingsOf(
  said: readonly Said[],
  isTyped: (unit: number) => boolean,
): Map<number, number> {
  const found = new Map<number, number>();
  let open: number[] = [];
  for (const [unit, { isHeading }] of said.entries()) {
    if (isHeading) open.push(unit);
    else {
      if (isTyped(unit)) for (const heading of open) found.set(heading, unit);
      open = [];
    }
  }
  return found;
}

/** Lines that only name parties or the title, which the cover page shows; whatever else a line says stays in words, too. */
function coverUnits(said: readonly Said[], { read }: Cover): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const places = read
    .filter(({ at }) => at.startsWith('/parties') || at === '/title')
    .toSorted((one, other) => one.start - other.start);
  let next = 0;
  for (const [unit, it] of said.entries()) {
    while (next < places.length && (places[next]?.start ?? 0) < it.start) next += 1;
    const own: ReadField[] = [];
    for (; next < places.length && (places[next]?.start ?? 0) < it.end; next += 1) {
      const place = places[next];
      if (place !== undefined && place.end <= it.end) own.push(place);
    }
    if (own.length > 0 && holdsLittleElse(it, own))
      found.set(
        unit,
        own.map(({ at }) => at),
      );
  }
  return found;
}

/** Whether a line is labels and names and hardly more: no figure, and nothing that somebody owes. */
function holdsLittleElse({ text, start, isHeading }: Said, own: readonly ReadField[]): boolean {
  if (isHeading) return true;
  // What somebody does tells a role and is no name.
  const names = own.filter(({ at, ground }) => !at.endsWith('/role') && ground === 'stated');
  let rest = '';
  let at = 0;
  for (const it of names) {
    rest += text.slice(at, Math.max(at, it.start - start));
    at = Math.max(at, it.end - start);
  }
  rest = (rest + text.slice(at)).replace(/^\s?\d{1,2}[.)、]/, '');
  return names.length > 0 && rest.length <= 24 && !/\d/.test(rest) && !obliges(text);
}
