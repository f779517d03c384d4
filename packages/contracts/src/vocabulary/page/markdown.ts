import { formulaSafe } from '../text/formula.ts';
import { inertLine } from '../text/inert.ts';
import {
  type Block,
  type Cell,
  cellContent,
  type Page,
  type Point,
  plain,
  type Table,
} from './block.ts';

/**
 * Markdown (CommonMark with tables) of a page; no text of it is markup. Pictures are their figures.
 * @example
 * ```ts
 * import { writeMarkdown } from '@livelane/contracts/vocabulary/page';
 * const page = { language: 'en', title: [{ name: '*Mia*' }], under: [], footer: 'end', figures: '', cards: [] } as const;
 * writeMarkdown(page).split('\n')[0]; // => "# \\*Mia\\*"
 * ```
 */
export function writeMarkdown({ title, under, cards, footer }: Page): string {
  return [
    `# ${escape(plain(title))}`,
    ...under.map((text) => escape(plain(text))),
    ...cards.flat().flatMap(blockText),
    '---',
    `${escape(footer)}\n`,
  ].join('\n\n');
}

function blockText(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escape(plain(block.text))}`];
    case 'paragraph':
      return [escape(plain(block.text))];
    case 'points':
      return block.points.length === 0 ? [] : [block.points.map(point).join('\n')];
    case 'table':
      return [table(block)];
    case 'picture':
      return block.figures === undefined ? [] : [escape(block.caption), table(block.figures)];
    case 'columns':
      return block.columns.flat().flatMap(blockText);
  }
}

const SIGNS = { for: '+', against: '−', plain: '' } as const;

function point({ tone, mark, text, note }: Point): string {
  const before = [SIGNS[tone], mark === undefined ? '' : `**${escape(mark)}**`]
    .filter((part) => part !== '')
    .map((part) => `${part} `)
    .join('');
  const after = note === undefined ? '' : `<br>${escape(plain(note))}`;
  return `- ${before}${escape(plain(text))}${after}`;
}

function table({ columns, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ heading }) => escape(heading))),
    row(columns.map(({ figures }) => (figures === true ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(cell))),
  ].join('\n');
}

function cell(content: Cell): string {
  const text = cellContent(content);
  const isFigure = typeof content === 'object' && 'figure' in content;
  return escape(isFigure ? text : formulaSafe(inertLine(text)));
}

/** Text on one line without markup: entities for what begins HTML, a backslash before what Markdown reads. */
function escape(text: string): string {
  return inertLine(text)
    .trim()
    .replace(/[\\`*_[\]#|~!$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}
