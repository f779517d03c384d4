import { formulaSafe } from '../text/formula.ts';
import { inertLine } from '../text/inert.ts';
import {
  type Block,
  type Cell,
  cellContent,
  type Page,
  type Point,
  type Prose,
  plain,
  type Table,
} from './block.ts';
import { clipped } from './label.ts';
import { STYLE } from './style.ts';
import { type Attributes, el, escapeMarkup } from './svg.ts';

/** Letters of a name that are shown; the whole name is the title of the element. */
const NAME_LETTERS = 80;

/**
 * One self-contained, printable HTML file: no script, nothing is loaded.
 * @example
 * ```ts
 * import { writeHtml } from '@livelane/contracts/vocabulary/page';
 * const html = writeHtml({
 *   ...{ language: 'en', title: [{ name: '<b>Mia</b>' }], under: [], footer: '', figures: 'Figures' },
 *   cards: [[{ block: 'heading', level: 2, text: 'Orders' }, { block: 'paragraph', text: '12 orders' }]],
 * });
 * html.slice(0, 15); // => "<!DOCTYPE html>"
 *
 * // A name is text, whatever it holds.
 * html.includes('<b>Mia</b>'); // => false
 * ```
 */
export function writeHtml(page: Page): string {
  const head = tag(
    'head',
    {},
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width,initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'"/>`,
    tag('title', {}, escapeMarkup(clipped(inertLine(plain(page.title)), NAME_LETTERS))),
    `<style>${STYLE}</style>`,
  );
  const top = tag(
    'header',
    {},
    tag('h1', {}, prose(page.title)),
    ...page.under.map((text) => tag('p', {}, prose(text))),
  );
  const cards = page.cards.map((blocks, index) => {
    const [first] = blocks;
    const id = (first?.block === 'heading' ? first.id : undefined) ?? `s${index + 1}`;
    const headed = blocks.map((block) => (block === first ? { ...block, id } : block));
    const parts = headed.map((block) => blockMarkup(block, page));
    return tag('section', { 'aria-labelledby': id }, ...parts);
  });
  const main = tag('main', {}, top, ...cards, tag('footer', {}, escapeMarkup(page.footer)));
  const html = tag('html', { lang: page.language, dir: 'ltr' }, head, tag('body', {}, main));
  return `<!DOCTYPE html>\n${html}\n`;
}

function blockMarkup(block: Block, page: Page): string {
  switch (block.block) {
    case 'heading':
      return tag(`h${block.level}`, { id: block.id }, prose(block.text));
    case 'paragraph':
      return tag('p', {}, prose(block.text));
    case 'points':
      return tag('ul', { class: 'points' }, ...block.points.map(point));
    case 'table':
      return table(block);
    case 'picture':
      return tag(
        'figure',
        {},
        tag('div', { class: 'pan', tabindex: 0 }, block.svg),
        tag('figcaption', {}, escapeMarkup(block.caption)),
        block.figures === undefined
          ? ''
          : tag(
              'details',
              {},
              tag('summary', {}, escapeMarkup(page.figures)),
              table(block.figures),
            ),
      );
    case 'columns':
      return tag(
        'div',
        { class: 'columns' },
        ...block.columns.map((blocks) =>
          tag('div', {}, ...blocks.map((it) => blockMarkup(it, page))),
        ),
      );
  }
}

function point({ tone, mark, text, note }: Point): string {
  return tag(
    'li',
    { class: tone },
    mark === undefined ? '' : `${tag('b', {}, escapeMarkup(mark))} `,
    prose(text),
    note === undefined ? '' : tag('small', {}, prose(note)),
  );
}

function table({ columns, rows }: Table): string {
  const look = (index: number) => (columns[index]?.figures === true ? { class: 'n' } : {});
  const head = columns.map(({ heading }, index) =>
    tag('th', { ...look(index), scope: 'col' }, escapeMarkup(heading)),
  );
  const body = rows.map((cells) =>
    tag('tr', {}, ...cells.map((it, index) => tag('td', look(index), cell(it)))),
  );
  const whole = tag(
    'table',
    {},
    tag('thead', {}, tag('tr', {}, ...head)),
    tag('tbody', {}, ...body),
  );
  const name = columns.map(({ heading }) => heading).join(', ');
  const region = { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name };
  return tag('div', region, whole);
}

function cell(content: Cell): string {
  if (typeof content === 'object' && 'figure' in content) return escapeMarkup(content.figure);
  const safe = formulaSafe(inertLine(cellContent(content)));
  if (safe === '') return '';
  if (typeof content === 'string' || !('name' in content))
    return tag('bdi', {}, escapeMarkup(safe));
  const shown = isolated(safe);
  return content.to === undefined ? shown : tag('a', { href: `#${content.to}` }, shown);
}

function prose(text: Prose): string {
  if (typeof text === 'string') return escapeMarkup(text);
  return text.map((it) => (typeof it === 'string' ? escapeMarkup(it) : isolated(it.name))).join('');
}

/** A name in isolation: text of another direction does not turn what surrounds it. */
function isolated(name: string): string {
  const whole = inertLine(name);
  const shown = clipped(whole, NAME_LETTERS);
  return tag('bdi', shown === whole ? {} : { title: whole }, escapeMarkup(shown));
}

/** An element with its closing tag: HTML knows no empty elements other than its own. */
function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return el(name, attributes, children.join(''));
}
