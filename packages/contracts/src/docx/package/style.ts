import { CELL_MARGIN } from '../layout/column.ts';
import { el, val } from './xml.ts';

/** What a style is called, and its properties as XML in the order of the schema. */
export interface StyleProperties {
  readonly id: string;
  /** A built-in name such as `heading 1` makes it that style; others are the document's own. */
  readonly name: string;
  /** Default: `paragraph`. */
  readonly type?: 'paragraph' | 'character';
  /** Default: `Normal`, or the default font of a character style. */
  readonly basedOn?: string;
  /** The style of the paragraph after it. Default: the same. */
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const BUILT_IN = ['Title', 'Subtitle', 'heading 1', 'footer'];

/** A style of paragraphs or characters. */
export function styleXml(style: StyleProperties): string {
  const { id, name, type = 'paragraph', next, paragraph, run } = style;
  const basedOn = style.basedOn ?? (type === 'paragraph' ? 'Normal' : 'DefaultParagraphFont');
  return el(
    'w:style',
    {
      'w:type': type,
      'w:customStyle': BUILT_IN.includes(name) ? undefined : 1,
      'w:styleId': id,
    },
    val('w:name', name),
    val('w:basedOn', basedOn),
    next === undefined ? '' : val('w:next', next),
    '<w:qFormat/>',
    paragraph === undefined ? '' : el('w:pPr', {}, paragraph),
    run === undefined ? '' : el('w:rPr', {}, run),
  );
}

/** A style of tables with some lines. */
export function tableStyleXml(id: string, name: string, borders: readonly string[]): string {
  const side = (at: string, width: number): string =>
    el(`w:${at}`, { 'w:w': width, 'w:type': 'dxa' });
  return el(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    val('w:name', name),
    val('w:uiPriority', 99),
    el(
      'w:tblPr',
      {},
      borders.length === 0 ? '' : el('w:tblBorders', {}, ...borders),
      el(
        'w:tblCellMar',
        {},
        side('top', 0),
        side('left', CELL_MARGIN),
        side('bottom', 0),
        side('right', CELL_MARGIN),
      ),
    ),
  );
}
