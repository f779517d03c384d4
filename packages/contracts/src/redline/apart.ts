import type { Item, Mark, Paragraph } from '../docx/layout/item.ts';
import { markedParagraph } from './merge.ts';

/**
 * Items in which no paragraph that stays ends in a change like that of the whole paragraph after it. LibreOffice reads two such
 * changes as one, which takes the end of the first paragraph with it; so that paragraph is replaced as a whole.
 */
export function heldApart(items: readonly Item[]): Item[] {
  const found: Item[] = [];
  for (const item of items.toReversed()) {
    const next = found.at(-1);
    if (item.item === 'table') found.push(withCells(item));
    else if (next?.item === 'paragraph' && isJoined(item, next))
      found.push(ofVersion(item, 'inserted'), ofVersion(item, 'deleted'));
    else found.push(item);
  }
  return found.reverse();
}

function withCells(table: Extract<Item, { item: 'table' }>): Item {
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(heldApart) }));
  return { ...table, rows };
}

function isJoined(paragraph: Paragraph, next: Paragraph): boolean {
  if (paragraph.mark !== undefined || next.mark === undefined) return false;
  return paragraph.runs.at(-1)?.mark === next.mark;
}

/** The paragraph of one version, as a whole taken out or put in. */
function ofVersion(paragraph: Paragraph, mark: Mark): Paragraph {
  const runs = paragraph.runs.filter((run) => run.mark === undefined || run.mark === mark);
  return markedParagraph({ ...paragraph, runs }, mark);
}
