import type { Script } from '../../locales/translations/translation.ts';
import type { Item, Mark, Paragraph, Row, Table } from '../layout/item.ts';
import { textOf } from '../layout/runs.ts';
import { type Numbering, numberedStyle } from './numbering.ts';
import { hasRightToLeft, runsXml } from './runs.ts';
import type { Tracking } from './tracking.ts';
import { el, NAMESPACES, val, xmlPart } from './xml.ts';

/** How items are written: the lists that number them, their tracked changes, and how their letters run. */
export interface BodyWriting {
  readonly numbering: Numbering;
  readonly tracking: Tracking;
  /** How the letters of its one language run. Default: from left to right. */
  readonly script?: Script | undefined;
}

/** The main part: the items, on A4 pages with a footer. */
export function documentXml(items: readonly Item[], writing: BodyWriting): string {
  const section = el(
    'w:sectPr',
    {},
    el('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
    el('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    el('w:pgMar', {
      'w:top': 1134,
      'w:right': 1134,
      'w:bottom': 1247,
      'w:left': 1134,
      'w:header': 567,
      'w:footer': 567,
      'w:gutter': 0,
    }),
  );
  const body = el('w:body', {}, ...items.map((item) => topXml(item, writing)), section);
  return xmlPart(el('w:document', NAMESPACES, body));
}

/** Two tables without a paragraph between them would be one. */
function topXml(item: Item, writing: BodyWriting): string {
  return item.item === 'table'
    ? `${tableXml(item, writing)}${gapXml(markOf(item), writing)}`
    : paragraphXml(item, writing);
}

/** The mark that all rows of a table have. */
function markOf({ rows }: Table): Mark | undefined {
  const [first] = rows;
  return rows.every(({ mark }) => mark === first?.mark) ? first?.mark : undefined;
}

function gapXml(mark: Mark | undefined, { tracking }: BodyWriting): string {
  const property = tracking.property({ mark });
  const end = property === '' ? '' : el('w:rPr', {}, property);
  return el('w:p', {}, el('w:pPr', {}, val('w:pStyle', 'Gap'), end));
}

function paragraphXml(
  { style, place, runs, lineTo, mark, move }: Paragraph,
  { numbering, tracking, script }: BodyWriting,
): string {
  const how = { mark, ...(move === undefined ? {} : { move }) };
  const end = tracking.property(how);
  // A note that is wholly in letters of the other direction is a sentence of another language.
  const isTurned =
    script?.direction === 'rtl' && (style !== 'Note' || hasRightToLeft(textOf(runs)));
  const tabs =
    lineTo === undefined
      ? ''
      : el(
          'w:tabs',
          {},
          el('w:tab', { 'w:val': 'right', 'w:leader': 'underscore', 'w:pos': lineTo }),
        );
  const properties = el(
    'w:pPr',
    {},
    val('w:pStyle', numberedStyle(style, numbering.indexOf(place.language))),
    tabs,
    isTurned ? '<w:bidi/>' : '',
    end === '' ? '' : el('w:rPr', {}, end),
  );
  const line = lineTo === undefined ? '' : tracking.runs(el('w:r', {}, '<w:tab/>'), { mark });
  const text = runsXml(runs, { language: place.language, tracking, script, ...how });
  return el('w:p', {}, properties, text, line);
}

const TABLE_STYLES = {
  ruled: 'RuledTable',
  columns: 'ColumnsTable',
  signatures: 'SignatureTable',
} as const;

function tableXml({ look, indent, widths, rows }: Table, writing: BodyWriting): string {
  const width = widths.reduce((sum, it) => sum + it, 0);
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      val('w:tblStyle', TABLE_STYLES[look]),
      writing.script?.direction === 'rtl' ? '<w:bidiVisual/>' : '',
      el('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      indent === 0 ? '' : el('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    el('w:tblGrid', {}, ...widths.map((it) => el('w:gridCol', { 'w:w': it }))),
    ...rows.map((row) => rowXml(row, widths, writing)),
  );
}

function rowXml(
  { isHead, isWhole, cells, mark }: Row,
  widths: readonly number[],
  writing: BodyWriting,
): string {
  const properties = [
    isWhole ? '<w:cantSplit/>' : '',
    isHead ? '<w:tblHeader/>' : '',
    writing.tracking.property({ mark }),
  ].join('');
  return el(
    'w:tr',
    {},
    properties === '' ? '' : el('w:trPr', {}, properties),
    ...cells.map((items, at) =>
      el(
        'w:tc',
        {},
        el('w:tcPr', {}, el('w:tcW', { 'w:w': widths[at], 'w:type': 'dxa' })),
        cellXml(items, writing),
      ),
    ),
  );
}

/** The last element of a cell is a paragraph. */
function cellXml(items: readonly Item[], writing: BodyWriting): string {
  const content = items.map((item, at) => {
    if (item.item === 'paragraph') return paragraphXml(item, writing);
    // A table follows another one where one of them replaces the other.
    const next = items[at + 1]?.item;
    return `${tableXml(item, writing)}${next === 'paragraph' ? '' : gapXml(undefined, writing)}`;
  });
  return items.length === 0 ? gapXml(undefined, writing) : content.join('');
}
