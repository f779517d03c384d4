import type { Block } from '../../render/block.ts';
import type { Language } from '../../vocabulary/index.ts';
import type { StyleName } from '../layout/item.ts';
import { el, NAMESPACES, val, xmlPart } from './xml.ts';

/** The languages of a document; each numbers its articles in a list of its own. */
export type Numbering = readonly Language[];

/** The id of a style in the list of a language. */
export function numberedStyle(style: StyleName, list: number): string {
  return isNumbered(style) && list > 0 ? `${style}${list + 1}` : style;
}

/** Whether paragraphs of a style have numbers. */
export function isNumbered(style: StyleName): style is 'Article' | 'Provision' {
  return style === 'Article' || style === 'Provision';
}

/** How a language writes the number of an article, `%1` in its place, as its first article shows. */
export function articlePattern(blocks: readonly Block[]): string {
  const article = blocks.find(
    (block): block is Extract<Block, { block: 'article' }> => block.block === 'article',
  );
  return article === undefined ? '%1' : article.number.replace('1', '%1');
}

/** Two levels in each list: articles, and the provisions within them. */
export function numberingXml(patterns: readonly string[]): string {
  const lists = patterns.map((pattern, list) =>
    el(
      'w:abstractNum',
      { 'w:abstractNumId': list },
      val('w:multiLevelType', 'multilevel'),
      level({ list, at: 0, style: 'Article', text: `${pattern} ·`, indent: 0 }),
      level({ list, at: 1, style: 'Provision', text: '%1.%2', indent: 680 }),
    ),
  );
  const used = patterns.map((_, list) =>
    el('w:num', { 'w:numId': list + 1 }, val('w:abstractNumId', list)),
  );
  return xmlPart(el('w:numbering', NAMESPACES, ...lists, ...used));
}

interface Level {
  readonly list: number;
  readonly at: number;
  readonly style: 'Article' | 'Provision';
  readonly text: string;
  readonly indent: number;
}

function level({ list, at, style, text, indent }: Level): string {
  return el(
    'w:lvl',
    { 'w:ilvl': at },
    val('w:start', 1),
    val('w:numFmt', 'decimal'),
    val('w:pStyle', numberedStyle(style, list)),
    val('w:suff', at === 0 ? 'space' : 'tab'),
    val('w:lvlText', text),
    val('w:lvlJc', 'left'),
    el('w:pPr', {}, el('w:ind', { 'w:left': indent, 'w:hanging': indent })),
    at === 0 ? '' : el('w:rPr', {}, val('w:b', 0), val('w:color', '5B6675')),
  );
}
