import { el, escape } from '../svg.ts';

/** A numbered card of the page, with one sentence on what it shows. */
export function card(
  about: {
    readonly number: number;
    readonly title: string;
    readonly why: string;
    readonly id: string;
  },
  ...parts: readonly string[]
): string {
  return el(
    'section',
    { id: about.id, 'aria-labelledby': `${about.id}-title` },
    el(
      'h2',
      { id: `${about.id}-title` },
      el('span', { class: 'number' }, String(about.number)),
      escape(about.title),
    ),
    el('p', { class: 'why' }, escape(about.why)),
    ...parts,
  );
}

/** A picture with its caption; `wide` keeps a minimum width and scrolls on small screens. */
export function figure(svg: string, caption: string, size: 'normal' | 'wide' = 'normal'): string {
  const text = caption === '' ? '' : el('figcaption', {}, escape(caption));
  // What is wider than the screen is moved sideways, by keyboard too.
  const pan = el('div', { class: 'pan', tabindex: 0 }, svg);
  return el('figure', size === 'wide' ? { class: 'wide' } : {}, pan, text);
}

/** A name that keeps its own direction of writing, whatever stands around it. */
export function name(text: string): string {
  return el('bdi', {}, escape(text));
}

export function badge(text: string, kind: 'good' | 'bad' | 'mark'): string {
  return el('span', { class: `badge ${kind}` }, escape(text));
}

/** A column of a table: its heading, and whether it holds figures. */
export interface Column {
  readonly heading: string;
  readonly figures?: true;
}

/** A table; its cells are markup already. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const kind = (index: number): Record<string, string> =>
    columns[index]?.figures === true ? { class: 'n' } : {};
  const head = el(
    'tr',
    {},
    ...columns.map((column, index) =>
      el('th', { ...kind(index), scope: 'col' }, escape(column.heading)),
    ),
  );
  const body = rows.map((cells) =>
    el('tr', {}, ...cells.map((cell, index) => el('td', kind(index), cell))),
  );
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': `Table: ${named(columns)}` },
    el('table', {}, el('thead', {}, head), el('tbody', {}, ...body)),
  );
}

function named(columns: readonly Column[]): string {
  return columns.flatMap(({ heading }) => (heading === '' ? [] : [heading])).join(', ');
}

/** What people should look at, as a list; nothing where there is nothing. */
export function remarks(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return el(
    'ul',
    { class: 'remarks' },
    ...sentences.map((text) => el('li', {}, el('bdi', {}, escape(text)))),
  );
}

/** A link to a file that lies beside the page. */
export function file(path: string, text: string): string {
  return el('a', { href: `./${path}` }, escape(text));
}
