import type { Script } from '../../locales/translations/translation.ts';
import type { Item, Paragraph, Row, Table } from '../layout/item.ts';
import { type Numbering, numberedStyle } from './numbering.ts';
import { runsXml } from './runs.ts';
import { el, NAMESPACES, val, xmlPart } from './xml.ts';

/** How the items of a document are set. */
export interface Typesetting {
  readonly numbering: Numbering;
  /** How the letters of its one language run. Default: from left to right. */
  readonly script?: Script | undefined;
}

/** The main part: the items, on A4 pages with a footer. */
export function documentXml(items: readonly Item[], setting: Typesetting): string {
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
  const body = el('w:body', {}, ...items.map((item) => topXml(item, setting)), section);
  return xmlPart(el('w:document', NAMESPACES, body));
}

/** Two tables without a paragraph between them would be one. */
function topXml(item: Item, setting: Typesetting): string {
  return item.item === 'table' ? `${tableXml(item, setting)}${GAP}` : paragraphXml(item, setting);
}

const GAP = el('w:p', {}, el('w:pPr', {}, val('w:pStyle', 'Gap')));

function paragraphXml(
  { style, place, runs, lineTo }: Paragraph,
  { numbering, script }: Typesetting,
): string {
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
    script?.direction === 'rtl' ? '<w:bidi/>' : '',
  );
  const line = lineTo === undefined ? '' : el('w:r', {}, '<w:tab/>');
  return el('w:p', {}, properties, runsXml(runs, { language: place.language, script }), line);
}

const TABLE_STYLES = {
  ruled: 'RuledTable',
  columns: 'ColumnsTable',
  signatures: 'SignatureTable',
} as const;

function tableXml({ look, indent, widths, rows }: Table, setting: Typesetting): string {
  const width = widths.reduce((sum, it) => sum + it, 0);
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      val('w:tblStyle', TABLE_STYLES[look]),
      setting.script?.direction === 'rtl' ? '<w:bidiVisual/>' : '',
      el('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      indent === 0 ? '' : el('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    el('w:tblGrid', {}, ...widths.map((it) => el('w:gridCol', { 'w:w': it }))),
    ...rows.map((row) => rowXml(row, widths, setting)),
  );
}

function rowXml(
  { isHead, isWhole, cells }: Row,
  widths: readonly number[],
  setting: Typesetting,
): string {
  const properties = [isWhole ? '<w:cantSplit/>' : '', isHead ? '<w:tblHeader/>' : ''].join('');
  return el(
    'w:tr',
    {},
    properties === '' ? '' : el('w:trPr', {}, properties),
    ...cells.map((items, at) =>
      el(
        'w:tc',
        {},
        el('w:tcPr', {}, el('w:tcW', { 'w:w': widths[at], 'w:type': 'dxa' })),
        cellXml(items, setting),
      ),
    ),
  );
}

/** The last element of a cell is a paragraph. */
function cellXml(items: readonly Item[], setting: Typesetting): string {
  const content = items.map((item) =>
    item.item === 'table' ? tableXml(item, setting) : paragraphXml(item, setting),
  );
  return items.at(-1)?.item === 'paragraph' ? content.join('') : `${content.join('')}${GAP}`;
}
