import type { Contract } from '../contract/document.ts';
import { sourceOf } from '../docx/docx.ts';
import type { Item, Mark, Paragraph, Row, Table } from '../docx/layout/item.ts';
import { columnsTable } from '../docx/layout/layout.ts';
import { shown } from '../docx/layout/runs.ts';
import { packed } from '../docx/package/pack.ts';
import { partsOf } from '../docx/package/parts.ts';
import {
  type DisplayLanguage,
  type Instant,
  InstantSchema,
  parseInput,
} from '../vocabulary/index.ts';
import { heldApart } from './apart.ts';
import { mergedDocument } from './document.ts';
import { markedParagraph, markedRow } from './merge.ts';
import { type MergedSection, movesIn } from './moves.ts';
import { givenOptions, versionsOf } from './redline.ts';
import { mergedRuns } from './runs.ts';

/** Options of {@link redlineDocx}. */
export interface RedlineDocxOptions {
  /** One language, or two side by side. */
  readonly languages: readonly DisplayLanguage[];
  /** Who is named as the author of the changes. Default: `livelane`. */
  readonly author?: string;
  /** When the changes are said to have been made. Default: when the second version was drafted. */
  readonly at?: Instant;
}

/**
 * The second version as a Word document whose differences from the first one are tracked changes: accepting all of them leaves
 * the text that `renderDocx` writes of the second version, rejecting all that of the first. Clauses that moved are moves. Word
 * numbers by itself, so that a clause that was taken out counts until its deletion is accepted.
 *
 * @param before - a contract or a draft
 * @param after - the version that is compared with it, which the document carries for `readDocx`
 * @returns the same bytes for the same versions and options, on every machine
 * @throws INPUT_INVALID for anything that is not a contract, languages that a document cannot be in, and another form of `at`
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { readDocx } from '@livelane/contracts/docx';
 * import { redlineDocx } from '@livelane/contracts/redline';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const bytes = redlineDocx(contract, { ...contract, zone: 'Asia/Shanghai' }, { languages: ['en'] });
 * readDocx(bytes).contract.zone; // => "Asia/Shanghai"
 * ```
 */
export function redlineDocx(
  before: Contract,
  after: Contract,
  options: RedlineDocxOptions,
): Uint8Array {
  const versions = versionsOf(before, after);
  const { languages, author = 'livelane', at } = givenOptions(options);
  const [old, now] = [sourceOf(versions.before, languages), sourceOf(versions.after, languages)];
  const { sections, head } = mergedDocument(versions, languages);
  const items = heldApart(itemsOf(sections));
  const footer = mergedRuns([{ text: shown(old.page.footer) }], [{ text: shown(now.page.footer) }]);
  const date = at === undefined ? versions.after.draftedAt : parseInput(InstantSchema, at, 'at');
  const revision = { author: shown(author), at: date };
  const redline = {
    items: languages.length > 1 ? [columnsTable([...head, ...items.flatMap(rowsIn)])] : items,
    footer,
    revision,
  };
  return packed(partsOf({ ...now, redline }));
}

function rowsIn(item: Item): readonly Row[] {
  return item.item === 'table' ? item.rows : [];
}

/** The items of all sections; one that moved is at its old place deleted, at its new one inserted. */
function itemsOf(sections: readonly MergedSection[]): Item[] {
  const moves = movesIn(sections);
  return sections.flatMap(({ change, before, after, items }): readonly Item[] => {
    if (change === 'moved-away')
      return (before?.items ?? []).map((item) => movedItem(item, 'deleted', moves));
    if (change === 'moved-here')
      return (after?.items ?? []).map((item) => movedItem(item, 'inserted', moves));
    return items;
  });
}

function movedItem(item: Item, mark: Mark, moves: ReadonlyMap<Paragraph, number>): Item {
  if (item.item === 'table') return movedTable(item, mark, moves);
  const move = moves.get(item);
  const marked = markedParagraph(item, mark);
  return move === undefined ? marked : { ...marked, move };
}

function movedTable(table: Table, mark: Mark, moves: ReadonlyMap<Paragraph, number>): Table {
  const rows = table.rows.map((row) => ({
    ...markedRow(row, mark),
    cells: row.cells.map((cell) => cell.map((item) => movedItem(item, mark, moves))),
  }));
  return { ...table, rows };
}
