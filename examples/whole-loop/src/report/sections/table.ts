import { FORMATS, formulaSafe } from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import type { Texts } from '../../texts/text.ts';

/** A column of a table: its heading, and whether it holds figures. */
export interface Column {
  readonly heading: string;
  readonly figures?: true;
}

/**
 * A cell of a table. Text stays text when the table is copied into a spreadsheet, figures stay figures; in markup,
 * texts go through {@link cellText} first.
 */
export type Cell = string | { readonly figure: string } | { readonly markup: string };

/** A table that scrolls sideways where it is wider than its card. */
export function table(
  texts: Texts,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): string {
  const kind = (index: number): Record<string, string> =>
    columns[index]?.figures === true ? { class: 'n' } : {};
  const head = columns.map(({ heading }, index) =>
    el('th', { ...kind(index), scope: 'col' }, escapeMarkup(heading)),
  );
  const body = rows.map((cells) =>
    el('tr', {}, ...cells.map((cell, index) => el('td', kind(index), markupOf(cell)))),
  );
  const headings = columns.flatMap(({ heading }) => (heading === '' ? [] : [heading]));
  const label = texts.t('TABLE', { columns: FORMATS[texts.language].list(headings) });
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label },
    el('table', {}, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...body)),
  );
}

/** Text for a cell, escaped, which a spreadsheet does not take for a formula. */
export function cellText(text: string): string {
  return escapeMarkup(formulaSafe(text));
}

function markupOf(cell: Cell): string {
  if (typeof cell === 'string') return cell === '' ? '' : el('bdi', {}, cellText(cell));
  return 'figure' in cell ? escapeMarkup(cell.figure) : cell.markup;
}
