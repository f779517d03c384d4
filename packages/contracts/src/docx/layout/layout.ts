import type { Block } from '../../render/block.ts';
import type { Language } from '../../vocabulary/index.ts';
import { type Column, columnsOf, paragraph, rowOf, TEXT_WIDTH } from './column.ts';
import type { Item, Row, Run, StyleName, Table } from './item.ts';
import { runsOf, shown, shownLine } from './runs.ts';
import { signatureTable } from './signatures.ts';
import { factsTable, headedTable } from './tables.ts';

type Pair = Extract<Block, { block: 'pair' }>;
type Title = Extract<Block, { block: 'title' }>;

/**
 * The body of the document. Two languages stand in the two columns of one table, a row for each paragraph, so that they
 * stay level; its head, which each page repeats, says which of them governs.
 */
export function layoutOf(
  blocks: readonly Block[],
  languages: readonly Language[],
): readonly Item[] {
  const columns = columnsOf(languages);
  const [column, other] = columns;
  if (column === undefined) return [];
  if (other === undefined) return blocks.flatMap((block) => itemsOf(block, column));
  const rows = rowsOf(blocks, [column, other]);
  return [columnsTable([headOf(blocks, [column, other]), ...rows])];
}

/** The table of a document in two languages. */
export function columnsTable(rows: readonly Row[]): Table {
  const widths = [TEXT_WIDTH / 2, TEXT_WIDTH / 2];
  return { item: 'table', look: 'columns', indent: 0, widths, rows };
}

/** The rows of blocks in two languages. */
export function rowsOf(blocks: readonly Block[], columns: readonly [Column, Column]): Row[] {
  return pairsIn(blocks).flatMap((pair) => level(pair, columns));
}

function pairsIn(blocks: readonly Block[]): Pair[] {
  return blocks.filter((block): block is Pair => block.block === 'pair');
}

/** The head of the table, which the first blocks of a page say. */
export function headOf(blocks: readonly Block[], [column, other]: readonly [Column, Column]): Row {
  const [title] = pairsIn(blocks);
  const cell = (blocks: readonly Block[] = [], at: Column): Item[] =>
    blocks
      .filter((block): block is Title => block.block === 'title')
      .map(({ under }) => paragraph(at, 'ColumnHead', { runs: [{ text: shownLine(under) }] }));
  return rowOf([cell(title?.first, column), cell(title?.second, other)], true);
}

/** A row for each block where both languages have as many of them, else one row for all. */
function level({ first, second }: Pair, [column, other]: readonly [Column, Column]): Row[] {
  const both = (one: readonly Block[], two: readonly Block[]): Row => {
    const cells = [
      one.flatMap((block) => itemsOf(block, column)),
      two.flatMap((block) => itemsOf(block, other)),
    ];
    const isTable = cells.flat().some(({ item }) => item === 'table');
    const isSigned = [...one, ...two].some(({ block }) => block === 'signatures');
    return { ...rowOf(cells), ...(isTable ? { isWhole: isSigned } : {}) };
  };
  if (first.length !== second.length) return [both(first, second)];
  return first.map((block, at) => both([block], second.slice(at, at + 1)));
}

function itemsOf(block: Block, column: Column): Item[] {
  const { language, isOneOfTwo } = column;
  const line = (style: StyleName, text: string): Item =>
    paragraph(column, style, { runs: [{ text: shownLine(text) }] });
  switch (block.block) {
    case 'title':
      return [line('Title', block.text), ...(isOneOfTwo ? [] : [line('Subtitle', block.under)])];
    case 'heading':
      column.place = { language, section: shownLine(block.text) };
      return [line('Heading1', block.text)];
    case 'article':
      column.place = { language, section: shownLine(block.text), article: block.number };
      return [paragraph(column, 'Article', { runs: articleRuns(block) })];
    case 'paragraph':
      if (block.number !== undefined) column.place = { ...column.place, provision: block.number };
      return [
        paragraph(column, block.number === undefined ? 'Normal' : 'Provision', {
          runs: runsOf(block.prose),
        }),
      ];
    case 'note':
      return [paragraph(column, 'Note', { runs: runsOf(block.prose) })];
    case 'facts':
      return [factsTable(block.rows, column)];
    case 'table':
      return [headedTable(block, column)];
    case 'signatures':
      return [signatureTable(block.parties, block.colon, column)];
    case 'pair':
      return [...block.first, ...block.second].flatMap((inner) => itemsOf(inner, column));
  }
}

function articleRuns({ text, tag }: Extract<Block, { block: 'article' }>): Run[] {
  const title = { text: shownLine(text) };
  return tag === undefined ? [title] : [title, { text: ` (${shown(tag)})`, look: 'tag' }];
}
