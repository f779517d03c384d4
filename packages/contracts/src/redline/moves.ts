import type { Item, Paragraph } from '../docx/layout/item.ts';
import { textOf } from '../docx/layout/runs.ts';
import { pairingsOf } from '../docx/reader/align.ts';
import { markedItem, mergedItems } from './merge.ts';
import type { LaidSection } from './sections.ts';

/** A section of two versions. */
export interface MergedSection {
  /** One that was moved stands at both of its places. */
  readonly change: 'kept' | 'inserted' | 'deleted' | 'moved-here' | 'moved-away';
  readonly before?: LaidSection;
  readonly after?: LaidSection;
  /** Both versions as one; of one that was moved away, nothing. */
  readonly items: readonly Item[];
}

/**
 * The sections of two versions in order. Clauses and standard terms belong together by their ids; a clause whose id is in one
 * version alone, by a title that no other such clause has. The longest sequence of sections that kept their order stays in its
 * place; the others moved.
 */
export function mergedSections(
  before: readonly LaidSection[],
  after: readonly LaidSection[],
): MergedSection[] {
  const names = after.map(({ name }) => name);
  const oldNames = renamed(before, after);
  const [there, here] = [sectionsBy(oldNames, before), sectionsBy(names, after)];
  return pairingsOf(oldNames, names, () => 0).flatMap(([i, j]): MergedSection[] => {
    const [oldName, name] = [nameAt(oldNames, i), nameAt(names, j)];
    const [old, now] = [there.get(oldName ?? ''), here.get(name ?? '')];
    if (oldName === name && old !== undefined && now !== undefined) return [both('kept', old, now)];
    return [
      ...(old === undefined ? [] : [takenAway(old, here.get(oldName ?? ''))]),
      ...(now === undefined ? [] : [putHere(there.get(name ?? ''), now)]),
    ];
  });
}

function nameAt(names: readonly string[], at: number | undefined): string | undefined {
  return at === undefined ? undefined : names[at];
}

function sectionsBy(
  names: readonly string[],
  sections: readonly LaidSection[],
): Map<string, LaidSection> {
  return new Map(sections.map((section, at) => [names[at] ?? '', section]));
}

function both(
  change: 'kept' | 'moved-here',
  before: LaidSection,
  after: LaidSection,
): MergedSection {
  return { change, before, after, items: mergedItems(before.items, after.items) };
}

function takenAway(before: LaidSection, after: LaidSection | undefined): MergedSection {
  if (after !== undefined) return { change: 'moved-away', before, after, items: [] };
  const items = before.items.map((item) => markedItem(item, 'deleted'));
  return { change: 'deleted', before, items };
}

function putHere(before: LaidSection | undefined, after: LaidSection): MergedSection {
  if (before !== undefined) return both('moved-here', before, after);
  const items = after.items.map((item) => markedItem(item, 'inserted'));
  return { change: 'inserted', after, items };
}

/** The names of the first sections; a clause that has another id in the second version has the name that it has there. */
function renamed(before: readonly LaidSection[], after: readonly LaidSection[]): string[] {
  const [lost, found] = [onlyIn(before, after), onlyIn(after, before)];
  return before.map((section) => {
    const title = section.place?.section ?? '';
    const [old, now] = [lost.get(title), found.get(title)];
    return old?.length === 1 && now?.length === 1 && old[0] === section
      ? (now[0]?.name ?? section.name)
      : section.name;
  });
}

/** The clauses whose names the other version lacks, by their titles. */
function onlyIn(
  sections: readonly LaidSection[],
  others: readonly LaidSection[],
): Map<string, LaidSection[]> {
  const names = new Set(others.map(({ name }) => name));
  const found = new Map<string, LaidSection[]>();
  for (const section of sections) {
    if (section.of === undefined || names.has(section.name)) continue;
    const title = section.place?.section ?? '';
    const alike = found.get(title);
    if (alike === undefined) found.set(title, [section]);
    else alike.push(section);
  }
  return found;
}

/** The two ends of moves: paragraphs of sections that moved and kept their text, by number. */
export function movesIn(sections: readonly MergedSection[]): Map<Paragraph, number> {
  const moves = new Map<Paragraph, number>();
  let count = 0;
  for (const { change, before, after } of sections) {
    if (change !== 'moved-here') continue;
    const [old, now] = [paragraphsIn(before?.items ?? []), paragraphsIn(after?.items ?? [])];
    const texts = [old, now].map((list) => list.map(({ runs }) => textOf(runs)));
    for (const [i, j] of pairingsOf(texts[0] ?? [], texts[1] ?? [])) {
      const [from, to] = [i === undefined ? i : old[i], j === undefined ? j : now[j]];
      if (from === undefined || to === undefined || textOf(from.runs) !== textOf(to.runs)) continue;
      count += 1;
      moves.set(from, count).set(to, count);
    }
  }
  return moves;
}

function paragraphsIn(items: readonly Item[]): Paragraph[] {
  return items.flatMap((item) =>
    item.item === 'paragraph'
      ? [item]
      : item.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell))),
  );
}
